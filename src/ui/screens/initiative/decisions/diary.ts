import type { Registration } from '../../../../domain/decision.ts';

/** The diary number that stands: the one told last (A3). */
export const diaryNumberOf = (
  registrations: readonly Registration[],
  decisionId: string,
): string | undefined =>
  registrations
    .filter((one) => one.decisionId === decisionId && one.diaryNumber !== undefined)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)?.diaryNumber;
