import { clusterDeeds } from '../../src/domain/cluster.ts';
import { noteDeeds } from '../../src/domain/note.ts';
import { participantDeeds } from '../../src/domain/participant.ts';
import { startRound } from '../../src/domain/vote.ts';
import { prepareWorkshop } from '../../src/domain/workshopDeeds.ts';
import { aCity } from './city.ts';
import { nextId } from './world.ts';

/** A workshop that is at its vote, in a world of rows: clusters with a note each, and people to vote. */
export function aVotingRoom({ people = ['Amina', 'Bosse'], clusters = ['Värme', 'Kyla', 'Ljus'] } = {}) {
  const { world, facilitator } = aCity();
  const [workshopId, writing, voting] = [nextId(), nextId(), nextId()];
  const at = { workshopId };
  world.do(facilitator, prepareWorkshop, {
    ...at,
    title: 'Varmare händer',
    mode: 'one',
    steps: [
      { id: writing, kind: 'capture', title: 'Skriv', rank: 1 },
      { id: voting, kind: 'vote', title: 'Rösta', votesEach: 7, of: 'clusters', rank: 2 },
    ],
    participants: [],
  });
  const idOf = new Map<string, string>();
  const room = {
    world,
    facilitator,
    workshopId,
    voting,
    idOf: (name: string) => idOf.get(name) ?? '',
    somebody(name: string, kind: 'person' | 'group' | 'number' = 'person', groupId?: string) {
      const id = nextId();
      const given = { ...at, id, kind, name, ...(groupId === undefined ? {} : { groupId }) };
      world.do(facilitator, participantDeeds.add, given);
      idOf.set(name, id);
      return id;
    },
    note(text: string, clusterId?: string) {
      const id = nextId();
      const where = clusterId === undefined ? {} : { clusterId };
      const given = { ...at, id, stepId: writing, text, colour: 'yellow' as const, deviceId: 'd', ...where };
      world.do(facilitator, noteDeeds.add, given);
      idOf.set(text, id);
      return id;
    },
    cluster(name: string) {
      const id = nextId();
      world.do(facilitator, clusterDeeds.add, { ...at, id, name, rank: idOf.size });
      idOf.set(name, id);
      room.note(`Lapp om ${name}`, id);
      return id;
    },
    round(nth = 1, votesEach = 7) {
      world.do(facilitator, startRound, { ...at, stepId: voting, nth, votesEach, of: 'clusters' });
      return `${voting}:${nth}`;
    },
    ballots: () => world.rows('ballot', workshopId),
  };
  for (const name of people) room.somebody(name);
  for (const name of clusters) room.cluster(name);
  return room;
}
export type VotingRoom = ReturnType<typeof aVotingRoom>;
