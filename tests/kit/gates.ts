import { type DecisionArgs, correctDecision, recordDecision } from '../../src/domain/deciding.ts';
import { type Docket, effectiveOn, linesOf } from '../../src/domain/docket.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Request, RequestLine } from '../../src/domain/gate.ts';
import type { GateId, OutcomeId } from '../../src/domain/model.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { requestGate } from '../../src/domain/request.ts';
import type { City } from './city.ts';
import { nextId, type World } from './world.ts';

/** All that was asked and decided about an initiative. */
export const docketOf = (world: World, initiativeId: string): Docket => ({
  requests: world.rows('request', initiativeId),
  lines: world.rows('requestLine', initiativeId),
  decisions: world.rows('decision', initiativeId),
  conditions: world.rows('condition', initiativeId),
});

export function theRequestOf(world: World, initiativeId: string, requestId: string): Request {
  const request = world.rows('request', initiativeId).find(({ id }) => id === requestId);
  if (!request) throw new Error(`no request ${requestId}`);
  return request;
}

/** Who is asked, and for how much where money is asked for: `{build: 100, care: 50}`. */
export type Asked = Readonly<Record<string, number>>;

/** The arguments of a request at `gate` that has what its gate needs. */
export function askArgs(initiativeId: string, gate: GateId, asked: Asked) {
  const lines = Object.entries(asked).map(([departmentId, amount]) => ({
    lineId: nextId(),
    departmentId,
    ...(gate === 'funding' ? { asked: amount } : {}),
  }));
  const time = gate === 'time' ? { hours: 40, from: '2026-04-01', until: '2026-06-30' } : {};
  return { initiativeId, requestId: nextId(), gate, lines, ...time };
}

/** The owner asks for a decision. Gives back the request's id. */
export function ask({ world, owner }: City, initiativeId: string, gate: GateId, asked: Asked): string {
  const args = askArgs(initiativeId, gate, asked);
  world.do(owner, requestGate, args);
  return args.requestId;
}

export function lineOf(
  world: World,
  initiativeId: string,
  requestId: string,
  departmentId: string,
): RequestLine {
  const line = linesOf(docketOf(world, initiativeId), requestId).find((l) => l.departmentId === departmentId);
  if (!line) throw new Error(`${departmentId} is not asked in ${requestId}`);
  return line;
}

/** The arguments of a decision by a department that has what its outcome needs, on the basis that stands. `changes` are laid on them. */
export function decisionArgs(
  world: World,
  initiativeId: string,
  requestId: string,
  departmentId: string,
  outcome: OutcomeId,
  changes: Partial<DecisionArgs> = {},
): DecisionArgs {
  const request = theRequestOf(world, initiativeId, requestId);
  const line = lineOf(world, initiativeId, requestId, departmentId);
  const basis = world
    .rows('basis', initiativeId)
    .find((b) => b.requestId === requestId && b.revision === request.revision);
  const yes = outcome === 'go' || outcome === 'conditionalGo';
  return {
    initiativeId,
    requestId,
    lineId: line.id,
    decisionId: nextId(),
    outcome,
    decidedOn: world.today,
    participants: [],
    authority: { kind: 'delegation', item: '3.2', board: `Nämnden ${departmentId}` },
    text: 'Förvaltningen beslutar enligt förslaget.',
    motivation: 'Behovet är tydligt.',
    revision: request.revision,
    basisHash: basis?.hash ?? '',
    conditions:
      outcome === 'conditionalGo'
        ? [{ conditionId: nextId(), text: 'Redovisa i maj.', dueOn: '2027-05-31' }]
        : [],
    ...(yes && request.gate === 'funding' ? { amount: line.asked ?? 0 } : {}),
    ...(outcome === 'recycle' ? { complete: 'Beskriv testgruppen.' } : {}),
    ...(outcome === 'hold' ? { restUntil: '2027-01-15' } : {}),
    ...changes,
  };
}

/** A department's own decision-maker decides. Gives back the decision's id. */
export function decide(
  city: City,
  initiativeId: string,
  requestId: string,
  departmentId: 'build' | 'care' | 'school',
  outcome: OutcomeId,
  changes: Partial<DecisionArgs> = {},
): string {
  const args = decisionArgs(city.world, initiativeId, requestId, departmentId, outcome, changes);
  city.world.do(city[departmentId], recordDecision, args);
  return args.decisionId;
}

/** Somebody tries to decide for a department, and is refused. */
export function decideRefused(
  { world }: City,
  by: string,
  initiativeId: string,
  requestId: string,
  departmentId: string,
  outcome: OutcomeId,
  changes: Partial<DecisionArgs> = {},
): Refusal {
  return world.refusal(
    by,
    recordDecision,
    decisionArgs(world, initiativeId, requestId, departmentId, outcome, changes),
  );
}

/** The effective decision of a department in a request. */
export const effectiveOf = (
  world: World,
  initiativeId: string,
  requestId: string,
  departmentId: string,
): Decision | undefined =>
  effectiveOn(docketOf(world, initiativeId), lineOf(world, initiativeId, requestId, departmentId));

/** A department's own decision-maker corrects the decision that is effective on its line. Gives back the correction's id. */
export function correct(
  city: City,
  initiativeId: string,
  requestId: string,
  departmentId: 'build' | 'care' | 'school',
  outcome: OutcomeId,
  changes: Partial<DecisionArgs> = {},
): string {
  const { world } = city;
  const former = effectiveOf(world, initiativeId, requestId, departmentId);
  if (!former) throw new Error(`${departmentId} has not decided`);
  const args = decisionArgs(world, initiativeId, requestId, departmentId, outcome, changes);
  world.do(city[departmentId], correctDecision, {
    ...args,
    supersedes: former.id,
    correctionReason: 'Fel uppgift i beslutet.',
  });
  return args.decisionId;
}

/** Passes the gates up to and including `gate`, each asked of and decided by the lead department alone. Gives back the last request's id. */
export function pass(city: City, initiativeId: string, gate: GateId, outcome: OutcomeId = 'go'): string {
  const gates: readonly GateId[] = ['time', 'funding', 'scaleUp'];
  let last = '';
  for (const next of gates.slice(0, gates.indexOf(gate) + 1)) {
    if (city.world.head(initiativeId).passed.some((passage) => passage.gate === next)) continue;
    last = ask(city, initiativeId, next, { build: 100_000 });
    decide(city, initiativeId, last, 'build', next === gate ? outcome : 'go');
  }
  return last;
}
