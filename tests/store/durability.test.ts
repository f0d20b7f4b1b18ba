import { afterEach, expect, test } from 'vitest';
import { openDexieCabinet } from '../../src/store/db.ts';

// oxlint-disable-next-line typescript/unbound-method -- put back as it was, and called with its own this
const open = IDBDatabase.prototype.transaction;
afterEach(() => {
  IDBDatabase.prototype.transaction = open;
});

test('S1: what a person wrote asks the browser for strict durability; what can be fetched again does not', async () => {
  const asked: (string | undefined)[] = [];
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    asked.push(`${mode} ${options?.durability}`);
    return open.call(this, names, mode, options);
  };
  const cabinet = openDexieCabinet('durability');
  const draft = { key: 'd', value: 1, at: 1 };
  await cabinet.transact('read', ['drafts'], (tx) => tx.keys('drafts'));
  asked.length = 0;
  await cabinet.transact('write', ['drafts'], (tx) => tx.put('drafts', [draft]));
  await cabinet.transact('download', ['drafts'], (tx) => tx.put('drafts', [draft]));
  expect(asked).toEqual(['readwrite strict', 'readwrite relaxed']);
});
