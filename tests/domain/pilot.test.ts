import { beforeEach, describe, expect, it } from 'vitest';
import { effectGoalDeeds, measurementDeeds } from '../../src/domain/effect.ts';
import { costEntryDeeds, valueCheckDeeds } from '../../src/domain/pilot.ts';
import {
  correctPilot,
  logPilot,
  readLog,
  restorePilot,
  whenWritten,
  withdrawPilot,
} from '../../src/domain/pilotLog.ts';
import { costItemDeeds, milestoneDeeds, partnerDeeds } from '../../src/domain/plan.ts';
import { benefitDeeds, benefitSums } from '../../src/domain/benefit.ts';
import { checkIsDue } from '../../src/domain/checkDue.ts';
import { digestOf } from '../../src/domain/digest.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { nextId } from '../kit/world.ts';

const base = { version: 0 };
let city: City;
let initiativeId: string;
beforeEach(() => {
  city = aCity();
  initiativeId = anInitiative(city, { phase: 'developPilot' });
});

function aGoal(): string {
  const id = nextId();
  city.world.do(city.owner, effectGoalDeeds.add, {
    initiativeId,
    id,
    indicator: 'Saknade livbojar',
    baseline: 40,
    target: 10,
    direction: 'down',
    kind: 'safety',
  });
  return id;
}

describe('the plan', () => {
  it('M4: is changed field by field while the work goes on, and keeps its history', () => {
    const id = nextId();
    city.world.do(city.owner, milestoneDeeds.add, { initiativeId, id, title: 'Start', dueOn: '2026-04-01' });
    city.world.do(city.leader, milestoneDeeds.edit, {
      initiativeId,
      id,
      field: 'dueOn',
      value: '2026-05-01',
      base,
    });
    city.world.do(city.owner, milestoneDeeds.edit, { initiativeId, id, field: 'dueOn', value: null, base });
    expect(city.world.rows('milestone', initiativeId)[0]).not.toHaveProperty('dueOn');
    const lines = city.world.rows('event', initiativeId).filter(({ part }) => part === id);
    expect(lines.map(({ deed, on, from, to, by }) => [deed, on, from, to, by])).toEqual([
      ['milestone.add', undefined, undefined, 'Start', city.owner],
      ['milestone.edit', 'dueOn', '2026-04-01', '2026-05-01', city.leader],
      ['milestone.edit', 'dueOn', '2026-05-01', null, city.owner],
    ]);
  });

  it('M4: a field that a row must have is not emptied, and none but its own is reached', () => {
    const id = nextId();
    city.world.do(city.owner, costItemDeeds.add, { initiativeId, id, what: 'Sensorer', amount: 40_000 });
    for (const edit of [
      { field: 'amount', value: null },
      { field: 'amount', value: -1 },
      { field: 'amount', value: 0.5 },
      { field: 'by', value: city.coOwner },
      { field: 'withdrawnAt', value: null },
    ])
      expect(
        city.world.refusal(city.owner, costItemDeeds.edit, { initiativeId, id, base, ...edit } as never).code,
      ).toBe('malformed');
  });

  it('I3: a part is withdrawn and comes back as it was', () => {
    const id = nextId();
    city.world.do(city.owner, partnerDeeds.add, { initiativeId, id, name: 'LTH', kind: 'academia' });
    const before = city.world.rows('partner', initiativeId);
    city.world.do(city.owner, partnerDeeds.withdraw, { initiativeId, id });
    expect(city.world.rows('partner', initiativeId)[0]).toMatchObject({
      name: 'LTH',
      withdrawnBy: city.owner,
    });
    city.world.do(city.owner, partnerDeeds.restore, { initiativeId, id });
    expect(city.world.rows('partner', initiativeId)).toEqual(before);
  });

  it('S7: an edit of a withdrawn part is kept, and the part stays withdrawn', () => {
    const id = nextId();
    city.world.do(city.owner, partnerDeeds.add, { initiativeId, id, name: 'LTH', kind: 'academia' });
    city.world.do(city.owner, partnerDeeds.withdraw, { initiativeId, id });
    const edit = { initiativeId, id, field: 'name', value: 'Lunds tekniska högskola', base } as const;
    city.world.do(city.leader, partnerDeeds.edit, edit);
    expect(city.world.rows('partner', initiativeId)[0]).toMatchObject({
      name: 'Lunds tekniska högskola',
      withdrawnBy: city.owner,
    });
  });

  it('a cost is carried only by a department that is there, and an id is taken once', () => {
    const id = nextId();
    const add = { initiativeId, id, what: 'Sensorer', amount: 40_000 };
    expect(city.world.refusal(city.owner, costItemDeeds.add, { ...add, departmentId: 'moon' })).toEqual({
      code: 'notFound',
      what: 'department',
    });
    city.world.do(city.owner, costItemDeeds.add, { ...add, departmentId: 'care' });
    expect(city.world.refusal(city.owner, costItemDeeds.add, add).code).toBe('alreadyExists');
  });
});

