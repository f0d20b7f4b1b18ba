import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerAssessment } from '../../src/domain/assessment.ts';
import { type Asking, basisOf, hashOf, type Material } from '../../src/domain/basis.ts';
import { differenceOf, driftSince } from '../../src/domain/basisDifference.ts';
import { costItemDeeds, milestoneDeeds } from '../../src/domain/plan.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

const asking: Asking = { gate: 'time', lines: [{ departmentId: 'build', lead: true }] };

function materialOf({ world }: City, id: string): Material {
  return {
    head: world.head(id),
    milestone: world.rows('milestone', id),
    costItem: world.rows('costItem', id),
    partner: world.rows('partner', id),
    effectGoal: world.rows('effectGoal', id),
    measurement: world.rows('measurement', id),
    benefitLine: world.rows('benefitLine', id),
    valueCheck: world.rows('valueCheck', id),
    costEntry: world.rows('costEntry', id),
    assessment: world.rows('assessment', id),
  };
}

/** An initiative with a plan of two costs. */
function planned() {
  const city = aCity();
  const { world, owner } = city;
  const id = anInitiative(city);
  const costs = [nextId(), nextId()];
  world.do(owner, costItemDeeds.add, {
    initiativeId: id,
    id: costs[0] ?? '',
    what: 'Sensorer',
    amount: 40_000,
  });
  world.do(owner, costItemDeeds.add, {
    initiativeId: id,
    id: costs[1] ?? '',
    what: 'Timmar',
    amount: 60_000,
  });
  return { city, id, costs };
}

