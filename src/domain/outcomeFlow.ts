import type { Listed } from './digest.ts';
import { endingReasonId, type EndingReasonId, type PhaseId, phases } from './model.ts';

/** What became of an initiative: it goes on, rests, is realised, or was stopped for a reason (E2). An import may not know the reason (R5). */
export type Outcome =
  | { readonly as: 'active' | 'onHold' | 'realised' }
  | { readonly as: 'cancelled'; readonly reason: EndingReasonId | undefined };

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
}

/** A phase, and what became of those who stand or ended in it. */
export interface PhaseOutcomes {
  readonly phase: PhaseId;
  readonly count: number;
  readonly outcomes: readonly OutcomeCount[];
}

/** Utfallsflöde (R2): idea → phase → outcome. Phases and outcomes that nobody came to are left out. */
export interface OutcomeFlow {
  readonly all: number;
  readonly phases: readonly PhaseOutcomes[];
  readonly outcomes: readonly OutcomeCount[];
}

/** In the order they are shown: on its way, then well ended, then stopped, by reason as the model lists them. */
const outcomes: readonly Outcome[] = [
  { as: 'active' },
  { as: 'onHold' },
  { as: 'realised' },
  ...[...endingReasonId.options, undefined].map((reason) => ({ as: 'cancelled', reason }) as const),
];

/** What became of the ideas. What was withdrawn is not counted. */
export function outcomeFlow(lines: readonly Listed[]): OutcomeFlow {
  const counted = lines.filter(({ head }) => !head.withdrawnAt);
  const perPhase = phases.map(({ id }) => {
    const there = counted.filter(({ head }) => head.phase === id);
    return { phase: id, count: there.length, outcomes: countOutcomes(there) };
  });
  return {
    all: counted.length,
    phases: perPhase.filter(({ count }) => count > 0),
    outcomes: countOutcomes(counted),
  };
}

const countOutcomes = (lines: readonly Listed[]): readonly OutcomeCount[] =>
  outcomes
    .map((outcome) => ({ outcome, count: lines.filter((line) => isThat(line, outcome)).length }))
    .filter(({ count }) => count > 0);

const isThat = ({ head, digest }: Listed, outcome: Outcome): boolean =>
  head.state === outcome.as && (outcome.as !== 'cancelled' || digest.ending?.reason === outcome.reason);

/** Orsaker (R2, E2): why do we stop? The most common reason first; of equals, as the model lists them; what no import said last. */
export function endingReasons(
  lines: readonly Listed[],
): readonly { readonly reason: EndingReasonId | undefined; readonly count: number }[] {
  return outcomeFlow(lines)
    .outcomes.flatMap(({ outcome, count }) =>
      outcome.as === 'cancelled' ? [{ reason: outcome.reason, count }] : [],
    )
    .toSorted((a, b) => Number(!a.reason) - Number(!b.reason) || b.count - a.count);
}

/** The reasons that are more common than the others; several when they are equally so. */
export function commonest(reasons: ReturnType<typeof endingReasons>): readonly EndingReasonId[] {
  const most = Math.max(0, ...reasons.map(({ reason, count }) => (reason ? count : 0)));
  return reasons.flatMap(({ reason, count }) => (reason && count === most ? [reason] : []));
}
