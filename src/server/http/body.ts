import type { HonoRequest } from 'hono';
import { need, Trouble } from './problem.ts';

/** Most of a body: a push of everything that an outbox holds is sent in pieces of this size (T8). */
export const MAX_BODY = 1_048_576;
/** Deepest nesting of a body. The receiver allows a deed far less, and refuses that one alone (S9); this is for bombs. */
const MAX_DEPTH = 64;

const tooLarge = { status: 413, code: 'too_large' } as const;
const malformed = { status: 400, code: 'malformed' } as const;
/** The line broke in the middle: weather, and nobody is there to hear it. */
const cutShort = { status: 400, code: 'cut_short', soft: true } as const;

/**
 * Reads a JSON body without ever holding more than `limit` bytes of it. No body at all reads as `undefined`.
 * @throws Trouble 413 when too large, 415 when packed, 400 when not JSON, not UTF-8, nested too deep or cut short.
 */
export async function readJson(req: HonoRequest, limit = MAX_BODY): Promise<unknown> {
  const encoding = req.header('content-encoding');
  need(encoding === undefined || encoding === 'identity', { status: 415, code: 'encoding_refused' });
  need(Number(req.header('content-length') ?? 0) <= limit, tooLarge);
  const text = await readText(req.raw, limit);
  if (text === '') return undefined;
  need(depthOf(text) <= MAX_DEPTH, malformed);
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(malformed);
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      need(size <= limit, tooLarge);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(cutShort);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Trouble(malformed);
  }
}

/** How deep the brackets of a JSON text go; read before parsing, so that a bomb is never built. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}
