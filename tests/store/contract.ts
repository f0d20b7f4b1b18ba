import { describe, expect, test } from 'vitest';
import type { Cabinet } from '../../src/store/cabinet.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';
import { addLine, aWriter, editNote, endNote, notebook, quoteNote, writeNote } from '../kit/notebook.ts';
import { sentBy, TinyCity } from '../kit/tinyCity.ts';

/** What every cabinet must give: run for IndexedDB and for the cabinet in memory. `open` gives a new cabinet each time, `reopen` the same disk again. */
export function contract(
  name: string,
  open: () => Promise<{ cabinet: Cabinet; again: () => Promise<Cabinet> }>,
) {
  async function aDevice(person = 'anna') {
    const { cabinet, again } = await open();
    const clock = aClock();
    const make = async (on: Cabinet, prefix: string) => {
      const store = createDeviceStore(on, notebook, { clock, random: idsInOrder(prefix) });
      await store.open({ space: 'city', person: aWriter(person) });
      return store;
    };
    const store = await make(cabinet, person);
    return { store, clock, cabinet, restart: async () => make(await again(), `${person}-again`) };
  }
  type Device = Awaited<ReturnType<typeof aDevice>>;
  type Store = Device['store'];

  async function pushAll(store: Store, city: TinyCity) {
    const { clientID } = await store.identity();
    return city.push(sentBy(clientID, await store.handOut(1000, 0)));
  }
  async function pull(store: Store, city: TinyCity) {
    const asked = await store.cookie();
    return store.applyPull(asked, city.pull(asked), 1);
  }
  async function title(store: Store, note: string) {
    const row = (await store.record(note)).head?.row;
    return row && 'title' in row ? row.title : undefined;
  }
  const texts = async (store: Store, note: string) =>
    ((await store.record(note)).parts['comment'] ?? []).map((row) => ('text' in row ? row.text : ''));
  /** All rows as the user sees them, by the keys of the wire. */
  async function allRows(store: Store) {
    const rows: Record<string, unknown> = {};
    for (const { owner, row } of await store.heads('initiative')) {
      rows[`initiative/${owner}`] = row;
      for (const [table, parts] of Object.entries((await store.record(owner)).parts))
        for (const part of parts) rows[`${table}/${owner}/${part.id}`] = part;
    }
    return rows;
  }

  describe(`the device's store on ${name}`, () => {
    test('S1: a deed is there after a restart, with its rows, its digest and its outbox entry', async () => {
      const { store, restart } = await aDevice();
      const saved = await store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      expect(saved).toMatchObject({ ok: true, rows: [{ id: 'n1', title: 'Cykelväg' }] });
      await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'Längs ån' });
      store.close();
      const later = await restart();
      expect(await later.heads('initiative')).toMatchObject([
        { owner: 'n1', row: { title: 'Cykelväg' }, digest: { lines: 1 } },
      ]);
      expect(await texts(later, 'n1')).toEqual(['Längs ån']);
      expect((await later.outbox()).map((e) => [e.id, e.name])).toEqual([
        [1, 'note.write'],
        [2, 'line.add'],
      ]);
    });

    test('S1: a deed that meets a closed connection opens it again and is saved', async () => {
      const { store, cabinet } = await aDevice();
      cabinet.close();
      expect(await store.mutate(writeNote, { note: 'n1', title: 'A' })).toMatchObject({ ok: true });
      expect((await store.outbox()).map((e) => e.name)).toEqual(['note.write']);
    });

    test('a refused deed leaves nothing behind, and uses no number', async () => {
      const { store } = await aDevice();
      expect(await store.mutate(addLine, { note: 'none', line: 'l', text: 'x' })).toEqual({
        ok: false,
        refusal: { code: 'notFound', what: 'note' },
      });
      expect(await store.outbox()).toEqual([]);
      await store.mutate(writeNote, { note: 'n1', title: 'A' });
      expect(await store.mutate(writeNote, { note: 'n1', title: 'B' })).toMatchObject({
        refusal: { code: 'alreadyExists' },
      });
      expect((await store.outbox()).map((e) => e.id)).toEqual([1]);
    });

    test('args that do not parse are refused as malformed, before anything is read', async () => {
      const { store } = await aDevice();
      const saved = await store.mutate(writeNote, { note: 'n1', title: ' ' });
      expect(saved).toMatchObject({ ok: false, refusal: { code: 'malformed', issues: [{ path: 'title' }] } });
    });

    test('a deed deletes its draft in the same transaction; a refused one keeps it', async () => {
      const { store } = await aDevice();
      await store.putDraft({ key: 'capture', value: 'Cyk', at: 1 });
      await store.mutate(addLine, { note: 'none', line: 'l', text: 'x' }, { draft: 'capture' });
      expect(await store.draft('capture')).toMatchObject({ value: 'Cyk' });
      await store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' }, { draft: 'capture' });
      expect(await store.draft('capture')).toBeUndefined();
    });

    test('S6: an entry leaves the outbox only with the pull that brings its effects, and nothing flickers', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
      await pushAll(store, city);
      expect(await store.outboxSize()).toBe(1);
      expect(await title(store, 'n1')).toBe('Cykelväg');
      expect(await pull(store, city)).toBe('applied');
      expect(await store.outbox()).toEqual([]);
      expect(await title(store, 'n1')).toBe('Cykelväg');
      expect(await allRows(store)).toEqual(city.standing());
      expect((await store.archive(9)).map((a) => a.entry.name)).toEqual(['note.write']);
    });

    test("S6: one's own pending deeds stand on top of what is pulled", async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'Från servern' });
      await pull(store, city);
      await store.mutate(addLine, { note: 'n1', line: 'mine', text: 'Min rad' });
      city.put('comment', { id: 'theirs', owner: 'n1' }, { text: 'Deras rad' });
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'Ny titel' });
      await pull(store, city);
      expect(await title(store, 'n1')).toBe('Ny titel');
      expect(await texts(store, 'n1')).toEqual(['Min rad', 'Deras rad']);
      expect((await store.heads('initiative'))[0]?.digest).toEqual({ lines: 2 });
    });

    test('S2: a rejected deed becomes an issue with its full content, and its effects go', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      await pull(store, city);
      await store.mutate(editNote, { note: 'n1', field: 'title', value: 'B', base: { version: 1 } });
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A', state: 'cancelled' });
      await pushAll(store, city);
      await pull(store, city);
      expect(await title(store, 'n1')).toBe('A');
      expect(await store.outbox()).toEqual([]);
      expect(await store.issues()).toMatchObject([
        { kind: 'rejected', reason: { code: 'ended' }, entry: { args: { value: 'B' } } },
      ]);
      const [issue] = await store.issues();
      await store.closeIssue(issue?.mid ?? '');
      expect(await store.issues()).toEqual([]);
    });

    test('S2: a pending deed that no longer passes stays, blocked, and passes again when its ground comes back', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      await pull(store, city);
      await store.mutate(editNote, { note: 'n1', field: 'title', value: 'B', base: { version: 1 } });
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A', state: 'cancelled' });
      await pull(store, city);
      expect(await title(store, 'n1')).toBe('A');
      expect(await store.outbox()).toMatchObject([{ blocked: { code: 'ended' }, args: { value: 'B' } }]);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      await pull(store, city);
      expect(await title(store, 'n1')).toBe('B');
      expect((await store.outbox())[0]).not.toHaveProperty('blocked');
    });

    test('S9: children of a rejected parent end as issues of their own; deeds beside them are applied', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'taken', owner: 'taken' }, { title: 'Fanns redan' });
      await store.mutate(writeNote, { note: 'taken', title: 'Min' });
      await store.mutate(writeNote, { note: 'other', title: 'Annan' });
      await store.mutate(addLine, { note: 'other', line: 'l', text: 'x' });
      await pushAll(store, city);
      await pull(store, city);
      expect((await store.issues()).map((i) => i.reason?.code)).toEqual(['alreadyExists']);
      expect(await allRows(store)).toEqual(city.standing());
    });

    test('a deed whose ground is another owner is run again when that owner changes', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      for (const note of ['a', 'b'])
        city.put('initiative', { id: note, owner: note }, { title: `Titel ${note}` });
      await pull(store, city);
      await store.mutate(quoteNote, { from: 'a', into: 'b', line: 'q' });
      expect(await texts(store, 'b')).toEqual(['Titel a']);
      city.put('initiative', { id: 'a', owner: 'a' }, { title: 'Omdöpt' });
      await pull(store, city);
      expect(await texts(store, 'b')).toEqual(['Omdöpt']);
    });

    test('a pull that was asked with another cookie is stale and changes nothing', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      const early = city.pull(null);
      await pull(store, city);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'B' });
      await pull(store, city);
      expect(await store.applyPull(null, early, 1)).toBe('stale');
      expect(await title(store, 'n1')).toBe('B');
    });

    test('a deleted row goes; a deleted owner leaves nothing', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      city.put('comment', { id: 'c', owner: 'n1' }, { text: 'x' });
      await pull(store, city);
      city.remove('comment', 'n1', 'c');
      await pull(store, city);
      expect(await texts(store, 'n1')).toEqual([]);
      city.remove('initiative', 'n1', 'n1');
      await pull(store, city);
      expect(await store.heads('initiative')).toEqual([]);
    });

    test('a reset brings what is there and sweeps what is not, but never outbox, drafts or issues', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      for (const note of ['stays', 'goes'])
        city.put('initiative', { id: note, owner: note }, { title: note });
      city.put('comment', { id: 'c', owner: 'goes' }, { text: 'x' });
      await pull(store, city);
      await store.putDraft({ key: 'd', value: 'utkast', at: 1 });
      await store.mutate(writeNote, { note: 'mine', title: 'Min' });
      await store.mutate(addLine, { note: 'stays', line: 'l', text: 'Min rad' });
      city.remove('initiative', 'goes', 'goes');
      city.remove('comment', 'goes', 'c');
      const asked = await store.cookie();
      const reset = city.pull(null);
      expect(await store.applyPull(asked, { ...reset, patch: [{ op: 'clear' }, ...reset.patch] }, 1)).toBe(
        'applied',
      );
      expect((await store.heads('initiative')).map((h) => h.owner)).toEqual(['mine', 'stays']);
      expect((await store.record('goes')).parts).toEqual({});
      expect(await texts(store, 'stays')).toEqual(['Min rad']);
      expect(await store.outboxSize()).toBe(2);
      expect(await store.draft('d')).toMatchObject({ value: 'utkast' });
    });

    test('a pull of pages is usable from the first, and acknowledges only with the last', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'n5', title: 'Min' });
      await pushAll(store, city);
      for (const nth of [1, 2, 3, 4])
        city.put('initiative', { id: `n${nth}`, owner: `n${nth}` }, { title: 'x' });
      city.pageSize = 2;
      const first = city.pull(null);
      expect(await store.applyPull(null, first, 1)).toBe('applied');
      expect(await store.outboxSize()).toBe(1);
      expect(await title(store, 'n5')).toBe('Min');
      expect((await store.heads('initiative')).length).toBeGreaterThan(1);
      expect(await store.isComplete()).toBe(false);
      const second = city.pull(null, first.next);
      expect(await store.applyPull(null, second, 1, first.next)).toBe('applied');
      // A page that came twice is not what is waited for.
      expect(await store.applyPull(null, second, 1, first.next)).toBe('stale');
      expect(await store.applyPull(null, city.pull(null, second.next), 1, second.next)).toBe('applied');
      expect(await store.outbox()).toEqual([]);
      expect(await allRows(store)).toEqual(city.standing());
    });

    test('a large answer in one piece goes in by whole owners, and leaves the same rows', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'mine', title: 'Min' });
      await pushAll(store, city);
      for (let nth = 0; nth < 600; nth++) {
        const note = `n${String(nth).padStart(4, '0')}`;
        city.put('initiative', { id: note, owner: note }, { title: note });
        for (const line of ['a', 'b', 'c']) city.put('comment', { id: line, owner: note }, { text: line });
      }
      expect(await pull(store, city)).toBe('applied');
      expect(await store.outboxSize()).toBe(0);
      expect(await allRows(store)).toEqual(city.standing());
    });

    test('only the last entry that was never handed out is replaced by a newer edit of the same field', async () => {
      const { store } = await aDevice();
      await store.mutate(writeNote, { note: 'n1', title: 'A' });
      const edit = (value: string, field = 'title') =>
        store.mutate(editNote, { note: 'n1', field, value, base: { version: 0 } });
      await edit('B');
      await edit('C');
      expect((await store.outbox()).map((e) => e.id)).toEqual([1, 2]);
      expect(await texts(store, 'n1')).toEqual(['title was "A"']);
      await edit('x', 'summary');
      await edit('D');
      expect((await store.outbox()).map((e) => e.id)).toEqual([1, 2, 3, 4]);
      await store.handOut(10, 0);
      await edit('E');
      expect((await store.outbox()).map((e) => e.id)).toEqual([1, 2, 3, 4, 5]);
      expect(await title(store, 'n1')).toBe('E');
    });

    test("S7: an edit names one's own pending edit of the field, and `base` never changes at replay", async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      await pull(store, city);
      const row = (await store.record('n1')).head?.row ?? { id: '', owner: '' };
      const { epoch } = city;
      expect(await store.baseFor(row, 'title')).toEqual({ version: 1, epoch });
      const first = await store.mutate(editNote, {
        note: 'n1',
        field: 'title',
        value: 'B',
        base: { version: 1 },
      });
      const mid = first.ok ? first.mid : '';
      await store.handOut(10, 0);
      expect(await store.baseFor(row, 'title')).toEqual({ version: 1, mid, epoch });
      expect(await store.baseFor(row, 'summary')).toEqual({ version: 1, epoch });
      await store.mutate(editNote, { note: 'n1', field: 'title', value: 'C', base: { version: 1 } });
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'Z' });
      await pull(store, city);
      expect((await store.outbox()).map((e) => e.args)).toMatchObject([
        { base: { version: 1 } },
        { base: { version: 1, mid } },
      ]);
    });

    test('a discarded deed is undone and leaves a noop under its id; one handed out is not discarded', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'n1', title: 'A' });
      await store.mutate(addLine, { note: 'n1', line: 'l1', text: 'ett' });
      await store.mutate(addLine, { note: 'n1', line: 'l2', text: 'två' });
      const mids = (await store.outbox()).map((e) => e.mid);
      expect(await store.discard(mids[1] ?? '')).toBe('discarded');
      expect(await texts(store, 'n1')).toEqual(['två']);
      await pushAll(store, city);
      expect(await store.discard(mids[2] ?? '')).toBe('sent');
      await pull(store, city);
      expect(await store.outboxSize()).toBe(0);
      expect(await store.issues()).toEqual([]);
      expect(await allRows(store)).toEqual(city.standing());
      expect(await store.discard(mids[2] ?? '')).toBe('gone');
    });

    test('a new writer numbers from 1, keeps mids, and what the server had is applied once', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'n1', title: 'A' });
      await pushAll(store, city);
      await store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' });
      const { clientID } = await store.identity();
      await store.renewWriter('writer-2', clientID);
      await store.renewWriter('writer-3', clientID);
      expect((await store.identity()).clientID).toBe('writer-2');
      expect((await store.outbox()).map((e) => e.id)).toEqual([1, 2]);
      await pushAll(store, city);
      await pull(store, city);
      expect(await store.outboxSize()).toBe(0);
      expect(await allRows(store)).toEqual(city.standing());
      expect(await texts(store, 'n1')).toEqual(['x']);
      await store.mutate(endNote, { note: 'n1' });
      expect((await store.outbox()).map((e) => e.id)).toEqual([3]);
    });

    test('S2: a rejection heard under a former writer is not forgotten when the mid is acknowledged as a duplicate', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A', state: 'cancelled' });
      await store.mutate(writeNote, { note: 'n1', title: 'Min' });
      const { clientID } = await store.identity();
      await pushAll(store, city);
      await store.renewWriter('writer-2', clientID);
      await pull(store, city);
      expect(await store.outboxSize()).toBe(1);
      await pushAll(store, city);
      await pull(store, city);
      expect(await store.outboxSize()).toBe(0);
      expect(await store.issues()).toMatchObject([{ kind: 'rejected', reason: { code: 'alreadyExists' } }]);
    });

    test('S6: a deed known to be applied, but not yet acknowledged to this writer, is not run over what came later', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'A' });
      await pull(store, city);
      await store.mutate(editNote, { note: 'n1', field: 'title', value: 'B', base: { version: 1 } });
      await pushAll(store, city);
      city.put('initiative', { id: 'n1', owner: 'n1' }, { title: 'C' });
      await store.renewWriter('writer-2', (await store.identity()).clientID);
      await pull(store, city);
      expect(await store.outbox()).toMatchObject([{ outcome: { outcome: 'applied' } }]);
      expect(await title(store, 'n1')).toBe('C');
    });

    test('a reset that is left half done begins anew: whoever asks next asks for everything', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      for (const note of ['a', 'b']) city.put('initiative', { id: note, owner: note }, { title: note });
      await pull(store, city);
      city.pageSize = 1;
      const asked = await store.cookie();
      expect(await store.applyPull(asked, city.pull(null), 1)).toBe('applied');
      expect(await store.cookie()).toBeNull();
      expect((await store.heads('initiative')).map((h) => h.owner)).toEqual(['a', 'b']);
    });

    test('S11: a server restored from a backup is offered again what it lost, under the same mids', async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      await store.mutate(writeNote, { note: 'n1', title: 'A' });
      await pushAll(store, city);
      await pull(store, city);
      await store.mutate(addLine, { note: 'n1', line: 'l', text: 'x' });
      const restored = new TinyCity(notebook);
      restored.epoch = 'epoch-2';
      restored.epochNumber = 2;
      await pull(store, restored);
      expect((await store.outbox()).map((e) => [e.id, e.name])).toEqual([
        [1, 'note.write'],
        [2, 'line.add'],
      ]);
      expect(await title(store, 'n1')).toBe('A');
      await pushAll(store, restored);
      await pull(store, restored);
      expect(await store.outboxSize()).toBe(0);
      expect(await allRows(store)).toEqual(restored.standing());
      expect(Object.keys(restored.standing())).toEqual(['initiative/n1', 'comment/n1/l']);
    });

    test("rights follow one's own row as pulled", async () => {
      const { store } = await aDevice();
      const city = new TinyCity(notebook);
      city.put('person', aWriter('anna'), { grants: [] });
      await pull(store, city);
      expect(await store.mutate(writeNote, { note: 'n1', title: 'A' })).toMatchObject({
        refusal: { code: 'notAllowed' },
      });
    });

    test("another person's store is not opened", async () => {
      const { store } = await aDevice('anna');
      await expect(store.open({ space: 'city', person: aWriter('bo') })).rejects.toThrow(/belongs to anna/);
    });

    test('all or nothing: what a transaction wrote before it failed is gone', async () => {
      const { cabinet } = await aDevice();
      const failing = cabinet.transact('write', ['drafts'], async (tx) => {
        await tx.put('drafts', [{ key: 'd', value: 1, at: 1 }]);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await cabinet.transact('read', ['drafts'], (tx) => tx.keys('drafts'))).toEqual([]);
    });

    test('records come in order of key, from either end, within bounds', async () => {
      const { cabinet } = await aDevice();
      const drafts = ['c', 'a', 'b', 'd'].map((key) => ({ key, value: 0, at: 1 }));
      await cabinet.transact('download', ['drafts'], (tx) => tx.put('drafts', drafts));
      const keys = (range: object) =>
        cabinet.transact('read', ['drafts'], async (tx) => (await tx.all('drafts', range)).map((d) => d.key));
      expect(await keys({})).toEqual(['a', 'b', 'c', 'd']);
      expect(await keys({ from: 'b', limit: 2 })).toEqual(['b', 'c']);
      expect(await keys({ from: 'b', to: 'c' })).toEqual(['b', 'c']);
      expect(await keys({ backwards: true, limit: 1 })).toEqual(['d']);
      expect(await keys({ to: 'b' })).toEqual(['a', 'b']);
    });
  });
}
