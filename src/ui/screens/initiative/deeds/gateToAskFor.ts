import { type Initiative, whyClosed } from '../../../../domain/initiative.ts';
import { may } from '../../../../domain/may.ts';
import { gateAfter, type GateId } from '../../../../domain/model.ts';
import type { Actor } from '../../../../domain/person.ts';

/** The gate at which this person may ask for a decision next: none while one is open, or when it is others' to ask. Whether it can be asked for already is `whyNotRequest`. */
export function gateToAskFor(row: Initiative, actor: Actor): GateId | undefined {
  if (whyClosed(row) || row.asks || !may(actor, 'gate.request', { initiative: row })) return undefined;
  return gateAfter(row.phase);
}
