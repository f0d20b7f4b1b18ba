import { describe, expect, test } from 'vitest';
import {
  proposeDecision,
  registerDecision,
  reportDecision,
  withdrawProposal,
} from '../../src/domain/aroundDecisions.ts';
import { cancelInitiative } from '../../src/domain/endingDeeds.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { declareRecusal, liftRecusal } from '../../src/domain/recusing.ts';
import { isRecused } from '../../src/domain/whoDecides.ts';
import { aCity, anInitiative, aPerson, type City } from '../kit/city.ts';
import { ask, decide, lineOf, pass, theRequestOf } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';

function proposal(city: City, id: string, request: string, departmentId = 'build') {
  const { id: lineId } = lineOf(city.world, id, request, departmentId);
  return { initiativeId: id, requestId: request, lineId, proposalId: nextId(), outcome: 'go' as const };
}

describe('G12: a presenter’s proposal', () => {
  test('G12: it is shared, is no decision, and can be taken back', () => {
    const city = aCity();
    const { world, leader, build } = city;
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    const args = { ...proposal(city, id, request), motivation: 'Behovet är tydligt.' };
    world.do(leader, proposeDecision, args);
    expect(world.rows('proposal', id)).toMatchObject([{ by: leader, departmentId: 'build', outcome: 'go' }]);
    expect(world.rows('decision', id)).toEqual([]);
    expect(theRequestOf(world, id, request).closedAt).toBeUndefined();
    const where = { initiativeId: id, proposalId: args.proposalId };
    world.do(build, withdrawProposal, where);
    expect(world.refusal(leader, withdrawProposal, where)).toEqual({ code: 'withdrawn', what: 'proposal' });
  });

  test('G12: those who prepare for the department propose; others, the owner and whoever is recused do not', () => {
    const city = aCity();
    const { world, care, owner, leader } = city;
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    expect(world.refusal(care, proposeDecision, proposal(city, id, request)).code).toBe('notAllowed');
    expect(world.refusal(owner, proposeDecision, proposal(city, id, request)).code).toBe('notAllowed');
    world.do(leader, declareRecusal, { initiativeId: id });
    expect(world.refusal(leader, proposeDecision, proposal(city, id, request))).toEqual({ code: 'recused' });
    const both = aPerson(world, 'both', [
      { role: 'ideaOwner' },
      { role: 'decisionMaker', departmentId: 'build' },
    ]);
    world.put('initiative', { ...world.head(id), ownerId: both });
    expect(world.refusal(both, proposeDecision, proposal(city, id, request))).toEqual({
      code: 'ownInitiative',
    });
  });

  test('G12: nothing is proposed in a closed request, and no sum where none is asked for', () => {
    const city = aCity();
    const { world, build } = city;
    const id = anInitiative(city);
    const request = ask(city, id, 'time', { build: 0 });
    expect(world.refusal(build, proposeDecision, { ...proposal(city, id, request), amount: 5 })).toEqual({
      code: 'notUsedHere',
      field: 'amount',
    });
    decide(city, id, request, 'build', 'go');
    expect(world.refusal(build, proposeDecision, proposal(city, id, request))).toEqual({
      code: 'requestClosed',
      closedAs: 'opened',
    });
  });
});

describe('A3: what is told of a decision afterwards', () => {
  test('A3: the diary number and the report to the board are rows of their own; the record is not touched', () => {
    const city = aCity();
    const { world, build, leader } = city;
    const id = anInitiative(city);
    const decisionId = decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'go');
    const before = world.rows('decision', id);
    const about = () => ({ initiativeId: id, decisionId, registrationId: nextId() });
    world.do(leader, registerDecision, { ...about(), diaryNumber: 'SBF 2026/17' });
    world.do(build, registerDecision, { ...about(), diaryNumber: 'SBF 2026/18' });
    world.do(build, reportDecision, { ...about(), reportedOn: '2026-03-02', reportedTo: 'Byggnämnden' });
    expect(world.rows('decision', id)).toEqual(before);
    expect(world.rows('registration', id)).toMatchObject([
      { decisionId, departmentId: 'build', diaryNumber: 'SBF 2026/17', by: leader },
      { diaryNumber: 'SBF 2026/18' },
      { reportedOn: '2026-03-02', reportedTo: 'Byggnämnden' },
    ]);
  });

  test('A3: only the department that decided registers, also after the ending, and a lapsed decision too', () => {
    const city = aCity();
    const { world, build, care, owner, admin } = city;
    const id = anInitiative(city);
    const decisionId = decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'kill');
    world.do(owner, cancelInitiative, {
      initiativeId: id,
      endingId: nextId(),
      reason: 'needFunction',
      lessons: 'Ingen ville ha den.',
      reusable: 'Intervjuerna.',
    });
    const args = { initiativeId: id, decisionId, registrationId: nextId(), diaryNumber: 'SBF 2026/17' };
    for (const person of [care, owner, admin])
      expect(world.refusal(person, registerDecision, args).code).toBe('notAllowed');
    world.do(build, registerDecision, args);
  });

  test('A3: a decision is reported after it was taken and not in the future', () => {
    const city = aCity();
    const { world, build } = city;
    const id = anInitiative(city);
    const decisionId = decide(city, id, ask(city, id, 'time', { build: 0 }), 'build', 'go');
    const reporting = (reportedOn: string) => ({
      initiativeId: id,
      decisionId,
      registrationId: nextId(),
      reportedOn,
      reportedTo: 'Byggnämnden',
    });
    expect(world.refusal(build, reportDecision, reporting('2026-03-03')).code).toBe('dayTooLate');
    expect(world.refusal(build, reportDecision, reporting('2026-03-01')).code).toBe('dayTooEarly');
  });
});

describe('G5: declaring a conflict of interest', () => {
  test('G5: one declares for oneself, may take it back, and a decision already taken stands', () => {
    const city = aCity();
    const { world, care } = city;
    const id = anInitiative(city);
    pass(city, id, 'time');
    const request = ask(city, id, 'funding', { build: 10, care: 5 });
    decide(city, id, request, 'care', 'go');
    expect(world.refusal(care, liftRecusal, { initiativeId: id })).toEqual({ code: 'notRecused' });
    world.do(care, declareRecusal, { initiativeId: id, reason: 'Syskon.' });
    world.do(care, declareRecusal, { initiativeId: id });
    expect(isRecused(care, world.rows('recusal', id))).toBe(true);
    decide(city, id, request, 'build', 'go');
    expect(world.head(id).phase).toBe('developPilot');
    world.do(care, liftRecusal, { initiativeId: id });
    expect(isRecused(care, world.rows('recusal', id))).toBe(false);
  });

  test('G5: a draft that one does not see is not there', () => {
    const city = aCity();
    const { world, owner, care } = city;
    const id = nextId();
    world.do(owner, captureIdea, { initiativeId: id, title: 'Hemligt' });
    expect(world.refusal(care, declareRecusal, { initiativeId: id })).toEqual({
      code: 'notFound',
      what: 'initiative',
    });
  });
});
