import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Conflict } from '../../src/domain/conflict.ts';
import { type Event, event } from '../../src/domain/history.ts';
import { mutations } from '../../src/domain/mutations.ts';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import { formerOf, isReversible, notTakenBack, takeBack, thingOf } from '../../src/domain/takeBack.ts';
import type { Mutation } from '../../src/domain/tx.ts';
import { aCity, anInitiative } from '../kit/city.ts';
import { nextId, type World } from '../kit/world.ts';
import { base, type Occasion, type Setting } from './occasion.ts';
import { ofWorkshops } from './workshopOccasions.ts';

/** Taking back (rule 16, I3): every deed of the register is either reversible, or stands for a reason that is written down. */

test('rule 16: every registered deed can be taken back, or stands for a stated reason', () => {
  for (const name of mutations.keys())
    expect([name, isReversible(name)]).toEqual([name, !Object.hasOwn(notTakenBack, name)]);
  expect(Object.keys(notTakenBack).filter((name) => !mutations.has(name))).toEqual([]);
});

const deedOf = (name: string): Mutation => {
  const deed = mutations.get(name);
  if (!deed) throw new Error(`no deed ${name}`);
  return deed;
};
const day = '2026-03-02';
const at = '2026-03-02T08:00:00.000Z';

/** Does a deed, and gives back its line with what it replaced. */
function doing(world: World, person: string, name: string, args: object) {
  const before = snapshot(world);
  const rows = world.do(person, deedOf(name), args);
  const line = rows
    .map((row) => event.safeParse(row))
    .find(({ success, data }) => success && data?.deed === name);
  if (!line?.data) throw new Error(`${name} left no line`);
  return { line: line.data, former: formerOf(line.data, before) };
}

function snapshot(world: World) {
  const rows = world.all();
  return {
    get: (table: string, owner: string, id: string) =>
      rows.find(([in_, row]) => in_ === table && row.owner === owner && row.id === id)?.[1],
    list: (table: string, owner: string) =>
      rows.filter(([in_, row]) => in_ === table && row.owner === owner).map(([, row]) => row),
  };
}

function takingBack(world: World, person: string, line: Event, former?: unknown) {
  const back = takeBack(line, world, former);
  if (!back) return undefined;
  return doing(
    world,
    person,
    back.deed,
    back.args['field'] === undefined ? back.args : { ...back.args, base },
  );
}

/** What a reader sees: what stands, without history, stamps and versions; lists whose order says nothing in order. */
function seen(world: World): unknown {
  const stamps = [
    'settledAt',
    'settledIn',
    'reopenedIn',
    'withdrawnAt',
    'withdrawnBy',
    'editedAt',
    'chosenAt',
  ];
  const ignored = new Set(['at', 'by', 'v', 'earlier', 'number', ...stamps]);
  return world
    .all()
    .filter(([table, row]) => {
      if (table === 'event') return false;
      const { withdrawnAt, correctedBy, closedAt } = row as {
        withdrawnAt?: string;
        correctedBy?: string;
        closedAt?: string;
      };
      return !withdrawnAt && !correctedBy && !closedAt;
    })
    .map(([table, row]) => {
      const { grants, ...fields } = row as { grants?: readonly { endedAt?: string }[] };
      const kept = Object.entries(fields)
        .filter(
          ([field]) =>
            !ignored.has(field) &&
            !(table === 'logEntry' && (field === 'id' || field === 'corrects')) &&
            field !== 'logEntryId',
        )
        .map(
          ([field, value]) =>
            [field, Array.isArray(value) ? value.map((v) => JSON.stringify(v)).toSorted() : value] as const,
        );
      return JSON.stringify([
        table,
        kept.toSorted(([a], [b]) => (a < b ? -1 : 1)),
        grants?.filter((g) => !g.endedAt),
      ]);
    })
    .toSorted();
}

