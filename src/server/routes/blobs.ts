import type { HonoRequest } from 'hono';
import { isAttachable } from '../../domain/attachment.ts';
import type { Blobs, Unwanted } from '../blobs/blobs.ts';
import { need, notFound, type Problem, Trouble } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';

const path = '/api/blobs/:hash';
const policy = 'member';

/** A file sent as a page of our own would run in our name (T11). */
const pageLike = ['document', 'iframe', 'frame', 'embed', 'object'];

const problems: Readonly<Record<Exclude<Unwanted['why'], 'otherOffset'>, Problem>> = {
  tooLarge: { status: 413, code: 'too_large' },
  tooMuch: { status: 400, code: 'malformed' },
  otherBytes: { status: 422, code: 'other_bytes' },
  notThatKind: { status: 415, code: 'not_that_kind' },
  tooManyPixels: { status: 415, code: 'too_many_pixels' },
  busy: { status: 503, code: 'busy', soft: true, retryAfter: 3 },
  fault: { status: 503, code: 'busy', soft: true, retryAfter: 30 },
};

/**
 * Photos and files by the SHA-256 of what the device has. Uploads go on where they stopped: HEAD says how much has arrived, PUT
 * brings a piece from there (`Upload-Offset`, `Upload-Length`), and the last piece completes it.
 */
export function blobRoutes({ route }: Registrar, { blobs }: { blobs: Blobs }): void {
  // Hono asks GET's handler for HEAD as well.
  route({
    method: 'GET',
    path,
    policy,
    async handle({ c, space, caller: { person, actor } }) {
      const hash = hashOf(c.req);
      insistOnPerson(c.req, person.id);
      need(!pageLike.includes(c.req.header('sec-fetch-dest') ?? ''), { status: 403, code: 'not_a_page' });
      if (c.req.method === 'HEAD') {
        const { offset, complete } = await blobs.arrival(space, hash, person.id, carriedFor(c.req));
        const headers = { 'Upload-Offset': String(offset), 'Upload-Complete': complete ? '?1' : '?0' };
        return new Response(null, { status: 204, headers });
      }
      const shown = await blobs.show(space, hash, actor);
      need(shown, notFound);
      return new Response(shown.file, {
        headers: {
          'Content-Type': shown.type,
          // Not even as a page of its own, should a browser be talked into opening it.
          'Content-Security-Policy': "sandbox; default-src 'none'",
          'Content-Disposition': `attachment; filename="${hash.slice(0, 12)}.${shown.type.split('/')[1]}"`,
          'Content-Length': String(shown.file.size),
          'X-Blob': hash,
        },
      });
    },
  });

  route({
    method: 'PUT',
    path,
    policy,
    async handle({ c, space, caller }) {
      const hash = hashOf(c.req);
      insistOnPerson(c.req, caller.person.id);
      const type = c.req.header('content-type') ?? '';
      need(isAttachable(type), { status: 415, code: 'not_that_kind' });
      need(c.req.header('content-encoding') === undefined, { status: 415, code: 'encoding_refused' });
      const offset = wholeNumber(c.req.header('upload-offset'));
      const length = wholeNumber(c.req.header('upload-length'));
      need(offset !== undefined && length !== undefined && length > 0, { status: 400, code: 'malformed' });
      const taken = await blobs.take({
        space,
        hash,
        type,
        person: caller.person.id,
        carriedFor: carriedFor(c.req),
        offset,
        length,
        chunks: bodyOf(c.req.raw),
      });
      if (!('why' in taken)) return taken;
      if (taken.why === 'otherOffset')
        return c.json({ code: 'other_offset', offset: taken.offset, requestId: c.get('requestId') }, 409);
      throw new Trouble(problems[taken.why]);
    },
  });
}

/** An address is 64 figures of hexadecimal; whatever else it may be is not there (T4, T9). */
function hashOf(req: HonoRequest): string {
  const hash = req.param('hash') ?? '';
  need(/^[0-9a-f]{64}$/.test(hash), notFound);
  return hash;
}

/** A device says whose it is: somebody else who has signed in meanwhile must not become the one who had the photo. */
function insistOnPerson(req: HonoRequest, person: string): void {
  const named = req.query('person');
  need(named === undefined || named === person, { status: 403, code: 'wrong_principal' });
}

/** Whose it is, when a colleague's device brings it. */
function carriedFor(req: HonoRequest): string | undefined {
  const person = req.query('for');
  need(person === undefined || /^[0-9a-zA-Z][0-9a-zA-Z.:_-]{0,79}$/.test(person), notFound);
  return person;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

/** The body as it comes. That the line broke is nobody's fault, and nobody is there to hear it. */
async function* bodyOf(request: Request): AsyncIterable<Uint8Array> {
  if (!request.body) return;
  try {
    for await (const chunk of request.body) yield chunk;
  } catch {
    throw new Trouble({ status: 400, code: 'cut_short', soft: true });
  }
}
