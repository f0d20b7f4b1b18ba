import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetCondition } from '../../src/domain/conditionMet.ts';
import { correctDecision, type DecisionArgs, recordDecision } from '../../src/domain/deciding.ts';
import { editInitiative } from '../../src/domain/editing.ts';
import {
  addImplementation,
  cancelInitiative,
  realiseInitiative,
  reopenInitiative,
} from '../../src/domain/endingDeeds.ts';
import { fundingSums } from '../../src/domain/funding.ts';
import { goBack, resumeInitiative } from '../../src/domain/journey.ts';
import type { OutcomeId } from '../../src/domain/model.ts';
import { addCoOwner, removeCoOwner } from '../../src/domain/ownership.ts';
import { declareRecusal, liftRecusal } from '../../src/domain/recusing.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { requestGate, updateBasis, withdrawRequest } from '../../src/domain/request.ts';
import { endRole } from '../../src/domain/roles.ts';
import { acceptShortfall } from '../../src/domain/shortfall.ts';
import { aCity, anInitiative, aPerson } from '../kit/city.ts';
import { askArgs, decisionArgs, docketOf } from '../kit/gates.ts';
import { nextId } from '../kit/world.ts';
import { GateModel, gatesInOrder, type ModelLine, phasesInOrder } from './gateModel.ts';

/**
 * Random lives of one initiative: several people, departments, gates, decisions, corrections, going back, resting, ending.
 * After every deed the domain's rows are held against a second telling of the rules (gateModel.ts).
 */

const departments = ['build', 'care', 'school'] as const;
type Department = (typeof departments)[number];

type Command =
  | { do: 'ask'; gate: number | 'next'; asked: Partial<Record<Department, number>> }
  | {
      do: 'decide';
      by: string;
      department: Department;
      outcome: OutcomeId;
      part: number;
      stale: boolean;
      isDue: boolean;
    }
  | { do: 'correct'; by: string; department: Department; outcome: OutcomeId; part: number; nth: number }
  | { do: 'accept'; nth: number }
  | { do: 'meet'; nth: number }
  | { do: 'edit'; title: number }
  | { do: 'goBack'; to: number }
  | { do: 'recuse' | 'unrecuse' | 'join' | 'leave' | 'lose' | 'regain'; who: string }
  | { do: 'updateBasis' | 'withdraw' | 'resume' | 'cancel' | 'realise' | 'reopen' }
  | { do: 'wait'; days: number };

const person = fc.constantFrom(
  'build',
  'care',
  'school',
  'limited',
  'deputy',
  'both',
  'admin',
  'owner',
  'leader',
);
const department = fc.constantFrom(...departments);
const outcome = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<OutcomeId>('go', 'go', 'conditionalGo') },
  { weight: 2, arbitrary: fc.constantFrom<OutcomeId>('kill', 'recycle', 'hold') },
);
/** Granted part of what was asked, in quarters. */
const part = fc.oneof({ weight: 3, arbitrary: fc.constant(4) }, fc.constantFrom(0, 2, 5));
const nth = fc.nat(4);
/** Mostly the department's own decision-maker, sometimes anybody. */
const deciding = fc
  .record({
    department,
    anybody: person,
    isAnybody: fc.nat(5),
    outcome,
    part,
    stale: fc.nat(9),
    nth,
    isDue: fc.boolean(),
  })
  .map(({ department, anybody, isAnybody, stale, ...rest }) => ({
    ...rest,
    department,
    by: isAnybody === 0 ? anybody : department,
    stale: stale === 0,
  }));
