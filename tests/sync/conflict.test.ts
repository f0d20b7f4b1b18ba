import { beforeEach, describe, expect, it } from 'vitest';
import { choicesOf, type Conflict, countConflicts } from '../../src/domain/conflict.ts';
import { settlingArgs } from '../../src/domain/settling.ts';
import { takeBack } from '../../src/domain/takeBack.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { aDisputedCity, INITIATIVE, STEP } from '../kit/disputedCity.ts';

let city: Awaited<ReturnType<typeof aDisputedCity>>;
let ann: ReturnType<typeof city.device>;
let bo: typeof ann;
let eva: typeof ann;
/** What all three have seen. */
let seen: { version: number };
beforeEach(async () => {
  city = await aDisputedCity();
  [ann, bo, eva] = [city.device('ann'), city.device('bo'), city.device('eva')];
  seen = await city.seen();
});

const one = async (): Promise<Conflict> => {
  const open = await city.open();
  const [only] = open;
  if (!only || open.length > 1) throw new Error(`${open.length} open conflicts`);
  return only;
};
const values = (conflicts: readonly Conflict[], now: unknown) =>
  choicesOf(conflicts, now).map(({ value }) => value);

describe('S7: two edit the same field, neither knowing of the other', () => {
  it('the later takes effect, and both stay whole, with who, when and on which device', async () => {
    await ann.edits('title', 'Låna leksaker', seen, '2026-11-23T08:00:00.000Z');
    const mid = await bo.edits('title', 'Leksaksbibliotek', seen, '2026-11-23T07:00:00.000Z');
    expect(await city.head()).toMatchObject({ title: 'Leksaksbibliotek' });
    expect(await one()).toEqual({
      id: `${mid}.c0`,
      owner: INITIATIVE,
      v: (await city.seen()).version,
      deed: 'initiative.edit',
      table: 'initiative',
      rowId: INITIATIVE,
      field: 'title',
      kind: 'both',
      stands: {
        value: 'Leksaksbibliotek',
        by: 'bo',
        at: '2026-11-23T07:00:00.000Z',
        device: "bo's tablet",
      },
      beside: { value: 'Låna leksaker', by: 'ann', at: '2026-11-23T08:00:00.000Z', device: "ann's tablet" },
      at: '2026-11-24T10:00:00.000Z',
    });
  });

  it('a clock that says nonsense is not believed: the receipt is told instead (S12)', async () => {
    await ann.edits('title', 'A', seen, '+999999-99');
    await bo.edits('title', 'B', seen);
    expect(await one()).toMatchObject({
      stands: { at: '2026-11-24T10:00:00.000Z' },
      beside: { at: '2026-11-24T10:00:00.000Z' },
    });
  });

  it('who has seen what stands replaces it without a conflict', async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('title', 'B', await city.seen());
    await ann.edits('title', 'C', await city.seen());
    expect(await city.conflicts()).toEqual([]);
  });

  it('another field of the same row, and the same value, are no conflict', async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('challenge', 'Köerna', seen);
    await eva.edits('title', 'A', seen);
    expect(await city.conflicts()).toEqual([]);
  });

  it('a field that was empty, and one that is emptied, are values like others', async () => {
    await ann.edits('wantedHours', 40, seen);
    await bo.edits('wantedHours', 60, seen);
    expect(await one()).toMatchObject({ stands: { value: 60 }, beside: { value: 40 } });
    const now = await city.seen();
    await ann.edits('wantedFrom', '2026-12-01', now);
    await bo.edits('wantedFrom', '2026-12-24', await city.seen());
    await eva.edits('wantedFrom', null, now);
    const emptied = (await city.open()).find(({ field }) => field === 'wantedFrom');
    expect(emptied).toMatchObject({ stands: { value: null }, beside: { value: '2026-12-24' } });
  });

  it('of a row that its maker has not seen come back, the first edit is no conflict; after another’s it is', async () => {
    await ann.does('milestone.add', { initiativeId: INITIATIVE, id: 's2', title: 'Steg' });
    const edit = (value: string) => ({
      initiativeId: INITIATIVE,
      id: 's2',
      field: 'title',
      value,
      base: { version: 0 },
    });
    await ann.does('milestone.edit', edit('Steg 2'));
    expect(await city.conflicts()).toEqual([]);
    await bo.does('milestone.edit', { ...edit('Steg två'), base: await city.seen() });
    await ann.does('milestone.edit', { ...edit('Steg II'), base: { version: 0, mid: 'm2' } });
    expect(await one()).toMatchObject({
      rowId: 's2',
      stands: { value: 'Steg II' },
      beside: { value: 'Steg två', by: 'bo' },
    });
  });

  it('the same person on two devices is in conflict with themselves', async () => {
    await ann.edits('title', 'A', seen);
    await city.device('ann', 'ann phone').edits('title', 'B', seen);
    expect(await one()).toMatchObject({
      stands: { device: 'ann phone' },
      beside: { device: "ann's tablet" },
    });
  });

  it('three devices: all three values can be chosen, the one that stands first', async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('title', 'B', seen);
    await eva.edits('title', 'C', seen);
    const open = await city.open();
    expect(values(open, 'C')).toEqual(['C', 'B', 'A']);
    expect(countConflicts({ conflict: open })).toBe(1);
  });

  it('both halves of a conflict may come in one push, brought by one device', async () => {
    const edit = (value: string) => ({ initiativeId: INITIATIVE, field: 'title', value, base: seen });
    await ann.push([
      { mid: 'x1', name: 'initiative.edit', args: edit('A') },
      { mid: 'x2', name: 'initiative.edit', args: { ...edit('B'), base: { ...seen, mid: 'x1' } } },
    ]);
    expect(await city.conflicts()).toEqual([]);
  });

  it('what is settled is in the log as it was sent, and the chain holds', async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('title', 'B', seen);
    const log = await city.log();
    expect(log.at(-1)?.content?.args).toContain('"value":"B"');
    expect(verifyChain(log, city.city.sha256)).toMatchObject({ seq: log.length });
  });
});

