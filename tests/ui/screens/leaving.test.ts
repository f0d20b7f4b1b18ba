import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { databaseName, openDexieCabinet } from '../../../src/store/db.ts';
import { forgetDevice } from '../../../src/store/forget.ts';
import { forgetTraces } from '../../../src/ui/screens/settings/leaving.ts';

const canary = 'kanariefågel-7731';

/** Every word in every store of this browser, other people's too. */
async function everyStore(): Promise<string> {
  const words = [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept)));
  for (const name of await Dexie.getDatabaseNames()) {
    const db = await new Dexie(name).open();
    for (const table of db.tables) words.push(name, JSON.stringify(await table.toArray()));
    db.close();
  }
  return words.join('\n');
}

/** Writes the canary wherever the app keeps something of a person. */
async function plant(person: string): Promise<void> {
  const cabinet = openDexieCabinet(databaseName('city', person));
  const row = { id: 'i1', owner: 'i1', title: canary };
  await cabinet.transact('write', ['heads', 'parts', 'base', 'archive', 'meta'], async (tx) => {
    await tx.put('heads', [{ owner: 'i1', table: 'initiative', row, digest: {}, gen: 1 }]);
    await tx.put('parts', [{ owner: 'i1', tables: { comment: [row] }, gen: 1 }]);
    await tx.put('base', [{ owner: 'i1', tables: { comment: [row] }, gen: 1 }]);
    await tx.put('meta', [{ key: 'undo', kept: canary }]);
  });
  cabinet.close();
  localStorage.setItem(`stegvis.views.city.${person}`, canary);
  localStorage.setItem(`stegvis.guide.city.${person}`, canary);
  sessionStorage.setItem('stegvis.places', canary);
}

test('T18: after signing out no store holds a word of the person’s; what belongs to the device and to others stays', async () => {
  await plant('anna');
  localStorage.setItem('stegvis.language', 'sv');
  localStorage.setItem('stegvis.views.city.bo', 'Bos vy');
  expect(await everyStore()).toContain(canary);

  expect(await forgetDevice('city', 'anna')).toBe('deleted');
  forgetTraces('city', 'anna');

  const left = await everyStore();
  expect(left).not.toContain(canary);
  expect(left).not.toContain('anna');
  expect(localStorage.getItem('stegvis.language')).toBe('sv');
  expect(localStorage.getItem('stegvis.views.city.bo')).toBe('Bos vy');
});
