import { Trouble } from '../cabinet.ts';
import type { PhotosHere } from '../photos/photos.ts';
import { FileFault } from './fault.ts';
import type { PhotoShelf } from './make.ts';

/** The photos of this device, as files that leave it and come to it need them. */
export function photoShelf(photos: () => Promise<PhotosHere>): PhotoShelf {
  return {
    async hashes(which) {
      const all = await (await photos()).all();
      // A copy that was fetched is the server's, and can be fetched again.
      const own = all.filter(({ isOriginal }) => isOriginal);
      const unsent = own.filter(({ isAttached, state }) => isAttached && state !== 'everyone');
      return (which === 'all' ? own : unsent).map(({ hash }) => hash);
    },
    async read(hash) {
      const here = await photos();
      const [bytes, all] = [await here.local(hash), await here.all()];
      const type = all.find((record) => record.hash === hash)?.type;
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
