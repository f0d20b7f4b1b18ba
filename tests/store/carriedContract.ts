import { beforeEach, describe, expect, test } from 'vitest';
import type { Cabinet } from '../../src/store/cabinet.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { bring, deedOf, parcelOf } from '../kit/handedOver.ts';
import { addLine, aWriter, editNote, endNote, notebook, quoteNote, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';
import { sentBy, TinyCity } from '../kit/tinyCity.ts';

/** What a device shows of what colleagues handed over (W7): run for IndexedDB and for the cabinet in memory. */
export function carriedContract(name: string, open: () => Promise<Cabinet>) {
  let city: TinyCity;
  let anna: Store;
  let bo: Store;
  let boCabinet: Cabinet;

  async function aDevice(person: string, cabinet: Cabinet, ids = person): Promise<Store> {
    const store = createDeviceStore(cabinet, notebook, { clock: aClock(), random: idsInOrder(ids) });
    await store.open({ space: 'city', person: aWriter(person) });
    return store;
  }
  const push = async (store: Store) => {
    const { clientID } = await store.identity();
    const answer = city.push(sentBy(clientID, await store.handOut(1000, 0)));
    if (!('error' in answer)) await store.noteResults(answer.results);
  };
  const pull = async (store: Store) => {
    const asked = await store.cookie();
    for (let page: string | undefined; ; ) {
      const answer = city.pull(asked, page);
      await store.applyPull(asked, answer, 1, page);
      page = answer.next;
      if (page === undefined) return;
    }
  };
  const sync = async (store: Store) => {
    await bring(store, city);
    await push(store);
    await pull(store);
  };
  const titles = async (store: Store) =>
    Object.fromEntries(
      (await store.heads('initiative')).map(({ owner, row }) => [owner, 'title' in row ? row.title : '']),
    );
  const texts = async (store: Store, note: string) =>
    ((await store.record(note)).parts['comment'] ?? []).flatMap((row) => ('text' in row ? [row.text] : []));
  const kept = () =>
    boCabinet.transact('read', ['carried', 'base'], async (tx) => ({
      carried: (await tx.all('carried')).map(({ mid }) => mid),
      base: await tx.keys('base'),
    }));
  const line = (store: Store, note: string, nth: string, text = nth) =>
    store.mutate(addLine, { note, line: nth, text });
  const rename = (store: Store, note: string, value: string, version = 1) =>
    store.mutate(editNote, { note, field: 'title', value, base: { version } });

  beforeEach(async () => {
    city = new TinyCity(notebook);
    city.put('initiative', { id: 'n0', owner: 'n0' }, { title: 'Stadens' });
    for (const person of ['anna', 'bo', 'eva']) {
      const { grants } = aWriter(person);
      city.put('person', { id: person, owner: 'organisation' }, { name: person, grants });
    }
    anna = await aDevice('anna', await open());
    boCabinet = await open();
    bo = await aDevice('bo', boCabinet);
    await pull(anna);
    await pull(bo);
  });

  describe(`what colleagues handed over, on ${name}`, () => {
    test('W7: is seen at once, on what the city gave: what was written, added and changed', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await line(anna, 'n1', 'l1', 'Längs ån');
      await rename(anna, 'n0', 'Vår');
      expect(await bo.keepParcels([await parcelOf(anna, 'p1')])).toBe('kept');
      expect(await titles(bo)).toEqual({ n0: 'Vår', n1: 'Cykelväg' });
      expect(await texts(bo, 'n1')).toEqual(['Längs ån']);
      expect((await bo.heads('initiative')).at(-1)?.digest).toEqual({ lines: 1 });
      // They are not the carrier's own.
      expect(await bo.outbox()).toEqual([]);
    });

    test('W7: is worked on: what is done here lies on top, and what is read in later on that, as the city will have it', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect(await line(bo, 'n1', 'l1', 'Längs ån')).toMatchObject({ ok: true });
      expect(await rename(bo, 'n1', 'Cykelväg längs ån', 0)).toMatchObject({ ok: true });
      expect(await titles(bo)).toMatchObject({ n1: 'Cykelväg längs ån' });
      await rename(anna, 'n1', 'Cykelbana', 0);
      await line(anna, 'n1', 'l2', 'Till skolan');
      await bo.keepParcels([await parcelOf(anna, 'p2')]);
      expect(await titles(bo)).toMatchObject({ n1: 'Cykelbana' });
      // One's own before it can no longer be replaced: what is written now stands on top.
      await rename(bo, 'n1', 'Cykelbana längs ån', 0);
      expect(await titles(bo)).toMatchObject({ n1: 'Cykelbana längs ån' });
      expect(await bo.outbox()).toHaveLength(3);
      expect(await texts(bo, 'n1')).toEqual(expect.arrayContaining(['Längs ån', 'Till skolan']));
    });

    test('S3: a file read twice, and a newer one with the same in it, show nothing twice', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await line(anna, 'n1', 'l1');
      const first = await parcelOf(anna, 'p1');
      expect(await bo.keepParcels([first])).toBe('kept');
      expect(await bo.keepParcels([first])).toBe('known');
      await line(anna, 'n1', 'l2');
      await bo.keepParcels([await parcelOf(anna, 'p2')]);
      expect(await texts(bo, 'n1')).toEqual(['l1', 'l2']);
      expect((await kept()).carried).toHaveLength(3);
    });

    test('W7: what a colleague did on what is only here is seen here, and goes to the city after it', async () => {
      await bo.mutate(writeNote, { note: 'n1', title: 'Bos' });
      await anna.keepParcels([await parcelOf(bo, 'p0')]);
      await line(anna, 'n1', 'l1', 'Annas');
      await bo.mutate(writeNote, { note: 'n2', title: 'Senare' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect(await texts(bo, 'n1')).toEqual(['Annas']);
      const { clientID, clientGroupID } = await bo.identity();
      expect((await bo.toBring.due()).map(({ after }) => after)).toEqual([2]);
      expect(await bo.ahead(0)).toEqual({ next: 1, last: 2 });
      await line(bo, 'n1', 'l2', 'Bos på Annas');
      // Another writer, other numbers: each stays where it was.
      await push(bo);
      await pull(bo);
      await bo.renewWriter('another', clientID);
      expect(await bo.identity()).toMatchObject({ clientID: 'another', clientGroupID });
      expect((await bo.toBring.due()).map(({ after }) => after)).toEqual([0]);
      expect(await texts(bo, 'n1')).toEqual(['Annas', 'Bos på Annas']);
      await sync(bo);
      expect(await texts(bo, 'n1')).toEqual(['Annas', 'Bos på Annas']);
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S6: leaves the view in the pull that brings its effects, and not before; nothing is left behind', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await line(anna, 'n1', 'l1');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      const shown = async () => ({ titles: await titles(bo), texts: await texts(bo, 'n1') });
      const before = await shown();
      await bring(bo, city);
      expect(await shown()).toEqual(before);
      expect((await kept()).carried).toHaveLength(2);
      await pull(bo);
      expect(await shown()).toEqual(before);
      expect(await kept()).toEqual({ carried: [], base: [] });
      expect(await bo.parcels()).toMatchObject([{ state: 'arrived' }]);
    });

    test('S3: its author’s own device was first: it leaves all the same, when the city has said so', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await push(anna);
      await pull(bo);
      // Nobody has told this device yet: it stays, and shows nothing twice.
      expect((await kept()).carried).toHaveLength(1);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
      await bring(bo, city);
      await pull(bo);
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S3: what the city has dealt with already leaves when it says so, though it has nothing new to give', async () => {
      await rename(anna, 'n0', 'Vår');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await push(anna);
      await pull(bo);
      // As if nothing had moved: what it says is of the version that is here.
      const [parcel] = await bo.toBring.due();
      if (!parcel) throw new Error('nothing is due');
      await bo.toBring.note(parcel, {
        carried: parcel.deeds.map(({ deed: { mid } }) => ({ mid, outcome: 'duplicate' as const })),
        at: { epoch: city.epoch, version: city.version },
      });
      expect(await kept()).toEqual({ carried: [], base: [] });
      expect(await titles(bo)).toEqual({ n0: 'Vår' });
    });

    test('S3: a newer file, read after the city dealt with the older one, shows only what is new', async () => {
      await rename(anna, 'n0', 'Vår');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await sync(bo);
      await rename(bo, 'n0', 'Allas', city.version);
      await sync(bo);
      await line(anna, 'n0', 'l1');
      await bo.keepParcels([await parcelOf(anna, 'p2')]);
      expect(await titles(bo)).toEqual({ n0: 'Allas' });
      expect(await texts(bo, 'n0')).toContain('l1');
    });

    test('S4: what was done here on a colleague’s note is taken by the city when the parcel goes first', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await line(bo, 'n1', 'l1', 'Längs ån');
      await bo.mutate(quoteNote, { from: 'n1', into: 'n0', line: 'q' });
      await sync(bo);
      expect(await bo.issues()).toEqual([]);
      expect(await bo.outbox()).toEqual([]);
      expect(await texts(bo, 'n0')).toEqual(['Cykelväg']);
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S2: what the city would not have is seen no longer, and one’s own goes on and is told as usual; tried again it is seen again', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await line(bo, 'n1', 'l1');
      for (const parcel of await bo.toBring.due()) await bo.toBring.note(parcel, { refused: 'key_ended' });
      expect(await titles(bo)).toEqual({ n0: 'Stadens' });
      expect(await bo.outbox()).toMatchObject([{ blocked: { code: 'notFound' } }]);
      expect(await bo.parcels()).toMatchObject([{ state: 'refused', deeds: { length: 1 } }]);
      await bo.retryParcel('p1');
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
      expect((await bo.outbox())[0]?.blocked).toBeUndefined();
      await sync(bo);
      expect(await texts(bo, 'n1')).toEqual(['l1']);
    });

    test('what only its author may deliver is not shown, and what comes after it stays in sight until it has come', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await anna.mutate(endNote, { note: 'n0' });
      await line(anna, 'n1', 'l1');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect((await bo.record('n0')).head?.row).not.toHaveProperty('state');
      expect(await texts(bo, 'n1')).toEqual(['l1']);
      await bring(bo, city, (deed) => deed === endNote.name);
      await pull(bo);
      expect(await bo.parcels()).toMatchObject([{ state: 'partly' }]);
      expect(await texts(bo, 'n1')).toEqual(['l1']);
      expect((await kept()).carried).toHaveLength(1);
      await push(anna);
      await bo.retryParcel('p1');
      await sync(bo);
      expect(await texts(bo, 'n1')).toEqual(['l1']);
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('a parcel that is let go of takes along what of it is only here, but for what another one holds too', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await line(anna, 'n1', 'l1');
      await bo.keepParcels([await parcelOf(anna, 'p2')]);
      await bo.dropParcel('p1');
      expect(await texts(bo, 'n1')).toEqual(['l1']);
      await bo.dropParcel('p2');
      expect(await titles(bo)).toEqual({ n0: 'Stadens' });
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S7: whoever changes what a colleague changed names that change, and only if they saw it', async () => {
      await rename(anna, 'n0', 'Vår');
      const [theirs] = await anna.outbox();
      const row = (await bo.record('n0')).head?.row;
      if (!row) throw new Error('no row');
      const unseen = await bo.baseFor(row, 'title');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect(await bo.baseFor(row, 'title')).toMatchObject({ mid: theirs?.mid });
      await bo.mutate(editNote, { note: 'n0', field: 'title', value: 'Allas', base: unseen });
      expect((await bo.outbox())[0]?.args).toMatchObject({ base: unseen });
      expect((await bo.outbox())[0]?.args).not.toHaveProperty('base.mid');
    });

    test('an author whom this device has never heard of has no rights here: nothing is shown, all is brought', async () => {
      const siv = await aDevice('siv', await open());
      await siv.mutate(writeNote, { note: 'n5', title: 'Sivs' });
      await bo.keepParcels([await parcelOf(siv, 'p1')]);
      expect(await titles(bo)).toEqual({ n0: 'Stadens' });
      await sync(bo);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n5: 'Sivs' });
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('T15: what no app of ours would have written is not run', async () => {
      const parcel = await parcelOf(anna, 'p1');
      const odd = [
        { name: 'note.write', args: { note: 'n1' } },
        { name: 'note.write', args: 'x' },
        { name: 'no.such', args: {} },
        { name: 'note.write', args: { note: 'n2', title: 'Bra' }, at: 'i går' },
      ];
      const deeds = odd.map((one, nth) => ({
        deed: { id: nth + 1, mid: `odd-${nth}`, timestamp: 0, at: '2026-11-24T09:00:00.000Z', ...one },
        signature: '',
      }));
      await bo.keepParcels([{ ...parcel, deeds }]);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n2: 'Bra' });
    });

    test('V8: a colleague’s draft, which the city would not show to the carrier, is not shown here either', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await anna.mutate(editNote, { note: 'n1', field: 'seenBy', value: 'anna', base: { version: 0 } });
      await anna.mutate(writeNote, { note: 'n2', title: 'För alla' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n2: 'För alla' });
    });

    test('V8: a colleague’s draft goes out of sight with the right to see it, and comes back with it', async () => {
      const grant = { id: 'g2', at: '2026-01-01T00:00:00.000Z' };
      const becomes = async (role: 'innovationLead' | 'ideaOwner') => {
        city.put('person', { id: 'bo', owner: 'organisation' }, { name: 'bo', grants: [{ ...grant, role }] });
        await pull(bo);
      };
      await becomes('innovationLead');
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await anna.mutate(editNote, {
        note: 'n1',
        field: 'seenBy',
        value: 'innovationLead',
        base: { version: 0 },
      });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
      await becomes('ideaOwner');
      expect(await titles(bo)).toEqual({ n0: 'Stadens' });
      await becomes('innovationLead');
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
    });

    test('S6: stays in sight while the city is fetched anew, in pages or at once', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await rename(anna, 'n0', 'Vår');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await line(bo, 'n1', 'l1');
      city.pageSize = 1;
      city.epoch = 'epoch-2';
      city.epochNumber = 2;
      await pull(bo);
      expect(await titles(bo)).toEqual({ n0: 'Vår', n1: 'Cykelväg' });
      expect(await texts(bo, 'n1')).toEqual(['l1']);
      await sync(bo);
      expect(await kept()).toEqual({ carried: [], base: [] });
      expect(await texts(bo, 'n1')).toEqual(['l1']);
    });

    test('S11: a city that was put back is brought again what it had dealt with', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      const before = structuredClone({ rows: city.rows, lmids: city.lmids, log: city.log });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await bring(bo, city);
      city.epoch = 'epoch-2';
      city.epochNumber = 2;
      for (const part of ['rows', 'lmids', 'log'] as const) {
        city[part].clear();
        for (const [key, value] of before[part]) (city[part] as Map<string, unknown>).set(key, value);
      }
      await pull(bo);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
      expect(await bo.parcels()).toMatchObject([{ state: 'waiting' }]);
      await sync(bo);
      expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg' });
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test.each([
      ['nothing new', false],
      ['something new', true],
    ])(
      'S11: a city that answers from before it had dealt with it, with %s, has lost it in secret, and is brought it again',
      async (_, hasNews) => {
        await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
        await anna.mutate(writeNote, { note: 'n2', title: 'Gångväg' });
        const rows = structuredClone(city.rows);
        const { version } = city;
        await bo.keepParcels([await parcelOf(anna, 'p1')]);
        // Something else is new first, so that the next version after the loss stays below.
        city.put('initiative', { id: 'n3', owner: 'n3' }, { title: 'Förlorad' });
        await bring(bo, city);
        city.version = version;
        city.lmids.clear();
        city.log.clear();
        city.rows.clear();
        for (const [key, value] of rows) city.rows.set(key, value);
        if (hasNews) city.put('initiative', { id: 'n0', owner: 'n0' }, { title: 'Stadens' });
        // No cookie tells: this device's is from before.
        await pull(bo);
        expect(await titles(bo)).toMatchObject({ n1: 'Cykelväg', n2: 'Gångväg' });
        expect(await bo.parcels()).toMatchObject([{ state: 'waiting' }]);
        await sync(bo);
        expect(await titles(bo)).toEqual({ n0: 'Stadens', n1: 'Cykelväg', n2: 'Gångväg' });
        expect([...city.log.keys()]).toHaveLength(2);
        expect(await kept()).toEqual({ carried: [], base: [] });
      },
    );

    test('S4, S11: a city that dealt with it in an epoch which is over, and answers with nothing new in one before that, is brought it again', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      const [parcel] = await bo.toBring.due();
      if (!parcel) throw new Error('nothing is due');
      const [mid = ''] = (await kept()).carried;
      const at = { epoch: 'epoch-2', version: city.version };
      await bo.toBring.note(parcel, { carried: [{ mid, outcome: 'applied' }], at });
      // Put back in secret, to the epoch of which this device has all.
      await pull(bo);
      expect(await bo.parcels()).toMatchObject([{ state: 'waiting' }]);
      await line(bo, 'n1', 'l1');
      await sync(bo);
      expect(Object.keys(city.standing())).toEqual(
        expect.arrayContaining(['initiative/n1', 'comment/n1/l1']),
      );
      expect(await bo.issues()).toEqual([]);
    });

    test('S6, S11: what a city said of it before it was put back, and comes late, is not taken for what it says now', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      const [parcel] = await bo.toBring.due();
      if (!parcel) throw new Error('nothing is due');
      const at = { epoch: city.epoch, version: city.version + 1 };
      city.epoch = 'epoch-2';
      city.epochNumber = 2;
      await pull(bo);
      const [mid = ''] = (await kept()).carried;
      await bo.toBring.note(parcel, { carried: [{ mid, outcome: 'applied' }], at });
      expect(await bo.parcels()).toMatchObject([{ state: 'waiting' }]);
      await sync(bo);
      expect(Object.keys(city.standing())).toContain('initiative/n1');
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S11: what was let go of after a city had dealt with it, and that city was put back, is seen no longer', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await bring(bo, city);
      await bo.dropParcel('p1');
      expect(await titles(bo)).toMatchObject({ n1: 'Cykelväg' });
      city.epoch = 'epoch-2';
      city.epochNumber = 2;
      city.remove('initiative', 'n1', 'n1');
      await pull(bo);
      expect(await titles(bo)).toEqual({ n0: 'Stadens' });
      expect(await kept()).toEqual({ carried: [], base: [] });
    });

    test('S4: a newer file that holds the same goes no later than the older one that was let go of', async () => {
      await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await line(bo, 'n1', 'l1');
      await line(anna, 'n1', 'l2');
      await bo.keepParcels([await parcelOf(anna, 'p2')]);
      await bo.dropParcel('p1');
      expect((await bo.toBring.due()).map(({ after, deeds }) => [after, deeds.length])).toEqual([
        [0, 1],
        [1, 1],
      ]);
    });

    test('one’s own, discarded or replaced, uncovers what was handed over', async () => {
      await rename(anna, 'n0', 'Vår');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await rename(bo, 'n0', 'Allas');
      await rename(bo, 'n0', 'Allas vår');
      expect(await titles(bo)).toEqual({ n0: 'Allas vår' });
      const [own, ...more] = await bo.outbox();
      expect(more).toEqual([]);
      expect(await bo.discard(own?.mid ?? '')).toBe('discarded');
      expect(await titles(bo)).toEqual({ n0: 'Vår' });
    });

    test('deeds of several colleagues are run in the order in which they were read in', async () => {
      const eva = await aDevice('eva', await open());
      await pull(eva);
      await anna.mutate(writeNote, { note: 'n1', title: 'Annas' });
      await eva.keepParcels([await parcelOf(anna, 'p1')]);
      await line(eva, 'n1', 'l1', 'Evas');
      await bo.keepParcels([await parcelOf(anna, 'p1')]);
      await bo.keepParcels([await parcelOf(eva, 'p2')]);
      expect(await texts(bo, 'n1')).toEqual(['Evas']);
      expect((await eva.outbox()).map(deedOf)).toHaveLength(1);
      await sync(bo);
      expect(await texts(bo, 'n1')).toEqual(['Evas']);
      expect(await kept()).toEqual({ carried: [], base: [] });
    });
  });
}
