import { describe, expect, test } from 'vitest';
import { correctDecision, recordDecision } from '../../src/domain/deciding.ts';
import { messagesOn } from '../../src/domain/docket.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import { addCoOwner } from '../../src/domain/ownership.ts';
import { declareRecusal, liftRecusal } from '../../src/domain/recusing.ts';
import { updateBasis, withdrawRequest } from '../../src/domain/request.ts';
import { endRole } from '../../src/domain/roles.ts';
import { acceptShortfall } from '../../src/domain/shortfall.ts';
import { aCity, anInitiative, aPerson, type City } from '../kit/city.ts';
import {
  ask,
  correct,
  decide,
  decideRefused,
  decisionArgs,
  docketOf,
  effectiveOf,
  lineOf,
  pass,
  theRequestOf,
} from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

/** An initiative with an open request for money of three departments. */
function coFunded(): { city: City; id: string; request: string } {
  const city = aCity();
  const id = anInitiative(city);
  pass(city, id, 'time');
  return { city, id, request: ask(city, id, 'funding', { build: 100, care: 60, school: 40 }) };
}

describe('G4: what a decision says', () => {
  test('G4: Vänta says what to complete, Vila when to look again, and a yes with conditions has at least one', () => {
    const { city, id, request } = coFunded();
    const refused = (outcome: 'recycle' | 'hold' | 'conditionalGo', without: object) =>
      decideRefused(city, city.build, id, request, 'build', outcome, without);
    expect(refused('recycle', { complete: undefined })).toEqual({
      code: 'mustNotBeEmpty',
      field: 'complete',
    });
    expect(refused('hold', { restUntil: undefined })).toEqual({ code: 'mustNotBeEmpty', field: 'restUntil' });
    expect(refused('conditionalGo', { conditions: [] })).toEqual({ code: 'conditionNeeded' });
  });

  test('G4: a yes to money says how much', () => {
    const { city, id, request } = coFunded();
    expect(decideRefused(city, city.build, id, request, 'build', 'go', { amount: undefined })).toEqual({
      code: 'mustNotBeEmpty',
      field: 'amount',
    });
  });

  test('G4: no sum stands on a no, and no sum at all where the gate is not about money', () => {
    const { city, id, request } = coFunded();
    expect(decideRefused(city, city.build, id, request, 'build', 'kill', { amount: 5 })).toEqual({
      code: 'notUsedHere',
      field: 'amount',
    });
    const other = anInitiative(city);
    const time = ask(city, other, 'time', { build: 0 });
    expect(decideRefused(city, city.build, other, time, 'build', 'go', { amount: 5 })).toEqual({
      code: 'notUsedHere',
      field: 'amount',
    });
  });

  test('G4: a decision has a motivation', () => {
    const { city, id, request } = coFunded();
    const reason = decideRefused(city, city.build, id, request, 'build', 'go', { motivation: '  ' });
    expect(reason.code).toBe('malformed');
  });

  test('G4: a decision is not taken in the future, and looks forward only to what comes after it', () => {
    const { city, id, request } = coFunded();
    const { today } = city.world;
    expect(decideRefused(city, city.build, id, request, 'build', 'go', { decidedOn: '2026-03-03' })).toEqual({
      code: 'dayTooLate',
      field: 'decidedOn',
      latest: today,
    });
    expect(
      decideRefused(city, city.build, id, request, 'build', 'hold', { restUntil: '2026-03-01' }),
    ).toEqual({
      code: 'dayTooEarly',
      field: 'restUntil',
      earliest: today,
    });
    const conditions = [{ conditionId: nextId(), text: 'Redovisa.', dueOn: '2026-01-01' }];
    expect(decideRefused(city, city.build, id, request, 'build', 'conditionalGo', { conditions })).toEqual({
      code: 'dayTooEarly',
      field: 'dueOn',
      earliest: today,
    });
  });

  test('G4: the record says who decided, with title, on what and when, from the circumstances and not from the sender', () => {
    const { city, id, request } = coFunded();
    const decisionId = decide(city, id, request, 'care', 'go', {
      presentedBy: 'Eva Ek',
      decidedOn: '2026-02-27',
    });
    expect(city.world.rows('decision', id).find((row) => row.id === decisionId)).toMatchObject({
      by: city.care,
      byName: 'care',
      byTitle: 'Titel care',
      at: city.world.now,
      decidedOn: '2026-02-27',
      departmentId: 'care',
      gate: 'funding',
      presentedBy: 'Eva Ek',
      amount: 60,
      revision: 1,
    });
  });

  test('G4: a yes to time gives the hours and period asked for, unless it says others; a no gives none', () => {
    const city = aCity();
    const given = (outcome: 'go' | 'kill', changes: object) => {
      const id = anInitiative(city);
      decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', outcome, changes);
      const { hours, from, until } = city.world.rows('decision', id)[0] ?? {};
      return { hours, from, until };
    };
    expect(given('go', {})).toEqual({ hours: 40, from: '2026-04-01', until: '2026-06-30' });
    expect(given('go', { hours: 20, until: '2026-05-31' })).toEqual({
      hours: 20,
      from: '2026-04-01',
      until: '2026-05-31',
    });
    expect(given('kill', {})).toEqual({});
  });

  test('A1: history tells the decision, and the phase that moved with it', () => {
    const city = aCity();
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    const decisionId = decide(city, id, request, 'build', 'go');
    const lines = city.world.rows('event', id).filter(({ deed }) => deed === 'decision.record');
    expect(lines).toMatchObject([
      { on: 'time', to: 'go', requestId: request, decisionId, departmentId: 'build', by: city.build },
      { on: 'phase', from: 'exploreIdea', to: 'exploreSetup', requestId: request },
    ]);
  });
});

