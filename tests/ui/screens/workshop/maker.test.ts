import { expect, test } from 'vitest';
import { mutations } from '../../../../src/domain/mutations.ts';
import { tallyOf } from '../../../../src/domain/tally.ts';
import { wallOf } from '../../../../src/domain/wall.ts';
import { deedsOfWorkshop } from '../../../e2e/aWorkshop.ts';
import { aCity } from '../../../kit/city.ts';

/** Leads a made workshop in a city in memory. */
function led(wishes: Parameters<typeof deedsOfWorkshop>[0]) {
  const city = aCity();
  const { made, deeds } = deedsOfWorkshop(wishes);
  for (const [name, args] of deeds) {
    const deed = mutations.get(name);
    if (!deed) throw new Error(`there is no deed ${name}`);
    city.world.do(city.facilitator, deed, args);
  }
  return { made, world: city.world };
}

test('the workshop that stories are told about is one that the domain takes, at every stage', () => {
  for (const stage of ['prepared', 'talk', 'capture', 'group', 'vote', 'place', 'choose'] as const) {
    const { made, world } = led({ stage });
    const head = world.rows('workshop', made.id)[0];
    expect(head?.stepId).toBe(stage === 'prepared' ? undefined : made.steps[stage]);
  }
});

test('it ends with twenty notes, four clusters, a vote that was shown, and an initiative', () => {
  const { made, world } = led({ stage: 'ended' });
  const wall = wallOf(world.rows('note', made.id), world.rows('cluster', made.id));
  expect(wall.columns.map(({ lapps }) => lapps.length)).toEqual([4, 4, 4, 4]);
  expect(wall.loose).toHaveLength(4);
  expect(wall.hidden).toEqual([]);
  const tally = tallyOf({ id: made.round }, world.rows('ballot', made.id));
  expect(tally.ballots).toBe(8);
  expect(made.clusters.map((id) => tally.votes.get(id))).toEqual([12, 7, 2, 3]);
  expect(world.head(made.clusters[0] ?? '').origin).toMatchObject({
    kind: 'workshop',
    votes: 12,
    ballots: 8,
  });
});
