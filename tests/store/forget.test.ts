import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { forgetDevice } from '../../src/store/forget.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';

/** A person's own store on this device, open. */
async function aStore(person: string) {
  const name = databaseName('city', person);
  const ports = { clock: aClock(), random: idsInOrder(person) };
  const store = createDeviceStore(openDexieCabinet(name), notebook, ports);
  await store.open({ space: 'city', person: aWriter(person) });
  return { store, isThere: () => Dexie.exists(name) };
}

test('security.md 4.4: what is only here stays after signing out, and is there when the same person is back', async () => {
  const { store, isThere } = await aStore('anna');
  await store.mutate(writeNote, { note: 'n1', title: 'Bara här' });
  store.close();
  expect(await forgetDevice('city', 'anna')).toBe('kept');
  expect(await isThere()).toBe(true);
  const back = await aStore('anna');
  expect((await back.store.outbox()).map(({ name }) => name)).toEqual(['note.write']);
});

test('I2: a text that somebody has begun is only here as well', async () => {
  const { store, isThere } = await aStore('bo');
  await store.putDraft({ key: 'capture', value: { title: 'Cyk' }, at: 1 });
  store.close();
  expect(await forgetDevice('city', 'bo')).toBe('kept');
  expect(await isThere()).toBe(true);
});

test('security.md 4.4: with nothing only here, no store holds the person’s data', async () => {
  const { store, isThere } = await aStore('cia');
  await store.putDraft({ key: 'capture', value: { title: 'Cyk' }, at: 1 });
  await store.deleteDraft('capture');
  store.close();
  expect(await forgetDevice('city', 'cia')).toBe('deleted');
  expect(await isThere()).toBe(false);
});

test('rule 17: what is only here goes when the person has said so, and confirmed it', async () => {
  const { store, isThere } = await aStore('fia');
  await store.mutate(writeNote, { note: 'n1', title: 'Slängs' });
  store.close();
  expect(await forgetDevice('city', 'fia', true)).toBe('deleted');
  expect(await isThere()).toBe(false);
});

test('another person’s database is not touched', async () => {
  const dan = await aStore('dan');
  const eva = await aStore('eva');
  dan.store.close();
  await forgetDevice('city', 'dan');
  expect(await eva.isThere()).toBe(true);
});
