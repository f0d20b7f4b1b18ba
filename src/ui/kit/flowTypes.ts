import type { PhaseNumber } from './PhaseTile.tsx';

/** How an outcome is told from the others without colour: goes on, rests, is done, was stopped. */
export type FlowLook = 'outline' | 'dashed' | 'full' | 'hatched';

export type FlowPhase = {
  phase: PhaseNumber;
  name: string;
  count: number;
  /** "17" */
  countText: string;
  /** Where those who came here went. */
  to: readonly { key: string; count: number; countText: string }[];
};
export type FlowOutcome = { key: string; look: FlowLook; name: string; countText: string };

export type FlowProps = {
  name: string;
  /** "40 idéer" */
  start: string;
  phases: readonly FlowPhase[];
  outcomes: readonly FlowOutcome[];
};
