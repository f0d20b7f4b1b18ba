import { describe, expect, it } from 'vitest';
import { collect, PAGE } from '../../src/sync/collect.ts';
import { enact } from '../../src/sync/enact.ts';
import type { Cookie } from '../../src/sync/protocol.ts';
import { aCity, SPACE, type ToSend } from '../kit/aCity.ts';
import { board } from '../kit/board.ts';
import { memoryCity } from '../kit/memoryCity.ts';

const write = (id: number, note: string): ToSend => ({ id, name: 'note.write', args: { note, title: note } });
const add = (id: number, note: string, line: string): ToSend => ({
  id,
  name: 'line.add',
  args: { note, line, text: line },
});
const show = (id: number, note: string, ...to: string[]): ToSend => ({
  id,
  name: 'note.show',
  args: { note, to },
});
const tell = (id: number, note: string, line: string, ...seenBy: string[]): ToSend => ({
  id,
  name: 'secret.tell',
  args: { note, line, seenBy },
});

async function setting() {
  const store = memoryCity();
  const city = await aCity(store);
  await city.admit('ann', 'bo', 'eva');
  const ann = city.device('ann');
  const bo = city.device('bo');
  await bo.sync();
  return { ...city, store, ann, bo };
}

describe('a pull', () => {
  it('gives a device without a cookie everything, after clearing it', async () => {
    const { ann, device } = await setting();
    await ann.push(write(1, 'n'), add(2, 'n', 'l'));
    const answer = await device('bo').sync();
    expect(answer.patch[0]).toEqual({ op: 'clear' });
    expect(answer.named.sort()).toEqual([
      'put comment/n/l',
      'put initiative/n',
      'put person/organisation/ann',
      'put person/organisation/bo',
      'put person/organisation/eva',
    ]);
  });

  it('gives only what changed since the cookie, and nothing when nothing did', async () => {
    const { ann, bo } = await setting();
    await ann.push(write(1, 'n'));
    expect((await bo.sync()).named).toEqual(['put initiative/n']);
    await ann.push(add(2, 'n', 'l'));
    expect((await bo.sync()).named).toEqual(['put comment/n/l']);
    const before = bo.cookie();
    const quiet = await bo.sync();
    expect([quiet.patch, quiet.cookie]).toEqual([[], before]);
  });

  it('raises the order when rows or acknowledgements change, and never otherwise', async () => {
    const { ann, bo } = await setting();
    const orders = [(await bo.sync()).cookie.order];
    await ann.push(write(1, 'n'));
    orders.push((await bo.sync()).cookie.order);
    // Refused: no row changes, and yet the writer must hear of it.
    await ann.push(write(2, 'n'));
    orders.push((await bo.sync()).cookie.order);
    await ann.push(write(2, 'n'));
    orders.push((await bo.sync()).cookie.order);
    const [first = 0] = orders;
    expect(orders.map((order) => order - first)).toEqual([0, 1, 2, 2]);
  });

  it('S6: brings an acknowledgement together with its effects, and only to its own group', async () => {
    const { ann, bo, device } = await setting();
    await ann.sync();
    await ann.push(write(1, 'n'), write(2, 'n'));
    expect(await ann.sync()).toMatchObject({
      named: ['put initiative/n'],
      lastMutationIDChanges: { 'writer-group-ann': 2 },
      results: [{ outcome: 'applied' }, { outcome: 'rejected', reason: { code: 'alreadyExists' } }],
    });
    expect(await ann.sync()).toMatchObject({ lastMutationIDChanges: {}, results: [] });
    expect(await bo.sync()).toMatchObject({ lastMutationIDChanges: {}, results: [] });
    const tablet = device('ann', 'her-tablet');
    expect(await tablet.sync()).toMatchObject({ lastMutationIDChanges: {}, results: [] });
  });

  it('V8, T26: a draft reaches nobody else, and nobody else hears that it is there', async () => {
    const { ann, bo, device } = await setting();
    await ann.push(write(1, 'n'), show(2, 'n', 'ann'), add(3, 'n', 'l'), tell(4, 'n', 's', 'ann'));
    await ann.push(add(5, 'n', 'l2'), show(6, 'n', 'ann', 'eva'));
    const [told, fresh] = [await bo.sync(), await device('bo', 'new').sync()];
    expect(told.patch).toEqual([]);
    expect(JSON.stringify([told, fresh])).not.toContain('/n');
    await device('eva').sync();
  });

  it('S5: shared and then taken back, it comes and goes for those concerned, with all its parts', async () => {
    const { ann, bo, device } = await setting();
    const eva = device('eva');
    await eva.sync();
    await ann.push(write(1, 'n'), show(2, 'n', 'ann'), add(3, 'n', 'l'));
    await bo.sync();

    await ann.push(show(4, 'n', 'ann', 'bo'));
    expect((await bo.sync()).named.sort()).toEqual(['put comment/n/l', 'put initiative/n']);
    expect((await eva.sync()).patch).toEqual([]);

    await ann.push(show(5, 'n', 'ann'));
    expect((await bo.sync()).named.sort()).toEqual(['del comment/n/l', 'del initiative/n']);
    expect((await eva.sync()).patch).toEqual([]);

    await ann.push(show(6, 'n'));
    expect((await bo.sync()).named.sort()).toEqual(['put comment/n/l', 'put initiative/n']);
    expect((await eva.sync()).named.sort()).toEqual(['put comment/n/l', 'put initiative/n']);
  });

  it('V8: what was first seen by all and then by some is deleted for the others, in one pull or two', async () => {
    const { ann, bo, device } = await setting();
    const slow = device('bo', 'slow');
    await slow.sync();
    await ann.push(write(1, 'n'), add(2, 'n', 'l'));
    await bo.sync();
    await ann.push(show(3, 'n', 'ann'));
    expect((await bo.sync()).named.sort()).toEqual(['del comment/n/l', 'del initiative/n']);
    // Never had it: told to delete what was there for all when they last asked, without what is in it.
    expect((await slow.sync()).named.sort()).toEqual(['del comment/n/l', 'del initiative/n']);
    expect((await bo.sync()).patch).toEqual([]);
  });

  it('does not take away what another token still lets one see', async () => {
    const { ann, bo } = await setting();
    await ann.push(write(1, 'n'), show(2, 'n', 'ann', 'bo'));
    await bo.sync();
    await ann.push(show(3, 'n'));
    expect((await bo.sync()).named).toEqual(['put initiative/n']);
    await ann.push(show(4, 'n', 'bo'), add(5, 'n', 'l'));
    expect((await bo.sync()).named.sort()).toEqual(['put comment/n/l', 'put initiative/n']);
  });

  it('C3: what only some may see stays with them until it is revealed, whoever sees the rest', async () => {
    const { ann, bo } = await setting();
    await ann.push(write(1, 'n'), tell(2, 'n', 's', 'ann'));
    expect((await bo.sync()).named).toEqual(['put initiative/n']);
    await ann.sync();
    await ann.push(show(3, 'n', 'ann', 'bo'));
    expect((await bo.sync()).named).toEqual(['put initiative/n']);
    // Who sees the secret has not changed, so nobody gets it again.
    expect((await ann.sync()).named).toEqual(['put initiative/n']);
    await ann.push(tell(4, 'n', 's', 'ann', 'bo'));
    expect((await bo.sync()).named).toEqual(['put assessment/n/s']);
    await ann.push(tell(5, 'n', 's', 'ann'));
    expect((await bo.sync()).named).toEqual(['del assessment/n/s']);
  });

  it('tells of a tombstone, to those who could see the row', async () => {
    const { ann, bo, store } = await setting();
    await ann.push(write(1, 'n'), add(2, 'n', 'l'), tell(3, 'n', 's', 'ann'));
    await bo.sync();
    await store.write(SPACE, async (tx) => {
      const version = (await tx.version()) + 1;
      const rows = (await tx.loadOwner('n')).filter(({ table }) => table !== 'initiative');
      const empty = rows.map((r) => ({ ...r, row: { id: r.row.id, owner: 'n' }, deleted: true as const }));
      await tx.putRows(empty, version);
      await tx.setVersion(version);
    });
    expect((await bo.sync()).named).toEqual(['del comment/n/l']);
  });

  it('starts over when what one may see has changed, without forgetting what was acknowledged', async () => {
    const domain = {
      ...board,
      tokensOf: (actor: Parameters<typeof board.tokensOf>[0]) => [
        'all',
        ...(actor.grants.length > 0 ? [`p:${actor.personId}`] : []),
      ],
    };
    const city = await aCity(memoryCity(), domain);
    await city.admit('ann', 'bo');
    const [ann, bo] = [city.device('ann'), city.device('bo')];
    await ann.push(write(1, 'n'), show(2, 'n', 'bo'));
    await bo.push(write(1, 'own'));
    await bo.sync();
    expect([...bo.rows.keys()]).toContain('initiative/n');
    await ann.push({ id: 3, name: 'person.dismiss', args: { person: 'bo' } });
    const answer = await bo.sync();
    expect(answer.patch[0]).toEqual({ op: 'clear' });
    expect([...bo.rows.keys()]).not.toContain('initiative/n');
    expect([...bo.rows.keys()]).toContain('initiative/own');
    expect(answer.results).toEqual([]);
  });

  it('a grant that begins or ends by date changes the view that day, though nobody did anything', async () => {
    const domain = {
      ...board,
      tokensOf: (actor: Parameters<typeof board.tokensOf>[0]) => actor.grants.map(() => 'all'),
    };
    const store = memoryCity();
    const city = await aCity(store, domain);
    await city.admit('ann');
    await store.write(SPACE, async (tx) => {
      const [ann] = await tx.load([domain.personRead('ann')]);
      if (!ann) throw new Error('ann is gone');
      const grants = [{ id: 'g', role: 'reader', from: '2026-12-01', at: '2026-11-01T00:00:00.000Z' }];
      await tx.putRows([{ ...ann, row: Object.assign({}, ann.row, { grants }) }], 2);
      await tx.setVersion(2);
    });
    const ann = city.device('ann');
    await ann.sync();
    expect(ann.rows.size).toBe(0);
    city.setToday('2026-12-01');
    expect((await ann.sync()).patch[0]).toEqual({ op: 'clear' });
    expect(ann.rows.size).toBe(1);
  });

  it('starts over in a new epoch, at a higher order, and acknowledges all of the group again', async () => {
    const { ann, store } = await setting();
    await ann.push(write(1, 'n'));
    const before = (await ann.sync()).cookie;
    await store.write(SPACE, (tx) => tx.renewEpoch('epoch-2'));
    const after = await ann.sync();
    expect(after.patch[0]).toEqual({ op: 'clear' });
    expect(after.cookie.epoch).toBe('epoch-2');
    expect(after.cookie.order).toBeGreaterThan(before.order);
    expect(after).toMatchObject({ lastMutationIDChanges: { 'writer-group-ann': 1 }, results: [{ id: 1 }] });
  });

  /** Bo has seen what the city then loses: its files are put back as they were. */
  async function rolledBack() {
    const all = await setting();
    const number = (id: number, note: string): ToSend => ({ id, name: 'note.number', args: { note } });
    await all.ann.push(write(1, 'numbered'), number(2, 'numbered'));
    const backup = all.store.backup();
    await all.ann.push(write(3, 'n'), number(4, 'n'));
    await all.bo.sync();
    all.store.restore(backup);
    return all;
  }
  const epochOf = ({ store }: Awaited<ReturnType<typeof setting>>) =>
    store.snapshot(SPACE, async (s) => (await s.epoch()).number);

  it('S11: a cookie of commits that the city has lost begins a new epoch, once, and is reported', async () => {
    const all = await rolledBack();
    const { ann, bo, troubles, device } = all;
    const answer = await bo.sync();
    expect(answer.patch[0]).toEqual({ op: 'clear' });
    expect([...bo.rows.keys()]).not.toContain('initiative/n');
    expect(await epochOf(all)).toBe(2);
    await bo.sync();
    await ann.sync();
    await device('bo', 'another').sync();
    expect(await epochOf(all)).toBe(2);
    expect(troubles).toMatchObject([{ kind: 'lostCommits', deeds: 2 }]);
  });

  it('S11: also when the city has gone on since, and its version is no lower than the cookie’s', async () => {
    const all = await rolledBack();
    const { ann, bo, troubles } = all;
    await ann.push(write(3, 'other'));
    await ann.push(write(4, 'others'));
    expect((await bo.sync()).patch[0]).toEqual({ op: 'clear' });
    expect(await epochOf(all)).toBe(2);
    expect(troubles).toMatchObject([{ kind: 'lostCommits' }]);
  });

  it('X17: numbers that were given out and lost are not given to anything else', async () => {
    const { bo, store } = await rolledBack();
    const given = () => store.write(SPACE, (tx) => tx.counter('note'));
    expect(await given()).toBe(2);
    await bo.sync();
    expect(await given()).toBeGreaterThan(4);
  });

  /** Ann's reply was lost: she delivers again under a new writer what the city knows, and of that the log says nothing. */
  const again = (clientID: string): ToSend => ({ ...write(1, 'n'), clientID, mid: 'writer-group-ann.1' });

  /** Ann has seen an acknowledgement that the city then loses, and nothing else. */
  async function forgetful() {
    const all = await setting();
    await all.ann.push(write(1, 'n'));
    await all.bo.sync();
    const backup = all.store.backup();
    await all.ann.push(again('second'));
    await all.ann.sync();
    await all.bo.sync();
    all.store.restore(backup);
    return all;
  }

  it.each([
    ['has not gone on since', async () => undefined],
    [
      'has come to the same version with other deeds',
      async ({ bo }) => bo.push(write(1, 'b'), add(2, 'b', 'l')),
    ],
    [
      'has passed it with other deeds',
      async ({ bo }) => {
        await bo.push(write(1, 'b'));
        await bo.push(add(2, 'b', 'l'));
      },
    ],
    [
      'has come to the same version with another acknowledgement',
      async ({ ann }) => ann.push(again('third')),
    ],
    ['has come to the same version with the same one', async ({ ann }) => ann.push(again('second'))],
  ] satisfies [string, (all: Awaited<ReturnType<typeof forgetful>>) => Promise<unknown>][])(
    'S11, S9: acknowledgements that the city has lost begin a new epoch as well, when it %s',
    async (_, goOn) => {
      const all = await forgetful();
      await goOn(all);
      expect((await all.ann.sync()).patch[0]).toEqual({ op: 'clear' });
      expect(await epochOf(all)).toBe(2);
      expect(all.troubles).toMatchObject([{ kind: 'lostCommits', deeds: 0 }]);
      await all.bo.sync();
      expect([...all.bo.rows.keys()]).toEqual([...all.ann.rows.keys()]);
    },
  );

  it('gives the same cookie for the same moment, whether the log tells of it or not', async () => {
    const { ann, device } = await setting();
    const tablet = device('ann', 'tablet');
    await ann.push(write(1, 'n'));
    const told = (await ann.sync()).cookie;
    expect((await tablet.sync()).cookie).toEqual(told);
    await ann.push(again('second'));
    const sealed = (await ann.sync()).cookie;
    expect(sealed.version).toBe(told.version + 1);
    expect((await tablet.sync()).cookie).toEqual(sealed);
    expect((await ann.sync()).cookie).toEqual(sealed);
  });

  it.each([
    ['that nobody signed', ({ proof: _proof, ...cookie }: Cookie) => cookie],
    ['with another’s signature', (cookie: Cookie) => ({ ...cookie, proof: `9.abc.${'0'.repeat(64)}` })],
    ['whose proof is no proof', (cookie: Cookie) => ({ ...cookie, proof: 'x' })],
    ['that was made newer', (cookie: Cookie) => ({ ...cookie, version: 99 })],
  ])('S11: a cookie from the future %s starts over, and begins no epoch', async (_, forge) => {
    const all = await rolledBack();
    const { bo, troubles } = all;
    const cookie = bo.cookie();
    bo.setCookie(cookie && forge(cookie));
    expect((await bo.sync()).patch[0]).toEqual({ op: 'clear' });
    expect(await epochOf(all)).toBe(1);
    expect(troubles).toMatchObject([{ kind: 'cookieAhead' }]);
  });

  it('refuses the whole of what is no pull, and somebody who is not of the space', async () => {
    const { city, device } = await setting();
    const principal = { space: SPACE, person: 'ann' };
    const good = { pullVersion: 1, profileID: 'p', clientGroupID: 'g', schemaVersion: '1', cookie: null };
    const bad = [null, {}, { ...good, cookie: 7 }, { ...good, page: '{' }, { ...good, page: '{"upTo":1}' }];
    for (const body of bad) expect(await collect(city, principal, body)).toMatchObject({ status: 400 });
    expect(await collect(city, principal, { ...good, person: 'bo' })).toMatchObject({ status: 403 });
    await expect(device('nobody').pull()).rejects.toThrow('unknown_person');
  });
});

