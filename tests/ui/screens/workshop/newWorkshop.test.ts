import { expect, test } from 'vitest';
import { prepareWorkshop } from '../../../../src/domain/workshopDeeds.ts';
import { svFirst } from '../../../../src/texts/svFirst.ts';
import { svLater } from '../../../../src/texts/svLater.ts';
import {
  blankWorkshop,
  type NewWorkshopForm,
  whatWorkshopLacks,
  workshopArgs,
} from '../../../../src/ui/screens/workshop/prepare/newWorkshop.ts';
import { minutesOf, templateIds, templates } from '../../../../src/ui/screens/workshop/prepare/templates.ts';
import { linesIn, namedIn, numbered } from '../../../../src/ui/screens/workshop/prepare/whoIsNamed.ts';
import { nextId } from '../../../kit/world.ts';

const t = { ...svFirst, ...svLater };
const day = '2026-11-26';
const filled = (changes: Partial<NewWorkshopForm> = {}): NewWorkshopForm => ({
  ...blankWorkshop(day),
  title: ' Mat i äldreomsorgen ',
  ...changes,
});
const made = (changes: Partial<NewWorkshopForm> = {}, earlier?: Parameters<typeof workshopArgs>[3]) =>
  workshopArgs(t, filled(changes), nextId, earlier);

test('a workshop is ready from a template with nothing but a name', () => {
  expect(whatWorkshopLacks(t, blankWorkshop(day)).map(({ fieldId }) => fieldId)).toEqual(['ws-title']);
  expect(whatWorkshopLacks(t, filled())).toEqual([]);
  const args = made();
  expect(prepareWorkshop.args.safeParse(args).success).toBe(true);
  expect(args).toMatchObject({ title: 'Mat i äldreomsorgen', on: day, mode: 'one' });
  expect(args).not.toHaveProperty('challenge');
  expect(args.steps.map(({ kind }) => kind)).toEqual(['talk', 'capture', 'group', 'vote', 'place', 'choose']);
  expect(args.participants.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test.each(templateIds)(
  'W1: the template %s is a valid agenda, each step with an instruction to read aloud',
  (id) => {
    const args = made({ from: id });
    expect(prepareWorkshop.args.safeParse(args).success).toBe(true);
    expect(args.steps).toHaveLength(templates[id].length);
    for (const step of args.steps) expect(step.instruction?.length).toBeGreaterThan(40);
    // Silent writing is shown to nobody until it is revealed (W2); those who lead choose.
    expect(args.steps.filter(({ blind }) => blind).every(({ kind }) => kind === 'capture')).toBe(true);
    expect(args.steps.filter(({ kind }) => kind === 'choose').every(({ who }) => who === 'leaders')).toBe(
      true,
    );
    expect(args.steps.map(({ rank }) => rank)).toEqual(args.steps.map((_, nth) => nth + 1));
  },
);

test('Idéverkstad takes the 45 minutes that it is known by', () => {
  expect(templateIds.map(minutesOf)).toEqual([45, 75, 45, 20, 0]);
});

test('W2: those who come are numbers, a pasted list of names, groups, or decided later', () => {
  const kinds = (changes: Partial<NewWorkshopForm>) =>
    made(changes).participants.map(({ kind, name }) => `${kind} ${name}`);
  expect(kinds({ who: 'numbers', count: 2 })).toEqual(['number 1', 'number 2']);
  expect(kinds({ who: 'groups', count: 2 })).toEqual(['group Grupp 1', 'group Grupp 2']);
  expect(kinds({ who: 'names', names: 'Anna\n\n  Bo   Ek \r\n' })).toEqual(['person Anna', 'person Bo Ek']);
  expect(kinds({ who: 'later' })).toEqual([]);
});

test('what is no number of people is said, and an empty list of names', () => {
  const wrong = (changes: Partial<NewWorkshopForm>) =>
    whatWorkshopLacks(t, filled(changes)).map(({ fieldId }) => fieldId);
  expect(wrong({ count: undefined })).toEqual(['ws-count']);
  expect(wrong({ count: 'invalid' })).toEqual(['ws-count']);
  expect(wrong({ count: 2.5 })).toEqual(['ws-count']);
  expect(wrong({ count: 301 })).toEqual(['ws-count']);
  expect(wrong({ who: 'names', names: '\n \n' })).toEqual(['ws-names']);
  expect(wrong({ who: 'later', count: undefined })).toEqual([]);
  expect(wrong({ from: 'again' })).toEqual(['ws-again']);
  expect(wrong({ title: 'x'.repeat(301) })).toEqual(['ws-title']);
});

test('one done again has the same steps and people under ids of their own, and no content', () => {
  const by = { owner: 'w', by: 'p', at: '2026-11-01T08:00:00.000Z' };
  const gone = { withdrawnAt: by.at, withdrawnBy: 'p' };
  const steps = [
    { ...by, id: 's2', kind: 'vote' as const, title: 'Rösta', votesEach: 3, rank: 2, revealedAt: by.at },
    { ...by, id: 's1', kind: 'talk' as const, title: 'Hej', rank: 1 },
    { ...by, ...gone, id: 's3', kind: 'talk' as const, title: 'Bort', rank: 3 },
  ];
  const participants = [
    { ...by, id: 'a', kind: 'group' as const, name: 'Grupp A' },
    { ...by, id: 'b', kind: 'person' as const, name: 'Bo', groupId: 'a' },
    { ...by, ...gone, id: 'c', kind: 'person' as const, name: 'Cia' },
  ];
  const args = made({ from: 'again', againId: 'w', who: 'same' }, { steps, participants });
  expect(prepareWorkshop.args.safeParse(args).success).toBe(true);
  expect(args.steps.map(({ title, rank }) => [title, rank])).toEqual([
    ['Hej', 1],
    ['Rösta', 2],
  ]);
  expect(args.steps.some((step) => 'revealedAt' in step || steps.some(({ id }) => id === step.id))).toBe(
    false,
  );
  const [group, person] = args.participants;
  expect(args.participants).toHaveLength(2);
  expect(group?.id).not.toBe('a');
  expect(person).toMatchObject({ name: 'Bo', groupId: group?.id });
});

test('a pasted list is one name per line', () => {
  expect(linesIn('Anna Ek\n  \nBo\tLind\n')).toEqual(['Anna Ek', 'Bo Lind']);
  expect(numbered(9, 11, nextId).map(({ name }) => name)).toEqual(['9', '10', '11']);
  expect(numbered(9, 8, nextId)).toEqual([]);
});

test('a line with a colon is a group with its members, who join one that is there already', () => {
  const known = new Map([['Grupp 1', 'g1']]);
  const named = namedIn('Grupp 2: Cia, Dan ,\nGrupp 1: Anna\nGrupp 2: Eva\nBo', 'person', nextId, known);
  const groupId = named[0]?.id;
  expect(named.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'group Grupp 2',
    'person Cia',
    'person Dan',
    'person Anna',
    'person Eva',
    'person Bo',
  ]);
  expect(named.map((each) => each.groupId)).toEqual([undefined, groupId, groupId, 'g1', groupId, undefined]);
  expect(namedIn('Norr\nSöder', 'group', nextId).map(({ kind }) => kind)).toEqual(['group', 'group']);
});