describe('G2: missing parts', () => {
  test('G2: a decision taken with gaps is taken, and names them', () => {
    const city = aCity();
    const { world, owner } = city;
    const id = anInitiative(city);
    world.do(owner, editInitiative, {
      initiativeId: id,
      field: 'hypothesis',
      value: 'Om livbojen larmar så är den på plats.',
      base: { version: 0 },
    });
    const request = ask(city, id, 'time', { build: 0 });
    decide(city, id, request, 'build', 'go');
    expect(world.rows('decision', id)[0]?.gaps).toEqual(['need', 'estimatedValue', 'wantedTime']);
  });
});

describe('G5: who decides', () => {
  test('G5: only the department’s own decision-maker decides on its line', () => {
    const { city, id, request } = coFunded();
    for (const person of [city.build, city.owner, city.leader, city.facilitator, city.reader])
      expect(decideRefused(city, person, id, request, 'care', 'go')).toEqual({
        code: 'notAllowed',
        deed: 'decision.record',
      });
    decide(city, id, request, 'care', 'go');
  });

  test('V4: an administrator’s role alone never decides', () => {
    const { city, id, request } = coFunded();
    expect(decideRefused(city, city.admin, id, request, 'build', 'go').code).toBe('notAllowed');
  });

  test('V2: nobody grants above their limit; the limit itself is within it', () => {
    const city = aCity();
    const id = anInitiative(city);
    pass(city, id, 'time');
    const request = ask(city, id, 'funding', { build: 100_001 });
    expect(decideRefused(city, city.limited, id, request, 'build', 'go')).toEqual({
      code: 'aboveLimit',
      amount: 100_001,
      limit: 100_000,
    });
    const within = decisionArgs(city.world, id, request, 'build', 'go', { amount: 100_000 });
    expect(city.world.try(city.limited, recordDecision, within)).toBeUndefined();
  });

  test('V2: a limit in one department says nothing of another', () => {
    const { city, id, request } = coFunded();
    const both = aPerson(city.world, 'both', [
      { role: 'decisionMaker', departmentId: 'build' },
      { role: 'decisionMaker', departmentId: 'care', amountLimit: 10 },
    ]);
    expect(decideRefused(city, both, id, request, 'care', 'go')).toEqual({
      code: 'aboveLimit',
      amount: 60,
      limit: 10,
    });
  });

  test('V3: nobody decides on what they own or co-own', () => {
    const { city, id, request } = coFunded();
    const { world } = city;
    world.do(city.owner, addCoOwner, { initiativeId: id, personId: city.care });
    expect(decideRefused(city, city.care, id, request, 'care', 'go')).toEqual({ code: 'ownInitiative' });
    world.put('initiative', { ...world.head(id), ownerId: city.build });
    expect(decideRefused(city, city.build, id, request, 'build', 'kill')).toEqual({ code: 'ownInitiative' });
  });

  test('G5: who has declared a conflict of interest does not decide, until it is taken back', () => {
    const { city, id, request } = coFunded();
    const { world, care } = city;
    world.do(care, declareRecusal, { initiativeId: id, reason: 'Syskon i projektet.' });
    expect(decideRefused(city, care, id, request, 'care', 'go')).toEqual({ code: 'recused' });
    world.do(care, liftRecusal, { initiativeId: id });
    expect(decide(city, id, request, 'care', 'go')).toBeTruthy();
  });

  test('V6: a deputy decides in the deputy’s period and on no other day', () => {
    const { city, id, request } = coFunded();
    const { world, deputy } = city;
    world.now = '2026-03-31T09:00:00.000Z';
    expect(decideRefused(city, deputy, id, request, 'build', 'go').code).toBe('notAllowed');
    world.now = '2026-05-01T09:00:00.000Z';
    expect(decideRefused(city, deputy, id, request, 'build', 'go').code).toBe('notAllowed');
    world.now = '2026-04-30T09:00:00.000Z';
    world.do(deputy, recordDecision, decisionArgs(world, id, request, 'build', 'go'));
  });

  test('V6: a grant that has ended gives no right', () => {
    const { city, id, request } = coFunded();
    const [grant] = city.world.person(city.build).grants;
    city.world.do(city.admin, endRole, { personId: city.build, grantId: grant?.id ?? '' });
    expect(decideRefused(city, city.build, id, request, 'build', 'go').code).toBe('notAllowed');
  });
});

