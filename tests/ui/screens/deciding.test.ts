import { describe, expect, test } from 'vitest';
import { correctDecision, recordDecision } from '../../../src/domain/deciding.ts';
import { editInitiative } from '../../../src/domain/editing.ts';
import { criteria, type GateId, outcomeId, type OutcomeId } from '../../../src/domain/model.ts';
import { actorOf } from '../../../src/domain/person.ts';
import { costItemDeeds } from '../../../src/domain/plan.ts';
import { answerAssessment } from '../../../src/domain/assessment.ts';
import { declareRecusal } from '../../../src/domain/recusing.ts';
import { updateBasis, withdrawRequest } from '../../../src/domain/request.ts';
import type { Issue, OutboxEntry } from '../../../src/sync/stores.ts';
import { makeFormats } from '../../../src/texts/format.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import type { Speech } from '../../../src/ui/screens/gate/basis/basisWords.ts';
import { sayDifference } from '../../../src/ui/screens/gate/basis/difference.ts';
import { afterFetch, fateOf, type Situation } from '../../../src/ui/screens/gate/decide/checks.ts';
import {
  type DecideForm,
  decisionArgs,
  emptyDecision,
  fromDecision,
} from '../../../src/ui/screens/gate/decide/decideForm.ts';
import { ownViews } from '../../../src/ui/screens/gate/decide/ownAnswers.ts';
import { decisionDraftKey, preparedIn } from '../../../src/ui/screens/gate/decide/prepared.ts';
import { whatDecisionLacks } from '../../../src/ui/screens/gate/decide/whatLacks.ts';
import { wordingOf } from '../../../src/ui/screens/gate/decide/wording.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { ask, decide, docketOf, lineOf, pass, theRequestOf } from '../../kit/gates.ts';
import { nextId } from '../../kit/world.ts';

const sv = { ...svFirst, ...svLater };
const speech: Speech = {
  t: sv,
  f: makeFormats('sv'),
  said: (words) => words.sv,
  person: (id) => id,
  department: (id) => `Förvaltningen ${id}`,
};

interface Story {
  readonly city: City;
  readonly id: string;
  readonly request: string;
}

/** An initiative with an open request for money of two departments; `build` leads. */
function coFunded(): Story {
  const city = aCity();
  const id = anInitiative(city);
  pass(city, id, 'time');
  return { city, id, request: ask(city, id, 'funding', { build: 160_000, care: 80_000 }) };
}

/** What a device that has just fetched knows. */
function situationOf({ city: { world }, id, request }: Story): Situation {
  const asked = theRequestOf(world, id, request);
  return {
    head: world.head(id),
    request: asked,
    line: lineOf(world, id, request, 'build'),
    docket: docketOf(world, id),
    recusals: world.rows('recusal', id),
    basis: world
      .rows('basis', id)
      .find(({ requestId, revision }) => requestId === request && revision === asked.revision),
  };
}

const readNow = (story: Story) => {
  const { basis } = situationOf(story);
  return { revision: basis?.revision ?? 0, hash: basis?.hash ?? '' };
};

type Decided = DecideForm & { readonly outcome: OutcomeId };

/** A form in which everything the outcome needs is written. */
function written(
  story: Story,
  outcome: OutcomeId,
  changes: Omit<Partial<DecideForm>, 'outcome'> = {},
): Decided {
  const { request, line } = situationOf(story);
  return {
    ...emptyDecision(request, line, 'Nämnden'),
    outcome,
    motivation: 'Behovet är tydligt.',
    conditions: outcome === 'conditionalGo' ? [{ id: nextId(), text: 'Redovisa', dueOn: '2027-05-31' }] : [],
    complete: outcome === 'recycle' ? 'Beskriv testgruppen.' : '',
    restUntil: outcome === 'hold' ? '2027-01-15' : undefined,
    ...changes,
  };
}

const argsOf = (story: Story, form: Decided, read = readNow(story)) => {
  const { city, id, request } = story;
  const { line } = situationOf(story);
  const text = wordingOf(speech, situationOf(story).request.gate, 'Förvaltningen', 'Sensorer', form);
  const where = { initiativeId: id, requestId: request, lineId: line.id, decisionId: nextId() };
  return decisionArgs(where, situationOf(story).request.gate, form, read, text, city.world.today);
};

const checked = (story: Story, who: string, form: Decided, read = readNow(story)) => {
  const { world } = story.city;
  const actor = actorOf(world.person(who), world.today);
  return afterFetch('ok', actor, situationOf(story), read, argsOf(story, form, read), world.today);
};

