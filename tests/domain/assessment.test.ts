import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf, tokensOf } from '../../src/domain/access.ts';
import { answerAssessment, type AnswerId } from '../../src/domain/assessment.ts';
import { addComment, editComment, withdrawComment } from '../../src/domain/comment.ts';
import { countCriteria, jointAnswer, viewCriteria } from '../../src/domain/criteria.ts';
import { shareInitiative } from '../../src/domain/sharing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { criteria, type CriterionId } from '../../src/domain/model.ts';
import { actorOf } from '../../src/domain/person.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { nextId } from '../kit/world.ts';

let city: City;
let initiativeId: string;
beforeEach(() => {
  city = aCity();
  initiativeId = anInitiative(city);
});

const answers = (person: string, criterion: CriterionId, answer: AnswerId, why?: string) =>
  city.world.do(person, answerAssessment, { initiativeId, criterion, answer, ...(why ? { why } : {}) });
const rows = () => city.world.rows('assessment', initiativeId);
/** Whose answers reach a person's device. */
const reaches = (person: string) => {
  const tokens = tokensOf(actorOf(city.world.person(person), city.world.today));
  const head = city.world.head(initiativeId);
  return rows()
    .filter((row) => audienceOf(row, 'initiative', head).some((token) => tokens.includes(token)))
    .map(({ by }) => by)
    .sort();
};

