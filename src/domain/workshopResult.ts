import type { Event } from './history.ts';
import type { Note } from './note.ts';
import type { Participant } from './participant.ts';
import { type CountedRound, countRound } from './tally.ts';
import type { Cluster } from './cluster.ts';
import type { Ballot, Turnout, VoteRound } from './vote.ts';
import { type Subject, subjectsOf, type Wall, wallOf } from './wall.ts';
import type { WorkshopStep } from './workshopStep.ts';
import { writtenIn } from './written.ts';

/** The rows of a workshop that its result is made of. */
export interface WorkshopRows {
  readonly note: readonly Note[];
  readonly cluster: readonly Cluster[];
  readonly voteRound: readonly VoteRound[];
  readonly ballot: readonly Ballot[];
  readonly turnout: readonly Turnout[];
  readonly participant: readonly Participant[];
  readonly workshopStep: readonly WorkshopStep[];
  readonly event: readonly Event[];
}

/** A round that was shown. */
export interface ShownRound extends CountedRound {
  readonly round: VoteRound;
  readonly step: WorkshopStep | undefined;
  /** All ballots of it, the first cast first; of two for one voter the later counts. */
  readonly ballots: readonly Ballot[];
}

/** A round whose result has not been shown: how many have voted, and nothing else (W3). */
export interface HiddenRound {
  readonly round: VoteRound;
  readonly step: WorkshopStep | undefined;
  readonly voted: number;
}

/** What came of a workshop, as far as it has been shown to the room: for the page, its paper and its files. */
export interface WorkshopResult {
  readonly wall: Wall;
  /** Notes that have been written and not shown, on whatever tablet. */
  readonly hiddenNotes: number;
  readonly rounds: readonly ShownRound[];
  readonly hiddenRounds: readonly HiddenRound[];
  /** What stands on the plane, in the order of the wall: its number there is its place in this list. */
  readonly placed: readonly (Subject & { readonly effect: number; readonly effort: number })[];
  readonly chosen: readonly Subject[];
}

/** Gathers the result. What is hidden until it is revealed is counted and never in it, also on the device that wrote it. */
export function resultOf(rows: WorkshopRows): WorkshopResult {
  const wall = wallOf(rows.note, rows.cluster);
  const ballots = rows.ballot.filter(({ onlyOn }) => onlyOn === undefined);
  const stepOf = (stepId: string) => rows.workshopStep.find(({ id }) => id === stepId);
  const begun = [...rows.voteRound].sort(
    (a, b) => (stepOf(a.stepId)?.rank ?? 0) - (stepOf(b.stepId)?.rank ?? 0) || a.nth - b.nth,
  );
  const all = everything(wall);
  return {
    wall,
    hiddenNotes: hiddenIn(rows),
    rounds: begun
      .filter(({ revealedAt }) => revealedAt !== undefined)
      .map((round) => ({
        round,
        step: stepOf(round.stepId),
        ...countRound(round, ballots, wall),
        ballots: ballots.filter(({ roundId }) => roundId === round.id).sort(inTime),
      })),
    hiddenRounds: begun
      .filter(({ revealedAt }) => revealedAt === undefined)
      .map((round) => ({
        round,
        step: stepOf(round.stepId),
        voted: rows.turnout.filter(({ roundId }) => roundId === round.id).length,
      })),
    placed: all.flatMap((subject) => {
      const { effect, effort } = subject.row;
      return effect === undefined || effort === undefined ? [] : [{ ...subject, effect, effort }];
    }),
    chosen: all.filter(({ row }) => row.chosenAt !== undefined || row.initiativeId !== undefined),
  };
}

/** Clusters and notes, each once: a cluster, then its notes. */
function everything(wall: Wall): readonly Subject[] {
  const clusters = subjectsOf(wall, 'clusters');
  const notes = new Map(subjectsOf(wall, 'notes').map((each) => [each.id, each]));
  return clusters.flatMap((each) =>
    each.table === 'note' ? [each] : [each, ...each.lapps.flatMap(({ note }) => notes.get(note.id) ?? [])],
  );
}

/** Those of another tablet are known by their line of history alone. */
function hiddenIn({ note, event }: Pick<WorkshopRows, 'note' | 'event'>): number {
  const steps = new Set(event.flatMap(({ deed, on }) => (deed === 'note.add' && on ? [on] : [])));
  const written = [...steps].reduce((sum, stepId) => sum + writtenIn(stepId, event, note), 0);
  const shown = note.filter(
    ({ stepId, onlyOn, withdrawnAt }) => stepId && steps.has(stepId) && !onlyOn && !withdrawnAt,
  );
  return written - shown.length;
}

const inTime = (a: Ballot, b: Ballot) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