describe('G6: N separate decisions', () => {
  test('G6: the gate stays shut while one asked department has not decided', () => {
    const { city, id, request } = coFunded();
    decide(city, id, request, 'build', 'go');
    decide(city, id, request, 'care', 'go');
    expect(city.world.head(id).phase).toBe('exploreSetup');
    decide(city, id, request, 'school', 'go');
    expect(city.world.head(id).phase).toBe('developPilot');
  });

  test('G6: another department’s Vänta leaves its line undecided with its message, and its next decision is a plain one', () => {
    const { city, id, request } = coFunded();
    const { world } = city;
    const said = decide(city, id, request, 'care', 'recycle');
    const line = lineOf(world, id, request, 'care');
    expect(messagesOn(docketOf(world, id), line).map((message) => message.id)).toEqual([said]);
    const decisionId = decide(city, id, request, 'care', 'go');
    expect(effectiveOf(world, id, request, 'care')?.id).toBe(decisionId);
    expect(messagesOn(docketOf(world, id), line)).toEqual([]);
  });

  test('G6: decisions on a withdrawn request lapse with it and stay in history', () => {
    const { city, id, request } = coFunded();
    const { world, owner } = city;
    decide(city, id, request, 'care', 'go');
    world.do(owner, withdrawRequest, { initiativeId: id, requestId: request });
    expect(world.rows('decision', id).filter((row) => row.requestId === request)).toHaveLength(1);
    expect(decideRefused(city, city.school, id, request, 'school', 'go')).toEqual({
      code: 'requestClosed',
      closedAs: 'withdrawn',
    });
  });

  test('G6: one who grants more than asked covers for one who grants less', () => {
    const { city, id, request } = coFunded();
    decide(city, id, request, 'build', 'go', { amount: 120 });
    decide(city, id, request, 'school', 'go');
    decide(city, id, request, 'care', 'go', { amount: 40 });
    expect(city.world.head(id).phase).toBe('developPilot');
  });

  test('G6: the owner’s acceptance may be the deed that opens the gate', () => {
    const { city, id, request } = coFunded();
    const { world, owner } = city;
    decide(city, id, request, 'build', 'go');
    decide(city, id, request, 'care', 'kill');
    decide(city, id, request, 'school', 'go');
    expect(world.head(id).phase).toBe('exploreSetup');
    const acceptance = {
      initiativeId: id,
      requestId: request,
      plan: 'Färre bojar.',
      motivation: 'Det räcker.',
    };
    world.do(owner, acceptShortfall, acceptance);
    expect(world.head(id).phase).toBe('developPilot');
    expect(theRequestOf(world, id, request).shortfall).toMatchObject({ amount: 60, by: owner });
    const moved = world
      .rows('event', id)
      .filter(({ deed, on }) => deed === 'shortfall.accept' && on === 'phase');
    expect(moved).toMatchObject([{ from: 'exploreSetup', to: 'developPilot' }]);
  });

  test('G6: an acceptance covers what was missing then; more missing later is to be accepted anew', () => {
    const { city, id, request } = coFunded();
    const { world, owner } = city;
    const acceptance = {
      initiativeId: id,
      requestId: request,
      plan: 'Färre bojar.',
      motivation: 'Det räcker.',
    };
    expect(world.refusal(owner, acceptShortfall, acceptance)).toEqual({ code: 'nothingMissing' });
    decide(city, id, request, 'care', 'kill');
    world.do(owner, acceptShortfall, acceptance);
    expect(world.refusal(owner, acceptShortfall, acceptance)).toEqual({ code: 'nothingMissing' });
    decide(city, id, request, 'school', 'kill');
    decide(city, id, request, 'build', 'go');
    expect(world.head(id).phase).toBe('exploreSetup');
    world.do(owner, acceptShortfall, acceptance);
    expect(world.head(id).phase).toBe('developPilot');
  });

  test('G6: only the owner’s side accepts a shortfall, with a plan and a motivation', () => {
    const { city, id, request } = coFunded();
    decide(city, id, request, 'care', 'kill');
    const acceptance = {
      initiativeId: id,
      requestId: request,
      plan: 'Färre bojar.',
      motivation: 'Det räcker.',
    };
    expect(city.world.refusal(city.build, acceptShortfall, acceptance).code).toBe('notAllowed');
    expect(city.world.refusal(city.owner, acceptShortfall, { ...acceptance, plan: ' ' }).code).toBe(
      'malformed',
    );
  });

  test('V7: two decide on one line at once: exactly one is effective, and the other learns who was first', () => {
    const { city, id, request } = coFunded();
    const { world, build, limited } = city;
    const mine = decisionArgs(world, id, request, 'build', 'go');
    const theirs = decisionArgs(world, id, request, 'build', 'kill');
    world.do(build, recordDecision, mine);
    expect(world.refusal(limited, recordDecision, theirs)).toEqual({
      code: 'alreadyDecided',
      decisionId: mine.decisionId,
      by: build,
      byName: 'build',
      outcome: 'go',
    });
    expect(world.rows('decision', id).filter((row) => row.requestId === request)).toHaveLength(1);
  });

  test.each(['go', 'kill', 'recycle', 'hold'] as const)(
    'V7: the second learns who was first also when that %s was the last that the request waited for',
    (outcome) => {
      const city = aCity();
      const id = anInitiative(city);
      const request = ask(city, id, 'time', { build: 0 });
      const late = decisionArgs(city.world, id, request, 'build', 'go');
      decide(city, id, request, 'build', outcome);
      expect(city.world.refusal(city.limited, recordDecision, late)).toMatchObject({
        code: 'alreadyDecided',
        by: city.build,
        outcome,
      });
    },
  );
});

