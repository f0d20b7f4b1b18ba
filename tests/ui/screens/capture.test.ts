import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { captureIdea } from '../../../src/domain/idea.ts';
import {
  blankIdea,
  givenBack,
  ideaArgs,
  longestIdea,
  nextIdea,
  sentenceOf,
  whyNotSaved,
  withShared,
} from '../../../src/ui/screens/capture/captureDraft.ts';
import { nextId } from '../../kit/world.ts';

const fits = (args: unknown) => z.safeParse(captureIdea.args, args).success;

test('I1: one sentence is enough', () => {
  const id = nextId();
  const args = ideaArgs({ ...blankIdea, title: '  Boka lekplats\n i appen ' }, id);
  expect(args).toEqual({ initiativeId: id, title: 'Boka lekplats i appen' });
  expect(fits(args)).toBe(true);
});

test('what is said beside it comes along, in the form the deed takes', () => {
  const idea = {
    title: 'Lunch tillsammans',
    needWhose: 'Äldre som bor ensamma',
    challenge: 'Ensamhet',
    departmentId: 'care',
    from: 'other' as const,
    author: ' Greta ',
  };
  const args = ideaArgs(idea, nextId());
  expect(args).toMatchObject({
    needWhose: 'Äldre som bor ensamma',
    leadDepartmentId: 'care',
    author: 'Greta',
  });
  expect(args.anonymous).toBeUndefined();
  expect(fits(args)).toBe(true);
});

test('W2: an idea is mine, somebody’s by name, or nobody’s; somebody without a name is nobody', () => {
  const from = (given: Partial<typeof blankIdea>) =>
    ideaArgs({ ...blankIdea, title: 'x', ...given }, nextId());
  expect(from({}).anonymous).toBeUndefined();
  expect(from({ from: 'nobody' }).anonymous).toBe(true);
  expect(from({ from: 'other', author: ' ' })).toMatchObject({ anonymous: true });
  // A name left from before is not told when the idea is one's own.
  expect(from({ from: 'me', author: 'Greta' }).author).toBeUndefined();
});

test('the form refuses exactly what the deed would', () => {
  const of = (title: string) => ({ ...blankIdea, title });
  expect(whyNotSaved(of(' \n '))).toBe('empty');
  expect(whyNotSaved(of('å'.repeat(longestIdea)))).toBeUndefined();
  expect(fits(ideaArgs(of('å'.repeat(longestIdea)), nextId()))).toBe(true);
  expect(whyNotSaved(of('å'.repeat(longestIdea + 1)))).toBe('tooLong');
  expect(fits(ideaArgs(of('å'.repeat(longestIdea + 1)), nextId()))).toBe(false);
});

test('W2: the next idea keeps challenge, department and author, and nothing else', () => {
  const saved = {
    ...blankIdea,
    title: 'En',
    needWhose: 'Elever',
    challenge: 'Svinn',
    departmentId: 'school',
    from: 'nobody' as const,
  };
  expect(nextIdea(saved)).toEqual({ ...saved, title: '', needWhose: '' });
});

test('an idea that could not be saved comes back before what has been typed since', () => {
  const failed = { ...blankIdea, title: 'Första', needWhose: 'Elever' };
  expect(givenBack(failed, blankIdea)).toEqual(failed);
  expect(sentenceOf(givenBack(failed, { ...blankIdea, title: 'Andra' }))).toBe('Första Andra');
});

test('what another app shares comes into the field, and what stood there is not lost', () => {
  const shared = (title: string, ...what: string[]) => withShared({ ...blankIdea, title }, what).title;
  expect(shared('', 'Lekplatser', 'Boka tid i appen', 'https://exempel.se/lek')).toBe(
    'Lekplatser\nBoka tid i appen\nhttps://exempel.se/lek',
  );
  expect(shared('Halvskriven idé', 'Boka tid i appen')).toBe('Halvskriven idé\nBoka tid i appen');
});

test('what the sharing app says twice is said once', () => {
  const shared = (...what: string[]) => withShared(blankIdea, what).title;
  expect(shared('Lekplatser', 'Lekplatser', '')).toBe('Lekplatser');
  expect(shared('Lekplatser', 'Läs https://exempel.se/lek', 'https://exempel.se/lek')).toBe(
    'Lekplatser\nLäs https://exempel.se/lek',
  );
});
