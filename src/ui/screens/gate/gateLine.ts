import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { type GateId, numberOfPhase, phaseBefore, phaseBeyond, type PhaseId } from '../../../domain/model.ts';
import type { Speech } from './basis/basisWords.ts';

export const gateName = ({ said }: Pick<Speech, 'said'>, gate: GateId) => said(gateWords[gate].name);

const numbered = ({ t, said }: Speech, phase: PhaseId) =>
  t.gate.shared.phase(numberOfPhase(phase), said(phaseWords[phase].name));

/** "Beslut pengar · mellan 2 Utforska upplägg och 3 Utveckla pilot" */
export const betweenPhases = (speech: Speech, gate: GateId): string =>
  speech.t.gate.shared.between(
    gateName(speech, gate),
    numbered(speech, phaseBefore(gate)),
    numbered(speech, phaseBeyond(gate)),
  );
