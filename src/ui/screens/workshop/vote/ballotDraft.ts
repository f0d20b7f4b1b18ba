import { type Accessor, createMemo } from 'solid-js';
import { useCity } from '../../../app/city.tsx';

/** Note or cluster → votes given so far. */
export type Votes = Readonly<Record<string, number>>;

const prefix = 'ballot:';

/** Where a ballot lies that somebody has begun and not cast: on this device, and nowhere else (W3). */
export const ballotDraftKey = (roundId: string, voter: string): string => `${prefix}${roundId}:${voter}`;

/** The keys of ballots that were begun on this device. What is in them is not read. */
export function useBegunBallots(): Accessor<ReadonlySet<string>> {
  const { device } = useCity();
  const drafts = device.drafts();
  return createMemo(
    () => new Set((drafts() ?? []).flatMap(({ key }) => (key.startsWith(prefix) ? [key] : []))),
  );
}

/** The votes with one more, or one less, for a subject; one with none is left out. */
export function withVote(votes: Votes, id: string, change: 1 | -1): Votes {
  const { [id]: before = 0, ...others } = votes;
  const now = before + change;
  return now > 0 ? { ...others, [id]: now } : others;
}

export const sumOf = (votes: Votes): number => Object.values(votes).reduce((sum, each) => sum + each, 0);
