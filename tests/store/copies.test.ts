import { describe, expect, test } from 'vitest';
import { createDeviceStore } from '../../src/store/store.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import { copyOf, type Disk, emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, editNote, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, aLock, idsInOrder } from '../kit/surroundings.ts';
import { ok, type Sent, sentBy, TinyCity } from '../kit/tinyCity.ts';

/** What the simulation found of devices that are copied and cities that are put back: each once in small. */
const day = 24 * 3_600_000;

async function openOn(disk: Disk, prefix: string) {
  const random = idsInOrder(prefix);
  const store = createDeviceStore(openMemoryCabinet(disk), notebook, { clock: aClock(), random });
  await store.open({ space: 'city', person: aWriter('anna') });
  return store;
}
type Store = Awaited<ReturnType<typeof openOn>>;

async function pushAll(store: Store, city: TinyCity) {
  const { clientID } = await store.identity();
  return city.push(sentBy(clientID, await store.handOut(1000, 0)));
}
async function pull(store: Store, city: TinyCity, now = 1) {
  const asked = await store.cookie();
  return store.applyPull(asked, city.pull(asked), now);
}
const mids = (entries: readonly { mid: string }[]) => entries.map(({ mid }) => mid);

/** A device with one note that the city has, and a copy of it. */
async function original() {
  const disk = emptyDisk();
  const city = new TinyCity(notebook);
  const store = await openOn(disk, 'a');
  await store.mutate(writeNote, { note: 'n1', title: 'A' });
  await pushAll(store, city);
  await pull(store, city);
  return { city, store, disk, copy: () => openOn(copyOf(disk), 'b') };
}

describe('a device that was copied', () => {
  test('S2, S11: a number that the other used acknowledges nothing: what has it here is sent under a new writer', async () => {
    const { city, store, copy } = await original();
    const clone = await copy();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'från originalet' });
    await clone.mutate(addLine, { note: 'n1', line: 'l2', text: 'från kopian' });
    await pushAll(store, city);
    const { clientID } = await clone.identity();
    await pull(clone, city);
    expect((await clone.outbox()).map(({ args }) => args)).toMatchObject([{ line: 'l2' }]);
    expect((await clone.identity()).clientID).not.toBe(clientID);
    await pushAll(clone, city);
    await pull(clone, city);
    expect(await clone.outboxSize()).toBe(0);
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'comment/n1/l1', 'comment/n1/l2']);
  });

  test('S4, S11: a push goes no further than what it sent, whatever number the other has come to', async () => {
    const { city, store, copy } = await original();
    await store.mutate(addLine, { note: 'n1', line: 'both', text: 'ligger på båda' });
    const clone = await copy();
    for (const line of ['l1', 'l2', 'l3']) await store.mutate(addLine, { note: 'n1', line, text: line });
    for (const line of ['m1', 'm2', 'm3', 'm4'])
      await clone.mutate(addLine, { note: 'n1', line, text: line });
    const order = mids(await clone.outbox());
    await pushAll(store, city);
    const clock = aClock();
    const client = createSyncClient({
      net: {
        push: async (body) => {
          const { mutations } = body as { mutations: readonly Omit<Sent, 'actor'>[] };
          const actor = { personId: 'anna', name: 'anna', grants: aWriter('anna').grants };
          return ok(city.push(mutations.map((m) => ({ ...m, actor }))));
        },
        pull: async () => ok(city.pull(await clone.cookie())),
      },
      store: { ...clone, handOut: (limit, after) => clone.handOut(Math.min(limit, 1), after) },
      clock,
      random: idsInOrder('c'),
      lock: aLock(),
      onStatus: () => undefined,
    });
    await client.now();
    expect(await clone.outboxSize()).toBe(0);
    expect([...city.log.keys()].filter((mid) => order.includes(mid))).toEqual(order);
  });

  test('S2: what the other discards is not told here as done', async () => {
    const { city, store, copy } = await original();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ångras på den ena' });
    const [entry] = await store.outbox();
    const clone = await copy();
    expect(await clone.discard(entry?.mid ?? '')).toBe('discarded');
    await pushAll(clone, city);
    await pull(store, city);
    expect(mids(await store.outbox())).toEqual([entry?.mid]);
  });

  test('S2: of two words on one mid, the one that was said to this writer counts', async () => {
    const { city, store } = await original();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'x' });
    const [entry] = await store.handOut(9, 0);
    const { clientID } = await store.identity();
    const said = { mid: entry?.mid ?? '', id: entry?.id ?? 0 };
    const asked = await store.cookie();
    const answer = city.pull(asked);
    await store.applyPull(
      asked,
      {
        ...answer,
        lastMutationIDChanges: { [clientID]: said.id },
        results: [
          { ...said, clientID, outcome: 'rejected', reason: { code: 'malformed' } },
          { ...said, clientID: 'zz-the-copy', outcome: 'applied' },
        ],
        cookie: { ...answer.cookie, order: answer.cookie.order + 1 },
      },
      1,
    );
    expect(await store.issues()).toMatchObject([{ kind: 'rejected', entry: { args: { text: 'x' } } }]);
  });
});