describe('G7: the basis that was read', () => {
  test('G7: a decision on an older revision is refused, and says which stands', () => {
    const { city, id, request } = coFunded();
    const { world, owner, care } = city;
    const prepared = decisionArgs(world, id, request, 'care', 'go');
    world.do(owner, editInitiative, {
      initiativeId: id,
      field: 'need',
      value: 'Nytt behov',
      base: { version: 0 },
    });
    world.do(owner, updateBasis, { initiativeId: id, requestId: request, revision: 2 });
    expect(world.refusal(care, recordDecision, prepared)).toEqual({
      code: 'basisChanged',
      standing: 2,
      read: 1,
    });
    world.do(care, recordDecision, decisionArgs(world, id, request, 'care', 'go'));
  });

  test('G7: the hash must be the standing revision’s own', () => {
    const { city, id, request } = coFunded();
    expect(decideRefused(city, city.care, id, request, 'care', 'go', { basisHash: 'abc' }).code).toBe(
      'basisChanged',
    );
    expect(decideRefused(city, city.care, id, request, 'care', 'go', { revision: 7 })).toEqual({
      code: 'basisChanged',
      standing: 1,
      read: 7,
    });
  });

  test('G7: what is changed after the request does not disturb a decision until the basis is updated', () => {
    const { city, id, request } = coFunded();
    const { world, owner } = city;
    world.do(owner, editInitiative, {
      initiativeId: id,
      field: 'need',
      value: 'Nytt behov',
      base: { version: 0 },
    });
    expect(decide(city, id, request, 'care', 'go')).toBeTruthy();
  });
});

