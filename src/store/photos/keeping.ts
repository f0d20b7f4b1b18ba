import { isAttachable, MOST_BYTES } from '../../domain/attachment.ts';
import { Trouble } from '../cabinet.ts';
import type { Album, Kept, PhotoRecord } from './album.ts';

const tries = 3;

export interface KeepOptions {
  /** The person whose it is, when it came in a file from their device: it goes to the server in their name. */
  readonly carriedFor?: string;
}

/**
 * Writes a file down on the device; on disk when it resolves. It stays until the server has it, whatever happens.
 * @param now milliseconds on this device.
 */
export async function keep(
  album: Album,
  content: ArrayBuffer,
  type: string,
  now: number,
  { carriedFor }: KeepOptions = {},
): Promise<Kept> {
  if (!isAttachable(type)) return { ok: false, why: 'notAllowed' };
  if (content.byteLength === 0) return { ok: false, why: 'empty' };
  if (content.byteLength > MOST_BYTES) return { ok: false, why: 'tooLarge' };
  // Before the transaction: a foreign await inside one commits half of it.
  const hash = await sha256(content);
  const there = await album.get(hash).catch(() => undefined);
  const record: PhotoRecord = {
    hash,
    type,
    bytes: content.byteLength,
    state: 'local',
    isOriginal: true,
    keptAt: there?.isOriginal ? there.keptAt : now,
    usedAt: now,
    owners: there?.owners ?? [],
    isAttached: there?.isAttached ?? carriedFor !== undefined,
    ...(carriedFor === undefined ? {} : { carriedFor }),
  };
  return write(album, record, content);
}

async function write(album: Album, record: PhotoRecord, content: ArrayBuffer): Promise<Kept> {
  let hasMadeRoom = false;
  for (let nth = 1; ; nth++) {
    try {
      await album.put('write', record, content);
      return { ok: true, hash: record.hash };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (error.kind === 'full') {
        // What the server has can be fetched again; what is only here stays.
        if (hasMadeRoom || !(await makeRoom(album, record.bytes))) return { ok: false, why: 'full' };
        hasMadeRoom = true;
      } else if (nth === tries) return { ok: false, why: 'lost' };
      else await album.reopen().catch(() => undefined);
    }
  }
}

/** Lets go of what the server has, what was used longest ago first. @returns whether there was anything. */
async function makeRoom(album: Album, bytes: number): Promise<boolean> {
  const spare = (await album.all())
    .filter(({ state }) => state === 'everyone')
    .sort((a, b) => a.usedAt - b.usedAt);
  let freed = 0;
  for (const { hash, bytes: size } of spare) {
    if (freed >= 2 * bytes) break;
    await album.change(hash, (there) => (there.state === 'everyone' ? 'gone' : there));
    freed += size;
  }
  return freed > 0;
}

/** @returns lower-case hexadecimal. */
async function sha256(bytes: ArrayBuffer): Promise<string> {
  // A browser gives its own only to pages that came over https or from this machine.
  const digest =
    globalThis.crypto?.subtle === undefined
      ? (await import('@noble/hashes/sha2.js')).sha256(new Uint8Array(bytes))
      : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
