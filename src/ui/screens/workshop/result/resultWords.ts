import type { Note } from '../../../../domain/note.ts';
import type { Participant } from '../../../../domain/participant.ts';
import { ROOM, type VoteRound } from '../../../../domain/vote.ts';
import { type Subject, titleOf } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import type { Formats } from '../../../../texts/format.ts';
import type { Texts } from '../../../../texts/sv.ts';

/** What the parts of a result are called; the same on the page and in the files. */
export interface ResultWords {
  readonly t: Texts;
  readonly f: Formats;
  /** Are persons in the room named? Groups and numbers always are. */
  readonly names: boolean;
  /** Who a note was written as; nothing for nobody, and for a person who is not to be named. */
  readonly author: (note: Note) => string | undefined;
  readonly voter: (voter: string) => string;
  readonly title: (subject: Subject) => string;
  readonly round: (of: { readonly round: VoteRound; readonly step: WorkshopStep | undefined }) => string;
  /** “8 personer: Amina, Bosse”; one for each kind that is there. */
  readonly present: () => readonly string[];
}

/** Makes the words of a result. @param participants all of them, those who have left too. */
export function makeResultWords(
  t: Texts,
  f: Formats,
  participants: readonly Participant[],
  names: boolean,
): ResultWords {
  const byId = new Map(participants.map((each) => [each.id, each]));
  const words = t.workshop.result;
  const isNamed = ({ kind }: Participant) => names || kind !== 'person';
  return {
    t,
    f,
    names,
    author({ authorId }) {
      const who = authorId === undefined ? undefined : byId.get(authorId);
      return who && isNamed(who) ? who.name : undefined;
    },
    voter: (voter) =>
      voter === ROOM ? t.workshop.vote.theRoom : (byId.get(voter)?.name ?? t.workshop.vote.somebody),
    title: (subject) => titleOf(subject) ?? t.workshop.shared.unnamedCluster,
    round: ({ round, step }) => words.roundOf(step?.title ?? words.someRound, round.nth),
    present() {
      const there = participants.filter(({ withdrawnAt }) => !withdrawnAt);
      const said = { person: words.persons, group: words.groups, number: words.numbers };
      return (['person', 'group', 'number'] as const).flatMap((kind) => {
        const all = there.filter((each) => each.kind === kind);
        if (all.length === 0) return [];
        const howMany = said[kind](all.length);
        const isSaid = kind === 'group' || (kind === 'person' && names);
        return [isSaid ? words.namely(howMany, f.list(all.map(({ name }) => name))) : howMany];
      });
    },
  };
}