const goal = { indicator: 'Svinn', direction: 'down', kind: 'quality' };
const parts = {
  milestone: { add: { title: 'Välj klasser' }, field: 'title' },
  costItem: { add: { what: 'Sensorer', amount: 100 }, field: 'what' },
  partner: { add: { name: 'Föräldrar', kind: 'residents' }, field: 'contribution' },
  effectGoal: { add: goal, field: 'method' },
  benefit: { add: { departmentId: 'build', year: 2027, what: 'Tid' }, field: 'what' },
  measurement: { add: { value: 22, on: day }, field: undefined },
  costEntry: { add: { what: 'Sensorer', amount: 100, on: day }, field: undefined },
  valueCheck: { add: { on: day, value: 'yes', verdict: 'continue' }, field: undefined },
} as const;

function ofPart(noun: keyof typeof parts, verb: string): (s: Setting) => Occasion {
  return ({ initiativeId, id, text, other }) => {
    const goalId = `${id}.goal`;
    const { add: given, field } = parts[noun];
    const needs =
      noun === 'measurement' ? [['effectGoal.add', { initiativeId, id: goalId, ...goal }] as const] : [];
    const add = [
      `${noun}.add`,
      { initiativeId, id, ...given, ...(noun === 'measurement' ? { goalId } : {}) },
    ] as const;
    const where = { initiativeId, id };
    if (verb === 'add') return { first: needs, args: add[1] };
    if (verb === 'withdraw') return { first: [...needs, add], args: where };
    if (verb === 'restore') return { first: [...needs, add, [`${noun}.withdraw`, where]], args: where };
    const edit = (value: string) => ({ ...where, field, value, base });
    return { first: [...needs, add, [`${noun}.edit`, edit(other)]], args: edit(text) };
  };
}

const words = (
  add: string,
  remove: string,
  argument: string,
  word: (s: Setting) => string,
): Record<string, (s: Setting) => Occasion> => ({
  [add]: (s) => ({ args: { initiativeId: s.initiativeId, [argument]: word(s) } }),
  [remove]: (s) => ({
    first: [[add, { initiativeId: s.initiativeId, [argument]: word(s) }]],
    args: { initiativeId: s.initiativeId, [argument]: word(s) },
  }),
});

const inLog = ({ initiativeId, id, text }: Setting) => ({
  initiativeId,
  entryId: id,
  text,
  happenedAt: at,
  hours: 2,
});
const photo = ({ initiativeId, id }: Setting) => ({
  initiativeId,
  id,
  on: { table: 'initiative', id: initiativeId },
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  bytes: 100,
});
const used = ({ initiativeId, id }: Setting) => ({
  initiativeId,
  implementationId: id,
  operation: 'Skolan',
  departmentId: 'build',
  from: day,
});
const shut = { departmentId: 'parks', name: 'Parker', code: 'PF' };

const needs = ({ initiativeId }: Setting, value: string) =>
  ['initiative.edit', { initiativeId, field: 'need', value, base }] as const;
const inNeed = ({ initiativeId, id, text, other }: Setting): Conflict => ({
  id: `${id}.c0`,
  owner: initiativeId,
  deed: 'initiative.edit',
  table: 'initiative',
  rowId: initiativeId,
  field: 'need',
  kind: 'both',
  stands: { value: other, by: 'p-coOwner', at },
  beside: { value: text, by: 'p-owner', at },
  at,
});
const settling = ({ initiativeId, id, text }: Setting) => ({
  owner: initiativeId,
  conflictIds: [`${id}.c0`],
  deed: 'initiative.edit',
  rowId: initiativeId,
  field: 'need',
  choice: 'written',
  value: text,
  base,
});

