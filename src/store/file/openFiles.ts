import { ORGANISATION } from '../../domain/organisation.ts';
import type { Cabinet } from '../cabinet.ts';
import { cityShape } from '../cityShape.ts';
import type { Unsaved } from '../mutate.ts';
import type { PhotosHere } from '../photos/photos.ts';
import { type DeviceFiles, makeDeviceFiles } from './deviceFiles.ts';
import { photoShelf } from './photoShelf.ts';

/** Files that leave a person's device and come to it, with the browser around them. */
export function openFiles(place: {
  readonly cabinet: Cabinet;
  readonly photos: () => Promise<PhotosHere>;
  readonly unsaved: () => readonly Unsaved[];
  readonly appVersion: string | undefined;
  /** Told when something was taken in that is to be sent. */
  readonly onTaken: () => void;
}): DeviceFiles {
  const { cabinet, photos, unsaved, appVersion = '', onTaken } = place;
  const files = makeDeviceFiles({
    cabinet,
    shape: cityShape,
    photos: photoShelf(photos),
    maker: { origin: location.origin, app: appVersion, cityName: () => cityName(cabinet) },
    unsaved,
    now: () => Date.now(),
  });
  const noticed = async () => {
    await (await photos()).noticed();
    onTaken();
  };
  return {
    ...files,
    async bringIn(read) {
      const brought = await files.bringIn(read);
      await noticed().catch(() => undefined);
      return brought;
    },
    async carry(read) {
      const went = await files.carry(read);
      await noticed().catch(() => undefined);
      return went;
    },
  };
}

async function cityName(cabinet: Cabinet): Promise<string> {
  const head = await cabinet.transact('read', ['heads'], (tx) => tx.get('heads', ORGANISATION));
  const row = head?.row;
  return row && 'name' in row && typeof row.name === 'string' ? row.name : '';
}
