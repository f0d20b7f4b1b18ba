import type { Cell } from '../../../../domain/csv.ts';
import type { Note } from '../../../../domain/note.ts';
import { type Subject, subjectsOf } from '../../../../domain/wall.ts';
import type { WorkshopResult } from '../../../../domain/workshopResult.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import type { Texts } from '../../../../texts/sv.ts';
import type { ResultWords } from './resultWords.ts';

type Column = keyof Texts['workshop']['result']['columns'];

interface Beside {
  readonly steps: readonly WorkshopStep[];
  /** The title of the initiative that came of it; nothing if it has not reached this device. */
  readonly initiative: (id: string) => string | undefined;
}

/**
 * The result as a table (R4): a row for each group, followed by its notes, those that were merged into another too. Votes, places and
 * choices stand at what they were given to, so that a column can be summed.
 */
export function tableOfResult(
  result: WorkshopResult,
  words: ResultWords,
  { steps, initiative }: Beside,
): readonly (readonly Cell[])[] {
  const said = words.t.workshop.result;
  const names = Object.keys(said.columns) as Column[];
  const stepTitle = (note: Note) => steps.find(({ id }) => id === note.stepId)?.title;
  const votesOf = (id: string) =>
    result.rounds.map(({ subjects, tally }) =>
      subjects.some((each) => each.id === id) ? (tally.votes.get(id) ?? 0) : undefined,
    );
  const outcome = ({ effect, effort, chosenAt, initiativeId }: Subject['row']) => ({
    effect,
    effort,
    chosen: chosenAt === undefined ? undefined : words.t.common.yes,
    initiative: initiativeId === undefined ? undefined : initiative(initiativeId),
  });
  const noteRow = (note: Note, group: string | undefined, into?: Note) => ({
    id: note.id,
    cells: {
      kind: said.kinds.note,
      group,
      note: note.text,
      author: words.author(note),
      colour: words.t.workshop.shared.colours[note.colour],
      step: stepTitle(note),
      written: words.f.date(note.at),
      sameAs: into?.text,
      ...outcome(note),
    } satisfies Partial<Record<Column, Cell>>,
  });
  const rows = everyGroup(result).flatMap((subject) => {
    const group = subject.table === 'cluster' ? words.title(subject) : undefined;
    const notes = subject.lapps.flatMap(({ note, merged }) => [
      noteRow(note, group),
      ...merged.map((each) => noteRow(each, group, note)),
    ]);
    if (group === undefined) return notes;
    const cells: Partial<Record<Column, Cell>> = {
      kind: said.kinds.cluster,
      group,
      ...outcome(subject.row),
    };
    return [{ id: subject.id, cells }, ...notes];
  });
  return [
    [
      ...names.map((name) => said.columns[name]),
      ...result.rounds.map((each) => said.votesIn(words.round(each))),
    ],
    ...rows.map(({ id, cells }) => [...names.map((name): Cell => cells[name]), ...votesOf(id)]),
  ];
}

/** Groups and the notes that are in none; a group without notes says nothing, but for that it is there. */
const everyGroup = ({ wall }: WorkshopResult): readonly Subject[] => subjectsOf(wall, 'clusters');
