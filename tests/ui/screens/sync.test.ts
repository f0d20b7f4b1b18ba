import { expect, test } from 'vitest';
import { mutations } from '../../../src/domain/mutations.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import { deedPlace } from '../../../src/ui/screens/sync/deedPlace.ts';
import { deedWords } from '../../../src/ui/screens/sync/deedWords.ts';

const initiativeId = '0196';
const place = (name: string) => deedPlace({ name, args: { initiativeId } });

test('rule 11: a text that is only here is changed where it was written', () => {
  expect(place('idea.capture')).toEqual({ href: '/initiativ/0196/upplagg', verb: 'change' });
  expect(place('initiative.edit')).toEqual({ href: '/initiativ/0196/upplagg', verb: 'change' });
});

test('what can be seen and not rewritten is shown where it stands', () => {
  expect(place('pilot.log')).toEqual({ href: '/initiativ/0196/pilotlogg', verb: 'open' });
  expect(place('decision.record')).toEqual({ href: '/initiativ/0196/beslut', verb: 'open' });
  expect(place('comment.add')).toEqual({ href: '/initiativ/0196', verb: 'open' });
  expect(deedPlace({ name: 'role.grant', args: { personId: 'p' } })?.href).toBe('/manniskor');
});

test('every deed that people do has a place, if it names its initiative', () => {
  const withoutPlace = [...mutations.keys()].filter((name) => name !== 'noop' && !place(name));
  expect(withoutPlace).toEqual([]);
  expect(deedPlace({ name: 'noop', args: {} })).toBeUndefined();
});

test('what is only here of a workshop is seen in its room', () => {
  const args = { workshopId: '0197', id: '0198', text: 'Hund på besök' };
  expect(deedPlace({ name: 'note.add', args })).toEqual({ href: '/workshop/0197', verb: 'open' });
});

test('W3: Synk, a tap away on a tablet that is handed round, says that there is a note or a vote, and not what it says', () => {
  const t = { ...svFirst, ...svLater };
  const words = (name: string, args: object) => deedWords(t, { name, args: { workshopId: '0197', ...args } });
  expect(words('note.add', { text: 'Hund på besök' })).toMatchObject({ what: 'Ny lapp', text: undefined });
  expect(words('note.edit', { field: 'text', value: 'Katt på besök' }).text).toBeUndefined();
  expect(words('ballot.cast', { votes: [] }).text).toBeUndefined();
  expect(words('workshop.prepare', { title: 'Mat' }).text).toBe('Mat');
});
