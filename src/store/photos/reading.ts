import type { Album, PhotoRecord, Shown } from './album.ts';

/** What the server says when a file is asked for. */
export type Fetched =
  | { readonly kind: 'ok'; readonly bytes: ArrayBuffer; readonly type: string }
  | { readonly kind: 'weather' }
  | { readonly kind: 'problem'; readonly status: number };

export type FetchFile = (hash: string) => Promise<Fetched>;

/** Most bytes of files that the server has and that are kept to be seen without a network. */
export const mostCached = 150 * 1024 * 1024;
/** What was written here is kept so long after the server has it, as deeds are: for a server that is restored from an old backup. */
const keptAsOriginal = 30 * 86_400_000;
/** When a file was last seen is noted no more often than this: each note makes live queries ask anew. */
const oftenEnough = 86_400_000;

/** A file's bytes: those that are here, or the server's, which are then kept for a time without a network. */
export async function read(album: Album, fetchFile: FetchFile, hash: string, now: number): Promise<Shown> {
  const [record, bytes] = await Promise.all([album.get(hash), album.content(hash)]);
  if (record && bytes) {
    if (now - record.usedAt > oftenEnough)
      await album.change(hash, (there) => ({ ...there, usedAt: now })).catch(() => undefined);
    return { ok: true, bytes, type: record.type };
  }
  const answer = await fetchFile(hash);
  if (answer.kind === 'weather') return { ok: false, why: 'offline' };
  if (answer.kind === 'problem')
    return {
      ok: false,
      why:
        answer.status === 401 || answer.status === 403
          ? 'signedOut'
          : answer.status === 404
            ? 'missing'
            : 'offline',
    };
  // Not kept when the disk is full: it is shown all the same.
  await remember(album, hash, answer, now).catch(() => undefined);
  return { ok: true, bytes: answer.bytes, type: answer.type };
}

async function remember(
  album: Album,
  hash: string,
  { bytes, type }: { bytes: ArrayBuffer; type: string },
  now: number,
): Promise<void> {
  // In the meantime it may have been kept here for good.
  if (await album.get(hash)) return;
  const record: PhotoRecord = {
    hash,
    type,
    bytes: bytes.byteLength,
    state: 'everyone',
    isOriginal: false,
    keptAt: now,
    usedAt: now,
    owners: [],
    isAttached: true,
  };
  await album.put('download', record, bytes);
  await trim(album, now);
}

/** Lets go of what was seen longest ago when there is more than {@link mostCached}. What is only here is never touched. */
export async function trim(album: Album, now: number, most = mostCached): Promise<void> {
  const isSpare = ({ state, isOriginal, keptAt }: PhotoRecord) =>
    state === 'everyone' && (!isOriginal || now - keptAt > keptAsOriginal);
  const spare = (await album.all()).filter(isSpare).sort((a, b) => a.usedAt - b.usedAt);
  let size = spare.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { hash, bytes } of spare) {
    if (size <= most) return;
    await album.change(hash, (there) => (isSpare(there) ? 'gone' : there));
    size -= bytes;
  }
}