/** One occasion for every deed that can be taken back. */
const occasions: Readonly<Record<string, (s: Setting) => Occasion>> = {
  'idea.capture': ({ id }) => ({ args: { initiativeId: id, title: 'Lånebibliotek' } }),
  'initiative.withdraw': ({ initiativeId }) => ({ args: { initiativeId } }),
  'initiative.restore': ({ initiativeId }) => ({
    first: [['initiative.withdraw', { initiativeId }]],
    args: { initiativeId },
  }),
  'initiative.edit': ({ initiativeId, text, other }) => ({
    first: [['initiative.edit', { initiativeId, field: 'need', value: other, base }]],
    args: { initiativeId, field: 'need', value: text, base },
  }),
  ...words('initiative.tag', 'initiative.untag', 'word', () => 'mat'),
  ...words('initiative.addTechnology', 'initiative.removeTechnology', 'word', () => 'sensorer'),
  ...words('initiative.addCoOwner', 'initiative.removeCoOwner', 'personId', () => 'p-coOwner'),
  ...words(
    'initiative.addPartnerDepartment',
    'initiative.removePartnerDepartment',
    'departmentId',
    () => 'care',
  ),
  'initiative.setFacilitator': ({ initiativeId }) => ({ args: { initiativeId, personId: 'p-facilitator' } }),
  'initiative.publish': ({ initiativeId }) => ({ args: { initiativeId } }),
  'initiative.unpublish': ({ initiativeId }) => ({
    first: [['initiative.publish', { initiativeId }]],
    args: { initiativeId },
  }),
  'lead.set': ({ id }) => ({
    first: [
      ['idea.capture', { initiativeId: id, title: 'Lånebibliotek' }],
      ['lead.set', { initiativeId: id, departmentId: 'build' }],
    ],
    args: { initiativeId: id, departmentId: 'care' },
  }),
  ...Object.fromEntries(
    (Object.keys(parts) as (keyof typeof parts)[]).flatMap((noun) =>
      ['add', 'withdraw', 'restore', ...(parts[noun].field ? ['edit'] : [])].map(
        (verb) => [`${noun}.${verb}`, ofPart(noun, verb)] as const,
      ),
    ),
  ),
  'comment.add': ({ initiativeId, id, text }) => ({ args: { initiativeId, id, text } }),
  'comment.edit': ({ initiativeId, id, text, other }) => ({
    first: [['comment.add', { initiativeId, id, text: other }]],
    args: { initiativeId, id, field: 'text', value: text, base },
  }),
  'comment.withdraw': ({ initiativeId, id, text }) => ({
    first: [['comment.add', { initiativeId, id, text }]],
    args: { initiativeId, id },
  }),
  'comment.restore': ({ initiativeId, id, text }) => ({
    first: [
      ['comment.add', { initiativeId, id, text }],
      ['comment.withdraw', { initiativeId, id }],
    ],
    args: { initiativeId, id },
  }),
  'conflict.settle': (s) => ({ found: inNeed(s), first: [needs(s, s.other)], args: settling(s) }),
  'conflict.reopen': (s) => {
    const { choice: _choice, ...reopening } = settling(s);
    return {
      found: inNeed(s),
      first: [needs(s, s.other), ['conflict.settle', settling(s)]],
      args: { ...reopening, value: s.other },
    };
  },
  'attachment.add': (s) => ({ args: photo(s) }),
  'attachment.edit': (s) => ({
    first: [['attachment.add', { ...photo(s), alt: s.other }]],
    args: { initiativeId: s.initiativeId, id: s.id, field: 'alt', value: s.text, base },
  }),
  'attachment.withdraw': (s) => ({
    first: [['attachment.add', photo(s)]],
    args: { initiativeId: s.initiativeId, id: s.id },
  }),
  'attachment.restore': (s) => ({
    first: [
      ['attachment.add', photo(s)],
      ['attachment.withdraw', { initiativeId: s.initiativeId, id: s.id }],
    ],
    args: { initiativeId: s.initiativeId, id: s.id },
  }),
  'pilot.log': (s) => ({
    args: {
      ...inLog(s),
      cost: { costId: `${s.id}.cost`, amount: 100 },
      check: { checkId: `${s.id}.check`, value: 'yes', verdict: 'continue' },
    },
  }),
  'pilot.withdraw': (s) => ({
    first: [['pilot.log', { ...inLog(s), cost: { costId: `${s.id}.cost`, amount: 100 } }]],
    args: { initiativeId: s.initiativeId, entryId: s.id },
  }),
  'pilot.restore': (s) => ({
    first: [
      ['pilot.log', inLog(s)],
      ['pilot.withdraw', { initiativeId: s.initiativeId, entryId: s.id }],
    ],
    args: { initiativeId: s.initiativeId, entryId: s.id },
  }),
  'pilot.correct': (s) => ({
    first: [['pilot.log', { ...inLog(s), text: s.other, cost: { costId: `${s.id}.cost`, amount: 100 } }]],
    args: {
      initiativeId: s.initiativeId,
      entryId: `${s.id}.new`,
      corrects: s.id,
      text: s.text,
      happenedAt: at,
    },
  }),
  'implementation.add': (s) => ({ args: used(s) }),
  'implementation.withdraw': (s) => ({
    first: [['implementation.add', used(s)]],
    args: { initiativeId: s.initiativeId, implementationId: s.id },
  }),
  'implementation.restore': (s) => ({
    first: [
      ['implementation.add', used(s)],
      ['implementation.withdraw', { initiativeId: s.initiativeId, implementationId: s.id }],
    ],
    args: { initiativeId: s.initiativeId, implementationId: s.id },
  }),
  'assessment.answer': ({ initiativeId, text }) => ({
    first: [['assessment.answer', { initiativeId, criterion: 'dataDriven', answer: 'yes', why: text }]],
    args: { initiativeId, criterion: 'dataDriven', answer: 'no' },
  }),
  'city.edit': () => ({
    who: 'admin',
    args: { id: ORGANISATION, field: 'name', value: 'Andra staden', base },
  }),
  'department.edit': () => ({
    who: 'admin',
    args: { departmentId: 'care', field: 'board', value: 'Nämnden', base },
  }),
  'department.add': () => ({ who: 'admin', args: shut }),
  'department.close': () => ({
    who: 'admin',
    first: [['department.add', shut]],
    args: { departmentId: 'parks' },
  }),
  'department.reopen': () => ({
    who: 'admin',
    first: [
      ['department.add', shut],
      ['department.close', { departmentId: 'parks' }],
    ],
    args: { departmentId: 'parks' },
  }),
  'person.edit': () => ({ args: { personId: 'p-owner', field: 'title', value: 'Rektor', base } }),
  'role.grant': ({ id }) => ({
    who: 'admin',
    args: { personId: 'p-owner', grantId: id, role: 'facilitator', departmentId: 'care' },
  }),
  'budget.set': () => ({
    who: 'admin',
    first: [['budget.set', { departmentId: 'care', year: 2026, amount: 100 }]],
    args: { departmentId: 'care', year: 2026, amount: 200 },
  }),
  'fund.close': () => ({
    who: 'admin',
    first: [['fund.set', { fundId: 'idea-fund', name: 'Idéfonden' }]],
    args: { fundId: 'idea-fund' },
  }),
  'fund.reopen': () => ({
    who: 'admin',
    first: [
      ['fund.set', { fundId: 'idea-fund', name: 'Idéfonden' }],
      ['fund.close', { fundId: 'idea-fund' }],
    ],
    args: { fundId: 'idea-fund' },
  }),
  ...ofWorkshops,
};