describe('S7: one’s own earlier edit is never a conflict', () => {
  it('A, B and C, each made while the one before was on its way', async () => {
    const a = await ann.edits('title', 'A', seen);
    const b = await ann.edits('title', 'B', { ...seen, mid: a });
    await ann.edits('title', 'C', { ...seen, mid: b });
    expect(await city.conflicts()).toEqual([]);
    expect(await city.head()).toMatchObject({ title: 'C' });
  });

  it('one that was acknowledged while the next was being written, and so is not named', async () => {
    await ann.edits('title', 'A', seen);
    await ann.edits('title', 'B', seen);
    expect(await city.conflicts()).toEqual([]);
  });

  it('somebody comes between: one conflict for each that did not know, and all values stay', async () => {
    const a = await ann.edits('title', 'A', seen);
    await bo.edits('title', 'X', seen);
    await ann.edits('title', 'B', { ...seen, mid: a });
    const open = await city.open();
    expect(values(open, 'B')).toEqual(['B', 'X', 'A']);
  });

  it('what A met, B goes on with: one conflict, and the value that B left behind is kept in the one that is closed', async () => {
    await bo.edits('title', 'X', seen);
    const a = await ann.edits('title', 'A', seen);
    const b = await ann.edits('title', 'B', { ...seen, mid: a });
    expect(await one()).toMatchObject({ id: `${b}.c0`, stands: { value: 'B' }, beside: { value: 'X' } });
    const followed = (await city.conflicts()).find(({ id }) => id === `${a}.c0`);
    expect(followed).toMatchObject({ settledAs: 'followed', settledIn: b, stands: { value: 'A' } });
  });

  it('B says what X said: then nobody disagrees, and C, which follows B, is no stranger to X', async () => {
    await bo.edits('title', 'X', seen);
    const a = await ann.edits('title', 'A', seen);
    const b = await ann.edits('title', 'X', { ...seen, mid: a });
    expect(await city.open()).toEqual([]);
    await ann.edits('title', 'C', { ...seen, mid: b });
    expect(await city.open()).toEqual([]);
  });

  it('A says what X said already, and B follows A: no conflict', async () => {
    await bo.edits('title', 'X', seen);
    const a = await ann.edits('title', 'X', seen);
    await ann.edits('title', 'B', { ...seen, mid: a });
    expect(await city.conflicts()).toEqual([]);
  });

  it('one that was refused does not make the one before it look like a stranger’s', async () => {
    const a = await ann.edits('title', 'A', seen);
    const edit = (value: string, base: object) => ({ initiativeId: INITIATIVE, field: 'title', value, base });
    const [refused] = await ann.push([
      { mid: 'b1', name: 'initiative.edit', args: edit('', { ...seen, mid: a }) },
    ]);
    expect(refused?.outcome).toBe('rejected');
    await ann.does('initiative.edit', edit('C', { ...seen, mid: 'b1' }));
    expect(await city.conflicts()).toEqual([]);
    expect(await city.head()).toMatchObject({ title: 'C' });
  });

  describe('one that the rules refused', () => {
    const edit = (value: string, base: object) => ({
      name: 'effectGoal.edit',
      args: { initiativeId: INITIATIVE, id: 'g1', field: 'responsibleId', value, base },
    });
    let now: { version: number };
    beforeEach(async () => {
      const goal = { indicator: 'Svinn', direction: 'down', kind: 'quality', responsibleId: 'ann' };
      await ann.does('effectGoal.add', { initiativeId: INITIATIVE, id: 'g1', ...goal });
      now = await city.seen();
      await city.put('person', 'organisation', 'bo', { leftAt: '2026-11-24T09:00:00.000Z' });
    });
    const refused = async () => {
      const [result] = await ann.push([{ mid: 'b1', ...edit('bo', now) }]);
      expect(result?.reason).toMatchObject({ code: 'hasLeft' });
    };

    it('does not put what follows it in conflict with what was there', async () => {
      await refused();
      await ann.push([{ mid: 'c1', ...edit('eva', { ...now, mid: 'b1' }) }]);
      expect(await city.row('effectGoal', INITIATIVE, 'g1')).toMatchObject({ responsibleId: 'eva' });
      expect(await city.conflicts()).toEqual([]);
    });

    it('does not hide what somebody else did meanwhile, though it was fetched beneath it', async () => {
      await refused();
      await eva.push([{ mid: 'x1', ...edit('setup', now) }]);
      await ann.push([{ mid: 'c1', ...edit('eva', { ...(await city.seen()), mid: 'b1' }) }]);
      expect(await one()).toMatchObject({ stands: { value: 'eva' }, beside: { value: 'setup' } });
    });
  });

  it('one that is released late, after others of one’s own, is no earlier edit of them', async () => {
    city.fail(true);
    await ann.push([
      {
        mid: 'b1',
        name: 'initiative.edit',
        args: { initiativeId: INITIATIVE, field: 'title', value: 'B', base: seen },
      },
    ]);
    city.fail(false);
    await ann.edits('title', 'C', { ...seen, mid: 'b1' });
    expect(await city.release('b1')).toEqual({ became: 'applied' });
    expect(await one()).toMatchObject({ stands: { value: 'B' }, beside: { value: 'C', by: 'ann' } });
  });

  it('a mid of an edit of another field says nothing of what was seen', async () => {
    const x = await bo.edits('summary', 'S', seen);
    await bo.edits('title', 'X', seen);
    await ann.edits('title', 'A', { ...seen, mid: x });
    expect(await one()).toMatchObject({ stands: { value: 'A' }, beside: { value: 'X' } });
  });
});

