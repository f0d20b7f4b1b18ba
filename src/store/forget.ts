import { Dexie } from 'dexie';
import { databaseName, openDexieCabinet } from './db.ts';
import { witnessOf } from './witness.ts';
import { albumName, openDexieAlbum } from './photos/dexieAlbum.ts';

/** What may lie on this device and nowhere else. */
const onlyHere = ['outbox', 'issues', 'drafts'] as const;

/**
 * Deletes what a person has on this device, at signing out (security.md §4.4). While anything of it is only here nothing is
 * deleted: all of it stays until the same person is back. Close the device first.
 * @param isDiscarded the person has said, and confirmed, that what is only here is to go as well.
 */
export async function forgetDevice(
  space: string,
  personId: string,
  isDiscarded = false,
): Promise<'deleted' | 'kept'> {
  const name = databaseName(space, personId);
  if (!isDiscarded && (await hasOnlyHere(name))) return 'kept';
  // First: another tab that is still open sees the database go, and it is no loss to be told.
  witnessOf(name).forget();
  await Promise.all([Dexie.delete(name), Dexie.delete(albumName(name))]);
  return 'deleted';
}

async function hasOnlyHere(name: string): Promise<boolean> {
  const cabinet = openDexieCabinet(name);
  // Asked of the database itself: another tab may have written what this one has not heard of.
  const counts = await cabinet.transact('read', onlyHere, (tx) =>
    Promise.all(onlyHere.map((store) => tx.count(store))),
  );
  // What was handed over by a colleague may be nowhere else any more.
  const parcels = await cabinet.transact('read', ['parcels'], (tx) => tx.all('parcels'));
  const isCarrying = parcels.some(({ state }) => state !== 'arrived');
  cabinet.close();
  return counts.some((count) => count > 0) || isCarrying || hasUnsentPhotos(albumName(name));
}

async function hasUnsentPhotos(name: string): Promise<boolean> {
  if (!(await Dexie.exists(name))) return false;
  const album = openDexieAlbum(name);
  try {
    // One that nothing refers to lies in a draft, which counts by itself, or was taken back.
    return (await album.all()).some(({ state, isAttached }) => isAttached && state !== 'everyone');
  } finally {
    album.close();
  }
}
