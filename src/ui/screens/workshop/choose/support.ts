import { countRound, type Tally } from '../../../../domain/tally.ts';
import type { Subject, Wall } from '../../../../domain/wall.ts';
import type { WorkshopRecord } from '../../../app/record.ts';

/** Votes of the last round that was shown; nothing while none has been. */
export function shownTally({ parts }: WorkshopRecord, wall: Wall): Tally | undefined {
  const last = parts.voteRound
    .filter(({ revealedAt }) => revealedAt !== undefined)
    .toSorted((a, b) => ((a.revealedAt ?? '') < (b.revealedAt ?? '') ? -1 : 1))
    .at(-1);
  return last && countRound(last, parts.ballot, wall).tally;
}

export type Order = 'votes' | 'value' | 'wall';

/** In what order to choose among: by votes, by effect over effort, or as on the wall. What lacks a number stands last. */
export function ordered(
  subjects: readonly Subject[],
  by: Order,
  tally: Tally | undefined,
): readonly Subject[] {
  const value = ({ row, id }: Subject): number =>
    by === 'wall'
      ? 0
      : by === 'votes'
        ? (tally?.votes.get(id) ?? 0)
        : row.effect === undefined || row.effort === undefined
          ? Number.NEGATIVE_INFINITY
          : row.effect - row.effort;
  return subjects.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    return one === other ? 0 : other > one ? 1 : -1;
  });
}