describe('S7: a colleague’s edit that was handed over, and seen before it came to the city', () => {
  it('is no conflict with what was written on top of it', async () => {
    const x = await bo.edits('title', 'X', seen);
    await ann.edits('title', 'A', { ...seen, mid: x });
    expect(await city.head()).toMatchObject({ title: 'A' });
    expect(await city.conflicts()).toEqual([]);
  });

  it('does not hide what its author wrote afterwards', async () => {
    const x = await bo.edits('title', 'X', seen);
    await bo.edits('title', 'Y', { ...seen, mid: x });
    await ann.edits('title', 'A', { ...seen, mid: x });
    expect(await one()).toMatchObject({ stands: { value: 'A' }, beside: { value: 'Y', by: 'bo' } });
  });

  it('that the city refused has done nothing: what this device had from the city is what counts', async () => {
    city.fail(true);
    await bo.push([
      {
        mid: 'handed',
        name: 'initiative.edit',
        args: { initiativeId: INITIATIVE, field: 'title', value: 'X', base: seen },
      },
    ]);
    city.fail(false);
    await eva.edits('title', 'E', seen);
    await ann.edits('title', 'A', { ...seen, mid: 'handed' });
    expect(await one()).toMatchObject({ stands: { value: 'A' }, beside: { value: 'E', by: 'eva' } });
  });
});

