import type { Listed } from '../../../domain/digest.ts';
import { type Initiative, isEnded, isOwnedBy } from '../../../domain/initiative.ts';
import { type GateId, type PhaseId, phases } from '../../../domain/model.ts';
import { agesInPhase } from '../../../domain/phaseTimes.ts';
import { fold, indexOf, type SearchIndex } from '../../../domain/search.ts';
import type { Filters, Standing, Trait } from './filters.ts';

/** What the portfolio is of: everything that is shared, and drafts on which a decision is asked for. */
const isShared = ({ visibility, asks }: Initiative) => visibility !== 'draft' || asks !== undefined;

const standsAs: Readonly<Record<Standing, (head: Initiative) => boolean>> = {
  underWay: (head) => isShared(head) && !isEnded(head),
  active: (head) => isShared(head) && head.state === 'active',
  asked: (head) => head.asks !== undefined && !isEnded(head),
  onHold: (head) => isShared(head) && head.state === 'onHold',
  realised: (head) => isShared(head) && head.state === 'realised',
  cancelled: (head) => isShared(head) && head.state === 'cancelled',
  ended: (head) => isShared(head) && isEnded(head),
  all: isShared,
  draft: (head) => head.visibility === 'draft' && !isEnded(head),
};

/** Challenges and tags by which it may be found. A challenge told at length is no word to choose from a list. */
export function subjectsOf({ challenge, tags }: Initiative): readonly string[] {
  const isShort = challenge !== undefined && challenge.length <= 60 && !challenge.includes('\n');
  return isShort ? [challenge, ...tags] : tags;
}

const has = (words: readonly string[], wanted: string) => words.some((word) => fold(word) === fold(wanted));

const isTold = (text: string | undefined) => text !== undefined && text.trim() !== '';

/** @param isUnanswered a pilot that has gone too long without an answer to *Skapar det värde?* */
function hasTrait(trait: Trait, line: Listed, isUnanswered: (line: Listed) => boolean): boolean {
  switch (trait) {
    case 'cityWide':
      return line.head.cityWide === true;
    case 'collaboration':
      return isTold(line.head.collaborationWish);
    case 'residents':
      return isTold(line.head.residentInvolvement);
    case 'unanswered':
      return isUnanswered(line);
  }
}

/** Everything that passes the filters but those on phase and standing: what the counts are counted of. */
export function withinFilters(
  all: readonly Listed[],
  filters: Filters,
  found: ReadonlySet<string> | undefined,
  isUnanswered: (line: Listed) => boolean = () => false,
): readonly Listed[] {
  const { departmentId, drive, subject, technology, ownerId } = filters;
  return all.filter((line) => {
    const { head } = line;
    return (
      !head.withdrawnAt &&
      (!found || found.has(head.id)) &&
      (!departmentId ||
        head.leadDepartmentId === departmentId ||
        head.partnerDepartmentIds.includes(departmentId)) &&
      (!drive || head.drive === drive) &&
      (!subject || has(subjectsOf(head), subject)) &&
      (!technology || has(head.technologies, technology)) &&
      (!ownerId || isOwnedBy(head, ownerId)) &&
      filters.traits.every((trait) => hasTrait(trait, line, isUnanswered))
    );
  });
}

export const standingAs = (lines: readonly Listed[], standing: Standing): readonly Listed[] =>
  lines.filter(({ head }) => standsAs[standing](head));
export const inPhase = (lines: readonly Listed[], phase: PhaseId | undefined): readonly Listed[] =>
  phase ? lines.filter(({ head }) => head.phase === phase) : lines;

/** "23 pågår · 3 inför beslut · 14 realiserade · 3 avbrutna med lärdomar" */
export const counted = ['active', 'onHold', 'asked', 'realised', 'cancelled'] as const satisfies Standing[];
export type Counts = Readonly<Record<(typeof counted)[number], number>>;
export function countsOf(lines: readonly Listed[]): Counts {
  const count = (standing: Standing) => standingAs(lines, standing).length;
  return {
    active: count('active'),
    onHold: count('onHold'),
    asked: count('asked'),
    realised: count('realised'),
    cancelled: count('cancelled'),
  };
}

export interface Column {
  readonly phase: PhaseId;
  readonly gate?: GateId | undefined;
  readonly lines: readonly Listed[];
}

/**
 * A column for each phase: what waits for a decision first, then what has stood longest in its phase (who is stuck?), then what
 * rests, and last what has ended, newest first.
 */
export function columnsOf(lines: readonly Listed[]): readonly Column[] {
  const sorted = lines.toSorted((a, b) => rankOf(a) - rankOf(b) || (isBefore(a, b) ? -1 : 1));
  return phases.map(({ id, gate }) => ({ phase: id, gate, lines: inPhase(sorted, id) }));
}
const rankOf = ({ head }: Listed) => (isEnded(head) ? 3 : head.asks ? 0 : head.state === 'onHold' ? 2 : 1);
function isBefore(a: Listed, b: Listed): boolean {
  if (isEnded(a.head)) return (a.digest.ending?.at ?? '') > (b.digest.ending?.at ?? '');
  return (a.head.asks?.at ?? a.head.phaseSince) < (b.head.asks?.at ?? b.head.phaseSince);
}

/** Median of days in phase, of all that is under way in each phase; none for a phase with hardly anything in it. */
export function mediansOf(all: readonly Listed[], today: string): ReadonlyMap<PhaseId, number> {
  return new Map(
    agesInPhase(standingAs(all, 'underWay'), today).phases.flatMap(({ phase, median }) =>
      median === undefined ? [] : [[phase, median] as const],
    ),
  );
}

/** Words that initiatives share, each once, as first written. */
export function distinct(words: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const word of words) if (!seen.has(fold(word))) seen.set(fold(word), word);
  return [...seen.values()];
}

/** Ready to be searched: the title weighs most, then what it is about, then where it belongs. */
export function portfolioIndex(
  all: readonly Listed[],
  names: { person: (id: string) => string; department: (id: string | undefined) => string },
): SearchIndex {
  return indexOf(
    all.map(({ head }) => ({
      id: head.id,
      texts: [
        `${head.title} ${head.number ?? ''}`,
        `${subjectsOf(head).join(' ')} ${head.technologies.join(' ')}`,
        `${head.summary ?? ''} ${head.challenge ?? ''} ${head.need ?? ''} ${head.hypothesis ?? ''}`,
        `${names.department(head.leadDepartmentId)} ${names.person(head.ownerId)}`,
      ],
    })),
  );
}
