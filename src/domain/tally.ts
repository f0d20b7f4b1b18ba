import type { Ballot, VoteRound } from './vote.ts';
import { notesOf, type Subject, subjectsOf, type Wall } from './wall.ts';

/** A round counted: votes per note or cluster, and how many ballots there were. */
export interface Tally {
  readonly votes: ReadonlyMap<string, number>;
  readonly ballots: number;
  /** Ballots that came when the result had been shown. */
  readonly late: number;
  /** Voters for whom two devices cast a ballot: the later counts, the other stays in the record. */
  readonly twice: readonly string[];
}

/**
 * Counts a round. Of several ballots for one voter the latest counts, by the city's clock.
 * @param foundIn note or cluster → what it is shown in now, so that votes follow a merge made afterwards.
 */
export function tallyOf(
  round: Pick<VoteRound, 'id'>,
  ballots: readonly Ballot[],
  foundIn: (id: string) => string = (id) => id,
): Tally {
  const counted = new Map<string, Ballot>();
  const twice = new Set<string>();
  const cast = ballots
    .filter((each) => each.roundId === round.id)
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  for (const each of cast) {
    if (counted.has(each.voter)) twice.add(each.voter);
    counted.set(each.voter, each);
  }
  const votes = new Map<string, number>();
  for (const ballot of counted.values())
    for (const [id, given] of Object.entries(ballot.votes)) {
      const at = foundIn(id);
      votes.set(at, (votes.get(at) ?? 0) + given);
    }
  const late = [...counted.values()].filter((each) => each.late === true).length;
  return { votes, ballots: counted.size, late, twice: [...twice].sort() };
}

/**
 * What a vote for something counts for now: for what it was merged into, or for the cluster that it has come to lie in, where clusters
 * are voted on. What is on the wall no more counts for itself.
 */
export function countsFor(wall: Pick<Wall, 'foundIn'>, subjects: readonly Subject[]): (id: string) => string {
  const inSubject = new Map(
    subjects.flatMap((each) => notesOf(each).map(({ id }) => [id, each.id] as const)),
  );
  const known = new Set(subjects.map(({ id }) => id));
  return (id) => {
    const at = wall.foundIn(id);
    return known.has(at) ? at : (inSubject.get(at) ?? at);
  };
}

/** A round as it stands on the wall as it is now. */
export interface CountedRound {
  /** What was voted on. */
  readonly subjects: readonly Subject[];
  readonly tally: Tally;
  /** All votes, and of them those for what is on the wall no more. */
  readonly sum: number;
  readonly gone: number;
}

/** Counts a round by what is on the wall: every screen and every file that tells a result tells the same. */
export function countRound(
  round: Pick<VoteRound, 'id' | 'of' | 'candidateIds'>,
  ballots: readonly Ballot[],
  wall: Wall,
): CountedRound {
  const subjects = subjectsOf(wall, round.of, round.candidateIds);
  const tally = tallyOf(round, ballots, countsFor(wall, subjects));
  const sum = [...tally.votes.values()].reduce((all, votes) => all + votes, 0);
  const gone = subjects.reduce((rest, { id }) => rest - (tally.votes.get(id) ?? 0), sum);
  return { subjects, tally, sum, gone };
}

/** Rounds of a step that have begun, the first first. */
export const roundsOf = (rounds: readonly VoteRound[], stepId: string): readonly VoteRound[] =>
  rounds.filter((each) => each.stepId === stepId).sort((a, b) => a.nth - b.nth);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * An order of its own for each voter, the same each time (W3): what stands first gets more votes, so it must not be the same for all.
 * @param seed what tells the voters apart, as the round's and the voter's ids.
 */
export function shuffled<T extends { readonly id: string }>(all: readonly T[], seed: string): readonly T[] {
  return all
    .map((each) => ({ each, at: scatter(`${seed} ${each.id}`) }))
    .sort((a, b) => a.at - b.at || compare(a.each.id, b.each.id))
    .map(({ each }) => each);
}

/** A number that looks like chance: FNV-1a over the letters, then mixed as MurmurHash3's last step does, since FNV alone leaves near words near. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
