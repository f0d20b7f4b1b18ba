import type { Listed } from './digest.ts';
import { isEnded } from './initiative.ts';
import { numberOfPhase, type PhaseId, phases } from './model.ts';
import { daysThrough, medianOf } from './phaseTimes.ts';

/** A phase of the funnel. `reached` is all of the others together. */
export interface PhaseCount {
  readonly phase: PhaseId;
  /** Have come at least this far. */
  readonly reached: number;
  /** Stand here now, resting ones too. */
  readonly here: number;
  readonly goneOn: number;
  /** Stopped here (E2), or realised from here (E1). */
  readonly cancelled: number;
  readonly realised: number;
  /** Median of the days it took those who have gone on (A1); none of hardly any. */
  readonly daysThrough: number | undefined;
}

/** Fastratt (R2): how many have come to each phase, and where they left. What was withdrawn is not counted. */
export function phaseFunnel(lines: readonly Listed[], dayOf: (at: string) => string): readonly PhaseCount[] {
  const counted = lines.filter(({ head }) => !head.withdrawnAt);
  return phases.map(({ id }) => {
    const there = counted.filter(({ head }) => head.phase === id);
    const beyond = counted.filter(({ head }) => numberOfPhase(head.phase) > numberOfPhase(id));
    const ended = (state: 'cancelled' | 'realised') =>
      there.filter(({ head }) => head.state === state).length;
    return {
      phase: id,
      reached: there.length + beyond.length,
      here: there.filter(({ head }) => !isEnded(head)).length,
      goneOn: beyond.length,
      cancelled: ended('cancelled'),
      realised: ended('realised'),
      daysThrough: medianOf(beyond.flatMap(({ head }) => daysThrough(head, id, dayOf) ?? [])),
    };
  });
}
