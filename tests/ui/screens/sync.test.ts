import { expect, test } from 'vitest';
import { mutations } from '../../../src/domain/mutations.ts';
import { deedPlace } from '../../../src/ui/screens/sync/deedPlace.ts';

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
