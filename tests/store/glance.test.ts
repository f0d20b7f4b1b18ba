import { afterEach, expect, test } from 'vitest';
import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { glance } from '../../src/store/glance.ts';

const names: string[] = [];

/** A person's database as the app makes it, with heads in it; open or closed. */
async function aDatabaseOf(space: string, person: string, ...heads: readonly [table: string, id: string][]) {
  const name = databaseName(space, person);
  names.push(name);
  const cabinet = openDexieCabinet(name);
  await cabinet.transact('write', ['heads'], (tx) =>
    tx.put(
      'heads',
      heads.map(([table, id]) => ({ owner: id, table, row: { id, owner: id }, digest: undefined, gen: 1 })),
    ),
  );
  return cabinet;
}

afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

test('W9: the heads of a table are seen in every person’s database, also while the app has it open', async () => {
  const open = await aDatabaseOf('city', 'lena', ['workshop', 'w1'], ['initiative', 'i1']);
  (await aDatabaseOf('example', 'mats', ['workshop', 'w2'])).close();
  const seen = (await glance('workshop')).map(({ space, personId, row }) => `${space} ${personId} ${row.id}`);
  expect(new Set(seen)).toEqual(new Set(['city lena w1', 'example mats w2']));
  open.close();
});

test('W9: databases that are not a person’s are left alone, and none is made', async () => {
  const photos = indexedDB.open('stegvis city lena photos');
  await new Promise((resolve) => {
    photos.addEventListener('success', resolve);
  });
  photos.result.close();
  expect(await glance('workshop')).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['stegvis city lena photos']);
  indexedDB.deleteDatabase('stegvis city lena photos');
});

test('W9: a database of that name that is empty, or somebody else’s, counts as empty', async () => {
  const name = databaseName('city', 'nils');
  names.push(name);
  const opening = indexedDB.open(name);
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  opening.result.close();
  expect(await glance('workshop')).toEqual([]);
});
