import { createRoot, createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { openDexieCabinet } from '../../src/store/db.ts';
import { createLive, createLiveList, createLiveOf } from '../../src/store/live.ts';
import { makeApart } from '../../src/store/apart.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { addLine, aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';

async function aStore(name: string) {
  const ports = { clock: aClock(), random: idsInOrder('a') };
  const store = createDeviceStore(openDexieCabinet(name), notebook, ports);
  await store.open({ space: 'city', person: aWriter('anna') });
  return store;
}

test('a list follows the database; each item is told of alone, and stays while others come', async () => {
  const store = await aStore('live list');
  const [heads, dispose] = createRoot((d) => [createLiveList(() => store.heads('initiative'), 'owner'), d]);
  expect(heads()).toBeUndefined();
  await vi.waitFor(() => expect(heads()).toEqual([]));
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await vi.waitFor(() => expect(heads()?.length).toBe(1));
  const first = heads()?.[0];
  const asItWas = first?.();
  await store.mutate(writeNote, { note: 'n2', title: 'B' });
  await vi.waitFor(() => expect(heads()?.length).toBe(2));
  expect(heads()?.[0]).toBe(first);
  expect(first?.()).toBe(asItWas);
  await store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' });
  await vi.waitFor(() => expect(first?.().digest).toEqual({ lines: 1 }));
  expect(heads()?.[0]).toBe(first);
  dispose();
});

test('another connection to the same database, as in another tab, is followed too', async () => {
  const [one, two] = [await aStore('live tabs'), await aStore('live tabs')];
  const [outbox, dispose] = createRoot((d) => [createLive(() => one.outbox(), 'mid'), d]);
  await two.mutate(writeNote, { note: 'n1', title: 'A' });
  await vi.waitFor(() => expect(outbox()?.map((e) => e.name)).toEqual(['note.write']));
  dispose();
});

test("an owner's record follows which owner is asked for, and never shows the former's rows", async () => {
  const store = await aStore('live record');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await store.mutate(writeNote, { note: 'n2', title: 'B' });
  const [id, setId] = createSignal('n1');
  const [record, dispose] = createRoot((d) => [
    createLiveOf(id, (owner) => store.record(owner), makeApart),
    d,
  ]);
  await vi.waitFor(() => expect(record()?.head?.row.id).toBe('n1'));
  setId('n2');
  expect(record()).toBeUndefined();
  await vi.waitFor(() => expect(record()?.head?.row.id).toBe('n2'));
  await store.mutate(addLine, { note: 'n2', line: 'l', text: 'x' });
  await vi.waitFor(() => expect(record()?.parts['comment']?.length).toBe(1));
  setId('unknown');
  await vi.waitFor(() => expect(record()).toEqual({ owner: 'unknown', head: undefined, parts: {} }));
  dispose();
});

test('a draft may be what a screen holds: a store, a proxy', async () => {
  const store = await aStore('live draft');
  await store.putDraft({ key: 'd', value: new Proxy({ text: 'Cyk' }, {}), at: 1 });
  expect(await store.draft('d')).toEqual({ key: 'd', value: { text: 'Cyk' }, at: 1 });
});