const changeBasis = ({ city, id, request }: Story) => {
  const { world, owner } = city;
  const base = { version: 0 };
  world.do(owner, editInitiative, { initiativeId: id, field: 'hypothesis', value: 'Om vi mäter så …', base });
  world.do(owner, updateBasis, { initiativeId: id, requestId: request, revision: 2 });
};

describe('G12: what the confirm step checks', () => {
  test('G12: with the basis read and nobody before, the person is asked to confirm', () => {
    const story = coFunded();
    expect(checked(story, story.city.build, written(story, 'go'))).toEqual({ next: 'confirm' });
  });

  test.each(['weather', 'signedOut', 'wrongPrincipal', 'tooOld', 'serverTrouble', 'busy'] as const)(
    'G12: without the answer of the city (%s) it can only be prepared, whatever this device believes',
    (why) => {
      const story = coFunded();
      const { world, build } = story.city;
      const actor = actorOf(world.person(build), world.today);
      const args = argsOf(story, written(story, 'go'));
      const after = afterFetch(why, actor, situationOf(story), readNow(story), args, world.today);
      expect(after).toEqual({ next: 'prepare', why });
    },
  );

  test('G7: a basis that was updated since it was read is read again before anything is asked', () => {
    const story = coFunded();
    const read = readNow(story);
    changeBasis(story);
    expect(checked(story, story.city.build, written(story, 'go'), read)).toEqual({ next: 'readAgain' });
    expect(checked(story, story.city.build, written(story, 'go'))).toEqual({ next: 'confirm' });
  });

  test('G7: also when it is the same revision with another content, as after a restored server', () => {
    const story = coFunded();
    const read = { ...readNow(story), hash: 'another' };
    expect(checked(story, story.city.build, written(story, 'go'), read)).toEqual({ next: 'readAgain' });
  });

  test('V7: a colleague came first: that is said, also where the basis has changed as well', () => {
    const story = coFunded();
    const read = readNow(story);
    changeBasis(story);
    decide(story.city, story.id, story.request, 'build', 'go');
    expect(checked(story, story.city.limited, written(story, 'go', { amount: 1 }), read)).toMatchObject({
      next: 'stop',
      refusal: { code: 'alreadyDecided', byName: 'build' },
    });
  });

  test('G3: a request that was withdrawn meanwhile stops the decision', () => {
    const story = coFunded();
    const { world, owner } = story.city;
    world.do(owner, withdrawRequest, { initiativeId: story.id, requestId: story.request });
    expect(checked(story, story.city.build, written(story, 'go'))).toEqual({
      next: 'stop',
      refusal: { code: 'requestClosed', closedAs: 'withdrawn' },
    });
  });

  test('G5: somebody of another department, above the limit, recused or an owner is stopped with the reason', () => {
    const story = coFunded();
    const { city } = story;
    const form = written(story, 'go');
    expect(checked(story, city.care, form)).toMatchObject({ refusal: { code: 'notAllowed' } });
    expect(checked(story, city.limited, form)).toMatchObject({
      refusal: { code: 'aboveLimit', amount: 160_000, limit: 100_000 },
    });
    city.world.do(city.build, declareRecusal, { initiativeId: story.id });
    expect(checked(story, city.build, form)).toMatchObject({ refusal: { code: 'recused' } });
  });

  test('G5: what is not granted is not held against a limit', () => {
    const story = coFunded();
    expect(checked(story, story.city.limited, written(story, 'kill'))).toEqual({ next: 'confirm' });
  });
});

