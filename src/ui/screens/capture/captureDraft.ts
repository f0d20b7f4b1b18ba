import { captureIdea } from '../../../domain/idea.ts';
import type { Chosen } from '../../app/photos/chosen.ts';

/** An idea being written: one sentence, and what may be said beside it. Kept as a draft until it is saved. */
export interface CaptureDraft {
  readonly title: string;
  readonly needWhose: string;
  readonly challenge: string;
  readonly departmentId: string | undefined;
  readonly from: 'me' | 'other' | 'nobody';
  /** Whose idea it is, when `from` is `other`. */
  readonly author: string;
  /** Photos to go with it; a draft that an earlier version kept says nothing of them. */
  readonly photos?: readonly Chosen[] | undefined;
}

export const blankIdea: CaptureDraft = {
  title: '',
  needWhose: '',
  challenge: '',
  departmentId: undefined,
  from: 'me',
  author: '',
};

/** A title is one line of the domain's. */
export const longestIdea = 300;

/** What stands in the form when an idea has been saved: thirty ideas from one room share challenge, department and author. */
export const nextIdea = (saved: CaptureDraft): CaptureDraft => ({
  ...saved,
  title: '',
  needWhose: '',
  photos: undefined,
});

/** The sentence as it will be saved: one line. */
export const sentenceOf = (idea: CaptureDraft): string => idea.title.replace(/\s+/g, ' ').trim();

/** What cannot be saved yet, or nothing. */
export function whyNotSaved(idea: CaptureDraft): 'empty' | 'tooLong' | undefined {
  const sentence = sentenceOf(idea);
  if (sentence === '') return 'empty';
  return sentence.length > longestIdea ? 'tooLong' : undefined;
}

/** A draft without photos says nothing of them, so that one that was emptied is like one that was never begun. */
export const withPhotos = (photos: readonly Chosen[]): Pick<CaptureDraft, 'photos'> => ({
  photos: photos.length > 0 ? photos : undefined,
});

/** The text of an idea that could not be saved goes back into the field, before what has been written since. */
export const givenBack = (failed: CaptureDraft, now: CaptureDraft): CaptureDraft => ({
  ...now,
  title: now.title.trim() === '' ? failed.title : `${failed.title}\n${now.title}`,
  needWhose: now.needWhose || failed.needWhose,
  ...withPhotos([...(failed.photos ?? []), ...(now.photos ?? [])]),
});

/** The deed's arguments. Somebody else's idea without a name is an idea without a name. */
export function ideaArgs(idea: CaptureDraft, initiativeId: string): Parameters<typeof captureIdea.run>[1] {
  const { from, departmentId } = idea;
  const author = idea.author.trim();
  const needWhose = idea.needWhose.trim();
  const challenge = idea.challenge.trim();
  return {
    initiativeId,
    title: sentenceOf(idea),
    ...(needWhose ? { needWhose } : {}),
    ...(challenge ? { challenge } : {}),
    ...(departmentId ? { leadDepartmentId: departmentId } : {}),
    ...(from === 'other' && author ? { author } : {}),
    ...(from === 'nobody' || (from === 'other' && !author) ? { anonymous: true } : {}),
  };
}

/**
 * The draft with what another app shared (manifest.ts: title, text, address) in its field, after whatever stands there: nothing is lost. Apps repeat themselves (an address in
 * the text as well, the title as the text), so what is said already is not said again.
 */
export function withShared(draft: CaptureDraft, shared: readonly string[]): CaptureDraft {
  const lines = [draft.title, ...shared]
    .map((line) => line.trim())
    .filter((line, nth, all) => line !== '' && !all.some((other, at) => isSaidBy(other, at, line, nth)));
  return { ...draft, title: lines.join('\n') };
}

/** A line is said by a longer one, or by the same one that stands before it. */
const isSaidBy = (other: string, at: number, line: string, nth: number): boolean =>
  at !== nth && other.includes(line) && (other.length > line.length || at < nth);
