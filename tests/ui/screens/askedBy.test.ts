import { expect, test } from 'vitest';
import { handOverInitiative } from '../../../src/domain/ownership.ts';
import { requestGate } from '../../../src/domain/request.ts';
import { makeFormats } from '../../../src/texts/format.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import { askedBy } from '../../../src/ui/screens/gate/askedBy.ts';
import type { Speech } from '../../../src/ui/screens/gate/basis/basisWords.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { askArgs, theRequestOf } from '../../kit/gates.ts';

const speech: Speech = {
  t: { ...svFirst, ...svLater },
  f: makeFormats('sv'),
  said: (words) => words.sv,
  person: (id) => id,
  department: (id) => id,
};
function asks({ world }: City, id: string, who: string) {
  const args = askArgs(id, 'time', { build: 0 });
  world.do(who, requestGate, args);
  return () => askedBy(speech, theRequestOf(world, id, args.requestId), world.rows('basis', id));
}

test('G3: a helper who asks for the owner is said to do so, an owner is named alone', () => {
  const city = aCity();
  expect(asks(city, anInitiative(city), city.owner)()).toBe(city.owner);
  expect(asks(city, anInitiative(city), city.leader)()).toBe(`${city.leader} för idébäraren ${city.owner}`);
});

test('G3: whoever bore the idea when it was asked is not a helper because another bears it now', () => {
  const city = aCity();
  const id = anInitiative(city);
  const said = asks(city, id, city.owner);
  city.world.do(city.owner, handOverInitiative, { initiativeId: id, personId: city.coOwner });
  expect(said()).toBe(city.owner);
});
