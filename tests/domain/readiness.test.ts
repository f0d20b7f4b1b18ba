import { describe, expect, test } from 'vitest';
import { benefitDeeds } from '../../src/domain/benefit.ts';
import { theMaterial } from '../../src/domain/basis.ts';
import { effectGoalDeeds } from '../../src/domain/effect.ts';
import { addPartnerDepartment } from '../../src/domain/lead.ts';
import type { GateId } from '../../src/domain/model.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from '../../src/domain/plan.ts';
import { isBegun, readiness } from '../../src/domain/readiness.ts';
import type { Tx } from '../../src/domain/tx.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { nextId } from '../kit/world.ts';

const missing = ({ world }: City, id: string, gate: GateId) =>
  readiness(gate, theMaterial({ list: (table, owner) => world.rows(table, owner) } as Tx, world.head(id)))
    .filter(({ exists }) => !exists)
    .map((item) => item.id);

describe('G2: readiness', () => {
  test('G2: of a single sentence everything is missing, in the model’s order', () => {
    const city = aCity();
    const id = anInitiative(city);
    expect(missing(city, id, 'time')).toEqual(['need', 'hypothesis', 'estimatedValue', 'wantedTime']);
    expect(missing(city, id, 'funding')).toEqual([
      'timeline',
      'costs',
      'effectGoals',
      'testGroup',
      'partners',
    ]);
    expect(missing(city, id, 'scaleUp')).toEqual([
      'pilotResults',
      'developmentProposal',
      'maintainedBy',
      'benefits',
    ]);
  });

  test('G2, rule 31: what is written in part is told apart from what nobody has begun', () => {
    const city = aCity();
    const id = anInitiative(city, { need: 'Trygga bad' });
    const material = theMaterial(
      { list: (table, owner) => city.world.rows(table, owner) } as Tx,
      city.world.head(id),
    );
    expect(isBegun('need', material)).toBe(true);
    expect(isBegun('wantedTime', material)).toBe(false);
    expect(isBegun('hypothesis', material)).toBe(false);
  });

  test('G2: a need says what, whose, and how we know; wanted time says how much and when', () => {
    const city = aCity();
    const id = anInitiative(city, { need: 'Trygga bad', needWhose: 'Badande', wantedHours: 40 });
    expect(missing(city, id, 'time')).toContain('need');
    expect(missing(city, id, 'time')).toContain('wantedTime');
    const { world } = city;
    world.put('initiative', {
      ...world.head(id),
      needEvidence: 'Tolv samtal',
      wantedFrom: '2026-04-01',
      wantedUntil: '2026-06-30',
    });
    expect(missing(city, id, 'time')).toEqual(['hypothesis', 'estimatedValue']);
  });

  test('G2: plans, goals and benefits count when they are there, and not when withdrawn', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city, { testGroup: 'Hamnen' });
    const part = { initiativeId: id, id: nextId() };
    world.do(owner, milestoneDeeds.add, { ...part, title: 'Start' });
    expect(missing(city, id, 'funding')).toContain('timeline');
    world.do(owner, milestoneDeeds.edit, {
      ...part,
      field: 'dueOn',
      value: '2026-05-01',
      base: { version: 0 },
    });
    world.do(owner, costItemDeeds.add, { ...part, what: 'Sensorer', amount: 10 });
    world.do(owner, effectGoalDeeds.add, {
      ...part,
      indicator: 'Saknade bojar',
      direction: 'down',
      kind: 'safety',
    });
    world.do(owner, partnerDeeds.add, { ...part, name: 'Universitetet', kind: 'academia' });
    expect(missing(city, id, 'funding')).toEqual([]);
    world.do(owner, costItemDeeds.withdraw, part);
    world.do(owner, partnerDeeds.withdraw, part);
    expect(missing(city, id, 'funding')).toEqual(['costs', 'partners']);
    world.do(owner, addPartnerDepartment, { initiativeId: id, departmentId: 'care' });
    expect(missing(city, id, 'funding')).toEqual(['costs']);
    world.do(owner, benefitDeeds.add, { ...part, departmentId: 'build', year: 2027, what: 'Färre ärenden' });
    expect(missing(city, id, 'scaleUp')).toContain('benefits');
    world.do(owner, benefitDeeds.edit, { ...part, field: 'planned', value: 12, base: { version: 0 } });
    expect(missing(city, id, 'scaleUp')).not.toContain('benefits');
  });
});