const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 280 }).map((s) => `”${s.trim()}”`);

describe('rule 16: a deed that is taken back leaves things as they were, and can be done again', () => {
  it('has an occasion for every reversible deed', () => {
    const reversible = [...mutations.keys()].filter(isReversible);
    expect(Object.keys(occasions).toSorted()).toEqual(reversible.toSorted());
  });

  it.each(Object.keys(occasions))('%s', (name) => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        // The same text edited in again changes nothing, so it leaves nothing to tell apart.
        fc.pre(one !== two);
        const city = aCity();
        const { world } = city;
        const setting = { initiativeId: anInitiative(city), id: nextId(), text: one, other: two };
        const { who = 'owner', found, first = [], args } = occasions[name]?.(setting) ?? { args: {} };
        const person = city[who];
        if (found) world.put('conflict', found);
        for (const [deed, given] of first) world.do(person, deedOf(deed), given);
        const before = seen(world);
        const done = doing(world, person, name, args);
        const after = seen(world);
        expect(after).not.toEqual(before);

        world.wait(1);
        const undone = takingBack(world, person, done.line, done.former);
        expect(undone).toBeDefined();
        expect(seen(world)).toEqual(before);
        if (!undone || notAgain.has(name)) return;

        world.wait(1);
        expect(takingBack(world, person, undone.line, undone.former)).toBeDefined();
        expect(seen(world)).toEqual(after);
      }),
      { numRuns: 12 },
    );
  });
});

