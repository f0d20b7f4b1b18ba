import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesOf, conflictsOfField, openConflicts } from '../../src/domain/conflict.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { person as personForm } from '../../src/domain/person.ts';
import { milestoneDeeds } from '../../src/domain/plan.ts';
import { settleConflict, settlingArgs } from '../../src/domain/settling.ts';
import { tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import { takeBack } from '../../src/domain/takeBack.ts';
import type { Row, RowOf } from '../../src/domain/tx.ts';
import { aDisputedCity, INITIATIVE, STEP } from '../kit/disputedCity.ts';
import { aTablet, type Tablet } from '../kit/tablet.ts';

/**
 * Three people with real devices edit two short fields and a long text of one initiative, withdraw and restore a step of its plan,
 * and settle what they see to be in conflict, in whatever order their devices happen to send and fetch.
 */

type Field = 'title' | 'wantedHours' | 'need';
const step = fc.record({
  who: fc.nat(2),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('title', 'wantedHours', 'need', 'step') },
    { weight: 2, arbitrary: fc.constantFrom('withdraw', 'restore') },
    { weight: 3, arbitrary: fc.constantFrom('settle', 'undo') },
    { weight: 6, arbitrary: fc.constantFrom('push', 'pull', 'sync') },
  ),
  roll: fc.nat(5),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function setting() {
  const city = await aDisputedCity();
  await city.device('ann').edits('need', 'Ett\ntvå\ntre\nfyra\nfem', await city.seen());
  let made = 0;
  const uuid = () => `00000000-0000-7000-8001-${String(++made).padStart(12, '0')}`;
  const tablets: Tablet[] = [];
  for (const name of ['ann', 'bo', 'eva'])
    tablets.push(
      await aTablet(city.city, personForm.parse(await city.row('person', 'organisation', name)), uuid),
    );
  for (const tablet of tablets) await tablet.pull();
  const texts = { nth: 0 };
  return { city, tablets, texts };
}

const recordOf = async ({ store }: Tablet) => {
  const { head, parts } = await store.record(INITIATIVE);
  return { head: head?.row as RowOf<'initiative'>, parts };
};

/** A value that nobody has written before; of a text, one line of it is new. */
function written(field: Field, now: unknown, roll: number, nth: number): string | number {
  if (field === 'wantedHours') return 1000 + nth;
  if (field === 'title') return `Titel ${nth}`;
  const lines = typeof now === 'string' ? now.split('\n') : [''];
  lines[roll % Math.max(1, lines.length)] = `rad ${nth}`;
  return lines.join('\n');
}

async function edit(tablet: Tablet, field: Field, roll: number, nth: number): Promise<unknown> {
  const { head } = await recordOf(tablet);
  const value = written(field, head[field], roll, nth);
  const base = await tablet.store.baseFor(head, field);
  await tablet.store.mutate(editInitiative, { initiativeId: INITIATIVE, field, value, base } as never);
  return value;
}

async function act(tablet: Tablet, { what, roll }: Step, nth: number): Promise<void> {
  const { store } = tablet;
  const where = { initiativeId: INITIATIVE, id: STEP };
  if (what === 'push' || what === 'sync') await tablet.push();
  if (what === 'pull' || what === 'sync') await tablet.pull();
  if (what === 'withdraw') await store.mutate(milestoneDeeds.withdraw, where);
  if (what === 'restore') await store.mutate(milestoneDeeds.restore, where);
  if (what === 'title' || what === 'wantedHours' || what === 'need') await edit(tablet, what, roll, nth);
  if (what === 'step') {
    const { parts } = await recordOf(tablet);
    const row = parts['milestone']?.find(({ id }) => id === STEP);
    if (!row) return;
    const base = await store.baseFor(row, 'title');
    await store.mutate(milestoneDeeds.edit, { ...where, field: 'title', value: `Steg ${nth}`, base });
  }
  if (what === 'settle') await settle(tablet, roll, nth);
  if (what === 'undo') await undo(tablet, roll);
}

async function settle(tablet: Tablet, roll: number, nth: number): Promise<void> {
  const { head, parts } = await recordOf(tablet);
  const open = openConflicts(parts, head);
  const one = open[roll % Math.max(1, open.length)];
  if (!one) return;
  const [first = one, ...more] = conflictsOfField(parts, one.table, one.rowId, one.field, head);
  const row: Row | undefined =
    one.table === 'initiative' ? head : parts[one.table]?.find(({ id }) => id === one.rowId);
  if (!row) return;
  const all = [first, ...more];
  if (all.every(({ kind }) => kind === 'merged' || kind === 'withdrawn')) {
    const choice = roll % 2 === 0 && first.gone ? 'restored' : 'seen';
    await tablet.store.mutate(settleConflict, settlingArgs([first, ...more], choice));
    return;
  }
  const choices = choicesOf(all, Reflect.get(row, one.field));
  const picked = choices[roll % (choices.length + 1)];
  const own = one.field === 'wantedHours' ? 1000 + nth : `Avgjort ${nth}`;
  const value = picked ? picked.value : own;
  const choice = !picked ? 'written' : picked === choices[0] ? 'stands' : 'beside';
  const base = await tablet.store.baseFor(row, one.field);
  await tablet.store.mutate(settleConflict, settlingArgs([first, ...more], choice, { value, base }));
}

/** Takes back the last settling that can be. */
async function undo(tablet: Tablet, roll: number): Promise<void> {
  const { head, parts } = await recordOf(tablet);
  const events = ((parts['event'] ?? []) as readonly RowOf<'event'>[]).filter(({ deed }) =>
    deed.startsWith('conflict.'),
  );
  const event = events[roll % Math.max(1, events.length)];
  if (!event) return;
  const rows = {
    get: (table: string, _owner: string, id: string) =>
      table === 'initiative' ? head : parts[table]?.find((row) => row.id === id),
    list: (table: string) => parts[table] ?? [],
  };
  const back = takeBack(event, rows);
  const deed = back && (await import('../../src/domain/mutations.ts')).mutations.get(back.deed);
  if (!back || !deed) return;
  const row = rows.get(back.at.table, INITIATIVE, back.at.id);
  const base =
    row && back.at.field !== undefined ? { base: await tablet.store.baseFor(row, back.at.field) } : {};
  await tablet.store.mutate(deed, { ...back.args, ...base });
}

/** Everybody sends and fetches until nothing more is under way. */
async function rest(tablets: readonly Tablet[]): Promise<void> {
  for (const tablet of tablets) await tablet.push();
  for (const tablet of tablets) await tablet.pull();
}

it('S5, S7: every value that the city took can be read in a row, a conflict or the history, and devices are equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { city, tablets } = await setting();
      let nth = 0;
      for (const one of steps) {
        const tablet = tablets[one.who];
        if (tablet) await act(tablet, one, ++nth);
      }
      await rest(tablets);

      const records = await Promise.all(tablets.map(({ store }) => store.record(INITIATIVE)));
      expect(records[1]).toEqual(records[0]);
      expect(records[2]).toEqual(records[0]);
      for (const { store } of tablets) expect(await store.outboxSize()).toBe(0);

      const conflicts = await city.conflicts();
      const former = await city.store.snapshot('city', async (s) => [
        ...(await s.formerValues({ table: 'initiative', owner: INITIATIVE, id: INITIATIVE })),
        ...(await s.formerValues({ table: 'milestone', owner: INITIATIVE, id: STEP })),
      ]);
      const reachable = new Set<unknown>([
        ...Object.values(await city.head()),
        ...Object.values(await city.step()),
        ...former.map(({ from }) => from),
        ...conflicts.flatMap(({ stands, beside }) => [stands.value, beside.value]),
      ]);
      const written = (await city.log()).flatMap(({ link, content }) => {
        if (link.outcome !== 'applied' || !content) return [];
        const { value } = JSON.parse(content.args) as { value?: unknown };
        return value === undefined ? [] : [value];
      });
      expect(written.filter((value) => !reachable.has(value))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('S7: whoever always fetches before and sends after writing is never in conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const { city, tablets } = await setting();
      let nth = 0;
      for (const one of steps) {
        const tablet = tablets[one.who];
        if (!tablet) continue;
        await tablet.pull();
        await act(tablet, one, ++nth);
        await tablet.push();
      }
      expect(await city.conflicts()).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('S7: one person on one device is never in conflict, however their device sends and fetches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { city, tablets } = await setting();
      const [ann] = tablets;
      if (!ann) return;
      let nth = 0;
      for (const one of steps) await act(ann, one, ++nth);
      await rest([ann]);
      expect(await city.conflicts()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it('S7: of two who edit one field at once, the other’s last word can be chosen by everybody', async () => {
  const edits = fc.array(
    fc.record({
      who: fc.nat(1),
      field: fc.constantFrom<Field>('title', 'wantedHours', 'need'),
      roll: fc.nat(5),
      push: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const { tablets } = await setting();
      const last = new Map<string, { value: unknown; newest: string }>();
      let nth = 0;
      for (const { who, field, roll, push } of all) {
        const tablet = tablets[who];
        if (!tablet) continue;
        last.set(`${field} ${who}`, { value: await edit(tablet, field, roll, ++nth), newest: `rad ${nth}` });
        if (push) await tablet.push();
      }
      await rest(tablets);
      const { head, parts } = await recordOf(tablets[2] as Tablet);
      for (const [key, { value, newest }] of last) {
        const field = key.split(' ')[0] as Field;
        const open = conflictsOfField(parts, 'initiative', INITIATIVE, field, head);
        const shown = choicesOf(open, head[field]).map((choice) => choice.value);
        const line = /rad \d+/g.exec(newest);
        const isIn = line !== null && String(head.need).split('\n').includes(line[0]);
        expect({ field, value, shown: isIn || shown.includes(value as never) }).toMatchObject({
          shown: true,
        });
      }
    }),
    { numRuns: 40 },
  );
});

it('S7: an edit made after settling, both on their way, follows the settling and is no conflict', async () => {
  const { city, tablets } = await setting();
  const [ann, bo] = tablets as [Tablet, Tablet];
  await edit(ann, 'title', 0, 1);
  await edit(bo, 'title', 0, 2);
  await rest(tablets);
  await settle(bo, 1, 3);
  await bo.store.handOut(10, 0);
  await edit(bo, 'title', 0, 4);
  await rest(tablets);
  expect((await city.open()).length).toBe(0);
  expect(await city.head()).toMatchObject({ title: 'Titel 4' });
});

it('S5: what is added to a list and removed from it, by three at once, comes to the same on all, and each word goes its own way', async () => {
  const words = fc.array(
    fc.record({ who: fc.nat(2), adds: fc.boolean(), word: fc.constantFrom('mat', 'skola', 'Mat') }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(words, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (all, order) => {
      const { city, tablets } = await setting();
      for (const { who, adds, word } of all)
        await tablets[who]?.store.mutate(adds ? tagInitiative : untagInitiative, {
          initiativeId: INITIATIVE,
          word,
        });
      for (const who of order) await tablets[who]?.push();
      await rest(tablets);
      const tags = (await city.head())['tags'] as string[];
      for (const tablet of tablets) expect((await recordOf(tablet)).head.tags).toEqual(tags);
      const arrived = order.flatMap((who) => all.filter((one) => one.who === who));
      const lastOf = (word: string) =>
        arrived.findLast((one) => one.word.toLowerCase() === word)?.adds ?? false;
      expect(tags.map((tag) => tag.toLowerCase()).toSorted()).toEqual(['mat', 'skola'].filter(lastOf));
    }),
    { numRuns: 25 },
  );
});
