import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf, deviceToken } from '../../src/domain/access.ts';
import { mergeCluster } from '../../src/domain/cluster.ts';
import { noteDeeds } from '../../src/domain/note.ts';
import { countRound, shuffled, tallyOf } from '../../src/domain/tally.ts';
import { castBallot, revealRound, ROOM, startRound } from '../../src/domain/vote.ts';
import { wallOf } from '../../src/domain/wall.ts';
import { endWorkshop } from '../../src/domain/workshopDeeds.ts';
import { aCity, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';

let city: City;
let room: AWorkshop;
let round: string;
let warm: string;
let cold: string;
let kim: string;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
  [warm, cold] = [room.cluster('Värme'), room.cluster('Kyla')];
  kim = room.somebody('Kim');
  round = room.round();
});

const reveal = () =>
  city.world.do(room.leader.person, revealRound, { workshopId: room.workshopId, roundId: round });
const turnout = () => city.world.rows('turnout', room.workshopId);
const theRound = () => {
  const [found] = city.world.rows('voteRound', room.workshopId);
  if (!found) throw new Error('no round');
  return found;
};
const count = () => tallyOf(theRound(), room.ballots(), wallOf(room.notes(), room.clusters()).foundIn);
const refused = (args: object, who = room.leader.person) =>
  city.world.refusal(who, castBallot, {
    workshopId: room.workshopId,
    id: 'b1',
    roundId: round,
    voter: kim,
    votes: { [warm]: 1 },
    deviceId: room.leader.device,
    ...args,
  });

describe('a ballot', () => {
  it('W3: reaches no device but the one that it was cast on until the round is revealed', () => {
    room.vote(round, kim, { [warm]: 3 });
    const [before] = room.ballots();
    expect(before && audienceOf(before, 'workshop', room.head())).toEqual([deviceToken(room.leader.device)]);
    reveal();
    const [after] = room.ballots();
    expect(after && audienceOf(after, 'workshop', room.head())).not.toContain(
      deviceToken(room.leader.device),
    );
    expect(after?.late).toBeUndefined();
  });

  it('W3: the room is told that somebody has voted, and not how: no line, and a turnout without votes', () => {
    room.vote(round, kim, { [warm]: 2, [cold]: 1 });
    expect(turnout()).toHaveLength(1);
    expect(JSON.stringify(turnout())).not.toContain(warm);
    expect(JSON.stringify(city.world.rows('event', room.workshopId))).not.toContain('ballot');
  });

  it('W3: has no more votes than the round gives', () => {
    expect(refused({ votes: { [warm]: 2, [cold]: 2 } })).toEqual({ code: 'tooManyVotes', cast: 4, most: 3 });
    expect(refused({ votes: { [warm]: 0 } }).code).toBe('malformed');
  });

  it('W3: of the room as a whole is a leader’s to cast, with as many votes as there were hands', () => {
    expect(refused({ voter: ROOM }, room.member.person)).toEqual({ code: 'notAllowed', deed: 'ballot.cast' });
    room.vote(round, ROOM, { [warm]: 17 });
    reveal();
    expect(count().votes.get(warm)).toBe(17);
  });

  it('W3: cast again on the same device replaces the one before, and is one turnout', () => {
    room.vote(round, kim, { [warm]: 3 });
    room.vote(round, kim, { [cold]: 1 });
    expect(room.ballots().map(({ votes }) => votes)).toEqual([{ [cold]: 1 }]);
    expect(turnout()).toHaveLength(1);
  });

  it('W7: is never written over another’s, whoever takes its id', () => {
    const id = room.vote(round, kim, { [warm]: 3 });
    expect(refused({ id, voter: room.somebody('Alex') })).toEqual({ code: 'alreadyExists' });
    expect(refused({ id, deviceId: room.member.device }, room.member.person)).toEqual({
      code: 'alreadyExists',
    });
    expect(room.ballots()).toHaveLength(1);
  });

  it('W7: of two devices for the same voter both stay, and the later counts', () => {
    room.vote(round, kim, { [warm]: 3 });
    city.world.wait(1);
    room.vote(round, kim, { [cold]: 2 }, room.member);
    reveal();
    expect(room.ballots()).toHaveLength(2);
    expect(count()).toMatchObject({ ballots: 1, twice: [kim] });
    expect([...count().votes]).toEqual([[cold, 2]]);
  });

  it('W7: that comes when the result has been shown is counted and said to be late', () => {
    reveal();
    room.vote(round, kim, { [warm]: 1 }, room.member);
    expect(room.ballots()).toMatchObject([{ late: true }]);
    expect(room.ballots()[0]?.onlyOn).toBeUndefined();
    expect(count()).toMatchObject({ ballots: 1, late: 1 });
  });

  it('W7: comes also when the workshop has ended', () => {
    city.world.do(room.leader.person, endWorkshop, { workshopId: room.workshopId });
    room.vote(round, kim, { [warm]: 1 }, room.member);
    expect(room.ballots()).toHaveLength(1);
  });

  it('W3: says no more than votes: keys that are no ids, and other than whole numbers, are refused', () => {
    for (const votes of [{ 'inte ett id': 1 }, { [warm]: 1.5 }, { [warm]: -1 }])
      expect(refused({ votes }).code).toBe('malformed');
    room.vote(round, kim, JSON.parse('{"__proto__":1}') as Record<string, number>);
    expect(Object.entries(room.ballots()[0]?.votes ?? { none: 1 })).toEqual([]);
  });
});

