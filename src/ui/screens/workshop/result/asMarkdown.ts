import type { Note } from '../../../../domain/note.ts';
import type { Lapp } from '../../../../domain/wall.ts';
import type { Workshop } from '../../../../domain/workshop.ts';
import type { ShownRound, WorkshopResult } from '../../../../domain/workshopResult.ts';
import { placesOf } from '../vote/result.ts';
import { ballotsSaid, hiddenSaid, whatCame } from './resultLines.ts';
import type { ResultWords } from './resultWords.ts';

interface About {
  readonly leaders: readonly string[];
  readonly initiative: (id: string) => string | undefined;
}

/** The result as minutes that anybody can read, and paste into a letter or a protocol. */
export function markdownOf(
  head: Workshop,
  result: WorkshopResult,
  words: ResultWords,
  { leaders, initiative }: About,
): string {
  const said = words.t.workshop.result;
  const chosen = result.chosen.map((subject) =>
    item(`**${plain(words.title(subject))}:** ${oneLine(whatCame(words, subject, initiative))}`),
  );
  return [
    `# ${plain(head.title)}`,
    facts(head, words, leaders),
    ...section(said.chosen, [chosen.join('\n')]),
    ...section(
      said.votes,
      result.rounds.flatMap((each) => round(each, words, result.wall.foundIn)),
    ),
    ...section(said.plane, [plane(result, words)]),
    ...section(said.wall, wall(result, words)),
    hiddenSaid(words, result)
      .map((line) => item(line))
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** A heading and what stands under it; neither, if nothing does. */
function section(title: string, blocks: readonly string[]): readonly string[] {
  const written = blocks.filter((block) => block !== '');
  return written.length > 0 ? [`## ${title}`, ...written] : [];
}

function facts(head: Workshop, words: ResultWords, leaders: readonly string[]): string {
  const { t, f } = words;
  const { run, result } = t.workshop;
  const all: readonly (readonly [string, string | undefined])[] = [
    [run.day, head.on && f.date(head.on)],
    [run.place, head.place],
    [run.aim, head.aim],
    [run.challenge, head.challenge],
    [result.ledBy, f.list(leaders)],
    [result.participants, f.list(words.present())],
  ];
  return all
    .flatMap(([term, detail]) => (detail ? [item(`**${term}:** ${oneLine(detail)}`)] : []))
    .join('\n');
}

/** Places are in a table: a list would number those that share a place as it likes. */
function round(each: ShownRound, words: ResultWords, foundIn: (id: string) => string): readonly string[] {
  const said = words.t.workshop.result;
  const places = placesOf(each.subjects, each.tally).filter(({ votes }) => votes > 0);
  const rows = places.map(({ subject, votes, place }) => [
    String(place),
    words.title(subject),
    String(votes),
  ]);
  const ballots = words.names ? ballotsSaid(words, each, foundIn) : [];
  return [
    `### ${plain(words.round(each))}`,
    table([said.place, said.what, said.votes], rows),
    ballots.map((line) => item(oneLine(line))).join('\n'),
  ];
}

function plane({ placed }: WorkshopResult, words: ResultWords): string {
  const { result, place } = words.t.workshop;
  const rows = placed.map((subject, nth) => [
    String(nth + 1),
    words.title(subject),
    String(subject.effect),
    String(subject.effort),
  ]);
  return table([result.number, result.what, place.effect, place.effort], rows);
}

function wall({ wall: { columns, loose } }: WorkshopResult, words: ResultWords): readonly string[] {
  const { shared } = words.t.workshop;
  const groups = columns.map(({ cluster, lapps }) => ({
    name: cluster.name ?? shared.unnamedCluster,
    lapps,
  }));
  return [...groups, { name: shared.loose, lapps: loose }]
    .filter(({ lapps }) => lapps.length > 0)
    .flatMap(({ name, lapps }) => [`### ${plain(name)}`, lapps.map((lapp) => lines(lapp, words)).join('\n')]);
}

const lines = ({ note, merged }: Lapp, words: ResultWords): string =>
  [
    item(signed(words, note)),
    ...merged.map((each) => item(words.t.workshop.result.sameAs(signed(words, each)), 1)),
  ].join('\n');

function signed(words: ResultWords, note: Note): string {
  const author = words.author(note);
  const text = oneLine(note.text);
  return author === undefined ? text : words.t.workshop.result.by(text, plain(author));
}

/** What would be read as Markdown is written as letters. */
const plain = (text: string) =>
  text
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
/** In a list a note keeps its place however many lines it has. */
const oneLine = (text: string) => plain(text.trim().replaceAll(/\s*\n\s*/g, ' / '));
const item = (text: string, depth = 0) => `${'  '.repeat(depth)}- ${text}`;

/** Nothing without rows. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(oneLine)))].join(
    '\n',
  );
}