describe('S7: long texts are merged by line', () => {
  const text = (...lines: readonly string[]) => lines.join('\n');
  const origin = text('Ett', 'två', 'tre', 'fyra', 'fem');
  beforeEach(async () => {
    await ann.edits('need', origin, seen);
    seen = await city.seen();
  });

  it('different lines: both are in, and it is said', async () => {
    await ann.edits('need', text('Först', 'två', 'tre', 'fyra', 'fem'), seen);
    await bo.edits('need', text('Ett', 'två', 'tre', 'fyra', 'sist'), seen);
    const both = text('Först', 'två', 'tre', 'fyra', 'sist');
    expect(await city.head()).toMatchObject({ need: both });
    expect(await one()).toMatchObject({
      kind: 'merged',
      stands: { value: both },
      beside: { value: text('Ett', 'två', 'tre', 'fyra', 'sist'), by: 'bo' },
      before: { value: text('Först', 'två', 'tre', 'fyra', 'fem'), by: 'ann' },
    });
    expect(countConflicts({ conflict: await city.open() })).toBe(0);
  });

  it('the same line: what was there stays, and the other text stands beside it', async () => {
    await ann.edits('need', text('Ett', 'två', 'TRE', 'fyra', 'fem'), seen);
    await bo.edits('need', text('Ett', 'två', 'III', 'fyra', 'fem'), seen);
    expect(await city.head()).toMatchObject({ need: text('Ett', 'två', 'TRE', 'fyra', 'fem') });
    expect(await one()).toMatchObject({
      kind: 'text',
      stands: { value: text('Ett', 'två', 'TRE', 'fyra', 'fem'), by: 'ann' },
      beside: { value: text('Ett', 'två', 'III', 'fyra', 'fem'), by: 'bo' },
    });
  });

  it('line endings and a last line break do not make it one piece', async () => {
    await ann.edits('need', 'Ett\r\ntvå\r\ntre\r\nfyra\r\nFEM', seen);
    await bo.edits('need', text('ETT', 'två', 'tre', 'fyra', 'fem', ''), seen);
    expect((await city.head())['need']).toBe('ETT\r\ntvå\r\ntre\r\nfyra\r\nFEM');
  });

  it('what the one changed is all in the other already: nothing is said', async () => {
    await ann.edits('need', text('Först', 'två', 'tre', 'fyra', 'fem'), seen);
    await bo.edits('need', text('Först', 'två', 'tre', 'fyra', 'sist'), seen);
    expect(await city.conflicts()).toEqual([]);
    expect((await city.head())['need']).toBe(text('Först', 'två', 'tre', 'fyra', 'sist'));
  });

  it('a text that was merged does not make the next look like a stranger’s, and keeps the other’s lines', async () => {
    await bo.edits('need', text('Ett', 'två', 'tre', 'fyra', 'sist'), seen);
    const a = await ann.edits('need', text('Först', 'två', 'tre', 'fyra', 'fem'), seen);
    await ann.edits('need', text('Först', 'andra', 'tre', 'fyra', 'fem'), { ...seen, mid: a });
    expect((await city.head())['need']).toBe(text('Först', 'andra', 'tre', 'fyra', 'sist'));
    expect(await one()).toMatchObject({
      kind: 'merged',
      before: { value: text('Ett', 'två', 'tre', 'fyra', 'sist'), by: 'bo' },
    });
  });

  it('nor does one that stands beside: the newest stands beside, once, and the older is kept', async () => {
    await bo.edits('need', text('Ett', 'två', 'BO', 'fyra', 'fem'), seen);
    const a = await ann.edits('need', text('Ett', 'två', 'ann', 'fyra', 'fem'), seen);
    await ann.edits('need', text('Ett', 'två', 'ann igen', 'fyra', 'fem'), { ...seen, mid: a });
    expect((await city.head())['need']).toContain('BO');
    expect(await one()).toMatchObject({
      kind: 'text',
      beside: { value: text('Ett', 'två', 'ann igen', 'fyra', 'fem') },
    });
    const followed = (await city.conflicts()).find(({ id }) => id === `${a}.c0`);
    expect(followed?.beside.value).toBe(text('Ett', 'två', 'ann', 'fyra', 'fem'));
  });

  it('one’s own text that stands beside does not make what is written over it pass unseen', async () => {
    await bo.edits('need', text('Ett', 'två', 'BO', 'fyra', 'fem'), seen);
    // Bo's text had been fetched beneath Ann's own, which her device showed.
    const a = await ann.edits('need', text('Ett', 'två', 'ann', 'fyra', 'fem'), seen);
    await ann.edits('need', text('Ett', 'två', 'ann', 'fyra', 'femman'), { ...(await city.seen()), mid: a });
    expect((await city.head())['need']).toContain('BO');
    expect((await one()).kind).toBe('text');
  });

  it('nor does it go out of sight when the rest of it has come to be the same', async () => {
    await bo.edits('need', text('Ett', 'två', 'BO', 'fyra', 'fem', 'sex'), seen);
    const a = await ann.edits('need', text('Ett', 'två', 'ann', 'fyra', 'fem'), seen);
    await ann.edits('need', text('Ett', 'två', 'ann', 'fyra', 'fem', 'sex'), { ...seen, mid: a });
    expect((await one()).beside.value).toContain('ann');
  });

  it('a merged text that would be longer than a text may be stands beside', async () => {
    const long = (n: number) => 'x'.repeat(n);
    await ann.edits('need', `${long(12_000)}\n${origin}`, seen);
    await bo.edits('need', `${origin}\n${long(12_000)}`, seen);
    expect((await one()).kind).toBe('text');
  });

  it('one emptied it, the other wrote on: nothing is thrown away', async () => {
    await ann.edits('need', null, seen);
    await bo.edits('need', text('Ett', 'två', 'tre', 'fyra', 'fem', 'sex'), seen);
    const kept = await one();
    expect(kept.kind).toBe('text');
    expect(values([kept], null)).toEqual([null, text('Ett', 'två', 'tre', 'fyra', 'fem', 'sex')]);
  });
});

