import { theDocket } from './docket.ts';
import type { Request } from './gate.ts';
import { recordEvent } from './history.ts';
import type { Initiative } from './initiative.ts';
import { phaseBefore, phaseBeyond } from './model.ts';
import type { Deed } from './may.ts';
import type { Ctx, Tx } from './tx.ts';
import { unmet } from './unmet.ts';

/**
 * Opens the gate of the open request if nothing keeps it shut (G1, G6): the only place where an initiative moves forward.
 * Called by every deed that may make the last condition true, so that the phase moves in that same deed.
 * @param nth number of the line of history, among those of the deed.
 */
export function tryOpen(tx: Tx, ctx: Ctx, deed: Deed, head: Initiative, nth: number): void {
  const docket = theDocket(tx, head.id);
  const request = docket.requests.find(({ id, closedAt }) => id === head.asks?.requestId && !closedAt);
  if (!request || head.phase !== phaseBefore(request.gate)) return;
  if (unmet(head, docket, request).length > 0) return;
  const { gate } = request;
  const to = phaseBeyond(gate);
  close(tx, ctx, head, request, 'opened', {
    phase: to,
    phaseSince: ctx.at,
    passed: [...head.passed, { gate, at: ctx.at, requestId: request.id }],
  });
  recordEvent(tx, ctx, head.id, { deed, on: 'phase', from: head.phase, to, requestId: request.id }, nth);
}

type Close = NonNullable<Request['closedAs']>;

/** Closes a request, and says so on the head: it asks for nothing any longer. */
export function close(
  tx: Tx,
  ctx: Ctx,
  head: Initiative,
  request: Request,
  closedAs: Close,
  changes: Partial<Initiative> = {},
): void {
  const { asks: _answered, ...rest } = head;
  tx.put('request', { ...request, closedAt: ctx.at, closedAs });
  tx.put('initiative', { ...rest, ...changes });
}

/** Is the gate of this request behind the initiative, through this request? */
export const hasOpened = (head: Initiative, requestId: string): boolean =>
  head.passed.some((passage) => passage.requestId === requestId);
