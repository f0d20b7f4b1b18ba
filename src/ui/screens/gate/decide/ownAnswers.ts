import { type AnswerId, type Assessment, assessmentId } from '../../../../domain/assessment.ts';
import { criteria, type CriterionId } from '../../../../domain/model.ts';

/** One criterion as somebody who assesses sees it (C3). */
export interface OwnView {
  readonly criterion: CriterionId;
  readonly mine: Assessment | undefined;
  /** How many others gave each answer, owners not among them; they are here only once one has answered oneself. */
  readonly others: readonly { readonly answer: AnswerId; readonly count: number }[];
  readonly othersWhy: readonly Assessment[];
  readonly owners: readonly Assessment[];
}

const answers: readonly AnswerId[] = ['yes', 'partly', 'no', 'unknown', 'notApplicable'];

/** The nine criteria with one's own answer and, after it, the others' (C3). What has reached the device is still held back until one has answered. */
export function ownViews(assessments: readonly Assessment[], me: string): readonly OwnView[] {
  return criteria.map((criterion) => {
    const all = assessments.filter((row) => row.criterion === criterion);
    const mine = all.find(({ id }) => id === assessmentId(criterion, me));
    const rest = mine ? all.filter((row) => row !== mine) : [];
    const assessors = rest.filter(({ byOwner }) => !byOwner);
    return {
      criterion,
      mine,
      others: answers
        .map((answer) => ({ answer, count: assessors.filter((row) => row.answer === answer).length }))
        .filter(({ count }) => count > 0),
      othersWhy: assessors.filter(({ why }) => why),
      owners: rest.filter(({ byOwner }) => byOwner),
    };
  });
}

/** How many of one's own answers say what. */
export const countOf = (views: readonly OwnView[], answer: AnswerId): number =>
  views.filter(({ mine }) => mine?.answer === answer).length;
