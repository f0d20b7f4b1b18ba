import { Dexie } from 'dexie';
import { databaseName, openDexieCabinet } from './db.ts';
import { albumName, openDexieAlbum } from './photos/dexieAlbum.ts';

/** What may lie on this device and nowhere else. */
const onlyHere = ['outbox', 'issues', 'drafts'] as const;

/**
 * Deletes what a person has on this device, at signing out (security.md §4.4). While anything of it is only here nothing is
 * deleted: all of it stays until the same person is back. Close the device first.
 */
export async function forgetDevice(space: string, personId: string): Promise<'deleted' | 'kept'> {
  const name = databaseName(space, personId);
  const cabinet = openDexieCabinet(name);
  // Asked of the database itself: another tab may have written what this one has not heard of.
  const counts = await cabinet.transact('read', onlyHere, (tx) =>
    Promise.all(onlyHere.map((store) => tx.count(store))),
  );
  // What was handed over by a colleague may be nowhere else any more.
  const parcels = await cabinet.transact('read', ['parcels'], (tx) => tx.all('parcels'));
  const isCarrying = parcels.some(({ state }) => state !== 'arrived');
  cabinet.close();
  if (counts.some((count) => count > 0) || isCarrying || (await hasUnsentPhotos(albumName(name))))
    return 'kept';
  await Promise.all([Dexie.delete(name), Dexie.delete(albumName(name))]);
  return 'deleted';
}

async function hasUnsentPhotos(name: string): Promise<boolean> {
  if (!(await Dexie.exists(name))) return false;
  const album = openDexieAlbum(name);
  try {
    return (await album.all()).some(({ state }) => state !== 'everyone');
  } finally {
    album.close();
  }
}