describe('G7: what the basis is', () => {
  test('G7: the hash is SHA-256 over canonical JSON, whatever order the rows and fields came in', () => {
    const { city, id } = planned();
    const material = materialOf(city, id);
    const content = basisOf(material, asking);
    const shuffled: Material = {
      ...material,
      head: Object.fromEntries(Object.entries(material.head).toReversed()) as Material['head'],
      costItem: material.costItem.toReversed(),
    };
    expect(hashOf(basisOf(shuffled, asking))).toBe(hashOf(content));
    expect(hashOf(content)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('G7: the hash of known content is what any other implementation of RFC 8785 and SHA-256 gives', () => {
    const canonical = '{"a":1,"form":1,"gate":"time","readiness":[],"Å":"ö"}';
    const hash = createHash('sha256').update(canonical, 'utf8').digest('hex');
    expect(hashOf({ Å: 'ö', readiness: [], gate: 'time', form: 1, a: 1.0 })).toBe(hash);
  });

  test('G7: what the server makes and what a newer app adds changes nothing', () => {
    const { city, id } = planned();
    const material = materialOf(city, id);
    const newer = { mood: 'sunny' };
    const touched: Material = {
      ...material,
      head: {
        ...newer,
        ...material.head,
        v: 17,
        number: '2026-099',
        phaseSince: '2027-01-01T00:00:00.000Z',
      },
      costItem: material.costItem.map((row) => ({ ...row, v: 18, at: '2027-01-01T00:00:00.000Z' })),
    };
    expect(hashOf(basisOf(touched, asking))).toBe(hashOf(basisOf(material, asking)));
  });

  test('G7: it survives the way over the wire: as JSON it has the same hash', () => {
    const { city, id } = planned();
    const content = basisOf(materialOf(city, id), asking);
    expect(hashOf(JSON.parse(JSON.stringify(content)))).toBe(hashOf(content));
  });

  test('G7: half a character, as a cut emoji leaves it, stops no request', () => {
    const city = aCity();
    const id = anInitiative(city, { need: 'Badvakter \ud83c' });
    ask(city, id, 'time', { build: 0 });
    expect(city.world.rows('basis', id)[0]?.content).toMatchObject({
      initiative: { need: 'Badvakter \ufffd' },
    });
  });

  test('G7: every part of the plan that is changed, added or withdrawn changes the hash', () => {
    const { city, id, costs } = planned();
    const { world, owner } = city;
    const hashes = [hashOf(basisOf(materialOf(city, id), asking))];
    const note = () => hashes.push(hashOf(basisOf(materialOf(city, id), asking)));
    const part = { initiativeId: id, id: costs[0] ?? '' };
    world.do(owner, costItemDeeds.edit, { ...part, field: 'amount', value: 41_000, base: { version: 0 } });
    note();
    world.do(owner, costItemDeeds.withdraw, part);
    note();
    world.do(owner, milestoneDeeds.add, {
      initiativeId: id,
      id: nextId(),
      title: 'Start',
      dueOn: '2026-05-01',
    });
    note();
    expect(new Set(hashes).size).toBe(4);
  });

  test('G7: used money and measured values are in it, the log’s own words are not', () => {
    const { city, id } = planned();
    const { world, owner } = city;
    const log = { initiativeId: id, text: 'Testat i hamnen.', happenedAt: '2026-03-02T08:00:00.000Z' };
    const before = hashOf(basisOf(materialOf(city, id), asking));
    world.do(owner, logPilot, { ...log, entryId: nextId() });
    expect(hashOf(basisOf(materialOf(city, id), asking))).toBe(before);
    const cost = { costId: nextId(), amount: 900, what: 'Kablar' };
    world.do(owner, logPilot, { ...log, entryId: nextId(), cost });
    expect(basisOf(materialOf(city, id), asking)).toMatchObject({
      results: { used: [{ id: cost.costId, amount: 900, what: 'Kablar', on: '2026-03-02' }] },
    });
  });

  test('G7, C3: the owner’s own judgement is in it; others’ answers, which people see at different times, are not', () => {
    const { city, id } = planned();
    const { world, owner, care } = city;
    world.do(owner, answerAssessment, {
      initiativeId: id,
      criterion: 'leverage',
      answer: 'yes',
      why: 'Alla hamnar.',
    });
    const own = basisOf(materialOf(city, id), asking);
    expect(own.judgement).toEqual([
      { id: `leverage:${owner}`, criterion: 'leverage', answer: 'yes', why: 'Alla hamnar.' },
    ]);
    world.do(care, answerAssessment, { initiativeId: id, criterion: 'leverage', answer: 'no' });
    expect(hashOf(basisOf(materialOf(city, id), asking))).toBe(hashOf(own));
  });

  test('G7: what is asked for is part of what is read', () => {
    const { city, id } = planned();
    const material = materialOf(city, id);
    const more: Asking = { ...asking, lines: [...asking.lines, { departmentId: 'care', lead: false }] };
    expect(hashOf(basisOf(material, more))).not.toBe(hashOf(basisOf(material, asking)));
  });

  test('G7: it says which form it has, so that a later one can be told apart', () => {
    const { city, id } = planned();
    expect(basisOf(materialOf(city, id), asking).form).toBe(1);
  });
});

describe('G7: the difference that is shown', () => {
  test('G7: an edited field, a changed sum, a new part and a withdrawn one, each by its path', () => {
    const { city, id, costs } = planned();
    const [first = '', second = ''] = costs;
    const before = basisOf(materialOf(city, id), asking);
    const added = nextId();
    const { world, owner } = city;
    world.do(owner, costItemDeeds.edit, {
      initiativeId: id,
      id: first,
      field: 'amount',
      value: 45_000,
      base: { version: 0 },
    });
    world.do(owner, costItemDeeds.withdraw, { initiativeId: id, id: second });
    world.do(owner, milestoneDeeds.add, { initiativeId: id, id: added, title: 'Start', dueOn: '2026-05-01' });
    world.put('initiative', { ...world.head(id), need: 'Livbojar försvinner.', tags: ['vatten'] });
    const after = basisOf(materialOf(city, id), asking);
    expect(differenceOf(before, after)).toEqual([
      { path: ['initiative', 'tags'], before: [], after: ['vatten'] },
      { path: ['initiative', 'need'], after: 'Livbojar försvinner.' },
      { path: ['plan', 'milestones', added], after: { id: added, title: 'Start', dueOn: '2026-05-01' } },
      { path: ['plan', 'costs', first, 'amount'], before: 40_000, after: 45_000 },
      { path: ['plan', 'costs', second], before: { id: second, what: 'Timmar', amount: 60_000 } },
    ]);
    expect(differenceOf(after, after)).toEqual([]);
  });

  test('G3, C3: what an update would bring in; a reader without the owner’s judgement is not told that it went away', () => {
    const { city, id } = planned();
    const { world, owner } = city;
    world.do(owner, answerAssessment, { initiativeId: id, criterion: 'leverage', answer: 'yes' });
    const standing = basisOf(materialOf(city, id), asking);
    world.do(owner, answerAssessment, { initiativeId: id, criterion: 'leverage', answer: 'no' });
    const material = materialOf(city, id);
    expect(driftSince(standing, material, asking)).toEqual([
      { path: ['judgement', `leverage:${owner}`, 'answer'], before: 'yes', after: 'no' },
    ]);
    expect(driftSince(standing, { ...material, assessment: [] }, asking)).toEqual([]);
  });

  test('G7: there is a difference exactly when the hashes differ', () => {
    const { city, id } = planned();
    const material = materialOf(city, id);
    const one = basisOf(material, asking);
    for (const changes of [
      {},
      { title: 'Annat' },
      { cityWide: true },
      { tags: ['a'] },
      { coOwnerIds: ['p-x'] },
    ]) {
      const other = basisOf({ ...material, head: { ...material.head, ...changes } }, asking);
      expect(differenceOf(one, other).length > 0).toBe(hashOf(one) !== hashOf(other));
    }
  });
});
