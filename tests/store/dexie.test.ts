import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { contract } from './contract.ts';

let nth = 0;
contract('IndexedDB', async () => {
  const name = databaseName('city', `person ${++nth}`);
  return { cabinet: openDexieCabinet(name), again: async () => openDexieCabinet(name) };
});

test('S10: a database from before there were parcels keeps all it has, and takes them', async () => {
  const name = databaseName('city', 'an old one');
  const old = new Dexie(name);
  const first = {
    heads: 'owner',
    parts: 'owner',
    base: 'owner',
    outbox: 'id',
    issues: 'mid',
    archive: 'seq',
  };
  old.version(1).stores({ ...first, drafts: 'key', meta: 'key', relaxed: '' });
  await old.table('drafts').put({ key: 'capture', value: 'En bänk', at: 1 });
  old.close();
  const cabinet = openDexieCabinet(name);
  const found = await cabinet.transact('read', ['drafts', 'parcels'], async (tx) => ({
    drafts: await tx.all('drafts'),
    parcels: await tx.count('parcels'),
  }));
  expect(found).toEqual({ drafts: [{ key: 'capture', value: 'En bänk', at: 1 }], parcels: 0 });
  cabinet.close();
});
