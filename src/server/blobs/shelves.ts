import { openAsBlob } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transient } from '../../sync/cityStore.ts';
import { makeFolder, syncFolder } from '../storage/folder.ts';

/**
 * Where photos and files lie on the city's disk: `<space>/ab/<hash>`, and what is on its way in `<space>/coming`. A name is made
 * only of an address that has been checked, so no path leads elsewhere (T9).
 */
export function makeShelves(root: string) {
  const coming = (space: string) => join(root, space, 'coming');
  const shelf = (space: string, hash: string) => join(root, space, hash.slice(0, 2));
  const named = (hash: string, person: string) => `${hash}.${Buffer.from(person).toString('hex')}`;
  const partial = (space: string, hash: string, person: string) => join(coming(space), named(hash, person));
  const place = (space: string, hash: string) => join(shelf(space, hash), hash);

  return {
    place,
    partial,
    /** A place for what is being made, on the same disk as where it will lie. */
    beside: (space: string, hash: string, person: string): string => {
      makeFolder(shelf(space, hash));
      return join(shelf(space, hash), `.${named(hash, person)}`);
    },
    has: async (space: string, hash: string): Promise<boolean> => (await sizeOf(place(space, hash))) > 0,
    /** How much of a file has arrived. */
    arrived: (space: string, hash: string, person: string): Promise<number> =>
      sizeOf(partial(space, hash, person)),

    /**
     * Writes what arrives after the first `offset` bytes, up to `most` in all. What has come when the line breaks stays; on a full
     * disk this piece is taken away again (X4).
     * @returns how much there is now, or `tooMuch` when more came than was said.
     * @throws Transient when the disk is full; whatever reading the chunks throws.
     */
    async append(
      path: string,
      chunks: AsyncIterable<Uint8Array>,
      offset: number,
      most: number,
    ): Promise<number | 'tooMuch'> {
      makeFolder(join(path, '..'));
      const file = await open(path, offset === 0 ? 'w' : 'r+');
      let at = offset;
      try {
        for await (const chunk of chunks) {
          if (at + chunk.byteLength > most) {
            await file.truncate(offset);
            return 'tooMuch';
          }
          await file.write(chunk, 0, chunk.byteLength, at);
          at += chunk.byteLength;
        }
        return at;
      } catch (error) {
        if (!isFull(error)) throw error;
        await file.truncate(offset).catch(() => undefined);
        throw new Transient('no room for a file', true);
      } finally {
        await file.close();
      }
    },

    /** Lays a finished file, already on disk, where it belongs; there after a power cut when this resolves. */
    async settle(made: string, space: string, hash: string): Promise<void> {
      await rename(made, place(space, hash));
      syncFolder(shelf(space, hash));
      syncFolder(join(root, space));
    },
    remove: (path: string): Promise<void> => rm(path, { force: true }),

    /** The file, read when it is sent; nothing when it is not there. */
    async read(space: string, hash: string): Promise<Blob | undefined> {
      const path = place(space, hash);
      return (await sizeOf(path)) === 0 ? undefined : openAsBlob(path);
    },

    /** Removes what nobody will come back for: pieces and unfinished files older than `before`. @returns how many. */
    async tidy(space: string, before: number): Promise<number> {
      let removed = 0;
      for (const folder of await list(join(root, space)))
        for (const name of await list(join(root, space, folder))) {
          if (folder !== 'coming' && !name.startsWith('.')) continue;
          const path = join(root, space, folder, name);
          const { mtimeMs } = await stat(path);
          if (mtimeMs >= before) continue;
          await rm(path, { force: true });
          removed++;
        }
      return removed;
    },
    /** Files that lie on the shelves, older than `before`. */
    async lying(space: string, before: number): Promise<readonly string[]> {
      const found: string[] = [];
      for (const folder of await list(join(root, space)))
        for (const name of await list(join(root, space, folder))) {
          if (!/^[0-9a-f]{64}$/.test(name)) continue;
          if ((await stat(join(root, space, folder, name))).mtimeMs < before) found.push(name);
        }
      return found;
    },
  };
}
export type Shelves = ReturnType<typeof makeShelves>;

export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
