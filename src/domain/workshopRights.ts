import { audienceOf, tokensOf } from './access.ts';
import { type Deed, may } from './may.ts';
import type { Actor } from './person.ts';
import { type Ctx, insist, obey, type Tx } from './tx.ts';
import { theWorkshop, type Workshop } from './workshop.ts';

/** Does the workshop reach the actor at all? */
export function seesWorkshop(actor: Actor, head: Workshop): boolean {
  const tokens = new Set(tokensOf(actor));
  return audienceOf(head, 'workshop', head).some((token) => tokens.has(token));
}

/**
 * May the actor do something to a row of a workshop that they take part in? Everybody knows that there is a hidden note, since its
 * history says so; but until it is shown only its writer has it, and to the others it is as if it were not there (W3).
 */
export const isFor = (
  actor: Actor,
  row: { readonly by: string; readonly onlyOn?: string | undefined },
): boolean => row.onlyOn === undefined || row.by === actor.personId;

/**
 * The workshop that a deed is done in. What is written in a workshop is taken also when it has ended or was withdrawn: a tablet
 * that had no network then must not lose it (W7).
 * @throws Refused `notFound` (also when it is not for the actor to see), `notAllowed`.
 */
export function workshopFor(tx: Tx, ctx: Ctx, deed: Deed, workshopId: string): Workshop {
  const head = theWorkshop(tx, workshopId);
  if (may(ctx.actor, deed, { workshop: head })) return head;
  insist(seesWorkshop(ctx.actor, head), { code: 'notFound', what: 'workshop' });
  obey({ code: 'notAllowed', deed });
  return head;
}