describe('assessing', () => {
  it('C1: each criterion is answered with an optional why, and Ej aktuellt only where it may be', () => {
    answers(city.care, 'leverage', 'partly', 'Fler städer');
    answers(city.care, 'technicalNovelty', 'notApplicable');
    expect(
      city.world.refusal(city.care, answerAssessment, {
        initiativeId,
        criterion: 'leverage',
        answer: 'notApplicable',
      }),
    ).toEqual({ code: 'notApplicable', criterion: 'leverage' });
    expect(rows().map(({ answer, why }) => [answer, why])).toEqual([
      ['partly', 'Fler städer'],
      ['notApplicable', undefined],
    ]);
  });

  it('C3: others’ answers do not reach the device until one has given one’s own, and then both see both', () => {
    answers(city.care, 'leverage', 'yes');
    expect(reaches(city.school)).toEqual([]);
    expect(reaches(city.owner)).toEqual([]);
    answers(city.school, 'dataDriven', 'no');
    expect(reaches(city.school)).toEqual([city.school]);
    answers(city.school, 'leverage', 'no');
    expect(reaches(city.school)).toEqual([city.care, city.school, city.school]);
    expect(reaches(city.care)).toEqual([city.care, city.school]);
    expect(reaches(city.build)).toEqual([]);
  });

  it('C3: the history that everybody reads says which criterion, never which answer', () => {
    answers(city.care, 'leverage', 'yes', 'En hemlighet');
    const line = city.world.rows('event', initiativeId).find(({ deed }) => deed === 'assessment.answer');
    expect(line).toMatchObject({ on: 'leverage' });
    expect(JSON.stringify(line)).not.toMatch(/yes|hemlighet/);
  });

  it('A1: a changed answer keeps the earlier ones, and who has seen it', () => {
    answers(city.care, 'leverage', 'yes', 'Först');
    answers(city.school, 'leverage', 'no');
    answers(city.care, 'leverage', 'partly');
    const mine = rows().find(({ by }) => by === city.care);
    expect(mine).toMatchObject({ answer: 'partly', earlier: [{ answer: 'yes', why: 'Först' }] });
    expect(mine?.seenBy).toEqual([city.care, city.school].sort());
    expect(mine).not.toHaveProperty('why');
  });

  it('C3: the owner’s own judgement is kept apart from the assessors’', () => {
    answers(city.owner, 'leverage', 'yes');
    answers(city.care, 'leverage', 'no');
    const view = viewCriteria(rows()).find(({ criterion }) => criterion === 'leverage');
    expect(view).toMatchObject({ joint: 'notMet', spread: { no: 1 }, differs: false });
    expect(view?.owners.map(({ by }) => by)).toEqual([city.owner]);
    expect(countCriteria(rows()).met).toBe(0);
    expect(countCriteria(rows(), 'owners').met).toBe(1);
  });

  it('C3: spread is shown where assessors differ', () => {
    answers(city.care, 'leverage', 'no');
    answers(city.school, 'leverage', 'yes');
    answers(city.build, 'leverage', 'yes');
    const view = viewCriteria(rows()).find(({ criterion }) => criterion === 'leverage');
    expect(view).toMatchObject({ joint: 'met', spread: { yes: 2, no: 1 }, differs: true });
  });

  it('C2: is a count without weights: 6 av 9 uppfyllda, 2 delvis', () => {
    criteria.forEach((criterion, nth) =>
      answers(city.care, criterion, nth < 6 ? 'yes' : nth < 8 ? 'partly' : 'no'),
    );
    expect(countCriteria(rows())).toEqual({ met: 6, partly: 2, of: 9, answered: 9 });
  });

  it('C2: where technical novelty does not apply it is a count of eight', () => {
    answers(city.care, 'technicalNovelty', 'notApplicable');
    expect(countCriteria(rows())).toEqual({ met: 0, partly: 0, of: 8, answered: 0 });
  });

  it('C2: several answers: more than half yes is met, at least half yes or partly is partly, and Vet inte is no stand', () => {
    expect(jointAnswer(['yes', 'yes', 'no'])).toBe('met');
    expect(jointAnswer(['yes', 'no'])).toBe('partly');
    expect(jointAnswer(['partly', 'no', 'no'])).toBe('notMet');
    expect(jointAnswer(['unknown', 'unknown', 'yes'])).toBe('met');
    expect(jointAnswer(['unknown'])).toBe('none');
    expect(jointAnswer([])).toBe('none');
  });

  it('C1: a reader does not assess, nor does somebody to whom the draft is not there', () => {
    const args = { initiativeId, criterion: 'leverage', answer: 'yes' } as const;
    expect(city.world.refusal(city.reader, answerAssessment, args).code).toBe('notAllowed');
    const draft = nextId();
    city.world.do(city.owner, captureIdea, {
      initiativeId: draft,
      title: 'Utkast',
      leadDepartmentId: 'build',
    });
    expect(city.world.refusal(city.care, answerAssessment, { ...args, initiativeId: draft }).code).toBe(
      'notFound',
    );
    city.world.do(city.owner, shareInitiative, { initiativeId: draft });
    city.world.do(city.care, answerAssessment, { ...args, initiativeId: draft });
  });
});

describe('comments', () => {
  it('are written by those who work with ideas, also on an ended initiative, and changed by their writer only', () => {
    city.world.put('initiative', { ...city.world.head(initiativeId), state: 'cancelled' });
    const id = nextId();
    city.world.do(city.coOwner, addComment, { initiativeId, id, text: 'Vi provade det 2019.' });
    const edit = {
      initiativeId,
      id,
      field: 'text' as const,
      value: 'Vi provade det 2020.',
      base: { version: 0 },
    };
    expect(city.world.refusal(city.owner, editComment, edit).code).toBe('notAllowed');
    city.world.do(city.coOwner, editComment, edit);
    expect(city.world.refusal(city.owner, withdrawComment, { initiativeId, id }).code).toBe('notAllowed');
    city.world.do(city.coOwner, withdrawComment, { initiativeId, id });
    expect(city.world.rows('comment', initiativeId)).toMatchObject([
      { text: 'Vi provade det 2020.', withdrawnBy: city.coOwner },
    ]);
    expect(
      city.world.refusal(city.reader, addComment, { initiativeId, id: nextId(), text: 'Hej' }).code,
    ).toBe('notAllowed');
  });
});
