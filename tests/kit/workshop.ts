import { clusterDeeds } from '../../src/domain/cluster.ts';
import { noteDeeds } from '../../src/domain/note.ts';
import { participantDeeds } from '../../src/domain/participant.ts';
import type { RowOf } from '../../src/domain/tx.ts';
import { castBallot, startRound } from '../../src/domain/vote.ts';
import { addWallPhoto } from '../../src/domain/wallPhoto.ts';
import { addMember, prepareWorkshop } from '../../src/domain/workshopDeeds.ts';
import type { City } from './city.ts';
import { nextId } from './world.ts';

/** A workshop of the facilitator's, in which the co-owner's tablet takes part: a silent step, an open one, and one to vote in. */
export function aWorkshop(city: City) {
  const { world } = city;
  const workshopId = nextId();
  const [silent, spoken, voting] = [nextId(), nextId(), nextId()];
  world.do(city.facilitator, prepareWorkshop, {
    workshopId,
    title: 'Varmare händer',
    challenge: 'Hur håller vi händerna varma?',
    on: '2026-03-02',
    departmentId: 'build',
    mode: 'groups',
    steps: [
      { id: silent, kind: 'capture', title: 'Skriv tyst', blind: true, rank: 1 },
      { id: spoken, kind: 'capture', title: 'Skriv högt', rank: 2 },
      { id: voting, kind: 'vote', title: 'Rösta', votesEach: 3, of: 'clusters', rank: 3 },
    ],
    participants: [],
  });
  world.do(city.facilitator, addMember, { workshopId, personId: city.coOwner });
  const leader = { person: city.facilitator, device: 'tablet-leader' };
  const member = { person: city.coOwner, device: 'tablet-member' };

  return {
    workshopId,
    silent,
    spoken,
    voting,
    leader,
    member,
    head: (): RowOf<'workshop'> => {
      const [head] = world.rows('workshop', workshopId);
      if (!head) throw new Error('no workshop');
      return head;
    },
    notes: () => world.rows('note', workshopId),
    noteOf: (id: string) => world.rows('note', workshopId).find((note) => note.id === id),
    clusters: () => world.rows('cluster', workshopId),
    /** Somebody in the room. */
    somebody(name: string): string {
      const id = nextId();
      world.do(leader.person, participantDeeds.add, { workshopId, id, kind: 'person', name });
      return id;
    },
    /** A note, on the leader's tablet and in the open step unless it is said otherwise. */
    note(text: string, more: { on?: Tablet; stepId?: string; authorId?: string; clusterId?: string } = {}) {
      const { on = leader, stepId = spoken, ...given } = more;
      const id = nextId();
      world.do(on.person, noteDeeds.add, {
        workshopId,
        id,
        stepId,
        text,
        colour: 'yellow',
        deviceId: on.device,
        ...given,
      });
      return id;
    },
    cluster(name: string): string {
      const id = nextId();
      world.do(leader.person, clusterDeeds.add, {
        workshopId,
        id,
        name,
        rank: world.list('cluster', workshopId).length,
      });
      return id;
    },
    photo(on: { table: 'note' | 'workshop'; id: string }, by: Tablet = leader): string {
      const id = nextId();
      world.do(by.person, addWallPhoto, {
        workshopId,
        id,
        on,
        hash: 'c'.repeat(64),
        type: 'image/jpeg',
        bytes: 1_000,
        alt: 'Vantar på ett element',
      });
      return id;
    },
    round(nth = 1, votesEach = 3): string {
      world.do(leader.person, startRound, { workshopId, stepId: voting, nth, votesEach, of: 'clusters' });
      return `${voting}:${nth}`;
    },
    vote(roundId: string, voter: string, votes: Readonly<Record<string, number>>, by: Tablet = leader) {
      const id = `${roundId}:${voter.slice(-4)}:${by.device.slice(-6)}`;
      world.do(by.person, castBallot, { workshopId, id, roundId, voter, votes, deviceId: by.device });
      return id;
    },
    ballots: () => world.rows('ballot', workshopId),
  };
}
export type AWorkshop = ReturnType<typeof aWorkshop>;
export interface Tablet {
  readonly person: string;
  readonly device: string;
}