describe('S7: an edit of what has been withdrawn', () => {
  it('is kept in the part, which stays withdrawn; restoring settles it', async () => {
    await ann.does('milestone.withdraw', { initiativeId: INITIATIVE, id: STEP });
    await bo.editsStep('title', 'Välj skolor', seen);
    expect(await city.step()).toMatchObject({ title: 'Välj skolor', withdrawnBy: 'ann' });
    const kept = await one();
    expect(kept).toMatchObject({
      kind: 'withdrawn',
      stands: { value: 'Välj skolor', by: 'bo' },
      beside: { value: 'Välj klasser', by: 'ann' },
      gone: { table: 'milestone', id: STEP },
    });
    await bo.does('conflict.settle', settlingArgs([kept], 'restored'));
    expect(await city.open()).toEqual([]);
    expect(await city.step()).not.toHaveProperty('withdrawnAt');
  });

  it('is kept in an initiative that was withdrawn, and in its parts', async () => {
    await ann.does('initiative.withdraw', { initiativeId: INITIATIVE });
    await bo.edits('title', 'B', seen);
    await eva.editsStep('title', 'Steg', seen);
    const open = await city.open();
    const gone = { table: 'initiative', id: INITIATIVE };
    expect(open).toMatchObject([
      { kind: 'withdrawn', gone },
      { kind: 'withdrawn', gone },
    ]);
    await ann.does('initiative.restore', { initiativeId: INITIATIVE });
    const head = await city.row('initiative', INITIATIVE);
    expect(countConflicts({ conflict: open }, head)).toBe(0);
  });

  it('and of what somebody else changed besides: both are said', async () => {
    await ann.editsStep('title', 'A', seen);
    await ann.does('milestone.withdraw', { initiativeId: INITIATIVE, id: STEP });
    await bo.editsStep('title', 'B', seen);
    expect((await city.open()).map(({ kind }) => kind)).toEqual(['both', 'withdrawn']);
  });

  it('who knew that it was withdrawn is told nothing', async () => {
    await ann.does('milestone.withdraw', { initiativeId: INITIATIVE, id: STEP });
    await bo.editsStep('title', 'B', await city.seen());
    expect(await city.conflicts()).toEqual([]);
  });

  it('a part that was restored meanwhile takes the edit as it is', async () => {
    await ann.does('milestone.withdraw', { initiativeId: INITIATIVE, id: STEP });
    await ann.does('milestone.restore', { initiativeId: INITIATIVE, id: STEP });
    await bo.editsStep('title', 'B', seen);
    expect(await city.conflicts()).toEqual([]);
  });
});

