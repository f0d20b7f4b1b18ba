import { expect, test } from 'vitest';
import { recordDecision } from '../../src/domain/deciding.ts';
import type { GateId, OutcomeId } from '../../src/domain/model.ts';
import { acceptShortfall } from '../../src/domain/shortfall.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { ask, decide, decisionArgs, pass, theRequestOf } from '../kit/gates.ts';

/**
 * The whole of G6's table: every outcome, by the lead or by another asked department, at every gate, after every possible
 * word of the other party, covered or not, with and without an accepted shortfall. What should follow is worked out here
 * anew, from the table's words alone.
 */
const gates: readonly GateId[] = ['time', 'funding', 'scaleUp'];
const outcomes: readonly OutcomeId[] = ['go', 'conditionalGo', 'recycle', 'hold', 'kill'];
const asked = { build: 300_000, care: 200_000 };
type Party = keyof typeof asked;

interface Case {
  gate: GateId;
  /** Who decides now, and what. */
  by: Party;
  outcome: OutcomeId;
  /** Grants all that it was asked for, or half. */
  full: boolean;
  /** What the other of the two said before; the lead says only what leaves the request open. */
  before: OutcomeId | 'nothing';
  beforeFull: boolean;
  /** The owner accepted what was missing after `before`. */
  accepted: boolean;
}

const isYes = (outcome: OutcomeId | 'nothing') => outcome === 'go' || outcome === 'conditionalGo';

function cases(): Case[] {
  const all: Case[] = [];
  for (const gate of gates)
    for (const by of ['build', 'care'] as const)
      for (const outcome of outcomes)
        for (const before of ['nothing', ...outcomes] as const)
          for (const full of gate === 'funding' && isYes(outcome) ? [true, false] : [true])
            for (const beforeFull of gate === 'funding' && isYes(before) ? [true, false] : [true])
              for (const accepted of [true, false]) {
                // A lead that did not say yes has closed the request already.
                if (by === 'care' && before !== 'nothing' && !isYes(before)) continue;
                // There is something to accept only when the one who decided left something missing.
                const leftMissing =
                  gate === 'funding' && ((isYes(before) && !beforeFull) || before === 'kill');
                if (accepted && !leftMissing) continue;
                all.push({ gate, by, outcome, full, before, beforeFull, accepted });
              }
  return all;
}

const amountOf = (party: Party, full: boolean) => (full ? asked[party] : asked[party] / 2);

function expected({ gate, by, outcome, full, before, beforeFull, accepted }: Case) {
  const lead = by === 'build' ? outcome : before;
  const other = by === 'build' ? before : outcome;
  if (lead === 'kill') return { closedAs: 'refused', isOpened: false, state: 'active' };
  if (lead === 'recycle') return { closedAs: 'recycled', isOpened: false, state: 'active' };
  if (lead === 'hold') return { closedAs: 'held', isOpened: false, state: 'onHold' };

  const isLeadSatisfied = isYes(lead);
  const isOtherDecided = isYes(other) || other === 'kill';
  const grant = (party: Party, said: OutcomeId | 'nothing', whole: boolean) =>
    isYes(said) ? amountOf(party, whole) : 0;
  const granted =
    by === 'build'
      ? grant('build', outcome, full) + grant('care', before, beforeFull)
      : grant('care', outcome, full) + grant('build', before, beforeFull);
  const missing = asked.build + asked.care - granted;
  const wasMissing = before === 'kill' ? asked.care : by === 'build' ? asked.care / 2 : asked.build / 2;
  const isCovered = gate !== 'funding' || missing <= 0 || (accepted && missing <= wasMissing);
  const isOpened = isLeadSatisfied && isOtherDecided && isCovered;
  return { closedAs: isOpened ? 'opened' : undefined, isOpened, state: 'active' };
}

const phaseBefore = { time: 'exploreIdea', funding: 'exploreSetup', scaleUp: 'developPilot' } as const;
const phaseAfter = { time: 'exploreSetup', funding: 'developPilot', scaleUp: 'scale' } as const;

function standingBefore(city: City, gate: GateId): string {
  const id = anInitiative(city);
  if (gate === 'funding') pass(city, id, 'time');
  if (gate === 'scaleUp') pass(city, id, 'funding');
  return id;
}

const told = (c: Case) =>
  `${c.gate}: ${c.by === 'build' ? 'lead' : 'other'} says ${c.outcome}${c.full ? '' : ' (half)'} after ${c.before}${
    c.beforeFull ? '' : ' (half)'
  }${c.accepted ? ', shortfall accepted' : ''}`;

test('G6: the table is tested whole', () => {
  expect(cases().length).toBeGreaterThan(100);
  expect(cases().filter((c) => expected(c).isOpened).length).toBeGreaterThan(20);
});

test.each(cases().map((c) => [told(c), c] as const))('G6: %s', (_name, c) => {
  const city = aCity();
  const { world, owner } = city;
  const id = standingBefore(city, c.gate);
  const request = ask(city, id, c.gate, asked);
  const other: Party = c.by === 'build' ? 'care' : 'build';
  const amount = (party: Party, outcome: OutcomeId, full: boolean) =>
    c.gate === 'funding' && isYes(outcome) ? { amount: amountOf(party, full) } : {};
  if (c.before !== 'nothing')
    decide(city, id, request, other, c.before, amount(other, c.before, c.beforeFull));
  if (c.accepted)
    world.do(owner, acceptShortfall, {
      initiativeId: id,
      requestId: request,
      plan: 'Färre livbojar.',
      motivation: 'Räcker för att lära.',
    });
  expect(world.head(id).phase).toBe(phaseBefore[c.gate]);

  const args = decisionArgs(world, id, request, c.by, c.outcome, amount(c.by, c.outcome, c.full));
  world.do(city[c.by], recordDecision, args);

  const { closedAs, isOpened, state } = expected(c);
  expect(theRequestOf(world, id, request).closedAs).toBe(closedAs);
  expect(world.head(id).phase).toBe(isOpened ? phaseAfter[c.gate] : phaseBefore[c.gate]);
  expect(world.head(id).passed.some(({ gate }) => gate === c.gate)).toBe(isOpened);
  expect(world.head(id).state).toBe(state);
  expect(world.head(id).asks?.requestId).toBe(closedAs ? undefined : request);
});
