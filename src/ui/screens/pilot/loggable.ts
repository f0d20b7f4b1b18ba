import type { Listed } from '../../../domain/digest.ts';
import { isOwnedBy, whyClosed } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import type { Actor } from '../../../domain/person.ts';

export interface Loggable {
  /** In the pilot phase: what a log is for. */
  readonly pilots: readonly Listed[];
  /** In other phases: a log may be kept there too, so they stand apart. Drafts are left out. */
  readonly others: readonly Listed[];
}

/** What the actor may log, longest without a post first. Who leads a department's innovation may log all of its; the choice shows those only when none is the leader's own. */
export function loggable(all: readonly Listed[], actor: Actor): Loggable {
  const allowed = all.filter(({ head }) => !whyClosed(head) && may(actor, 'pilot.log', { initiative: head }));
  const own = allowed.filter(
    ({ head }) => isOwnedBy(head, actor.personId) || head.facilitatorId === actor.personId,
  );
  const offered = (own.some(isPilot) ? own : allowed).toSorted((a, b) =>
    lastPost(a) < lastPost(b) ? -1 : 1,
  );
  return {
    pilots: offered.filter(isPilot),
    others: offered.filter((one) => !isPilot(one) && one.head.visibility !== 'draft'),
  };
}

const isPilot = ({ head }: Listed) => head.phase === 'developPilot';
const lastPost = ({ digest }: Listed) => digest.lastLog?.happenedAt ?? '';
