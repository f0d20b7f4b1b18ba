import { Trouble } from '../cabinet.ts';
import type { PhotosHere } from '../photos/photos.ts';
import { FileFault } from './fault.ts';
import type { PhotoShelf } from './make.ts';

/** The photos of this device, as files that leave it and come to it need them. */
export function photoShelf(photos: () => Promise<PhotosHere>): PhotoShelf {
  const types = new Map<string, string>();
  return {
    async hashes(which) {
      const all = await (await photos()).all();
      // A copy that was fetched is the server's, and can be fetched again.
      const own = all.filter(({ isOriginal }) => isOriginal);
      for (const { hash, type } of own) types.set(hash, type);
      const unsent = own.filter(({ isAttached, state }) => isAttached && state !== 'everyone');
      return (which === 'all' ? own : unsent).map(({ hash }) => hash);
    },
    async read(hash) {
      const bytes = await (await photos()).local(hash);
      const type = types.get(hash);
      return bytes && type ? { bytes, type } : undefined;
    },
    async keep(bytes, type, carriedFor) {
      const kept = await (await photos()).keep(bytes, type, carriedFor === undefined ? {} : { carriedFor });
      if (kept.ok) return;
      if (kept.why === 'full' || kept.why === 'lost') throw new Trouble(kept.why, undefined);
      // No app of ours would have put it there.
      throw new FileFault('changed');
    },
  };
}
