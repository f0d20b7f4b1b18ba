import { type Accessor, createMemo } from 'solid-js';
import { ROOM } from '../../../../domain/vote.ts';
import { useCity } from '../../../app/city.tsx';

/** Note or cluster → votes given so far. */
export type Votes = Readonly<Record<string, number>>;

const prefix = 'ballot:';
const ofRound = (roundId: string): string => `${prefix}${roundId}:`;

/** Where a ballot lies that somebody has begun and not cast: on this device, and nowhere else (W3). */
export const ballotDraftKey = (roundId: string, voter: string): string => `${ofRound(roundId)}${voter}`;

/** Who has begun a ballot on this device and not cast it. What is in them is not read. */
export interface BegunBallots {
  readonly has: (voter: string) => boolean;
  /** Of people, and groups that vote as one. */
  readonly isAny: boolean;
  readonly ofRoom: boolean;
  /** Throws away what can no longer be cast: the result has been shown. */
  readonly drop: () => void;
}

export function useBegunBallots(roundId: Accessor<string>): Accessor<BegunBallots> {
  const { device } = useCity();
  const drafts = device.drafts();
  return createMemo(() => {
    const start = ofRound(roundId());
    const begun = new Set(
      (drafts() ?? []).flatMap(({ key }) => (key.startsWith(start) ? [key.slice(start.length)] : [])),
    );
    return {
      has: (voter) => begun.has(voter),
      isAny: [...begun].some((voter) => voter !== ROOM),
      ofRoom: begun.has(ROOM),
      drop() {
        for (const voter of begun) void device.deleteDraft(start + voter).catch(() => undefined);
      },
    };
  });
}

/** The votes with one more, or one less, for a subject; one with none is left out. */
export function withVote(votes: Votes, id: string, change: 1 | -1): Votes {
  const { [id]: before = 0, ...others } = votes;
  const now = before + change;
  return now > 0 ? { ...others, [id]: now } : others;
}

/**
 * The votes as the wall is now: what was merged meanwhile has its votes where it went, and what is no longer there gives them back.
 * Otherwise votes would be spent that nobody can see, or take away.
 */
export function standing(
  votes: Votes,
  subjectIds: readonly string[],
  countsFor: (id: string) => string,
): Votes {
  const known = new Set(subjectIds);
  const now: Record<string, number> = {};
  for (const [id, given] of Object.entries(votes)) {
    const at = countsFor(id);
    if (known.has(at)) now[at] = (now[at] ?? 0) + given;
  }
  return now;
}

export const sumOf = (votes: Votes): number => Object.values(votes).reduce((sum, each) => sum + each, 0);