describe('what is written becomes the deed', () => {
  const gates: readonly [GateId, () => Story][] = [
    [
      'time',
      () => {
        const city = aCity();
        const id = anInitiative(city);
        return { city, id, request: ask(city, id, 'time', { build: 0 }) };
      },
    ],
    ['funding', coFunded],
    [
      'scaleUp',
      () => {
        const city = aCity();
        const id = anInitiative(city);
        pass(city, id, 'time');
        pass(city, id, 'funding');
        return { city, id, request: ask(city, id, 'scaleUp', { build: 0 }) };
      },
    ],
  ];
  const everything: Omit<Partial<DecideForm>, 'outcome'> = {
    from: '2026-04-01',
    until: '2026-06-30',
    hours: 40,
    purpose: 'Sensorer',
    costCentre: '1234',
    receivingOperation: 'Badplatserna',
    maintainer: 'Fritid',
    benefitOwner: 'Badchefen',
    complete: 'Beskriv testgruppen.',
    restUntil: '2027-01-15',
    conditions: [{ id: nextId(), text: 'Redovisa', dueOn: '2027-05-31' }],
    authorityItem: '3.2',
    presentedBy: 'Innovationsledaren',
    participants: 'Controllern\n\n  Idébäraren ',
  };

  for (const [gate, begin] of gates)
    test.each(outcomeId.options)(
      `G4: at ${gate}, %s with every field filled in is recorded, with those that belong to it`,
      (outcome) => {
        const story = begin();
        const { world, build } = story.city;
        const form = written(story, outcome, everything);
        expect(whatDecisionLacks(sv, gate, form, world.today, false)).toEqual([]);
        const args = argsOf(story, form);
        expect(world.try(build, recordDecision, args)).toBeUndefined();
        expect(args.participants).toEqual(['Controllern', 'Idébäraren']);
      },
    );

  test('G8: a correction begins as the decision it corrects, and is recorded in its place', () => {
    const story = coFunded();
    const { world, build } = story.city;
    const former = decide(story.city, story.id, story.request, 'build', 'go');
    const row = world.rows('decision', story.id).find(({ id }) => id === former);
    if (!row) throw new Error('the decision is not there');
    const form = { ...fromDecision(row, []), outcome: row.outcome, amount: 100_000 };
    const lacks = whatDecisionLacks(sv, 'funding', form, world.today, true);
    expect(lacks.map(({ fieldId }) => fieldId)).toEqual(['decide-correction']);
    const args = { ...argsOf(story, form), supersedes: former, correctionReason: 'Fel belopp.' };
    expect(world.try(build, correctDecision, args)).toBeUndefined();
  });

  test('rule 21: each thing that is lacking is told with its field', () => {
    const story = coFunded();
    const { world } = story.city;
    const lacking = (form: DecideForm) =>
      whatDecisionLacks(sv, 'funding', form, world.today, false).map(({ fieldId }) => fieldId);
    const { request, line } = situationOf(story);
    expect(lacking(emptyDecision(request, line, undefined))).toEqual(['decide-outcome', 'decide-motivation']);
    expect(lacking(written(story, 'go', { amount: 'invalid' }))).toEqual(['decide-amount']);
    expect(lacking(written(story, 'go', { from: '2026-06-01', until: '2026-05-01' }))).toEqual([
      'decide-until',
    ]);
    expect(lacking(written(story, 'conditionalGo', { conditions: [] }))).toEqual(['decide-conditions']);
    expect(lacking(written(story, 'conditionalGo', { conditions: [{ id: 'c', text: ' ' }] }))).toEqual([
      'decide-condition-c-text',
      'decide-condition-c-due',
    ]);
    expect(lacking(written(story, 'recycle', { complete: '' }))).toEqual(['decide-complete']);
    expect(lacking(written(story, 'hold', { restUntil: '2026-03-01' }))).toEqual(['decide-rest']);
    expect(lacking(written(story, 'kill', { decidedOn: '2026-12-24' }))).toEqual(['decide-day']);
  });

  test('the wording follows what was chosen', () => {
    const story = coFunded();
    const say = (outcome: OutcomeId, changes: Omit<Partial<DecideForm>, 'outcome'> = {}) =>
      wordingOf(speech, 'funding', 'Socialförvaltningen', 'Haffa', written(story, outcome, changes));
    expect(say('go', { amount: 110_000, from: '2026-10-13', until: '2026-12-18' })).toBe(
      'Socialförvaltningen beviljar 110\u00a0000\u00a0kr av innovationsmedel för att pröva ”Haffa” i en pilot 2026-10-13 till 2026-12-18.',
    );
    expect(say('go', { purpose: 'Sensorer.' })).toContain('Pengarna får användas till: Sensorer.');
    expect(say('kill')).toBe('Socialförvaltningen avslår begäran om ”Haffa”.');
    expect(say('hold')).toContain('till 2027-01-15');
  });
});