describe('a pull in pages', () => {
  const many = PAGE + 5;
  const note = (n: number) => `n${String(n).padStart(4, '0')}`;
  async function large() {
    const city = await setting();
    for (let from = 0; from < many; from += 200) {
      const batch = Array.from({ length: Math.min(200, many - from) }, (_, i) =>
        write(from + i + 1, note(from + i)),
      );
      await city.ann.push(...batch);
    }
    return city;
  }

  it('gives whole owners, each once, and acknowledges with the last page only', async () => {
    const { ann } = await large();
    const first = await ann.pull();
    expect(first).toMatchObject({ lastMutationIDChanges: {}, results: [] });
    expect(first.next).toBeDefined();
    const last = await ann.pull(first.next);
    expect(last.next).toBeUndefined();
    expect(last.lastMutationIDChanges).toEqual({ 'writer-group-ann': many });
    const keys = [...first.patch, ...last.patch].flatMap((op) => (op.op === 'put' ? [op.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(many + 3);
    expect(last.patch.some((op) => op.op === 'clear')).toBe(false);
  });

  it('S5: brings what changes between two pages with the last one, so that the whole is of one moment', async () => {
    const { ann, device } = await large();
    const bo = device('bo', 'new');
    const first = await bo.pull();
    // One of the first page, one of the last, one new, one taken away from bo.
    const [early, late] = [note(many - 1), note(0)];
    await ann.push(add(many + 1, early, 'l'), add(many + 2, late, 'l'), write(many + 3, 'z'));
    await ann.push(show(many + 4, note(many - 2), 'ann'), show(many + 5, note(1), 'ann'));
    const last = await bo.pull(first.next);

    const rows = new Map<string, unknown>();
    for (const op of [...first.patch, ...last.patch]) {
      if (op.op === 'put') rows.set(op.key, op.value);
      if (op.op === 'del') rows.delete(op.key);
    }
    const whole = device('bo', 'later');
    await whole.sync();
    expect(rows).toEqual(whole.rows);
    expect(last.cookie).toEqual(whole.cookie());
  });

  it('S11, S5: a bookmark of commits that the city has lost begins a new epoch, and the pages start over', async () => {
    const { ann, bo, device, store, troubles } = await large();
    const backup = store.backup();
    await ann.push(write(many + 1, 'z'));
    const slow = device('bo', 'slow');
    const first = await slow.pull();
    store.restore(backup);
    // Of an owner that was on the first page: as of the bookmark's version it is there already.
    await ann.push(add(many + 1, note(many - 1), 'l'));
    expect((await slow.pull(first.next)).patch[0]).toEqual({ op: 'clear' });
    expect(troubles).toMatchObject([{ kind: 'lostCommits', deeds: 1 }]);
    await slow.sync();
    await bo.sync();
    expect(new Set(slow.rows.keys())).toEqual(new Set(bo.rows.keys()));
  });

  it('starts over with a bookmark that the city did not write', async () => {
    const { ann, troubles } = await large();
    const first = await ann.pull();
    const { proof, ...open } = JSON.parse(first.next ?? '');
    for (const forged of [open, { ...open, proof: 'x' }, { ...open, proof, upTo: open.upTo - 1 }])
      expect((await ann.pull(JSON.stringify(forged))).patch[0]).toEqual({ op: 'clear' });
    expect(troubles).toEqual([]);
  });

  it('starts over when the view changed between two pages', async () => {
    const { ann, store } = await large();
    const first = await ann.pull();
    await store.write(SPACE, (tx) => tx.renewEpoch('epoch-2'));
    expect((await ann.pull(first.next)).patch[0]).toEqual({ op: 'clear' });
  });
});

describe("the city's own deeds", () => {
  it('are done all or none, logged, and seen by the next pull', async () => {
    const { city, bo, log } = await setting();
    const by = { personId: 'setup', name: 'Set-up', grants: [] };
    const deed = (person: string) => ({ by, name: 'person.admit', args: { person } });
    await expect(enact(city, SPACE, [deed('ida'), deed('ann')])).rejects.toMatchObject({
      reason: { code: 'alreadyExists' },
    });
    expect((await bo.sync()).patch).toEqual([]);
    await enact(city, SPACE, [deed('ida')]);
    expect((await bo.sync()).named).toEqual(['put person/organisation/ida']);
    expect((await log()).at(-1)?.link).toMatchObject({
      name: 'person.admit',
      person: 'setup',
      clientID: '@city',
    });
  });

  it('may be done in the name of a person, at a stated moment', async () => {
    const { city, ann, row } = await setting();
    await ann.push(write(1, 'n'));
    const moment = { at: '2026-01-02T03:04:05.000Z', today: '2026-01-02' };
    await enact(city, SPACE, [{ by: { person: 'bo' }, name: 'note.number', args: { note: 'n' }, moment }]);
    expect(await row('initiative', 'n')).toMatchObject({ createdBy: 'bo', createdAt: moment.at });
  });
});