describe('G8: corrections', () => {
  test('G8: a correction is a new decision that supersedes, with a reason; the old one stays as it was', () => {
    const { city, id, request } = coFunded();
    const { world } = city;
    const first = decide(city, id, request, 'care', 'go');
    const before = world.rows('decision', id).find((row) => row.id === first);
    const second = correct(city, id, request, 'care', 'go', { amount: 50 });
    expect(world.rows('decision', id).find((row) => row.id === first)).toEqual(before);
    expect(effectiveOf(world, id, request, 'care')).toMatchObject({
      id: second,
      amount: 50,
      supersedes: first,
      correctionReason: 'Fel uppgift i beslutet.',
    });
  });

  test('G8: only the same department corrects, and only what stands', () => {
    const { city, id, request } = coFunded();
    const { world, build, care } = city;
    const first = decide(city, id, request, 'care', 'go');
    const again = (supersedes: string) => ({
      ...decisionArgs(world, id, request, 'care', 'go'),
      supersedes,
      correctionReason: 'Fel belopp.',
    });
    expect(world.refusal(build, correctDecision, again(first)).code).toBe('notAllowed');
    expect(world.refusal(care, correctDecision, again('nothing')).code).toBe('notFound');
    const second = correct(city, id, request, 'care', 'go');
    expect(world.refusal(care, correctDecision, again(first))).toEqual({
      code: 'alreadySuperseded',
      decisionId: first,
      supersededBy: second,
    });
  });

  test('G8: a message that a decision has followed is not corrected past it', () => {
    const { city, id, request } = coFunded();
    const message = decide(city, id, request, 'care', 'recycle');
    decide(city, id, request, 'care', 'go');
    const args = decisionArgs(city.world, id, request, 'care', 'kill');
    expect(
      city.world.refusal(city.care, correctDecision, {
        ...args,
        supersedes: message,
        correctionReason: 'Ångrat.',
      }),
    ).toEqual({ code: 'notEffective', decisionId: message });
  });

  test('G8: the rules of who decides hold for corrections too', () => {
    const { city, id, request } = coFunded();
    const { world, care } = city;
    const first = decide(city, id, request, 'care', 'go');
    world.do(care, declareRecusal, { initiativeId: id });
    const args = {
      ...decisionArgs(world, id, request, 'care', 'go'),
      supersedes: first,
      correctionReason: 'Fel.',
    };
    expect(world.refusal(care, correctDecision, args)).toEqual({ code: 'recused' });
  });

  test('G8: before the gate has opened, a correction may be what opens it, and the lead’s no closes the request', () => {
    const { city, id, request } = coFunded();
    decide(city, id, request, 'build', 'go');
    decide(city, id, request, 'school', 'go');
    decide(city, id, request, 'care', 'go', { amount: 0 });
    expect(city.world.head(id).phase).toBe('exploreSetup');
    correct(city, id, request, 'care', 'go');
    expect(city.world.head(id).phase).toBe('developPilot');

    const other = coFunded();
    decide(other.city, other.id, other.request, 'build', 'go');
    correct(other.city, other.id, other.request, 'build', 'kill');
    expect(theRequestOf(other.city.world, other.id, other.request).closedAs).toBe('refused');
  });

  test('G8: the decisions of a lapsed request are not corrected', () => {
    const { city, id, request } = coFunded();
    decide(city, id, request, 'build', 'kill');
    const former = effectiveOf(city.world, id, request, 'build');
    const args = { ...decisionArgs(city.world, id, request, 'build', 'go'), correctionReason: 'Ångrat.' };
    expect(
      city.world.refusal(city.build, correctDecision, { ...args, supersedes: former?.id ?? '' }),
    ).toEqual({
      code: 'requestClosed',
      closedAs: 'refused',
    });
  });
});