describe('the pilot log', () => {
  const happenedAt = '2026-03-01T14:30:00.000Z';

  it('P1: an entry brings a value, a cost, hours and a value check in one deed, and says when it happened and when it was written', () => {
    const goalId = aGoal();
    const ids = { entryId: nextId(), measurementId: nextId(), costId: nextId(), checkId: nextId() };
    city.world.do(city.owner, logPilot, {
      initiativeId,
      entryId: ids.entryId,
      text: 'Fler hittade livbojen.\nTvå var trasiga.',
      happenedAt,
      writtenAt: '2026-03-01T15:00:00.000Z',
      hours: 2.5,
      measurements: [{ measurementId: ids.measurementId, goalId, value: 28 }],
      cost: { costId: ids.costId, amount: 1200 },
      check: { checkId: ids.checkId, value: 'yes', verdict: 'continue' },
    });
    expect(city.world.rows('logEntry', initiativeId)).toMatchObject([
      {
        happenedAt,
        writtenAt: '2026-03-01T15:00:00.000Z',
        at: city.world.now,
        by: city.owner,
        hours: 2.5,
      },
    ]);
    const brought = { logEntryId: ids.entryId, on: '2026-03-01' };
    expect(city.world.rows('measurement', initiativeId)).toMatchObject([{ value: 28, goalId, ...brought }]);
    expect(city.world.rows('costEntry', initiativeId)).toMatchObject([
      { amount: 1200, what: 'Fler hittade livbojen.', ...brought },
    ]);
    expect(city.world.rows('valueCheck', initiativeId)).toMatchObject([
      { value: 'yes', verdict: 'continue', ...brought },
    ]);
  });

  it('P1: an entry says when it was written, also when it came to the city a week later, or from an app that did not say', () => {
    const entry = { initiativeId, entryId: nextId(), text: 'Mätte', happenedAt };
    const [written, came] = ['2026-02-20T10:00:00.000Z', city.world.now];
    city.world.do(city.owner, logPilot, { ...entry, writtenAt: written });
    city.world.do(city.owner, logPilot, { ...entry, entryId: nextId() });
    expect(city.world.rows('logEntry', initiativeId).map(whenWritten)).toEqual([written, came]);
  });

  it('P1: with a goal that is not there nothing of the entry is written', () => {
    const entry = {
      initiativeId,
      entryId: nextId(),
      text: 'Mätte',
      happenedAt,
      measurements: [{ measurementId: nextId(), goalId: nextId(), value: 1 }],
    };
    expect(city.world.refusal(city.owner, logPilot, entry).code).toBe('notFound');
    expect(city.world.rows('logEntry', initiativeId)).toEqual([]);
  });

  it('P5: a correction is a new version; the old one stays, and what it brought follows', () => {
    const [first, second, third] = [nextId(), nextId(), nextId()];
    const check = { checkId: nextId(), value: 'unclear' as const, verdict: 'adjust' as const };
    city.world.do(city.owner, logPilot, { initiativeId, entryId: first, text: 'Fel', happenedAt, check });
    city.world.do(city.leader, correctPilot, {
      initiativeId,
      entryId: second,
      corrects: first,
      text: 'Rätt',
      happenedAt,
    });
    const again = { initiativeId, entryId: third, corrects: first, text: 'Rättare', happenedAt };
    expect(city.world.refusal(city.owner, correctPilot, again).code).toBe('alreadyCorrected');
    city.world.do(city.owner, correctPilot, { ...again, corrects: second });
    const [read, ...others] = readLog(city.world.rows('logEntry', initiativeId));
    expect(others).toEqual([]);
    expect(read?.entry.text).toBe('Rättare');
    expect(read?.earlier.map(({ text }) => text)).toEqual(['Rätt', 'Fel']);
    expect(city.world.rows('valueCheck', initiativeId)[0]?.logEntryId).toBe(third);
  });

  it('I3: a withdrawn entry takes its value along, and brings it back; what was withdrawn apart stays so', () => {
    const goalId = aGoal();
    const entryId = nextId();
    const [kept, wrong] = [nextId(), nextId()];
    city.world.do(city.owner, logPilot, {
      initiativeId,
      entryId,
      text: 'Mätte två gånger',
      happenedAt,
      measurements: [
        { measurementId: kept, goalId, value: 20 },
        { measurementId: wrong, goalId, value: 2000 },
      ],
    });
    city.world.do(city.owner, measurementDeeds.withdraw, { initiativeId, id: wrong });
    city.world.wait(1);
    const standing = () =>
      city.world
        .rows('measurement', initiativeId)
        .filter((m) => !m.withdrawnAt)
        .map(({ id }) => id);
    city.world.do(city.owner, withdrawPilot, { initiativeId, entryId });
    expect(standing()).toEqual([]);
    expect(readLog(city.world.rows('logEntry', initiativeId))).toEqual([]);
    city.world.do(city.owner, restorePilot, { initiativeId, entryId });
    expect(standing()).toEqual([kept]);
  });

  it('P1: the log is read with what happened last on top, whenever it was written', () => {
    for (const [text, at] of [
      ['onsdag', '2026-02-25T09:00:00.000Z'],
      ['fredag', '2026-02-27T09:00:00.000Z'],
      ['torsdag', '2026-02-26T09:00:00.000Z'],
    ] as const)
      city.world.do(city.owner, logPilot, { initiativeId, entryId: nextId(), text, happenedAt: at });
    expect(readLog(city.world.rows('logEntry', initiativeId)).map(({ entry }) => entry.text)).toEqual([
      'fredag',
      'torsdag',
      'onsdag',
    ]);
  });

  it('a value may be measured by a decision-maker, and is withdrawn by its writer or a helper only', () => {
    const goalId = aGoal();
    const id = nextId();
    city.world.do(city.care, measurementDeeds.add, {
      initiativeId,
      id,
      goalId,
      value: 30,
      on: '2026-03-01',
    });
    expect(city.world.refusal(city.school, measurementDeeds.withdraw, { initiativeId, id }).code).toBe(
      'notAllowed',
    );
    city.world.do(city.care, measurementDeeds.withdraw, { initiativeId, id });
    city.world.do(city.owner, measurementDeeds.restore, { initiativeId, id });
  });

  it('F5: money used apart from the log is a dated entry', () => {
    const id = nextId();
    city.world.do(city.owner, costEntryDeeds.add, {
      initiativeId,
      id,
      amount: 5000,
      on: '2026-03-01',
      what: 'Skyltar',
    });
    expect(city.world.rows('costEntry', initiativeId)).toMatchObject([{ amount: 5000, on: '2026-03-01' }]);
  });
});

