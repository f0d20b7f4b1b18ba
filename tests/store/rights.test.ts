import { beforeEach, expect, test } from 'vitest';
import { actorOf } from '../../src/domain/person.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { parcelOf } from '../kit/handedOver.ts';
import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, editNote, notebook, takeRole, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';
import { sentBy, TinyCity } from '../kit/tinyCity.ts';

/** A colleague's draft that was handed over is seen by whoever has the right to, by whatever they have it, or have it no longer (V8, W7). */
let city: TinyCity;
let bo: Store;

async function aDevice(person: string, shape = notebook, clock = aClock()): Promise<Store> {
  const ports = { clock, random: idsInOrder(person) };
  const store = createDeviceStore(openMemoryCabinet(emptyDisk()), shape, ports);
  await store.open({ space: 'city', person: aWriter(person) });
  await pull(store);
  return store;
}
async function pull(store: Store): Promise<void> {
  const asked = await store.cookie();
  await store.applyPull(asked, city.pull(asked), 1);
}
/** A draft that innovation leads may see. */
async function writeDraft(store: Store, note: string): Promise<void> {
  await store.mutate(writeNote, { note, title: 'Cykelväg' });
  await store.mutate(editNote, { note, field: 'seenBy', value: 'innovationLead', base: { version: 0 } });
}
const leads = { id: 'g1', role: 'innovationLead' as const, at: '2026-01-01T00:00:00.000Z' };
const seen = async () => (await bo.heads('initiative')).map(({ owner }) => owner);
const rights = async () => (await bo.person()).grants.map(({ role }) => role);
const take = async (role: 'innovationLead' | 'ideaOwner') => {
  const saved = await bo.mutate(takeRole, { role });
  if (!saved.ok || !('mid' in saved)) throw new Error('not saved');
  return saved.mid;
};

beforeEach(async () => {
  city = new TinyCity(notebook);
  for (const person of ['anna', 'bo']) {
    const { grants } = aWriter(person);
    city.put('person', { id: person, owner: 'organisation' }, { name: person, grants });
  }
  const anna = await aDevice('anna');
  bo = await aDevice('bo');
  await writeDraft(anna, 'n1');
  await bo.keepParcels([await parcelOf(anna, 'p1')]);
});

test('V8: comes into sight with a role that one takes here, and goes with it, before the city has heard', async () => {
  expect(await seen()).toEqual([]);
  await take('innovationLead');
  expect(await seen()).toEqual(['n1']);
  await take('ideaOwner');
  expect(await seen()).toEqual([]);
});

test('V8: goes out of sight when the deed that gave the right is discarded, and the right with it', async () => {
  const given = await take('innovationLead');
  expect(await seen()).toEqual(['n1']);
  expect(await bo.discard(given)).toBe('discarded');
  expect(await rights()).toEqual(['ideaOwner']);
  expect(await seen()).toEqual([]);
});

test('V8: goes out of sight when the deed that gave the right is set aside, and comes back when one that ended it is', async () => {
  const given = await take('innovationLead');
  const ended = await take('ideaOwner');
  await bo.setAside(ended, { code: 'tooLarge' });
  expect(await rights()).toEqual(['innovationLead']);
  expect(await seen()).toEqual(['n1']);
  await bo.setAside(given, { code: 'tooLarge' });
  expect(await rights()).toEqual(['ideaOwner']);
  expect(await seen()).toEqual([]);
});

test('V8: what is done on it keeps it in sight, since that is one’s own', async () => {
  await take('innovationLead');
  await bo.mutate(editNote, { note: 'n1', field: 'title', value: 'Cykelbana', base: { version: 0 } });
  await take('ideaOwner');
  expect(await seen()).toEqual(['n1']);
  await pull(bo);
  expect(await seen()).toEqual(['n1']);
});

test('V8: goes out of sight when the city does not have it that one took the role', async () => {
  await take('innovationLead');
  expect(await seen()).toEqual(['n1']);
  const { clientID } = await bo.identity();
  const unknown = { personId: 'nobody', name: '', grants: [] };
  const sent = sentBy(clientID, await bo.handOut(1000, 0)).map((one) => ({ ...one, actor: unknown }));
  const answer = city.push(sent);
  if ('error' in answer) throw new Error(answer.error);
  await pull(bo);
  expect(await rights()).toEqual(['ideaOwner']);
  expect(await seen()).toEqual([]);
});

test('V8, S6: what is seen by a right that ends does not depend on what else is looked at', async () => {
  const byDay = { ...notebook, actorOf };
  const grants = [{ ...leads, until: '2026-11-24' }];
  city.put('person', { id: 'bo', owner: 'organisation' }, { name: 'bo', grants });
  const clock = aClock();
  const anna = await aDevice('anna', byDay, clock);
  bo = await aDevice('bo', byDay);
  await writeDraft(anna, 'n1');
  clock.jump(86_400_000);
  await writeDraft(anna, 'n2');
  await bo.keepParcels([await parcelOf(anna, 'p1')]);
  expect(await seen()).toEqual(['n1']);
  for (const note of ['n2', 'n1']) {
    expect(await anna.mutate(addLine, { note, line: `of-${note}`, text: 'Mer' })).toMatchObject({ ok: true });
    await bo.keepParcels([await parcelOf(anna, `p-${note}`)]);
  }
  // Worked on when the right had ended.
  expect(await seen()).toEqual([]);
});