describe('S7: settling', () => {
  const settle = async (
    who: typeof ann,
    conflicts: readonly Conflict[],
    choice: 'stands' | 'beside' | 'written',
    value: string,
    base: { version: number },
  ) => {
    const [first, ...more] = conflicts;
    if (!first) throw new Error('nothing to settle');
    return who.does('conflict.settle', settlingArgs([first, ...more], choice, { value, base }));
  };
  const disputed = async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('title', 'B', seen);
    return { open: await city.open(), now: await city.seen() };
  };

  it('by the value beside: the field says it, and nothing is open', async () => {
    const { open, now } = await disputed();
    await settle(eva, open, 'beside', 'A', now);
    expect(await city.head()).toMatchObject({ title: 'A' });
    expect(await city.open()).toEqual([]);
    expect((await city.conflicts())[0]).toMatchObject({
      settledBy: 'eva',
      settledAs: 'beside',
      stands: { value: 'B' },
      beside: { value: 'A' },
    });
  });

  it('is taken back: the field says what it said, and the conflict is open', async () => {
    const { open, now } = await disputed();
    const mid = await settle(eva, open, 'beside', 'A', now);
    const event = (await city.events()).find(({ id }) => id === `${mid}.0`);
    const rows = [...(await city.conflicts()), await city.row('initiative', INITIATIVE)];
    const back = takeBack(event as never, {
      get: (_table, _owner, id) => rows.find((row) => row?.id === id),
      list: (table) =>
        table === 'conflict' ? rows.flatMap((row) => (row && 'kind' in row ? [row] : [])) : [],
    });
    expect(back).toMatchObject({ deed: 'conflict.reopen', args: { value: 'B' } });
    await eva.does('conflict.reopen', { ...back?.args, base: await city.seen() });
    expect(await city.head()).toMatchObject({ title: 'B' });
    expect((await one()).id).toBe(open[0]?.id);
  });

  it('two at once: one takes effect, what the other chose can be chosen still', async () => {
    const { open, now } = await disputed();
    await settle(ann, open, 'beside', 'A', now);
    await settle(bo, open, 'written', 'C', now);
    expect(await city.head()).toMatchObject({ title: 'C' });
    expect(values(await city.open(), 'C')).toEqual(['C', 'A']);
  });

  it('two at once, and the first left the value as it was: that too was a choice', async () => {
    const { open, now } = await disputed();
    await settle(ann, open, 'stands', 'B', now);
    await settle(bo, open, 'beside', 'A', now);
    expect(values(await city.open(), 'A')).toEqual(['A', 'B']);
  });

  it('two at once who choose the same agree', async () => {
    const { open, now } = await disputed();
    await settle(ann, open, 'beside', 'A', now);
    await settle(bo, open, 'beside', 'A', now);
    expect(await city.open()).toEqual([]);
  });

  it('while somebody edits: what had not been seen is not settled with the rest', async () => {
    const { open, now } = await disputed();
    await eva.edits('title', 'C', now);
    await settle(ann, open, 'beside', 'A', now);
    expect(values(await city.open(), 'A')).toEqual(['A', 'C']);
  });

  it('a conflict that the settler had not seen stays open', async () => {
    const { open, now } = await disputed();
    await eva.edits('title', 'C', seen);
    await settle(ann, open, 'beside', 'A', now);
    expect(values(await city.open(), 'A')).toEqual(['A', 'C', 'B']);
  });

  it('an edit by somebody who has seen the conflict is no new one, and leaves it open', async () => {
    const { open, now } = await disputed();
    await eva.edits('title', 'C', now);
    expect(await city.open()).toMatchObject([{ id: open[0]?.id }]);
    expect(values(open, 'C')).toEqual(['C', 'B', 'A']);
  });

  it('asks for the right to edit the field', async () => {
    const { open, now } = await disputed();
    await ann.does('role.end', { personId: 'ann', grantId: (await city.actor('ann')).grants[0]?.id });
    const [first] = open;
    if (!first) throw new Error('no conflict');
    const args = settlingArgs([first], 'stands', { value: 'B', base: now });
    expect(await ann.refused('conflict.settle', args)).toBe('notAllowed');
  });

  it('of an initiative that has ended changes nothing, but can be closed as it stands', async () => {
    const { open, now } = await disputed();
    await city.put('initiative', INITIATIVE, INITIATIVE, { state: 'cancelled' });
    const [first] = open;
    if (!first) throw new Error('no conflict');
    const args = (value: string) => settlingArgs([first], 'stands', { value, base: now });
    expect(await eva.refused('conflict.settle', args('A'))).toBe('ended');
    await eva.does('conflict.settle', args('B'));
    expect(await city.open()).toEqual([]);
  });

  it('that one has seen what was merged closes it, and asks for no value', async () => {
    await ann.edits('need', 'Ett\ntvå\ntre', seen);
    const now = await city.seen();
    await ann.edits('need', 'Först\ntvå\ntre', now);
    await bo.edits('need', 'Ett\ntvå\nsist', now);
    await eva.does('conflict.settle', settlingArgs([await one()], 'seen'));
    expect(await city.open()).toEqual([]);
    expect((await city.head())['need']).toBe('Först\ntvå\nsist');
  });

  it('a value that the field may not have is refused, and so is one conflict’s settling for another field', async () => {
    const { open, now } = await disputed();
    const [first] = open;
    if (!first) throw new Error('no conflict');
    const args = settlingArgs([first], 'written', { value: '', base: now });
    expect(await eva.refused('conflict.settle', args)).toBe('malformed');
    expect(await eva.refused('conflict.settle', { ...args, field: 'need', value: 'x' })).toBe('malformed');
    expect(await eva.refused('conflict.settle', { ...args, choice: 'seen' })).toBe('malformed');
    expect(await city.head()).toMatchObject({ title: 'B' });
  });
});

