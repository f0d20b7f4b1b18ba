import type { Participant } from '../../../../domain/participant.ts';
import { present } from '../../../../domain/participant.ts';
import type { WorkshopMode } from '../../../../domain/workshop.ts';
import type { prepareWorkshop } from '../../../../domain/workshopDeeds.ts';
import { agenda, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import type { Texts } from '../../../../texts/sv.ts';
import { given } from '../../../app/given.ts';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import type { FormError } from '../../gate/errors.ts';
import { type TemplateId, templates } from './templates.ts';
import { namedIn, numbered } from './whoIsNamed.ts';

type Given = Parameters<typeof prepareWorkshop.run>[1];

/** How those who come are written down. */
export const whos = ['numbers', 'names', 'groups', 'same', 'later'] as const;
export type Who = (typeof whos)[number];

/** A workshop being made. Kept as a draft until it is saved (I2). */
export interface NewWorkshopForm {
  readonly from: TemplateId | 'again';
  /** Which one is done again, when `from` is `again`. */
  readonly againId?: string | undefined;
  readonly title: string;
  readonly challenge: string;
  readonly aim: string;
  readonly on: string | undefined;
  readonly place: string;
  readonly departmentId?: string | undefined;
  readonly mode: WorkshopMode;
  readonly who: Who;
  /** How many, when `who` is `numbers` or `groups`. */
  readonly count: NumberEntry;
  readonly names: string;
}

/** @param on the day that stands in it from the beginning */
export const blankWorkshop = (on: string): NewWorkshopForm => ({
  from: 'ideas',
  title: '',
  challenge: '',
  aim: '',
  on,
  place: '',
  mode: 'one',
  who: 'numbers',
  count: 8,
  names: '',
});

/** A title is one line of the domain's; participants are as many as a room may hold. */
export const longestTitle = 300;
export const mostParticipants = 300;
export const mostGroups = 30;

/** The earlier workshop that is done again. */
export interface Earlier {
  readonly steps: readonly WorkshopStep[];
  readonly participants: readonly Participant[];
}

/** What it cannot be made without, each with its field. */
export function whatWorkshopLacks(t: Texts, form: NewWorkshopForm): readonly FormError[] {
  const words = t.workshop.making;
  const title = form.title.trim();
  const most = form.who === 'groups' ? mostGroups : mostParticipants;
  const isCounted = form.who === 'numbers' || form.who === 'groups';
  const names = namedIn(form.names, 'person', () => '').length;
  const lacking: readonly (FormError | false)[] = [
    form.from === 'again' && !form.againId && { fieldId: 'ws-again', message: words.whichMissing },
    title === '' && { fieldId: 'ws-title', message: words.nameMissing },
    title.length > longestTitle && { fieldId: 'ws-title', message: words.tooLong(longestTitle) },
    isCounted && !isWhole(form.count, most) && { fieldId: 'ws-count', message: words.howManyWrong(most) },
    form.who === 'names' && names === 0 && { fieldId: 'ws-names', message: words.namesMissing },
    form.who === 'names' && names > most && { fieldId: 'ws-names', message: words.tooMany(most) },
  ];
  return lacking.filter((each) => each !== false);
}

const isWhole = (entry: NumberEntry, most: number): entry is number =>
  typeof entry === 'number' && Number.isInteger(entry) && entry >= 1 && entry <= most;

/**
 * The deed's arguments, from a form that lacks nothing.
 * @param earlier the workshop that is done again
 */
export function workshopArgs(
  t: Texts,
  form: NewWorkshopForm,
  newId: () => string,
  earlier: Earlier | undefined,
): Given {
  const text = (value: string) => value.trim() || undefined;
  return given({
    workshopId: newId(),
    title: form.title.trim(),
    challenge: text(form.challenge),
    aim: text(form.aim),
    on: form.on,
    place: text(form.place),
    departmentId: form.departmentId,
    mode: form.mode,
    steps: stepsOf(t, form, newId, earlier),
    participants: participantsOf(t, form, newId, earlier),
  });
}

function stepsOf(
  t: Texts,
  form: NewWorkshopForm,
  newId: () => string,
  earlier: Earlier | undefined,
): Given['steps'] {
  if (form.from === 'again')
    return agenda(earlier?.steps ?? []).map(
      ({ kind, title, instruction, minutes, blind, who, votesEach, of }, nth) =>
        given({ id: newId(), kind, title, instruction, minutes, blind, who, votesEach, of, rank: nth + 1 }),
    );
  return templates[form.from].map(({ says, ...step }, nth) => ({
    id: newId(),
    ...step,
    ...t.workshop.templates.steps[says],
    rank: nth + 1,
  }));
}

function participantsOf(
  t: Texts,
  form: NewWorkshopForm,
  newId: () => string,
  earlier: Earlier | undefined,
): Given['participants'] {
  if (form.who === 'same') return copied(earlier?.participants ?? [], newId);
  if (form.who === 'names') return [...namedIn(form.names, 'person', newId)];
  if (form.who === 'later' || typeof form.count !== 'number') return [];
  const all = numbered(1, form.count, newId);
  if (form.who === 'numbers') return [...all];
  return all.map(({ id, name }) => ({ id, kind: 'group' as const, name: t.workshop.making.group(name) }));
}

/** The same people in the same groups, as participants of their own. */
function copied(all: readonly Participant[], newId: () => string): Given['participants'] {
  const ids = new Map(present(all).map(({ id }) => [id, newId()]));
  return present(all).map(({ id, kind, name, groupId }) =>
    given({ id: ids.get(id) ?? newId(), kind, name, groupId: groupId && ids.get(groupId) }),
  );
}