/** A role that was ended is granted anew by those who may, not done again. */
const notAgain = new Set(['role.grant']);

describe('taking back never overwrites what came after', () => {
  const long = `${'Elever slänger mat. '.repeat(15)}Slut`;
  const need = (initiativeId: string, value: string) => ({ initiativeId, field: 'need', value, base });

  it('a field that somebody has edited since is left alone', () => {
    const city = aCity();
    const initiativeId = anInitiative(city);
    const { line } = doing(city.world, city.owner, 'initiative.edit', need(initiativeId, 'Mitt'));
    city.world.do(city.leader, deedOf('initiative.edit'), need(initiativeId, 'Deras'));
    expect(takeBack(line, city.world)).toBeUndefined();
  });

  it('a part that has been withdrawn already is not withdrawn once more', () => {
    const city = aCity();
    const initiativeId = anInitiative(city);
    const { line } = doing(city.world, city.owner, 'milestone.add', {
      initiativeId,
      id: 'm1',
      title: 'Steg',
    });
    city.world.do(city.leader, deedOf('milestone.withdraw'), { initiativeId, id: 'm1' });
    expect(takeBack(line, city.world)).toBeUndefined();
  });

  it('I6: a text that its line keeps cut is put back whole, or not at all', () => {
    const city = aCity();
    const initiativeId = anInitiative(city);
    city.world.do(city.owner, deedOf('initiative.edit'), need(initiativeId, long));
    const { line, former } = doing(city.world, city.owner, 'initiative.edit', need(initiativeId, 'Kort'));
    expect(takeBack(line, city.world)).toBeUndefined();
    expect(takeBack(line, city.world, former)?.args['value']).toBe(long);
  });

  it('C3: a first answer stands, since it has shown the others’ answers', () => {
    const city = aCity();
    const initiativeId = anInitiative(city);
    const answer = { initiativeId, criterion: 'dataDriven', answer: 'yes' };
    const { line, former } = doing(city.world, city.owner, 'assessment.answer', answer);
    expect(former).toBeNull();
    expect(takeBack(line, city.world, former)).toBeUndefined();
  });

  it('the rules are asked anew: what has been ended meanwhile cannot be changed by taking back', () => {
    const city = aCity();
    const initiativeId = anInitiative(city);
    const { line } = doing(city.world, city.owner, 'milestone.add', {
      initiativeId,
      id: 'm1',
      title: 'Steg',
    });
    city.world.put('initiative', { ...city.world.head(initiativeId), state: 'cancelled' });
    const back = takeBack(line, city.world);
    expect(city.world.refusal(city.owner, deedOf(back?.deed ?? ''), back?.args).code).toBe('ended');
  });
});

test('the history offers the latest line about a thing, and existence and content are two things', () => {
  const line = (deed: string, more: Partial<Event>): Event => ({
    id: 'm.0',
    owner: 'i',
    by: 'p',
    at,
    deed,
    ...more,
  });
  const added = thingOf(line('milestone.add', { part: 'm1', to: 'Steg' }));
  expect(thingOf(line('milestone.withdraw', { part: 'm1', from: 'Steg' }))).toBe(added);
  expect(thingOf(line('milestone.edit', { part: 'm1', on: 'title' }))).not.toBe(added);
  expect(thingOf(line('initiative.tag', { to: 'Mat' }))).toBe(
    thingOf(line('initiative.untag', { from: 'mat' })),
  );
  expect(thingOf(line('initiative.edit', { on: 'need' }))).not.toBe(
    thingOf(line('initiative.edit', { on: 'title' })),
  );
});
