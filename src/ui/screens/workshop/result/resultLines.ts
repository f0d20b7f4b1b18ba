import type { Subject, Wall } from '../../../../domain/wall.ts';
import type { ShownRound, WorkshopResult } from '../../../../domain/workshopResult.ts';
import type { ResultWords } from './resultWords.ts';

/** What came of something that was chosen. @param initiative what is said of the initiative; nothing if it has not reached this device. */
export function whatCame(
  { t }: ResultWords,
  { row }: Subject,
  initiative: (id: string) => string | undefined,
): string {
  const said = t.workshop.result;
  return row.initiativeId === undefined ? said.notMade : (initiative(row.initiativeId) ?? said.unseen);
}

/**
 * How each has voted, in a sentence each, in the order of their names: only for a reader who is to see names.
 * @param foundIn what a vote for a note or cluster is counted for now (wall.ts).
 */
export function ballotsSaid(
  words: ResultWords,
  { ballots, subjects }: Pick<ShownRound, 'ballots' | 'subjects'>,
  foundIn: Wall['foundIn'],
): readonly string[] {
  const { t, f } = words;
  const said = t.workshop.result;
  const titles = new Map(subjects.map((subject) => [subject.id, words.title(subject)]));
  const last = new Map(ballots.map(({ voter, id }) => [voter, id]));
  return ballots
    .map(({ id, voter, votes, late }) => {
      const given = Object.entries(votes).map(([to, n]) =>
        said.gave(titles.get(foundIn(to)) ?? said.gone, n),
      );
      const marks = [
        ...(late === true ? [said.late] : []),
        ...(last.get(voter) === id ? [] : [said.notCounted]),
      ];
      const line = said.ballot(words.voter(voter), given.length > 0 ? f.list(given) : said.gaveNone);
      return marks.length > 0 ? said.marked(line, f.list(marks)) : line;
    })
    .toSorted(f.compare);
}

/** What has not been shown to the room: that there is something, and never what (W3). */
export function hiddenSaid(
  words: ResultWords,
  { hiddenNotes, hiddenRounds }: WorkshopResult,
): readonly string[] {
  const said = words.t.workshop.result;
  return [
    ...(hiddenNotes > 0 ? [said.hiddenNotes(hiddenNotes)] : []),
    ...hiddenRounds.map((each) => said.hiddenRound(words.round(each), each.voted)),
  ];
}
