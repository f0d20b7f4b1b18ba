import type { Attachment } from './attachment.ts';
import type { Participant } from './participant.ts';
import { ROOM } from './vote.ts';
import { type Lapp, notesOf, type Wall } from './wall.ts';
import type { Workshop } from './workshop.ts';
import type { WorkshopDocument } from './workshopDocument.ts';
import { resultOf, type ShownRound, type WorkshopRows } from './workshopResult.ts';
import { agenda } from './workshopStep.ts';

/** What the rows of a workshop do not say of it. */
interface About {
  readonly city: string;
  /** The city's day. */
  readonly today: string;
  /** Are persons in the room to be named? */
  readonly names: boolean;
  readonly department: string | undefined;
  readonly leaders: readonly string[];
}
type Rows = WorkshopRows & { readonly attachment: readonly Attachment[] };

/** Makes the document that another system reads. What was withdrawn, and what has not been shown, is not in it. */
export function documentOfWorkshop(head: Workshop, rows: Rows, about: About): WorkshopDocument {
  const result = resultOf(rows);
  const listed = rows.participant.filter(({ kind }) => about.names || kind !== 'person');
  const mayName = new Set([ROOM, ...listed.map(({ id }) => id)]);
  return {
    document: 'stegvis.workshop',
    version: 1,
    city: about.city,
    exportedOn: about.today,
    names: about.names,
    workshop: aboutOf(head, about),
    steps: agenda(rows.workshopStep).map(({ id, kind, title, instruction, minutes }) => ({
      id,
      kind,
      title,
      instruction,
      minutes,
    })),
    present: countOf(rows.participant),
    participants: listed.map(({ id, kind, name, groupId }) => ({ id, kind, name, groupId })),
    clusters: result.wall.columns.flatMap(({ cluster, merged }) =>
      [cluster, ...merged].map((each) => ({
        id: each.id,
        name: each.name,
        mergedInto: each.mergedInto,
        ...outcomeOf(each),
      })),
    ),
    notes: notesOnWall(result.wall).map(({ note, clusterId }) => ({
      id: note.id,
      text: note.text,
      colour: note.colour,
      at: note.at,
      stepId: note.stepId,
      clusterId,
      mergedInto: note.mergedInto,
      authorId: note.authorId !== undefined && mayName.has(note.authorId) ? note.authorId : undefined,
      cropOf: note.cropOf,
      ...outcomeOf(note),
    })),
    photos: photosOf(rows, result.wall),
    // Whose a ballot is says more than whose a note is: never without names, also of a number.
    rounds: result.rounds.map((each) => roundOf(each, about.names ? mayName : new Set([ROOM]))),
    hidden: {
      notes: result.hiddenNotes,
      rounds: result.hiddenRounds.map(({ round: { id, stepId, nth }, voted }) => ({
        id,
        stepId,
        nth,
        voted,
      })),
    },
  };
}

function aboutOf(head: Workshop, { department, leaders }: About): WorkshopDocument['workshop'] {
  const { id, title, aim, challenge, on, place, mode, startedAt, endedAt } = head;
  const said = { title, aim, challenge, on, place, department, mode, startedAt, endedAt };
  return { id, ...said, leaders: [...leaders] };
}

function countOf(all: readonly Participant[]): WorkshopDocument['present'] {
  const there = all.filter(({ withdrawnAt }) => !withdrawnAt);
  const count = (kind: Participant['kind']) => there.filter((each) => each.kind === kind).length;
  return { person: count('person'), group: count('group'), number: count('number') };
}

type Outcome = Pick<WorkshopDocument['clusters'][number], 'effect' | 'effort' | 'chosenAt' | 'initiativeId'>;
const outcomeOf = ({ effect, effort, chosenAt, initiativeId }: Outcome): Outcome => ({
  effect,
  effort,
  chosenAt,
  initiativeId,
});

/** As the wall shows them, with the column that each stands in. */
export function notesOnWall({ columns, loose }: Wall) {
  const of = (lapps: readonly Lapp[], clusterId?: string) =>
    notesOf({ lapps }).map((note) => ({ note, clusterId }));
  return [...columns.flatMap(({ cluster, lapps }) => of(lapps, cluster.id)), ...of(loose)];
}

function photosOf({ attachment }: Rows, wall: Wall): WorkshopDocument['photos'] {
  const shown = new Set(notesOnWall(wall).map(({ note }) => note.id));
  return attachment
    .filter(({ onlyOn, withdrawnAt }) => !onlyOn && !withdrawnAt)
    .filter(({ on }) => on.table === 'workshop' || shown.has(on.id))
    .map(({ id, on, hash, type, alt }) => ({ id, on, hash, type, alt }));
}

function roundOf(
  { round, tally, ballots }: ShownRound,
  mayName: ReadonlySet<string>,
): WorkshopDocument['rounds'][number] {
  const { id, stepId, nth, of, votesEach, candidateIds, revealedAt = '' } = round;
  const last = new Map(ballots.map((each) => [each.voter, each.id]));
  const cast = ballots.map((each) => ({
    voter: mayName.has(each.voter) ? each.voter : undefined,
    votes: each.votes,
    late: each.late,
    counted: last.get(each.voter) === each.id,
  }));
  // The order in which they were cast would tell who is who to whoever was there.
  const inNoOrder = cast.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    id,
    stepId,
    nth,
    of,
    votesEach,
    revealedAt,
    candidateIds,
    result: Object.fromEntries(tally.votes),
    ballots: inNoOrder,
  };
}
