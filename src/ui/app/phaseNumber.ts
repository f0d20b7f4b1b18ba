import type { PhaseId } from '../../domain/model.ts';
import type { PhaseNumber } from '../kit/PhaseTile.tsx';

/** The place of a phase in the stair, in the form the kit draws. */
export const phaseNumber: Readonly<Record<PhaseId, PhaseNumber>> = {
  exploreIdea: 1,
  exploreSetup: 2,
  developPilot: 3,
  scale: 4,
};
