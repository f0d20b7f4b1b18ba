import type { Recusal } from './decision.ts';
import { isOwnedBy, type Initiative } from './initiative.ts';
import { may } from './may.ts';
import type { Actor } from './person.ts';
import type { Refusal } from './refusal.ts';

/** Has the person declared a conflict of interest that still stands (jäv)? */
export const isRecused = (personId: string, recusals: readonly Recusal[]): boolean =>
  recusals.some(({ id, withdrawnAt }) => id === personId && !withdrawnAt);

/**
 * The largest amount the actor may grant for a department in one decision: `Infinity` without a limit, nothing for somebody
 * who decides nothing there. Limits do not add up; the widest of the actor's grants counts.
 */
export function limitOf(actor: Actor, departmentId: string): number | undefined {
  const limits = actor.grants
    .filter((g) => g.role === 'decisionMaker' && g.departmentId === departmentId)
    .map(({ amountLimit }) => amountLimit ?? Number.POSITIVE_INFINITY);
  return limits.length > 0 ? Math.max(...limits) : undefined;
}

/**
 * Why the actor may not decide for a department on this initiative (G5, V2–V4, V6): the role must be held in that department
 * now, also by a deputy in the deputy's period; the amount lie within the limit; and nobody decides on what they own or have
 * recused themselves from. `amount` is left out where the decision grants none.
 */
export function whyMayNotDecide(
  actor: Actor,
  head: Initiative,
  departmentId: string,
  recusals: readonly Recusal[],
  amount = 0,
): Refusal | undefined {
  if (!may(actor, 'decision.record', { initiative: head, departmentId }))
    return { code: 'notAllowed', deed: 'decision.record' };
  if (isOwnedBy(head, actor.personId)) return { code: 'ownInitiative' };
  if (isRecused(actor.personId, recusals)) return { code: 'recused' };
  const limit = limitOf(actor, departmentId) ?? 0;
  if (amount > limit) return { code: 'aboveLimit', amount, limit };
  return undefined;
}