describe('the count', () => {
  const counted = () => countRound(theRound(), room.ballots(), wallOf(room.notes(), room.clusters()));

  it('W3: follows a note into the cluster that it was moved to, and loses no vote', () => {
    const [glove, mitten] = [room.note('Vante'), room.note('Handske', { clusterId: warm })];
    room.vote(round, kim, { [glove]: 2, [warm]: 1 });
    reveal();
    expect(counted()).toMatchObject({ sum: 3, gone: 0 });
    expect(counted().tally.votes.get(glove)).toBe(2);
    const moved = { workshopId: room.workshopId, id: glove, clusterId: warm };
    city.world.do(room.leader.person, noteDeeds.move, moved);
    expect([...counted().tally.votes]).toEqual([[warm, 3]]);
    for (const id of [glove, mitten])
      city.world.do(room.leader.person, noteDeeds.withdraw, { workshopId: room.workshopId, id });
    expect(counted()).toMatchObject({ sum: 3, gone: 3, subjects: [] });
  });
});

describe('a round', () => {
  it('W7: begun by two tablets is one, with what the first said', () => {
    const again = {
      workshopId: room.workshopId,
      stepId: room.voting,
      nth: 1,
      votesEach: 9,
      of: 'notes' as const,
    };
    city.world.do(room.leader.person, startRound, again);
    expect(city.world.rows('voteRound', room.workshopId)).toMatchObject([{ votesEach: 3, of: 'clusters' }]);
  });

  it('W3: is revealed by its leaders alone, and once in the history', () => {
    const asked = { workshopId: room.workshopId, roundId: round };
    expect(city.world.refusal(room.member.person, revealRound, asked).code).toBe('notAllowed');
    reveal();
    reveal();
    const lines = city.world.rows('event', room.workshopId).filter(({ deed }) => deed === 'round.reveal');
    expect(lines).toHaveLength(1);
  });

  it('W3: revealing one opens no ballot of another', () => {
    const second = room.round(2);
    room.vote(second, kim, { [warm]: 1 });
    reveal();
    expect(room.ballots()[0]?.onlyOn).toBe(room.leader.device);
    expect(count().ballots).toBe(0);
  });

  it('W3: votes follow a merge that is made afterwards, and come back when it is parted', () => {
    room.vote(round, kim, { [warm]: 1, [cold]: 2 });
    reveal();
    city.world.do(room.leader.person, mergeCluster, { workshopId: room.workshopId, id: warm, into: cold });
    expect([...count().votes]).toEqual([[cold, 3]]);
  });

  it('W3: the order is each voter’s own, the same each time, and nobody’s place is always first', () => {
    const all = Array.from({ length: 8 }, (_, nth) => ({ id: `n${nth}` }));
    const firsts = new Set<string>();
    fc.assert(
      fc.property(fc.uuid(), (voter) => {
        const order = shuffled(all, voter);
        expect(order).toEqual(shuffled([...all].reverse(), voter));
        expect(order.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id));
        firsts.add(order[0]?.id ?? '');
      }),
      { numRuns: 200 },
    );
    expect(firsts.size).toBe(8);
  });
});
