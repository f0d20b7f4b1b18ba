import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from '../../src/sync/chain.ts';
import type { CityStore, CityTx, LoggedLink, StoredRow } from '../../src/sync/cityStore.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const aRow = (owner: string, id = owner, more: object = {}): StoredRow => ({
  table: owner === id ? 'initiative' : 'comment',
  row: { id, owner, ...more },
  audience: ['all'],
  fieldVersions: { '*': [1, 'm'] },
});

const aLink = (mid: string) => ({
  version: 1,
  mid,
  clientID: 'c',
  id: 1,
  group: 'g',
  name: 'note.write',
  person: 'ann',
  receivedAt: '2026-11-24T10:00:00.000Z',
  outcome: 'applied' as const,
  contentHash: sha256(mid),
});

/** Joins links to the end of the log and appends them. */
async function append(tx: CityTx, ...mids: readonly string[]) {
  let head = await tx.chainHead();
  const links: LoggedLink[] = mids.map((mid) => {
    const link = join(head, aLink(mid), sha256);
    head = link;
    return { link, content: { args: `{"n":"${mid}"}`, salt: `salt ${mid}` } };
  });
  await tx.appendLog(links);
}

/** What every store of a city promises. One suite, run against each. */
export function cityStoreContract(
  name: string,
  open: () => Promise<{ store: CityStore; close: () => Promise<void> }>,
) {
  describe(`a city's store ${name}`, () => {
    let store: CityStore;
    let close: () => Promise<void>;
    const space = 'city';
    beforeEach(async () => {
      ({ store, close } = await open());
      await store.createSpace(space, 'epoch-1');
    });
    afterEach(() => close());
    const write = <T>(f: (tx: CityTx) => Promise<T>) => store.write(space, f);
    /** Writes at a version and leaves the space there. */
    const at = (version: number, f: (tx: CityTx) => Promise<void>) =>
      write(async (tx) => {
        await f(tx);
        await tx.setVersion(version);
      });
    const keys = (rows: readonly StoredRow[]) => rows.map((r) => `${r.row.owner}/${r.row.id}`).sort();

    it('begins at version 0 of its first epoch, and making the space again changes nothing', async () => {
      await at(4, async () => undefined);
      await store.createSpace(space, 'epoch-2');
      const [version, epoch] = await store.snapshot(space, async (s) => [await s.version(), await s.epoch()]);
      expect([version, epoch]).toEqual([4, { id: 'epoch-1', number: 1 }]);
    });

    it('knows nothing of a space that was not made', async () => {
      await expect(store.write('elsewhere', (tx) => tx.version())).rejects.toThrow('elsewhere');
      await expect(store.snapshot('elsewhere', (s) => s.version())).rejects.toThrow('elsewhere');
    });

    it('T5: keeps the spaces apart', async () => {
      await store.createSpace('other', 'epoch-o');
      await at(3, async (tx) => {
        await tx.putRows([aRow('a')], 3);
        await tx.bindGroup('g', 'ann');
        await tx.putWriter({ clientID: 'c', group: 'g', lmid: 2 }, 3);
        await append(tx, 'm1');
        await tx.setCounter('n', 5);
        await tx.addExits([{ token: 'all', table: 'initiative', owner: 'a', id: 'a' }], 3);
      });
      await store.write('other', async (tx) => {
        expect(await tx.version()).toBe(0);
        expect(await tx.load([{ table: 'initiative', owner: 'a', id: 'a' }])).toEqual([]);
        expect(await tx.loadOwner('a')).toEqual([]);
        expect(await tx.writer('c')).toBeUndefined();
        expect(await tx.groupPerson('g')).toBeUndefined();
        expect(await tx.findMutation('m1')).toBeUndefined();
        expect(await tx.counter('n')).toBe(0);
        expect(await tx.chainHead()).toEqual({ seq: 0, hash: '' });
      });
      await store.snapshot('other', async (s) => {
        expect(await s.rowsSince(0, 9)).toEqual([]);
        expect((await s.rowsOfOwners(undefined, 9, 9)).rows).toEqual([]);
        expect(await s.exitsSince(0, 9, ['all'])).toEqual([]);
        expect(await s.lmidsSince('g', 0, 9)).toEqual({});
        expect(await s.log(0, 9)).toEqual([]);
      });
    });

    it('gives a row back as it was kept, unknown fields too, with its version as v', async () => {
      const row = aRow('a', 'l', { text: 'å\u0000\ud83d\ude00', future: { deep: [1, null, 'x'] }, v: 99 });
      await at(2, (tx) => tx.putRows([{ ...row, audience: ['p:ann', 'p:bo'] }], 2));
      const [found] = await write((tx) => tx.load([{ table: 'comment', owner: 'a', id: 'l' }]));
      expect(found).toEqual({ ...row, row: { ...row.row, v: 2 }, audience: ['p:ann', 'p:bo'] });
      expect(await store.snapshot(space, (s) => s.get({ table: 'comment', owner: 'a', id: 'l' }))).toEqual({
        ...row.row,
        v: 2,
      });
    });

    it('loads one row, a table of an owner, or all of an owner, and no tombstones', async () => {
      const gone: StoredRow = { ...aRow('a', 'gone'), deleted: true };
      await at(1, (tx) => tx.putRows([aRow('a'), aRow('a', 'x'), aRow('a', 'y'), gone, aRow('b', 'x')], 1));
      await write(async (tx) => {
        expect(keys(await tx.load([{ table: 'comment', owner: 'a' }]))).toEqual(['a/x', 'a/y']);
        expect(keys(await tx.load([{ table: 'comment', owner: 'a', id: 'gone' }]))).toEqual([]);
        expect(
          keys(
            await tx.load([
              { table: 'initiative', owner: 'a', id: 'a' },
              { table: 'comment', owner: 'b', id: 'x' },
              { table: 'comment', owner: 'b', id: 'no' },
            ]),
          ),
        ).toEqual(['a/a', 'b/x']);
        expect(keys(await tx.loadOwner('a'))).toEqual(['a/a', 'a/x', 'a/y']);
      });
      expect(
        await store.snapshot(space, (s) => s.get({ table: 'comment', owner: 'a', id: 'gone' })),
      ).toBeUndefined();
    });

    it('gives the rows of a range of versions, tombstones among them, each at its newest only', async () => {
      await at(1, (tx) => tx.putRows([aRow('a'), aRow('b')], 1));
      await at(2, (tx) => tx.putRows([aRow('b', 'b', { title: 'new' }), { ...aRow('c'), deleted: true }], 2));
      await at(3, (tx) => tx.putRows([aRow('d')], 3));
      await store.snapshot(space, async (s) => {
        expect(keys(await s.rowsSince(0, 3))).toEqual(['a/a', 'b/b', 'c/c', 'd/d']);
        const second = await s.rowsSince(1, 2);
        expect(new Map(second.map((r) => [r.row.id, r.deleted ?? false]))).toEqual(
          new Map([
            ['b', false],
            ['c', true],
          ]),
        );
        expect(await s.rowsSince(3, 3)).toEqual([]);
      });
    });

    it('gives whole owners page by page, the greatest first, each once', async () => {
      const owners = ['a', 'b', 'c', 'organisation'];
      await at(1, (tx) =>
        tx.putRows(
          owners.flatMap((o) => [aRow(o), aRow(o, 'x'), aRow(o, 'y')]),
          1,
        ),
      );
      await at(2, (tx) => tx.putRows([aRow('b', 'late'), { ...aRow('b', 'x'), deleted: true }], 2));
      await store.snapshot(space, async (s) => {
        const first = await s.rowsOfOwners(undefined, 2, 1);
        expect(keys(first.rows)).toEqual(
          ['c/c', 'c/x', 'c/y', 'organisation/organisation', 'organisation/x', 'organisation/y'].sort(),
        );
        expect(first.next).toBe('c');
        const second = await s.rowsOfOwners('c', 2, 1);
        expect(keys(second.rows)).toEqual(['a/a', 'a/x', 'a/y', 'b/b', 'b/y']);
        expect(second.next).toBeUndefined();
        expect(keys((await s.rowsOfOwners('c', 1, 2)).rows)).toEqual(['b/b', 'b/late', 'b/y']);
        expect(await s.rowsOfOwners('a', 2, 1)).toEqual({ rows: [] });
      });
    });

    it('gives exits of the tokens asked for, each row once, with the audience it has now', async () => {
      const lost = (token: string, id: string) => ({ token, table: 'comment', owner: 'a', id });
      await at(1, (tx) => tx.putRows([aRow('a', 'x'), aRow('a', 'y'), aRow('a', 'z')], 1));
      await at(2, (tx) => tx.addExits([lost('p:ann', 'x'), lost('lead:1', 'x'), lost('p:bo', 'y')], 2));
      await at(3, (tx) => tx.addExits([lost('p:ann', 'x'), lost('p:ann', 'z')], 3));
      await store.snapshot(space, async (s) => {
        const ids = async (after: number, upTo: number, ...tokens: string[]) =>
          (await s.exitsSince(after, upTo, tokens)).map(({ id }) => id).sort();
        expect(await ids(0, 3, 'p:ann', 'lead:1')).toEqual(['x', 'z']);
        expect(await ids(0, 2, 'p:ann')).toEqual(['x']);
        expect(await ids(2, 3, 'p:bo')).toEqual([]);
        expect(await ids(0, 3, 'all', "p:ann' OR 1=1 --")).toEqual([]);
        expect((await s.exitsSince(1, 2, ['p:bo']))[0]).toEqual({
          table: 'comment',
          owner: 'a',
          id: 'y',
          audience: ['all'],
        });
      });
    });

    it('binds a group to one person, and enrols and moves its writers', async () => {
      await at(1, async (tx) => {
        await tx.bindGroup('g', 'ann');
        await tx.putWriter({ clientID: 'c', group: 'g', lmid: 1 }, 1);
      });
      await at(2, (tx) => tx.putWriter({ clientID: 'd', group: 'g', lmid: 7 }, 2));
      await at(3, (tx) => tx.putWriter({ clientID: 'c', group: 'g', lmid: 4 }, 3));
      await write(async (tx) => {
        expect(await tx.groupPerson('g')).toBe('ann');
        expect(await tx.writer('c')).toEqual({ clientID: 'c', group: 'g', lmid: 4 });
        await expect(tx.bindGroup('g', 'bo')).rejects.toThrow(/bound|UNIQUE/);
      });
      await store.snapshot(space, async (s) => {
        expect(await s.groupPerson('g')).toBe('ann');
        expect(await s.lmidsSince('g', 0, 3)).toEqual({ c: 4, d: 7 });
        expect(await s.lmidsSince('g', 2, 3)).toEqual({ c: 4 });
        expect(await s.lmidsSince('h', 0, 3)).toEqual({});
      });
    });

    it("gives back a group's results as they were told, in order", async () => {
      const rejected = { outcome: 'rejected' as const, reason: { code: 'ended' } };
      await at(1, async (tx) => {
        await tx.bindGroup('g', 'ann');
        await tx.bindGroup('h', 'bo');
        await tx.putWriter({ clientID: 'c', group: 'g', lmid: 1 }, 1);
        await tx.putWriter({ clientID: 'x', group: 'h', lmid: 1 }, 1);
        await tx.keepResults([{ mid: 'm1', clientID: 'c', id: 1, ...rejected }], 1);
        await tx.keepResults([{ mid: 'm9', clientID: 'x', id: 1, outcome: 'applied' }], 1);
      });
      await at(2, async (tx) => {
        await tx.putWriter({ clientID: 'c', group: 'g', lmid: 2 }, 2);
        await tx.keepResults([{ mid: 'm9', clientID: 'c', id: 2, outcome: 'duplicate', was: 'applied' }], 2);
      });
      await store.snapshot(space, async (s) => {
        expect(await s.resultsSince('g', 0, 2)).toEqual([
          { mid: 'm1', clientID: 'c', id: 1, ...rejected },
          { mid: 'm9', clientID: 'c', id: 2, outcome: 'duplicate', was: 'applied' },
        ]);
        expect(await s.resultsSince('g', 1, 2)).toHaveLength(1);
        expect(await s.resultsSince('g', 2, 2)).toEqual([]);
      });
    });

    it('T14: keeps the log in order, finds a mid in it, and takes none twice', async () => {
      await at(1, (tx) => append(tx, 'm1', 'm2'));
      await at(2, (tx) => append(tx, 'm3'));
      await expect(write((tx) => append(tx, 'm2'))).rejects.toThrow(/m2|UNIQUE/);
      await write(async (tx) => {
        expect(await tx.findMutation('m2')).toEqual({
          mid: 'm2',
          name: 'note.write',
          outcome: 'applied',
          contentHash: sha256('m2'),
          salt: 'salt m2',
          args: '{"n":"m2"}',
          person: 'ann',
          group: 'g',
          receivedAt: '2026-11-24T10:00:00.000Z',
        });
        expect(await tx.findMutation('m4')).toBeUndefined();
      });
      await store.snapshot(space, async (s) => {
        const log = await s.log(0, 10);
        expect(log.map(({ link }) => [link.seq, link.mid])).toEqual([
          [1, 'm1'],
          [2, 'm2'],
          [3, 'm3'],
        ]);
        expect(log[0]?.content).toEqual({ args: '{"n":"m1"}', salt: 'salt m1' });
        expect(await s.chainHead()).toEqual({ seq: 3, hash: log[2]?.link.hash });
        expect((await s.log(1, 1)).map(({ link }) => link.mid)).toEqual(['m2']);
      });
    });

    it('S7: keeps former values in the order they were replaced', async () => {
      const former = (field: string, from: unknown, mid: string) => ({
        table: 'initiative',
        owner: 'a',
        id: 'a',
        field,
        from,
        mid,
      });
      await at(1, (tx) => tx.keepValues([former('title', 'one', 'm1'), former('title', 'two', 'm2')], 1));
      await at(2, (tx) => tx.keepValues([former('tags', ['x'], 'm3')], 2));
      const values = await store.snapshot(space, (s) =>
        s.formerValues({ table: 'initiative', owner: 'a', id: 'a' }),
      );
      expect(values.map(({ from, version }) => [from, version])).toEqual([
        ['one', 1],
        ['two', 1],
        [['x'], 2],
      ]);
      const place = { table: 'initiative', owner: 'a', id: 'a' };
      await write(async (tx) => {
        const at = async (field: string, version: number) =>
          (await tx.firstReplaced(place, field, version))?.from;
        expect([await at('title', 0), await at('title', 1)]).toEqual(['one', undefined]);
        expect([await at('tags', 0), await at('tags', 1), await at('tags', 2)]).toEqual([
          ['x'],
          ['x'],
          undefined,
        ]);
        expect(await tx.firstReplaced({ ...place, owner: 'b' }, 'title', 0)).toBeUndefined();
      });
    });

    it('S11: knows every epoch, and at which version it began', async () => {
      await at(7, (tx) => tx.renewEpoch('epoch-2'));
      await at(9, (tx) => tx.renewEpoch('epoch-3'));
      await store.createSpace(space, 'epoch-x');
      expect(await write((tx) => tx.epochs())).toEqual([
        { id: 'epoch-1', number: 1, since: 0 },
        { id: 'epoch-2', number: 2, since: 0 },
        { id: 'epoch-3', number: 3, since: 7 },
      ]);
      expect(await store.snapshot(space, (s) => s.epoch())).toEqual({ id: 'epoch-3', number: 3 });
    });

    it('S7: a device is called what it was last called', async () => {
      await at(1, (tx) => tx.bindGroup('g', 'ann'));
      expect(await write((tx) => tx.groupLabel('g'))).toBeUndefined();
      await write((tx) => tx.labelGroup('g', 'Firefox, Android'));
      await write((tx) => tx.labelGroup('g', 'Chrome, Android'));
      expect(await write((tx) => tx.groupLabel('g'))).toBe('Chrome, Android');
      expect(await write((tx) => tx.groupPerson('g'))).toBe('ann');
    });

    it('counts tries and series, each by itself', async () => {
      await write(async (tx) => {
        expect(await tx.countTry('m1')).toBe(1);
        expect(await tx.counter('n')).toBe(0);
        await tx.setCounter('n', 3);
      });
      await write(async (tx) => {
        expect([await tx.countTry('m1'), await tx.countTry('m2')]).toEqual([2, 1]);
        expect([await tx.counter('n'), await tx.counter('o')]).toEqual([3, 0]);
      });
    });

    it('renews the epoch with a higher number, also than one that was given elsewhere', async () => {
      await write((tx) => tx.renewEpoch('epoch-2'));
      expect(await store.snapshot(space, (s) => s.epoch())).toEqual({ id: 'epoch-2', number: 2 });
      await write((tx) => tx.renewEpoch('epoch-3', 6));
      expect(await write((tx) => tx.epoch())).toEqual({ id: 'epoch-3', number: 7 });
    });

    it('S2: answers a mid anew for whoever delivered it, and only for them', async () => {
      await write(async (tx) => {
        await tx.bindGroup('again', 'ann');
        await tx.putWriter({ clientID: 'w1', group: 'again', lmid: 2 }, 1);
        const told = { clientID: 'w1', outcome: 'quarantined' } as const;
        await tx.keepResults(
          [
            { ...told, id: 1, mid: 'm-1' },
            { ...told, id: 2, mid: 'm-2' },
          ],
          1,
        );
        await tx.retell('m-1', { outcome: 'rejected', reason: { code: 'ended' } }, 5);
      });
      const news = await store.snapshot(space, (s) => s.resultsSince('again', 1, 5));
      expect(news).toEqual([
        { mid: 'm-1', clientID: 'w1', id: 1, outcome: 'rejected', reason: { code: 'ended' } },
      ]);
    });

    it('S11: knows the seal of a version that has one, and goes back with the rest when a write fails', async () => {
      await at(1, (tx) => tx.seal(1, 'first'));
      await at(2, async () => undefined);
      const failing = at(3, async (tx) => {
        await tx.seal(3, 'third');
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      const seals = await store.snapshot(space, (s) => Promise.all([1, 2, 3].map((v) => s.sealOf(v))));
      expect(seals).toEqual(['first', undefined, undefined]);
    });

    it('X17: moves every series on', async () => {
      await write(async (tx) => {
        await tx.setCounter('a', 3);
        await tx.skipNumbers(10);
        expect([await tx.counter('a'), await tx.counter('b')]).toEqual([13, 0]);
      });
    });

    it('leaves nothing of a write that throws, and harms no other in the queue', async () => {
      const fault = new TypeError('our fault');
      const writes = [
        at(1, (tx) => tx.putRows([aRow('a')], 1)),
        at(2, async (tx) => {
          await tx.putRows([aRow('b')], 2);
          await append(tx, 'm1');
          await tx.setCounter('n', 1);
          throw fault;
        }),
        at(3, (tx) => tx.putRows([aRow('c')], 3)),
      ];
      const settled = await Promise.allSettled(writes);
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(settled[1]).toMatchObject({ reason: fault });
      await write(async (tx) => expect(await tx.counter('n')).toBe(0));
      await store.snapshot(space, async (s) => {
        expect(keys(await s.rowsSince(0, 9))).toEqual(['a/a', 'c/c']);
        expect(await s.log(0, 9)).toEqual([]);
        expect(await s.version()).toBe(3);
      });
    });

    it('lets one writer at a time see the version: no number is given twice', async () => {
      const take = () =>
        write(async (tx) => {
          const version = (await tx.version()) + 1;
          await tx.putRows([aRow(`o${version}`)], version);
          await tx.setVersion(version);
          return version;
        });
      const taken = await Promise.all(Array.from({ length: 20 }, take));
      expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });

    it('reads one moment in a snapshot, whatever is written meanwhile', async () => {
      await at(1, (tx) => tx.putRows([aRow('a')], 1));
      const [before, after] = await store.snapshot(space, async (s) => {
        const before = await s.version();
        await at(2, (tx) => tx.putRows([aRow('b')], 2));
        return [before, { version: await s.version(), rows: keys(await s.rowsSince(0, 9)) }] as const;
      });
      expect([before, after]).toEqual([1, { version: 1, rows: ['a/a'] }]);
      expect(await store.snapshot(space, (s) => s.version())).toBe(2);
    });

    it('tells of a new version once it can be read, and of nothing else', async () => {
      const heard: [string, number][] = [];
      const seen: Promise<number>[] = [];
      const end = store.watch((where, version) => {
        heard.push([where, version]);
        seen.push(store.snapshot(where, (s) => s.version()));
      });
      await at(1, async () => undefined);
      await write((tx) => tx.setCounter('n', 1));
      await write(async (tx) => {
        await tx.setVersion(2);
        throw new Error('no');
      }).catch(() => undefined);
      end();
      await at(3, async () => undefined);
      expect(heard).toEqual([[space, 1]]);
      expect(await Promise.all(seen)).toEqual([1]);
    });
  });
}