describe('asking whether it creates value', () => {
  const due = (every?: number) => {
    const head = city.world.head(initiativeId);
    const digest = digestOf(head, { valueCheck: city.world.list('valueCheck', initiativeId) });
    return checkIsDue(head, digest, city.world.today, every);
  };

  it('G13: a pilot with no check for 30 days is listed with how long, and a check takes it off the list', () => {
    city.world.wait(29);
    expect(due()).toBeUndefined();
    city.world.wait(1);
    expect(due()).toBe(30);
    city.world.do(city.owner, valueCheckDeeds.add, {
      initiativeId,
      id: nextId(),
      on: city.world.today,
      value: 'yes',
      verdict: 'continue',
    });
    expect(due()).toBeUndefined();
    city.world.wait(31);
    expect(due()).toBe(31);
  });

  it('G13: how many days is the city’s to set', () => {
    city.world.wait(7);
    expect(due(7)).toBe(7);
  });

  it('G13: only a pilot under way is asked', () => {
    city.world.wait(100);
    for (const changes of [{ phase: 'exploreSetup' }, { state: 'onHold' }, { state: 'cancelled' }] as const) {
      city.world.put('initiative', {
        ...city.world.head(initiativeId),
        phase: 'developPilot',
        state: 'active',
        ...changes,
      });
      expect(due()).toBeUndefined();
    }
  });
});

describe('benefits', () => {
  it('P3: are planned and followed per year and department, also after the initiative was realised', () => {
    const plan = (departmentId: string, year: number, planned: number) => {
      const id = nextId();
      city.world.do(city.owner, benefitDeeds.add, {
        initiativeId,
        id,
        departmentId,
        year,
        what: 'Sparad tid',
        unit: 'timmar',
        planned,
      });
      return id;
    };
    const first = plan('build', 2027, 100);
    plan('care', 2027, 50);
    const gone = plan('care', 2028, 7);
    city.world.do(city.owner, benefitDeeds.withdraw, { initiativeId, id: gone });
    city.world.put('initiative', {
      ...city.world.head(initiativeId),
      phase: 'scale',
      state: 'realised',
    });
    city.world.do(city.owner, benefitDeeds.edit, {
      initiativeId,
      id: first,
      field: 'realised',
      value: 80,
      base,
    });
    expect(benefitSums(city.world.rows('benefitLine', initiativeId))).toEqual([
      { what: 'Sparad tid', unit: 'timmar', planned: 150, realised: 80 },
    ]);
  });

  it('P3: of different units nothing is added up', () => {
    const line = { owner: initiativeId, by: 'x', at: city.world.now, departmentId: 'build', year: 2027 };
    expect(
      benefitSums([
        { ...line, id: 'a', what: 'Tid', unit: 'timmar', planned: 1 },
        { ...line, id: 'b', what: 'Tid', unit: 'kr', planned: 2 },
      ]),
    ).toHaveLength(2);
  });
});
