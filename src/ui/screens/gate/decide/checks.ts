import { whyNotCorrect, whyNotDecidable, type DecisionArgs } from '../../../../domain/deciding.ts';
import type { Decision, Recusal } from '../../../../domain/decision.ts';
import type { Docket } from '../../../../domain/docket.ts';
import type { Basis, Request, RequestLine } from '../../../../domain/gate.ts';
import type { Initiative } from '../../../../domain/initiative.ts';
import type { Actor } from '../../../../domain/person.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import { whyRequestClosed } from '../../../../domain/request.ts';
import { whyIllDecided } from '../../../../domain/wellDecided.ts';
import { whyMayNotDecide } from '../../../../domain/whoDecides.ts';
import type { CycleOutcome } from '../../../../sync/client.ts';
import type { Issue, OutboxEntry } from '../../../../sync/stores.ts';
import type { ReadBasis } from './decideForm.ts';

/** All that decides whether somebody may decide on a line, as it is known on this device. */
export interface Situation {
  readonly head: Initiative;
  readonly request: Request;
  readonly line: RequestLine;
  readonly docket: Docket;
  readonly recusals: readonly Recusal[];
  /** The revision that stands. */
  readonly basis: Basis | undefined;
  /** The decision that is being corrected. */
  readonly former?: Decision | undefined;
}

/** Has the basis moved on since it was read (G7)? */
export const isOutdated = (
  { request, basis }: Pick<Situation, 'request' | 'basis'>,
  read: ReadBasis,
): boolean => read.revision !== request.revision || read.hash !== basis?.hash;

/** Why nobody, or not this person, can decide on the line now; the same rules that the deed obeys. `amount` is what would be granted. */
export function whyNotDecide(actor: Actor, situation: Situation, amount: number): Refusal | undefined {
  const { head, request, line, docket, recusals, former } = situation;
  const may = whyMayNotDecide(actor, head, line.departmentId, recusals, amount);
  if (former) {
    const isBehindItsGate = request.closedAs === 'opened';
    return (
      (isBehindItsGate ? undefined : whyRequestClosed(request)) ?? whyNotCorrect(docket, line, former) ?? may
    );
  }
  return whyNotDecidable(docket, request, line) ?? may;
}

/** What follows on having fetched, before anything is recorded (G12). */
export type AfterFetch =
  | { readonly next: 'confirm' }
  /** The city was not reached: it can only be prepared. */
  | { readonly next: 'prepare'; readonly why: Exclude<CycleOutcome['why'], 'ok'> }
  /** The basis has changed: the person reads what differs, and takes a stand again. */
  | { readonly next: 'readAgain' }
  | { readonly next: 'stop'; readonly refusal: Refusal };

/**
 * The confirm step's check. Only what the city has just said counts, so without its answer there is nothing to confirm. A line
 * that somebody else has decided meanwhile stops before the basis is compared: there is nothing left to read it for.
 */
export function afterFetch(
  why: CycleOutcome['why'],
  actor: Actor,
  situation: Situation,
  read: ReadBasis,
  args: DecisionArgs,
  today: string,
): AfterFetch {
  if (why !== 'ok') return { next: 'prepare', why };
  const refusal = whyNotDecide(actor, situation, args.amount ?? 0);
  if (refusal) return { next: 'stop', refusal };
  if (isOutdated(situation, read)) return { next: 'readAgain' };
  const ill = whyIllDecided(situation.request.gate, args, today);
  return ill ? { next: 'stop', refusal: ill } : { next: 'confirm' };
}

/** What has become of a decision that was recorded here. */
export type Fate =
  | { readonly fate: 'none' }
  | { readonly fate: 'underWay' }
  | { readonly fate: 'accepted' }
  | { readonly fate: 'refused'; readonly mid: string; readonly reason: { readonly code: string } };

/**
 * Reads the fate of a sent decision from what the device knows: an issue is the city's no; a row with the server's version is
 * its yes; until then it is on its way. A row alone proves nothing, since this device put it there itself.
 */
export function fateOf(
  sent: { readonly decisionId: string } | undefined,
  known: {
    readonly outbox: readonly OutboxEntry[];
    readonly issues: readonly Issue[];
    readonly decisions: readonly Decision[];
  },
): Fate {
  if (!sent) return { fate: 'none' };
  const issue = known.issues.find(({ entry }) => decisionIn(entry) === sent.decisionId);
  if (issue) return { fate: 'refused', mid: issue.mid, reason: issue.reason ?? { code: 'fault' } };
  const row = known.decisions.find(({ id }) => id === sent.decisionId);
  if (row?.v !== undefined) return { fate: 'accepted' };
  if (row || known.outbox.some((entry) => decisionIn(entry) === sent.decisionId)) return { fate: 'underWay' };
  return { fate: 'none' };
}

/** The decision that a saved deed records or corrects. */
function decisionIn({ name, args }: OutboxEntry): unknown {
  if (name !== 'decision.record' && name !== 'decision.correct') return undefined;
  return typeof args === 'object' && args !== null && 'decisionId' in args ? args.decisionId : undefined;
}