const asked = fc.record(
  { build: fc.nat(9), care: fc.nat(9), school: fc.nat(9) },
  { requiredKeys: ['build'] },
);
const gate = fc.oneof({ weight: 6, arbitrary: fc.constant('next' as const) }, fc.nat(2));

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), gate, asked }) },
  { weight: 14, arbitrary: deciding.map(({ nth: _nth, ...rest }): Command => ({ do: 'decide', ...rest })) },
  {
    weight: 3,
    arbitrary: deciding.map(
      ({ stale: _stale, isDue: _isDue, ...rest }): Command => ({ do: 'correct', ...rest }),
    ),
  },
  { weight: 4, arbitrary: nth.map((nth): Command => ({ do: 'accept', nth })) },
  { weight: 3, arbitrary: nth.map((nth): Command => ({ do: 'meet', nth })) },
  { weight: 1, arbitrary: fc.nat(2).map((title): Command => ({ do: 'edit', title })) },
  { weight: 1, arbitrary: fc.nat(3).map((to): Command => ({ do: 'goBack', to })) },
  {
    weight: 2,
    arbitrary: fc.record({
      // What unblocks is drawn oftener than what blocks, so that most lives go on.
      do: fc.constantFrom(
        ...(['recuse', 'join', 'lose'] as const),
        ...([
          'unrecuse',
          'unrecuse',
          'unrecuse',
          'leave',
          'leave',
          'leave',
          'regain',
          'regain',
          'regain',
        ] as const),
      ),
      who: person,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('reopen', 'resume', 'updateBasis') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw', 'cancel', 'realise', 'realise') }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 25 }).map((days): Command => ({ do: 'wait', days })) },
);

/** One initiative in its city, and beside it the model. */
function aLife() {
  const city = aCity();
  const { world, owner, leader, admin } = city;
  aPerson(world, 'both', [
    { role: 'decisionMaker', departmentId: 'build', amountLimit: 60_000 },
    { role: 'decisionMaker', departmentId: 'care' },
  ]);
  const id = anInitiative(city);
  const model = new GateModel();
  model.owners.add(owner);
  const unlimited = Number.POSITIVE_INFINITY;
  for (const departmentId of departments)
    model.rights.set(`p-${departmentId}`, [{ departmentId, limit: unlimited }]);
  model.rights.set('p-limited', [{ departmentId: 'build', limit: 100_000 }]);
  model.rights.set('p-deputy', [
    { departmentId: 'build', limit: unlimited, from: '2026-04-01', until: '2026-04-30' },
  ]);
  model.rights.set('p-both', [
    { departmentId: 'build', limit: 60_000 },
    { departmentId: 'care', limit: unlimited },
  ]);
  const rights = new Map(model.rights);
  const kept = new Map<string, string>();
  const count = { decided: 0, corrected: 0, refused: 0 };

  const requests = () => [...model.requests.keys()];
  const where = { initiativeId: id };

  function run(c: Command): void {
    switch (c.do) {
      case 'ask':
        return ask(c);
      case 'decide':
        return decide(c);
      case 'correct':
        return correct(c);
      case 'accept': {
        const requestId = c.nth > 1 ? model.open : requests()[c.nth];
        if (requestId === undefined) return;
        const reason = world.try(owner, acceptShortfall, {
          ...where,
          requestId,
          plan: 'Mindre.',
          motivation: 'Räcker.',
        });
        const request = model.requests.get(requestId);
        const isAlive = request?.closedAs === undefined || request.closedAs === 'opened';
        const isMissing = model.shortfall(requestId) > (request?.accepted ?? 0);
        agree(reason, isAlive && isMissing && !model.isEnded);
        if (!reason) model.accept(requestId);
        return;
      }
      case 'meet': {
        const conditions = world.rows('condition', id);
        const condition = c.nth > 1 ? conditions.findLast(({ metAt }) => !metAt) : conditions[c.nth];
        if (!condition) return;
        const by = `p-${condition.departmentId}`;
        if (!world.try(by, meetCondition, { ...where, conditionId: condition.id })) model.meet(condition.id);
        return;
      }
      case 'edit':
        world.try(owner, editInitiative, {
          ...where,
          field: 'title',
          value: `Titel ${c.title}`,
          base: { version: 0 },
        });
        return;
      case 'goBack': {
        const to = phasesInOrder[c.to] ?? 'exploreIdea';
        const reason = world.try(owner, goBack, { ...where, to, reason: 'Fel väg.' });
        agree(reason, c.to < model.phase && model.open === undefined && !model.isEnded);
        if (!reason) model.goBack(c.to);
        return;
      }
      case 'recuse':
        if (!world.try(`p-${c.who}`, declareRecusal, where)) model.recused.add(`p-${c.who}`);
        return;
      case 'unrecuse':
        if (!world.try(`p-${c.who}`, liftRecusal, where)) model.recused.delete(`p-${c.who}`);
        return;
      case 'join':
        if (!world.try(owner, addCoOwner, { ...where, personId: `p-${c.who}` }))
          model.owners.add(`p-${c.who}`);
        return;
      case 'leave':
        if (!world.try(owner, removeCoOwner, { ...where, personId: `p-${c.who}` }))
          model.owners.delete(`p-${c.who}`);
        return;
      // V6: a grant that has ended gives no right; another one does.
      case 'lose': {
        const personId = `p-${c.who}`;
        // Somebody has to ask and to administer, or the life stands still.
        if (personId === owner || personId === admin) return;
        for (const { id: grantId } of world.person(personId).grants)
          world.try(admin, endRole, { personId, grantId });
        model.rights.delete(personId);
        return;
      }
      case 'regain': {
        const there = world.person(`p-${c.who}`);
        const grants = there.grants.map(({ endedAt: _ended, ...grant }) => grant);
        world.put('person', { ...there, grants });
        const right = rights.get(there.id);
        if (right) model.rights.set(there.id, right);
        return;
      }
      case 'updateBasis': {
        const request = model.open === undefined ? undefined : model.requests.get(model.open);
        if (!request || model.open === undefined) return;
        const next = { ...where, requestId: model.open, revision: request.revision + 1 };
        if (!world.try(owner, updateBasis, next)) request.revision++;
        return;
      }
      case 'withdraw':
        if (
          model.open !== undefined &&
          !world.try(owner, withdrawRequest, { ...where, requestId: model.open })
        )
          model.close('withdrawn');
        return;
      case 'resume':
        if (!world.try(owner, resumeInitiative, { ...where, reason: 'Nu.' })) model.state = 'active';
        return;
      case 'cancel': {
        const told = {
          endingId: nextId(),
          lessons: 'Mycket.',
          reusable: 'Något.',
          reason: 'needEconomy' as const,
        };
        const reason = world.try(owner, cancelInitiative, { ...where, ...told });
        agree(reason, model.open === undefined && !model.isEnded);
        if (!reason) model.state = 'cancelled';
        return;
      }
      case 'realise': {
        const used = {
          implementationId: nextId(),
          operation: 'Hamnen',
          departmentId: 'build',
          from: '2026-03-01',
        };
        world.try(owner, addImplementation, { ...where, ...used });
        const told = { endingId: nextId(), lessons: 'Mycket.', reusable: 'Något.' };
        const reason = world.try(owner, realiseInitiative, { ...where, ...told });
        agree(reason, model.phase === 3 && model.open === undefined && !model.isEnded);
        if (!reason) model.state = 'realised';
        return;
      }
      case 'reopen':
        if (!world.try(leader, reopenInitiative, { ...where, reason: 'Ny teknik.' })) model.state = 'active';
        return;
      case 'wait':
        world.wait(c.days);
        return;
      default:
        return c satisfies never;
    }
  }

  /** The domain said yes exactly when the model did. */
  function agree(reason: Refusal | undefined, isRight: boolean): void {
    if (reason) count.refused++;
    if ((reason === undefined) !== isRight)
      throw new Error(`the model says ${isRight ? 'yes' : 'no'}, the domain ${reason?.code ?? 'yes'}`);
  }

  // G1, G3: only the gate that it stands before, and one request at a time.
  function ask(c: Extract<Command, { do: 'ask' }>): void {
    const gate = c.gate === 'next' ? Math.min(model.phase, 2) : c.gate;
    const sums = Object.fromEntries(Object.entries(c.asked).map(([key, value]) => [key, value * 40_000]));
    const args = askArgs(id, gatesInOrder[gate] ?? 'time', sums);
    const reason = world.try(owner, requestGate, args);
    agree(reason, gate === model.phase && model.open === undefined && !model.isEnded);
    if (reason) return;
    const lines = new Map(
      Object.entries(sums).map(([departmentId, sum]): [string, ModelLine] => [
        departmentId,
        { lead: departmentId === 'build', asked: gate === 1 ? sum : 0, said: undefined },
      ]),
    );
    model.ask(args.requestId, gate, lines);
  }

  function saying(requestId: string, c: { department: Department; outcome: OutcomeId; part: number }) {
    const line = model.requests.get(requestId)?.lines.get(c.department);
    if (!line) return undefined;
    const isYes = c.outcome === 'go' || c.outcome === 'conditionalGo';
    const isMoney = model.requests.get(requestId)?.gate === 1;
    const amount = isYes && isMoney ? (line.asked * c.part) / 4 : 0;
    const changes = isYes && isMoney ? { amount } : {};
    const args = decisionArgs(world, id, requestId, c.department, c.outcome, {
      ...changes,
      restUntil: undefined,
    });
    if (c.outcome === 'hold') args.restUntil = '2027-06-01';
    return { args, amount, line };
  }

  function decide(c: Extract<Command, { do: 'decide' }>): void {
    // With nothing open, the last request shows that a closed one takes no decision.
    if (model.open === undefined && c.isDue) ask({ do: 'ask', gate: 'next', asked: { build: 4, care: 3 } });
    const requestId = model.open ?? requests().at(-1);
    if (requestId === undefined) return;
    // Mostly a department that still has to decide.
    const waiting = departments.find(
      (d) => model.requests.get(requestId)?.lines.get(d)?.said === undefined && c.isDue,
    );
    const due =
      waiting && model.requests.get(requestId)?.lines.has(waiting)
        ? { department: waiting, by: waiting }
        : {};
    return decideOn(requestId, { ...c, ...due });
  }

  function decideOn(requestId: string, c: Extract<Command, { do: 'decide' }>): void {
    const said = saying(requestId, c);
    if (!said) return;
    const { args, amount, line } = said;
    if (c.stale) {
      // The revision before, as it truly was; where there is none, a basis that never stood.
      args.revision--;
      args.basisHash =
        world.rows('basis', id).find((b) => b.id === `${requestId}.${args.revision}`)?.hash ?? args.basisHash;
      args.revision ||= 1;
      if (args.revision === model.requests.get(requestId)?.revision) args.basisHash = 'never';
    }
    const reason = world.try(`p-${c.by}`, recordDecision, args);
    const isRight =
      requestId === model.open &&
      line.said === undefined && // V7
      !c.stale && // G7, V1
      model.mayDecide(`p-${c.by}`, c.department, amount, world.today);
    agree(reason, isRight);
    if (!reason) enter(requestId, c, args, amount, false);
  }

  function correct(c: Extract<Command, { do: 'correct' }>): void {
    const requestId = c.nth > 2 ? model.open : (requests()[c.nth] ?? requests().at(-1));
    const said = requestId === undefined ? undefined : saying(requestId, c);
    if (requestId === undefined || !said?.line.said) return;
    const { args, amount, line } = said;
    const supersedes = line.said?.id ?? '';
    const reason = world.try(`p-${c.by}`, correctDecision, { ...args, supersedes, correctionReason: 'Fel.' });
    const closedAs = model.requests.get(requestId)?.closedAs;
    const isAlive = closedAs === undefined || closedAs === 'opened';
    agree(reason, isAlive && model.mayDecide(`p-${c.by}`, c.department, amount, world.today));
    if (!reason) enter(requestId, c, args, amount, true);
  }

  function enter(
    requestId: string,
    { department }: { department: Department },
    args: DecisionArgs,
    amount: number,
    isCorrection: boolean,
  ): void {
    count[isCorrection ? 'corrected' : 'decided']++;
    for (const { conditionId } of args.conditions)
      model.conditions.set(conditionId, { request: requestId, decision: args.decisionId, met: false });
    model.say(requestId, department, { id: args.decisionId, outcome: args.outcome, amount }, isCorrection);
  }

  function check(): void {
    const head = world.head(id);
    // G1, V1: phase, request and gate are where the rules, told a second time, put them.
    expect(head.phase).toBe(phasesInOrder[model.phase]);
    expect(head.state).toBe(model.state);
    expect(head.asks?.requestId).toBe(model.open);
    expect(head.passed.map((passage) => passage.requestId)).toEqual(model.passed);
    expect(head.passed.map((passage) => passage.gate)).toEqual(gatesInOrder.slice(0, model.phase));
    const docket = docketOf(world, id);
    for (const request of docket.requests)
      expect(request.closedAs).toBe(model.requests.get(request.id)?.closedAs);

    for (const decision of docket.decisions) {
      // G8, V5: never changed; whatever has been written stays.
      const before = kept.get(decision.id);
      if (before !== undefined) expect(JSON.stringify(decision)).toBe(before);
      kept.set(decision.id, JSON.stringify(decision));
      // V4: an administrator's role alone never decides.
      expect(decision.by).not.toBe(admin);
      // V1: it cites a revision of its own request that is there, with its hash.
      const basis = world
        .rows('basis', id)
        .find((b) => b.id === `${decision.requestId}.${decision.revision}`);
      expect(decision.basisHash).toBe(basis?.hash);
    }
    expect(docket.decisions.length).toBe(kept.size);

    // V7: of the decisions that no other supersedes, at most one decides each line.
    const superseded = new Set(docket.decisions.map(({ supersedes }) => supersedes));
    for (const line of docket.lines) {
      const deciding = docket.decisions.filter(
        (d) =>
          d.lineId === line.id &&
          !superseded.has(d.id) &&
          (line.lead || !['recycle', 'hold'].includes(d.outcome)),
      );
      expect(deciding.map((d) => d.id)).toEqual(
        [model.requests.get(line.requestId)?.lines.get(line.departmentId)?.said?.id].filter(
          (x) => x !== undefined,
        ),
      );
    }

    // F1, V2: sums per department count each effective grant once, in whole kronor.
    const sums = fundingSums(head, docket, [], []);
    for (const departmentId of departments) {
      const counting = [...model.requests.values()].filter(
        ({ gate, closedAs }) => gate === 1 && (closedAs === undefined || closedAs === 'opened'),
      );
      const lines = counting.flatMap((request) => request.lines.get(departmentId) ?? []);
      const granted = lines.reduce((sum, line) => sum + (line.said?.amount ?? 0), 0);
      const total = sums.find((sum) => sum.departmentId === departmentId);
      expect(total?.granted ?? 0).toBe(granted);
      expect(total?.asked ?? 0).toBe(lines.reduce((sum, line) => sum + line.asked, 0));
      expect(Number.isInteger(granted) && granted >= 0).toBe(true);
    }
    // G10: nothing has ended with a request open.
    if (model.isEnded) expect(head.asks).toBeUndefined();
  }

  return { run, check, model, count };
}

test('G1, G5, G6, G8, G9, G10, G11, G14, F1, V1–V7 hold after every deed of any life', () => {
  const total = { opened: 0, openedByCondition: 0, openedByAcceptance: 0, openedByCorrection: 0 };
  const counts = { decided: 0, corrected: 0, refused: 0, scaled: 0 };
  fc.assert(
    fc.property(fc.array(command, { minLength: 10, maxLength: 80, size: 'max' }), (commands) => {
      const life = aLife();
      for (const c of commands) {
        life.run(c);
        life.check();
      }
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += life.model.seen[key];
      for (const key of ['decided', 'corrected', 'refused'] as const) counts[key] += life.count[key];
      if (life.model.phase === 3) counts.scaled++;
    }),
    { numRuns: 300 },
  );
  // The lives were lives: much was decided, gates opened in the ways there are, and some went the whole way.
  const { openedByCorrection: _rare, ...usual } = total;
  const never = Object.entries({ ...usual, ...counts }).filter(([, times]) => times === 0);
  expect(never).toEqual([]);
}, 120_000);
