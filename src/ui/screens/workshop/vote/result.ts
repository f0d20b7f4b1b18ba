import type { Tally } from '../../../../domain/tally.ts';
import type { Subject } from '../../../../domain/wall.ts';

/** A note or cluster with its place in the result. */
export interface Placed {
  readonly subject: Subject;
  readonly votes: number;
  /** 1 for the most; those with as many votes share the place. */
  readonly place: number;
  readonly isShared: boolean;
}

/** What was voted on, most votes first; those with as many stand as on the wall. */
export function placesOf(subjects: readonly Subject[], { votes }: Pick<Tally, 'votes'>): readonly Placed[] {
  const counted = subjects
    .map((subject, nth) => ({ subject, nth, votes: votes.get(subject.id) ?? 0 }))
    .sort((a, b) => b.votes - a.votes || a.nth - b.nth);
  return counted.map(({ subject, votes: given }) => ({
    subject,
    votes: given,
    place: counted.findIndex((each) => each.votes === given) + 1,
    isShared: counted.filter((each) => each.votes === given).length > 1,
  }));
}

/** Those that go on if `most` do: with a shared last place all of it, so that nobody is left out by chance. */
export const goingOn = (places: readonly Placed[], most: number): readonly Placed[] =>
  places.filter(({ place, votes }) => place <= most && votes > 0);
