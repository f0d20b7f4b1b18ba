import type { Album, PhotoRecord } from '../../src/store/photos/album.ts';
import { Trouble } from '../../src/store/cabinet.ts';

/** An album in memory. `room`: bytes that fit in it; beyond it the disk is full. `breakNext`: so many writes lose the connection. */
export function memoryAlbum(room = Number.POSITIVE_INFINITY) {
  const known = new Map<string, PhotoRecord>();
  const content = new Map<string, ArrayBuffer>();
  let breaks = 0;
  const size = () => [...content.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  const album: Album = {
    get: async (hash) => known.get(hash),
    all: async () => [...known.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
    content: async (hash) => content.get(hash)?.slice(0),
    async put(_mode, record, bytes) {
      if (breaks > 0) {
        breaks--;
        throw new Trouble('lost', undefined);
      }
      const before = content.get(record.hash)?.byteLength ?? 0;
      if (size() - before + bytes.byteLength > room) throw new Trouble('full', undefined);
      known.set(record.hash, record);
      content.set(record.hash, bytes.slice(0));
    },
    async change(hash, f) {
      const there = known.get(hash);
      if (!there) return;
      const next = f(there);
      if (next === 'gone') {
        known.delete(hash);
        content.delete(hash);
      } else known.set(hash, next);
    },
    async trial(bytes) {
      if (size() + bytes.byteLength > room) throw new Trouble('full', undefined);
    },
    reopen: async () => undefined,
    close: () => undefined,
  };
  return {
    album,
    breakNext: (times: number) => {
      breaks = times;
    },
  };
}
