import * as z from 'zod/mini';
import { problem } from '../../sync/protocol.ts';
import type { FileAnswer, FileNet, WaitingFile } from '../../sync/uploads.ts';
import type { FetchFile } from './reading.ts';

/** Files over fetch. Whatever does not say that it is ours is weather: a captive portal answers everything with a page. */

/** A request that takes longer has gone into a bad net. A photo is larger than a batch of deeds. */
const patience = 60_000;

/** Whose device it is: should another person be signed in by now, the server says so and takes nothing in their name. */
interface Whose {
  readonly space: string;
  readonly person: string;
}

function addressOf(whose: Whose, hash: string, carriedFor?: string): string {
  const query = new URLSearchParams({ ...whose, ...(carriedFor === undefined ? {} : { for: carriedFor }) });
  return `/api/blobs/${hash}?${query}`;
}

const usual = () => ({
  cache: 'no-store' as const,
  // A redirect is a captive portal's: we have none.
  redirect: 'error' as const,
  signal: AbortSignal.timeout(patience),
});

export function fetchFile(whose: Whose, ask: typeof fetch = fetch): FetchFile {
  return async (hash) => {
    try {
      const response = await ask(addressOf(whose, hash), usual());
      const { status } = response;
      const type = response.headers.get('Content-Type') ?? '';
      if (status === 200 && response.headers.get('X-Blob') === hash)
        return { kind: 'ok', bytes: await response.arrayBuffer(), type };
      return isOurs(response) && status >= 400 ? { kind: 'problem', status } : { kind: 'weather' };
    } catch {
      return { kind: 'weather' };
    }
  };
}

export function fileNet(whose: Whose, ask: typeof fetch = fetch): FileNet {
  const send = async (file: WaitingFile, init: RequestInit, read: typeof standing) => {
    try {
      return await read(await ask(addressOf(whose, file.hash, file.carriedFor), { ...usual(), ...init }));
    } catch {
      return { kind: 'weather' } as const;
    }
  };
  return {
    standing: (file) => send(file, { method: 'HEAD' }, standing),
    send: (piece) =>
      send(
        piece,
        {
          method: 'PUT',
          headers: {
            'Content-Type': piece.type,
            'X-Requested-By': 'stegvis',
            'Upload-Offset': String(piece.offset),
            'Upload-Length': String(piece.bytes),
          },
          body: piece.content,
        },
        taken,
      ),
  };
}

/** Every answer of our server has this, also those without a body. */
const isOurs = (response: Response) => response.headers.has('X-Request-Id');

async function standing(response: Response): Promise<FileAnswer> {
  const complete = response.headers.get('Upload-Complete');
  if (complete === null) return trouble(response, undefined);
  return {
    kind: 'ok',
    complete: complete === '?1',
    offset: Number(response.headers.get('Upload-Offset') ?? 0),
  };
}

const arrival = z.object({ offset: z.number(), complete: z.boolean() });

async function taken(response: Response): Promise<FileAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  const read = arrival.safeParse(body);
  if (response.status === 200 && read.success) return { kind: 'ok', ...read.data };
  return trouble(response, body);
}

function trouble(response: Response, body: unknown): FileAnswer {
  const { status, headers } = response;
  // A proxy's 413 is a proxy's, and speaks of this file all the same.
  if (status < 400 || (!isOurs(response) && status !== 413)) return { kind: 'weather' };
  const ours = problem.safeParse(body);
  const wait = Number(headers.get('Retry-After') ?? Number.NaN);
  return {
    kind: 'problem',
    status,
    code: ours.success ? ours.data.code : '',
    ...(Number.isFinite(wait) ? { retryAfterMs: wait * 1000 } : {}),
  };
}
