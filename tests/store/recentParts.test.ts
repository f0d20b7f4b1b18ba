import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Cabinet, CabinetTx, StoreName } from '../../src/store/cabinet.ts';
import { openDexieCabinet } from '../../src/store/db.ts';
import { loadOwners } from '../../src/store/desk.ts';
import { forgetRecent } from '../../src/store/recentParts.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { addLine, aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';

const stores: readonly StoreName[] = ['heads', 'parts'];

/** A tab on a database, which tells what it asked its parts for. */
async function aTab(name: string, ids: string) {
  const asked = vi.fn<(owners: readonly unknown[]) => void>();
  const bare = openDexieCabinet(name);
  const watched = (tx: CabinetTx): CabinetTx => ({
    ...tx,
    getMany(store, keys) {
      if (store === 'parts' && keys.length > 0) asked(keys);
      return tx.getMany(store, keys);
    },
  });
  const cabinet: Cabinet = {
    ...bare,
    transact: (mode, of, f) => bare.transact(mode, of, (tx) => f(watched(tx))),
  };
  const store = createDeviceStore(cabinet, notebook, { clock: aClock(), random: idsInOrder(ids) });
  await store.open({ space: 'city', person: aWriter('anna') });
  const lines = async (note: string) =>
    ((await store.record(note)).parts['comment'] ?? []).map((row) => ('text' in row ? row.text : ''));
  return { cabinet, store, asked, lines };
}

test('what was read or written here is not taken out of the database again', async () => {
  const { store, asked, lines } = await aTab('recent', 'a');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ett' });
  expect(await lines('n1')).toEqual(['ett']);
  asked.mockClear();
  await store.mutate(addLine, { note: 'n1', line: 'l2', text: 'två' });
  expect(await lines('n1')).toEqual(['ett', 'två']);
  expect(asked).not.toHaveBeenCalled();
});

test('what was written behind its back is read', async () => {
  const { cabinet, store, lines } = await aTab('recent behind', 'a');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ett' });
  await lines('n1');
  // As an app does that knows of no stamps, and as another tab does, whose stamps are its own.
  for (const stamp of [undefined, 'another tab.1']) {
    const text = stamp ?? 'utan';
    await cabinet.transact('write', stores, async (tx) => {
      const [head, parts] = [await tx.get('heads', 'n1'), await tx.get('parts', 'n1')];
      if (!head || !parts) throw new Error('not there');
      const { stamp: _before, ...rest } = head;
      await tx.put('heads', [stamp === undefined ? rest : { ...rest, stamp }]);
      const line = { id: 'l1', owner: 'n1', text };
      await tx.put('parts', [{ ...parts, tables: { comment: [line] } }]);
    });
    expect(await lines('n1')).toEqual([text]);
  }
});

test('a deed that was cut off leaves nothing that could be taken for what is on disk', async () => {
  const { cabinet, store, lines } = await aTab('recent cut', 'a');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ett' });
  await lines('n1');
  const cut = createDeviceStore(
    {
      ...cabinet,
      transact: (mode, of, f) =>
        cabinet.transact(mode, of, async (tx) => {
          await f(tx);
          throw new Error('cut off');
        }),
    },
    notebook,
    { clock: aClock(), random: idsInOrder('b') },
  );
  await expect(cut.mutate(addLine, { note: 'n1', line: 'l2', text: 'två' })).rejects.toThrow('cut off');
  expect(await lines('n1')).toEqual(['ett']);
});

test('what makes room for others while it is being asked for is there all the same', async () => {
  const { cabinet, store } = await aTab('recent room', 'a');
  const notes = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
  for (const note of notes) {
    await store.mutate(writeNote, { note, title: note });
    await store.mutate(addLine, { note, line: `${note}.l`, text: note });
  }
  const whole = async () => {
    const owners = await cabinet.transact('read', stores, (tx) => loadOwners(tx, notes));
    return notes.map((note) => owners.get(note)?.tables['comment']?.length);
  };
  const askedAtOnce = await Promise.all([whole(), ...notes.map((note) => store.record(note)), whole()]);
  expect([askedAtOnce.at(0), askedAtOnce.at(-1)]).toEqual([notes.map(() => 1), notes.map(() => 1)]);
});

test('nothing of a person is kept when their store is closed', async () => {
  const { store, asked, lines } = await aTab('recent closed', 'a');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ett' });
  await lines('n1');
  forgetRecent();
  asked.mockClear();
  await lines('n1');
  expect(asked).toHaveBeenCalledTimes(1);
});