describe('G12: what becomes of a decision that was sent', () => {
  const entry = (decisionId: string): OutboxEntry => ({
    id: 1,
    mid: 'm-1',
    name: 'decision.record',
    args: { decisionId },
    ctx: { actor: { personId: 'p', name: 'P', grants: [] }, at: '', today: '', mid: 'm-1' },
    owners: [],
    state: 'sending',
    timestamp: 0,
  });
  const nothing = { outbox: [], issues: [], decisions: [] };

  test('G12: a row that this device put there itself is on its way, not a decision', () => {
    const story = coFunded();
    const id = decide(story.city, story.id, story.request, 'build', 'go');
    const decisions = story.city.world.rows('decision', story.id);
    const known = { ...nothing, outbox: [entry(id)], decisions };
    expect(fateOf({ decisionId: id }, known)).toEqual({ fate: 'underWay' });
    expect(fateOf({ decisionId: id }, { ...known, outbox: [] })).toEqual({ fate: 'underWay' });
    const fromCity = decisions.map((row) => ({ ...row, v: 7 }));
    expect(fateOf({ decisionId: id }, { ...nothing, decisions: fromCity })).toEqual({ fate: 'accepted' });
  });

  test('G12: a no from the city brings its reason, whatever else is known', () => {
    const reason = { code: 'alreadyDecided' };
    const issue: Issue = { mid: 'm-1', kind: 'rejected', entry: entry('d'), reason, at: '' };
    const known = { ...nothing, issues: [issue], outbox: [entry('d')] };
    expect(fateOf({ decisionId: 'd' }, known)).toEqual({ fate: 'refused', mid: 'm-1', reason });
    expect(fateOf({ decisionId: 'another' }, known)).toEqual({ fate: 'none' });
  });

  test('G12: what was prepared is listed, what is being written or on its way is not', () => {
    const form = { outcome: 'go', preparedAt: '2026-11-23T10:42:00.000Z' };
    const drafts = [
      { key: decisionDraftKey('i', 'r', 'l'), value: form, at: 1 },
      { key: decisionDraftKey('i', 'r', 'm'), value: { outcome: 'go' }, at: 1 },
      { key: decisionDraftKey('i', 'r', 'n'), value: { ...form, sent: { decisionId: 'd' } }, at: 1 },
      {
        key: decisionDraftKey('i', 'r', 'l', 'former'),
        value: { ...form, preparedAt: '2026-11-22T08:00:00.000Z', refused: { code: 'basisChanged' } },
        at: 1,
      },
      { key: 'log:i', value: form, at: 1 },
    ];
    const found = preparedIn(drafts);
    expect(found.map(({ lineId, supersedes, refused }) => [lineId, supersedes, refused])).toEqual([
      ['l', 'former', true],
      ['l', undefined, false],
    ]);
  });
});

describe('what is shown beside the decision', () => {
  test('G7: what differs between two bases is said part by part, in words', () => {
    const story = coFunded();
    const { world, owner } = story.city;
    const { id: initiativeId } = story;
    const cost = nextId();
    world.do(owner, costItemDeeds.add, { initiativeId, id: cost, what: 'Sensorer', amount: 160_000 });
    world.do(owner, updateBasis, { initiativeId, requestId: story.request, revision: 2 });
    const base = { version: 0 };
    world.do(owner, costItemDeeds.edit, { initiativeId, id: cost, field: 'amount', value: 185_000, base });
    world.do(owner, editInitiative, { initiativeId, field: 'hypothesis', value: 'Om vi mäter …', base });
    world.do(owner, updateBasis, { initiativeId, requestId: story.request, revision: 3 });
    const [first, second, third] = world
      .rows('basis', initiativeId)
      .filter(({ requestId }) => requestId === story.request)
      .toSorted((a, b) => a.revision - b.revision);
    if (!first || !second || !third) throw new Error('a revision is missing');
    expect(sayDifference(speech, second.content, third.content)).toEqual([
      { what: 'Hypotes', before: undefined, after: 'Om vi mäter …' },
      {
        what: 'Kostnad: Sensorer',
        before: 'Sensorer, 160\u00a0000\u00a0kr',
        after: 'Sensorer, 185\u00a0000\u00a0kr',
      },
    ]);
    expect(sayDifference(speech, first.content, second.content)?.map(({ what }) => what)).toEqual([
      'Kostnad: Sensorer',
      'Inför beslutet: Beräknad kostnad',
    ]);
    expect(sayDifference(speech, first.content, { ...second.content, form: 2 })).toBeUndefined();
  });

  test('C3: others’ answers are shown only where one has answered, and the owner’s apart', () => {
    const story = coFunded();
    const { world, build, owner, leader } = story.city;
    const [first, second] = criteria;
    if (!first || !second) throw new Error('the model has criteria');
    const answer = (who: string, criterion: typeof first, value: 'yes' | 'no') =>
      world.do(who, answerAssessment, { initiativeId: story.id, criterion, answer: value });
    answer(owner, first, 'yes');
    answer(leader, first, 'no');
    answer(leader, second, 'no');
    answer(build, first, 'yes');
    const views = ownViews(world.rows('assessment', story.id), build);
    expect(views[0]?.others).toEqual([{ answer: 'no', count: 1 }]);
    expect(views[0]?.owners).toHaveLength(1);
    expect(views[1]?.mine).toBeUndefined();
    expect(views[1]?.others).toEqual([]);
  });
});
