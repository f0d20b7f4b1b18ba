import type { AnswerId, Assessment } from './assessment.ts';
import { criteria, type CriterionId } from './model.ts';

/** What the assessors together say of a criterion. `none`: nobody has taken a stand. */
export type Joint = 'met' | 'partly' | 'notMet' | 'notApplicable' | 'none';

/** One criterion as it is shown: the joint answer, the spread, and the owner's own judgement apart (C3). */
export interface CriterionView {
  readonly criterion: CriterionId;
  readonly joint: Joint;
  /** How many assessors gave each answer; the owners' are not among them. */
  readonly spread: Readonly<Partial<Record<AnswerId, number>>>;
  /** Assessors who took a stand differ. */
  readonly differs: boolean;
  readonly assessors: readonly Assessment[];
  readonly owners: readonly Assessment[];
}

/**
 * What several answers come to (C2): met when more than half of those who took a stand say yes, partly when at least half
 * say yes or partly. "Vet inte" is no stand. No weights: every assessor counts as one.
 */
export function jointAnswer(answers: readonly AnswerId[]): Joint {
  const stands = answers.filter((answer) => answer === 'yes' || answer === 'partly' || answer === 'no');
  const say = (...wanted: AnswerId[]) => answers.filter((answer) => wanted.includes(answer)).length;
  if (say('notApplicable') > stands.length) return 'notApplicable';
  if (stands.length === 0) return 'none';
  if (say('yes') * 2 > stands.length) return 'met';
  if (say('yes', 'partly') * 2 >= stands.length) return 'partly';
  return 'notMet';
}

/** The nine criteria in their order, from the answers that have reached the reader. */
export function viewCriteria(assessments: readonly Assessment[]): readonly CriterionView[] {
  return criteria.map((criterion) => {
    const answers = assessments.filter((row) => row.criterion === criterion);
    const assessors = answers.filter((row) => !row.byOwner);
    const spread: Partial<Record<AnswerId, number>> = {};
    for (const { answer } of assessors) spread[answer] = (spread[answer] ?? 0) + 1;
    const stands = new Set(assessors.map((row) => row.answer).filter((answer) => answer !== 'unknown'));
    return {
      criterion,
      joint: jointAnswer(assessors.map((row) => row.answer)),
      spread,
      differs: stands.size > 1,
      assessors,
      owners: answers.filter((row) => row.byOwner),
    };
  });
}

/** "6 av 9 uppfyllda, 2 delvis": a count, never a percentage or a pass mark (C2). */
export interface CriteriaCount {
  readonly met: number;
  readonly partly: number;
  /** Criteria that apply: nine, or eight where technical novelty does not. */
  readonly of: number;
  /** Criteria on which somebody has taken a stand. */
  readonly answered: number;
}

/** Counts the assessors' joint answers, or, asked for the owner's own judgement, the owners'. */
export function countCriteria(
  assessments: readonly Assessment[],
  whose: 'assessors' | 'owners' = 'assessors',
): CriteriaCount {
  const joints = viewCriteria(assessments).map(({ joint, owners }) =>
    whose === 'assessors' ? joint : jointAnswer(owners.map((row) => row.answer)),
  );
  const count = (...wanted: Joint[]) => joints.filter((joint) => wanted.includes(joint)).length;
  return {
    met: count('met'),
    partly: count('partly'),
    of: criteria.length - count('notApplicable'),
    answered: count('met', 'partly', 'notMet'),
  };
}
