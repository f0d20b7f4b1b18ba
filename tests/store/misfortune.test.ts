import { describe, expect, test } from 'vitest';
import { createDeviceStore } from '../../src/store/store.ts';
import {
  Crash,
  copyOf,
  type Disk,
  emptyDisk,
  type Misfortune,
  type Moment,
  openMemoryCabinet,
} from '../kit/memoryCabinet.ts';
import { addLine, aWriter, editNote, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';
import { sentBy, TinyCity } from '../kit/tinyCity.ts';

const tenant = { space: 'city', person: aWriter('anna') };

async function openOn(disk: Disk, strike?: (moment: Moment) => Misfortune, prefix = 'a') {
  const cabinet = openMemoryCabinet(disk, strike);
  const store = createDeviceStore(cabinet, notebook, { clock: aClock(), random: idsInOrder(prefix) });
  await store.open(tenant);
  return store;
}
type Store = Awaited<ReturnType<typeof openOn>>;

const titles = async (store: Store) =>
  (await store.heads('initiative')).map(({ row }) => ('title' in row ? row.title : undefined));
const lines = async (store: Store, note: string) => (await store.record(note)).parts['comment'] ?? [];

/** Runs `deed` on a copy of `disk` once for each moment it passes, struck at that moment. */
async function atEachMoment(
  disk: Disk,
  how: 'crash' | 'lost',
  deed: (store: Store) => Promise<unknown>,
  check: (after: Store, moment: Moment, struck: unknown) => Promise<void>,
) {
  let struck = 0;
  for (let nth = 1; ; nth++) {
    const copy = copyOf(disk);
    let passed = 0;
    let hit: Moment | undefined;
    const store = await openOn(copy, (moment) => {
      // Opening is not what is tried here.
      if (moment.mode === 'read' || ++passed !== nth + opening) return undefined;
      hit = moment;
      return how;
    });
    const outcome = await deed(store).catch((error: unknown) => error);
    if (!hit) break;
    struck++;
    await check(await openOn(copy, undefined, 'b'), hit, outcome);
  }
  // A strike that never came would prove nothing.
  expect(struck).toBeGreaterThan(4);
}
/** Moments that opening an existing store passes: an empty transaction's commit. */
const opening = 2;

describe('the store under misfortune', () => {
  test('S1, S6: a crash at any moment of a deed leaves all of it or nothing, and the number is not used twice', async () => {
    const disk = emptyDisk();
    const before = await openOn(disk);
    await before.mutate(writeNote, { note: 'n1', title: 'A' });
    await atEachMoment(
      disk,
      'crash',
      (store) => store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' }),
      async (after, moment, outcome) => {
        expect(outcome).toBeInstanceOf(Crash);
        const isThere = moment.at === 'committed';
        expect((await lines(after, 'n1')).length).toBe(isThere ? 1 : 0);
        expect(await after.outboxSize()).toBe(isThere ? 2 : 1);
        await after.mutate(addLine, { note: 'n1', line: 'later', text: 'y' });
        expect((await after.outbox()).map((e) => e.id)).toEqual(isThere ? [1, 2, 3] : [1, 2]);
      },
    );
  });

  test('S1, S3: a connection lost at any moment of a deed is opened anew and the deed saved once, under one mid', async () => {
    const disk = emptyDisk();
    const before = await openOn(disk);
    await before.mutate(writeNote, { note: 'n1', title: 'A' });
    await atEachMoment(
      disk,
      'lost',
      (store) => store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' }),
      async (after, _moment, outcome) => {
        expect(outcome).toMatchObject({ ok: true });
        expect((await lines(after, 'n1')).length).toBe(1);
        expect((await after.outbox()).map((e) => e.name)).toEqual(['note.write', 'line.add']);
      },
    );
  });

  test('S1: a deed that cannot be written in three tries is handed back whole, and saved later under the same mid', async () => {
    let isBroken = false;
    let tries = 0;
    const store = await openOn(emptyDisk(), ({ at }) => {
      if (!isBroken || at !== 'commit') return undefined;
      tries++;
      return 'lost';
    });
    isBroken = true;
    const saved = await store.mutate(writeNote, { note: 'n1', title: 'A' });
    expect(tries).toBe(3);
    if (saved.ok || !('unsaved' in saved)) throw new Error('it was not handed back');
    expect(saved.unsaved).toMatchObject({ name: 'note.write', args: { title: 'A' }, why: 'lost' });
    expect(await store.outbox()).toEqual([]);
    isBroken = false;
    expect(await store.saveAgain(saved.unsaved)).toMatchObject({ ok: true, mid: saved.unsaved.mid });
    expect(await titles(store)).toEqual(['A']);
  });

  test('S1: on a full disk the deed is handed back at once', async () => {
    let tries = 0;
    let isFull = false;
    const store = await openOn(emptyDisk(), ({ at }) =>
      isFull && at === 'commit' && ++tries ? 'full' : undefined,
    );
    isFull = true;
    const saved = await store.mutate(writeNote, { note: 'n1', title: 'A' });
    expect(saved).toMatchObject({ ok: false, unsaved: { why: 'full' } });
    expect(tries).toBe(1);
  });

  test('S2, S6: a crash at any moment of a pull loses nothing; the same pull again ends the same', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    const before = await openOn(disk);
    city.put('initiative', { id: 'n0', owner: 'n0' }, { title: 'Deras', state: 'cancelled' });
    await before.mutate(writeNote, { note: 'n1', title: 'Min' });
    await before.mutate(writeNote, { note: 'n0', title: 'Avvisas' });
    const { clientID } = await before.identity();
    city.push(sentBy(clientID, await before.handOut(9, 0)));
    await before.mutate(addLine, { note: 'n1', line: 'l', text: 'väntar' });
    await atEachMoment(
      disk,
      'crash',
      (store) => store.applyPull(null, city.pull(null), 1),
      async (after, moment) => {
        expect(await after.outboxSize()).toBe(moment.at === 'committed' ? 1 : 3);
        const asked = await after.cookie();
        await after.applyPull(asked, city.pull(asked), 1);
        expect(await titles(after)).toEqual(['Deras', 'Min']);
        expect((await after.outbox()).map((e) => e.id)).toEqual([3]);
        expect((await after.issues()).map((i) => i.entry.args)).toMatchObject([{ title: 'Avvisas' }]);
        expect((await lines(after, 'n1')).length).toBe(1);
      },
    );
  });

  test('a crash at any moment of a pull of pages starts over harmlessly', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    city.pageSize = 2;
    const before = await openOn(disk);
    await before.mutate(writeNote, { note: 'mine', title: 'Min' });
    const { clientID } = await before.identity();
    city.push(sentBy(clientID, await before.handOut(9, 0)));
    await before.mutate(addLine, { note: 'mine', line: 'l', text: 'väntar' });
    for (const note of ['a', 'b', 'c', 'd', 'e'])
      city.put('initiative', { id: note, owner: note }, { title: note });
    const whole = async (store: Store) => {
      const asked = await store.cookie();
      for (let page: string | undefined; ; ) {
        const answer = city.pull(asked, page);
        expect(await store.applyPull(asked, answer, 1, page)).toBe('applied');
        page = answer.next;
        if (page === undefined) return;
      }
    };
    const gone = await openOn(disk);
    expect(await gone.isComplete()).toBe(false);
    await atEachMoment(disk, 'crash', whole, async (after) => {
      expect(await titles(after)).toContain('Min');
      // What was there in the half-done pull and is deleted before the next must not stay.
      city.remove('initiative', 'a', 'a');
      await whole(after);
      expect(await titles(after)).toEqual(['b', 'c', 'd', 'e', 'Min']);
      expect((await lines(after, 'mine')).length).toBe(1);
      expect((await after.outbox()).map((e) => e.id)).toEqual([2]);
      expect(await after.isComplete()).toBe(true);
      city.put('initiative', { id: 'a', owner: 'a' }, { title: 'a' });
    });
  });

  test('S6: of two tabs that pull pages, one goes on; what both leave is whole', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    city.pageSize = 2;
    const tab = await openOn(disk);
    const other = await openOn(disk);
    for (const note of ['a', 'b', 'c', 'd'])
      city.put('initiative', { id: note, owner: note }, { title: note });
    const first = city.pull(null);
    expect(await tab.applyPull(null, first, 1)).toBe('applied');
    city.put('initiative', { id: 'e', owner: 'e' }, { title: 'e' });
    expect(await other.applyPull(null, { ...city.pull(null), next: 'another' }, 1)).toBe('applied');
    expect(await tab.applyPull(null, city.pull(null, first.next), 1, first.next)).toBe('stale');
    expect(await other.applyPull(null, city.pull(null, '2'), 1, 'another')).toBe('applied');
    expect(await other.applyPull(null, city.pull(null, '4'), 1, '4')).toBe('applied');
    expect(await titles(tab)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a page that begins anew, because what one may see changed meanwhile, leaves nothing of the pages before', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    city.pageSize = 1;
    const store = await openOn(disk);
    for (const note of ['seen', 'b']) city.put('initiative', { id: note, owner: note }, { title: note });
    const first = city.pull(null);
    await store.applyPull(null, first, 1);
    expect(await titles(store)).toEqual(['seen']);
    city.remove('initiative', 'seen', 'seen');
    city.pageSize = undefined;
    expect(await store.applyPull(null, city.pull(null), 1, first.next)).toBe('applied');
    expect(await titles(store)).toEqual(['b']);
  });

  test('S6: a deed done between two pages stands, on rows of either', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    city.pageSize = 1;
    const store = await openOn(disk);
    for (const note of ['a', 'b']) city.put('initiative', { id: note, owner: note }, { title: note });
    const first = city.pull(null);
    await store.applyPull(null, first, 1);
    await store.mutate(editNote, { note: 'a', field: 'title', value: 'A', base: { version: 1 } });
    await store.mutate(writeNote, { note: 'c', title: 'C' });
    await store.applyPull(null, city.pull(null, first.next), 1, first.next);
    expect(await titles(store)).toEqual(['A', 'b', 'C']);
    expect(await store.outboxSize()).toBe(2);
  });

  test('S4: two tabs never take the same number', async () => {
    const disk = emptyDisk();
    const cabinet = openMemoryCabinet(disk);
    const tabs = ['a', 'b'].map((prefix) =>
      createDeviceStore(cabinet, notebook, { clock: aClock(), random: idsInOrder(prefix) }),
    );
    await Promise.all(tabs.map((tab) => tab.open(tenant)));
    const deeds = Array.from({ length: 20 }, (_, nth) =>
      Promise.resolve(tabs[nth % 2]?.mutate(writeNote, { note: `n${nth}`, title: 'x' })),
    );
    await Promise.all(deeds);
    const ids = (await tabs[0]?.outbox())?.map((e) => e.id);
    expect(ids).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1));
  });

  test('S11: a cloned device is told that its numbers are taken, renews its writer, and loses nothing', async () => {
    const disk = emptyDisk();
    const city = new TinyCity(notebook);
    const original = await openOn(disk);
    await original.mutate(writeNote, { note: 'n1', title: 'A' });
    const clone = await openOn(copyOf(disk), undefined, 'clone');
    await original.mutate(addLine, { note: 'n1', line: 'l1', text: 'från originalet' });
    await clone.mutate(addLine, { note: 'n1', line: 'l2', text: 'från kopian' });
    const { clientID } = await original.identity();
    city.push(sentBy(clientID, await original.handOut(9, 0)));
    expect(city.push(sentBy(clientID, await clone.handOut(9, 0)))).toMatchObject({ error: 'Forked' });
    await clone.renewWriter('clone-writer', clientID);
    city.push(sentBy('clone-writer', await clone.handOut(9, 0)));
    await clone.applyPull(null, city.pull(null), 1);
    expect(await clone.outboxSize()).toBe(0);
    expect((await lines(clone, 'n1')).map((row) => row.id)).toEqual(['l1', 'l2']);
  });
});