describe('S11: versions of an epoch that ended in a restore', () => {
  const old = () => ({ ...seen, epoch: 'epoch-1' });

  it('count up to where the copy was made: what came after is not hidden by a higher number', async () => {
    await city.renewEpoch('epoch-2');
    await ann.edits('title', 'A', { ...seen, epoch: 'epoch-2' });
    await bo.edits('title', 'B', { version: seen.version + 50, epoch: 'epoch-1' });
    expect(await one()).toMatchObject({ stands: { value: 'B' }, beside: { value: 'A' } });
  });

  it('and nothing is made up: who saw what stands replaces it', async () => {
    await ann.edits('title', 'A', old());
    const now = { ...(await city.seen()), epoch: 'epoch-1' };
    await city.renewEpoch('epoch-2');
    await bo.edits('title', 'B', { ...now, version: now.version + 50 });
    await ann.edits('title', 'C', { ...(await city.seen()), epoch: 'epoch-2' });
    expect(await city.conflicts()).toEqual([]);
  });

  it('of an epoch that nobody knows, nothing counts: better one conflict too many than a value lost', async () => {
    await ann.edits('title', 'A', seen);
    await bo.edits('title', 'B', { version: 1000, epoch: 'never-heard-of' });
    expect(await one()).toMatchObject({ beside: { value: 'A' } });
  });
});