describe('a city that was put back', () => {
  const putBack = (city: TinyCity, epoch?: string) => {
    city.rows.clear();
    city.lmids.clear();
    city.log.clear();
    city.version = 0;
    if (epoch !== undefined) {
      city.epoch = epoch;
      city.epochNumber++;
    }
  };

  test('S5, S11: deeds that are offered again do not stand on rows that the city has lost', async () => {
    const { city, store } = await original();
    city.put('initiative', { id: 'n2', owner: 'n2' }, { title: 'Någon annans' });
    await pull(store, city);
    await store.mutate(addLine, { note: 'n2', line: 'l1', text: 'min' });
    await pushAll(store, city);
    await pull(store, city);
    putBack(city, 'epoch-2');
    await pull(store, city);
    await pushAll(store, city);
    await pull(store, city);
    expect(await store.outboxSize()).toBe(0);
    expect((await store.heads('initiative')).map(({ owner }) => owner)).toEqual(['n1']);
    expect((await store.record('n2')).parts).toEqual({});
    expect(await store.issues()).toMatchObject([{ kind: 'rejected', entry: { args: { text: 'min' } } }]);
  });

  test('S2, S11: what was put back under the same epoch while all was fetched anew is noticed by the numbers', async () => {
    const { city, store, disk } = await original();
    // A reset was begun and cut off: there is no cookie that could tell the city.
    const standing = disk.meta.get('standing');
    if (standing && 'cookie' in standing) disk.meta.set('standing', { ...standing, cookie: null });
    putBack(city);
    await pull(store, city);
    expect((await store.outbox()).map(({ args }) => args)).toMatchObject([{ note: 'n1' }]);
    await pushAll(store, city);
    await pull(store, city);
    expect(Object.keys(city.standing())).toEqual(['initiative/n1']);
  });

  test('S2, S11: also when a copy of this device has used the numbers since, so that no number is missing', async () => {
    const { city, store, disk, copy } = await original();
    const kept = { rows: [...city.rows], lmids: [...city.lmids], log: [...city.log], version: city.version };
    const clone = await copy();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'min' });
    await pushAll(store, city);
    await pull(store, city);
    const standing = disk.meta.get('standing');
    if (standing && 'cookie' in standing) disk.meta.set('standing', { ...standing, cookie: null });
    putBack(city);
    for (const [key, row] of kept.rows) city.rows.set(key, row);
    for (const [writer, lmid] of kept.lmids) city.lmids.set(writer, lmid);
    for (const [mid, known] of kept.log) city.log.set(mid, known);
    city.version = kept.version;
    for (const line of ['m1', 'm2']) await clone.mutate(addLine, { note: 'n1', line, text: line });
    await pushAll(clone, city);
    await pull(store, city);
    expect((await store.outbox()).map(({ args }) => args)).toMatchObject([{ line: 'l1' }]);
    await pushAll(store, city);
    await pull(store, city);
    expect(await store.outboxSize()).toBe(0);
    expect(Object.keys(city.standing()).sort()).toEqual([
      'comment/n1/l1',
      'comment/n1/m1',
      'comment/n1/m2',
      'initiative/n1',
    ]);
  });

  test.each([
    ['at once', undefined],
    ['page by page, while others go on to where it was', 1],
  ])(
    'S2, S11: one that lost its key as well, and cannot know its cookies, gives itself away by going backwards: %s',
    async (_, pageSize) => {
      const { city, store } = await original();
      for (const line of ['l1', 'l2', 'l3']) {
        await store.mutate(addLine, { note: 'n1', line, text: 'min' });
        await pushAll(store, city);
        await pull(store, city);
      }
      putBack(city);
      const others = (...ids: readonly string[]) => {
        for (const id of ids) city.put('initiative', { id, owner: id }, { title: 'Någon annans' });
      };
      others('n8', 'n9');
      city.pageSize = pageSize;
      const asked = await store.cookie();
      let page: string | undefined;
      do {
        const answer = city.pull(asked, page);
        await store.applyPull(asked, answer, 1, page);
        page = answer.next;
        if (page === 'all 1') others('n5', 'n6', 'n7');
      } while (page !== undefined);
      expect((await store.outbox()).map(({ name }) => name)).toEqual([
        'note.write',
        'line.add',
        'line.add',
        'line.add',
      ]);
      await pushAll(store, city);
      expect(Object.keys(city.standing())).toContain('comment/n1/l3');
    },
  );

  test('S2, S11: what the city meanwhile refused, sent by a copy, is shown with its content', async () => {
    const { city, store } = await original();
    await store.mutate(editNote, { note: 'n1', field: 'title', value: 'Min', base: { version: 1 } });
    const [entry] = await store.outbox();
    await pushAll(store, city);
    await pull(store, city);
    putBack(city, 'epoch-2');
    if (entry) city.push(sentBy('the-copy', [{ ...entry, id: 1 }]));
    await pull(store, city);
    expect(await store.issues()).toMatchObject([{ kind: 'rejected', entry: { args: { value: 'Min' } } }]);
  });

  test('S2, S11: what was refused by a city put back too far is not shown as refused by one put back to where it was done', async () => {
    const { city, store } = await original();
    city.put('initiative', { id: 'n2', owner: 'n2' }, { title: 'Någon annans' });
    await pull(store, city);
    await store.mutate(addLine, { note: 'n2', line: 'l1', text: 'min' });
    await pushAll(store, city);
    await pull(store, city);
    const later = { rows: [...city.rows], lmids: [...city.lmids], log: [...city.log], version: city.version };
    putBack(city, 'epoch-2');
    await pull(store, city);
    await pushAll(store, city);
    await pull(store, city);
    expect(await store.issues()).toMatchObject([{ kind: 'rejected', entry: { args: { text: 'min' } } }]);

    putBack(city, 'epoch-3');
    for (const [key, row] of later.rows) city.rows.set(key, row);
    for (const [writer, lmid] of later.lmids) city.lmids.set(writer, lmid);
    for (const [mid, known] of later.log) city.log.set(mid, known);
    city.version = later.version;
    await pull(store, city);
    expect(await store.issues()).toEqual([]);
    expect((await store.record('n2')).parts['comment']).toMatchObject([{ text: 'min' }]);
    // It would be offered again to a city that has lost it again.
    expect((await store.archive(9)).map(({ entry }) => entry.args)).toContainEqual(
      expect.objectContaining({ line: 'l1' }),
    );
  });

  test('S6, S11: a refusal that was said to the writer before, and comes late, is not taken for one of what is offered again', async () => {
    const { city, store } = await original();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'min' });
    const { clientID } = await store.identity();
    const [sent] = await store.handOut(9, 0);
    const late = { mid: sent?.mid ?? '', clientID, id: sent?.id ?? 0 };
    putBack(city, 'epoch-2');
    await pull(store, city);
    // The city that said so has been put back since; what the line stands on goes before it now.
    await store.noteResults([{ ...late, outcome: 'rejected', reason: { code: 'notFound' } }]);
    const writer = await store.identity();
    city.push(sentBy(writer.clientID, await store.handOut(1, 0)));
    await pull(store, city);
    expect((await store.record('n1')).parts['comment']).toMatchObject([{ text: 'min' }]);
    await pushAll(store, city);
    await pull(store, city);
    expect(Object.keys(city.standing())).toEqual(['initiative/n1', 'comment/n1/l1']);
    expect(await store.issues()).toEqual([]);
  });

  test('S12: a device whose clock is years ahead for a day keeps what it would have to offer again', async () => {
    const { city, store } = await original();
    await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'x' });
    await pushAll(store, city);
    await pull(store, city, Date.now() + 3650 * day);
    putBack(city, 'epoch-2');
    await pull(store, city);
    expect((await store.outbox()).map(({ name }) => name)).toEqual(['note.write', 'line.add']);
  });
});
