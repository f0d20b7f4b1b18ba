import type { Listed } from '../../../domain/digest.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { endingReasonId, type EndingReasonId, type PhaseId, phases } from '../../../domain/model.ts';
import { indexOf, type SearchIndex } from '../../../domain/search.ts';

/** Which lessons are read. Lies in the address, so that one can send a search to somebody. */
export interface LessonFilters {
  readonly text: string;
  readonly as?: 'realised' | 'cancelled' | undefined;
  readonly reason?: EndingReasonId | undefined;
  readonly phase?: PhaseId | undefined;
  readonly departmentId?: string | undefined;
}
export const noLessonFilters: LessonFilters = {
  text: '',
  as: undefined,
  reason: undefined,
  phase: undefined,
  departmentId: undefined,
};

const asInAddress = { realised: 'realiserade', cancelled: 'avbrutna' } as const;
const reasonInAddress: Readonly<Record<EndingReasonId, string>> = {
  needFunction: 'funktionen',
  needEconomy: 'ekonomin',
  costOverEffect: 'kostnaden',
  betterSolution: 'battre-losning',
  notAdopted: 'inte-infort',
  other: 'annat',
};

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

export function lessonFiltersIn(query: Given): LessonFilters {
  const word = (name: string) => {
    const given = query[name];
    return (typeof given === 'string' ? given : given?.[0]) || undefined;
  };
  return {
    text: word('sok') ?? '',
    as: (['realised', 'cancelled'] as const).find((each) => asInAddress[each] === word('slut')),
    reason: endingReasonId.options.find((each) => reasonInAddress[each] === word('orsak')),
    phase: phases[Number(word('fas')) - 1]?.id,
    departmentId: word('forvaltning'),
  };
}

export function addressOfLessons(filters: LessonFilters): Readonly<Record<string, string | undefined>> {
  const { text, as, reason, phase, departmentId } = filters;
  return {
    sok: text || undefined,
    slut: as && asInAddress[as],
    orsak: reason && reasonInAddress[reason],
    fas: phase && String(phases.findIndex(({ id }) => id === phase) + 1),
    forvaltning: departmentId,
  };
}

/** Initiatives that have ended, the latest first. */
export const endedOnes = (all: readonly Listed[]): readonly Listed[] =>
  all
    .filter(({ head }) => isEnded(head) && !head.withdrawnAt)
    .toSorted((a, b) => (endedAt(a) > endedAt(b) ? -1 : 1));

/** An import may know that it ended, and not when (R5). */
export const endedAt = ({ head, digest }: Listed): string => digest.ending?.at ?? head.phaseSince;

/** Those that pass the filters; with a text, the best matches first. */
export function lessonsWith(
  ended: readonly Listed[],
  filters: LessonFilters,
  ranked: readonly string[] | undefined,
): readonly Listed[] {
  const { as, reason, phase, departmentId } = filters;
  const rank = ranked && new Map(ranked.map((id, nth) => [id, nth]));
  const passing = ended.filter(
    ({ head, digest }) =>
      (!as || head.state === as) &&
      (!reason || digest.ending?.reason === reason) &&
      (!phase || head.phase === phase) &&
      (!departmentId ||
        head.leadDepartmentId === departmentId ||
        head.partnerDepartmentIds.includes(departmentId)) &&
      (!rank || rank.has(head.id)),
  );
  return rank ? passing.toSorted((a, b) => (rank.get(a.head.id) ?? 0) - (rank.get(b.head.id) ?? 0)) : passing;
}

/** How many of the ended ones have each reason, in the order of the model. */
export function reasonCounts(
  ended: readonly Listed[],
): readonly { readonly reason: EndingReasonId; readonly count: number }[] {
  return endingReasonId.options
    .map((reason) => ({
      reason,
      count: ended.filter(({ digest }) => digest.ending?.reason === reason).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Ready to be searched: what was learned weighs as much as the title. */
export const lessonIndex = (
  ended: readonly Listed[],
  reasonName: (reason: EndingReasonId) => string,
): SearchIndex =>
  indexOf(
    ended.map(({ head, digest: { ending } }) => ({
      id: head.id,
      texts: [
        `${head.title} ${head.number ?? ''} ${ending?.lessons ?? ''}`,
        `${ending?.reusable ?? ''} ${ending?.reason ? reasonName(ending.reason) : ''} ${ending?.otherReason ?? ''}`,
        `${head.tags.join(' ')} ${head.technologies.join(' ')} ${head.challenge ?? ''}`,
        `${head.summary ?? ''} ${head.need ?? ''} ${head.hypothesis ?? ''}`,
      ],
    })),
  );
