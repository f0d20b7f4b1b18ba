import * as z from 'zod/mini';
import { authored, id, instant, rowBase } from './field.ts';
import { recordEvent } from './history.ts';
import { ballotOf, votesEach } from './workshopStep.ts';
import { inWorkshop, workshopHead } from './workshop.ts';
import { isLedBy } from './workshopPeople.ts';
import { workshopFor } from './workshopRights.ts';
import { insist, mutation } from './tx.ts';

/** Who votes for the room as a whole: the leader counts hands and writes down what the room said (W3). */
export const ROOM = 'room';

/** A round of voting. Its id is the step's and its number, so that two tablets that begin the same round have one. */
export const voteRound = z.object({
  ...rowBase,
  ...authored,
  stepId: id,
  nth: z.int().check(z.minimum(1), z.maximum(99)),
  votesEach,
  of: ballotOf,
  /** What is voted on; everything on the wall if absent. A second round names what is left. */
  candidateIds: z.optional(z.array(id).check(z.maxLength(1_000))),
  revealedAt: z.optional(instant),
  revealedBy: z.optional(id),
});
export type VoteRound = z.infer<typeof voteRound>;
export const roundId = (stepId: string, nth: number): string => `${stepId}:${nth}`;

/** Note or cluster → votes. */
export const votes = z
  .record(id, z.int().check(z.minimum(1), z.maximum(10_000)))
  .check(z.refine((each) => Object.keys(each).length <= 1_000));

/**
 * A person's votes in a round, secret until it is revealed: it reaches no other device before (W3). Voting again on the same device
 * replaces it; a second one from another device lies beside, and the later counts (tally.ts).
 */
export const ballot = z.object({
  ...rowBase,
  ...authored,
  roundId: id,
  /** A participant, or {@link ROOM}. */
  voter: id,
  votes,
  onlyOn: z.optional(id),
  /** It came when the round had been revealed already: from a tablet that had no network. */
  late: z.optional(z.boolean()),
});
export type Ballot = z.infer<typeof ballot>;

/** That somebody has voted, and not how: the room sees “5 av 8” (W3). Its id is the round's and the voter's. */
export const turnout = z.object({ ...rowBase, ...authored, roundId: id, voter: id });
export type Turnout = z.infer<typeof turnout>;
export const turnoutId = (round: string, voter: string): string => `${round}:${voter}`;

/** Begins a round. One that has begun already, on another tablet, goes on. */
export const startRound = mutation({
  name: 'round.start',
  who: 'leader of the workshop',
  args: z.strictObject({
    workshopId: id,
    stepId: id,
    nth: voteRound.shape.nth,
    votesEach,
    of: ballotOf,
    candidateIds: voteRound.shape.candidateIds,
  }),
  reads: (a) => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table: 'voteRound', id: roundId(a.stepId, a.nth) },
  ],
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'round.start', a.workshopId);
    const { workshopId: owner, ...given } = a;
    const it = roundId(a.stepId, a.nth);
    if (tx.get('voteRound', owner, it)) return;
    tx.put('voteRound', { ...given, id: it, owner, by: ctx.actor.personId, at: ctx.at });
    recordEvent(tx, ctx, owner, { deed: 'round.start', part: it, to: a.nth });
  },
});

/**
 * Casts a person's votes, all at once when they are done, or changes them until the round is revealed. One that arrives when it has
 * been is counted and said to be late: the tablet may not have known (W7).
 */
export const castBallot = mutation({
  name: 'ballot.cast',
  who: 'who takes part in the workshop; for the room its leaders',
  args: z.strictObject({ workshopId: id, id, roundId: id, voter: id, votes, deviceId: id }),
  reads: (a) => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table: 'voteRound', id: a.roundId },
    { owner: a.workshopId, table: 'ballot', id: a.id },
    { owner: a.workshopId, table: 'turnout', id: turnoutId(a.roundId, a.voter) },
  ],
  run(tx, a, ctx) {
    const head = workshopFor(tx, ctx, 'ballot.cast', a.workshopId);
    const { workshopId: owner, deviceId, ...given } = a;
    const by = ctx.actor.personId;
    const round = tx.get('voteRound', owner, a.roundId);
    insist(round, { code: 'notFound', what: 'voteRound' });
    if (a.voter === ROOM) insist(isLedBy(head, by), { code: 'notAllowed', deed: 'ballot.cast' });
    else {
      const cast = Object.values(a.votes).reduce((sum, each) => sum + each, 0);
      insist(cast <= round.votesEach, { code: 'tooManyVotes', cast, most: round.votesEach });
    }
    const before = tx.get('ballot', owner, a.id);
    // An id names one person's ballot on one device; nobody writes over another's.
    insist(!before || (before.by === by && before.voter === a.voter && before.roundId === a.roundId), {
      code: 'alreadyExists',
    });
    const hidden = round.revealedAt ? { late: true } : { onlyOn: deviceId };
    tx.put('ballot', { ...given, ...hidden, owner, by, at: ctx.at });
    const turned = turnoutId(a.roundId, a.voter);
    if (!tx.get('turnout', owner, turned))
      tx.put('turnout', { id: turned, owner, by, at: ctx.at, roundId: a.roundId, voter: a.voter });
  },
});

/** Shows the result. Ballots that a tablet has not sent yet are opened as they come. Not taken back: it has been seen. */
export const revealRound = mutation({
  name: 'round.reveal',
  who: 'leader of the workshop',
  args: z.strictObject({ workshopId: id, roundId: id }),
  reads: (a) => [
    workshopHead(a.workshopId),
    { owner: a.workshopId, table: 'voteRound', id: a.roundId },
    inWorkshop(a.workshopId, 'ballot'),
  ],
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'round.reveal', a.workshopId);
    const round = tx.get('voteRound', a.workshopId, a.roundId);
    insist(round, { code: 'notFound', what: 'voteRound' });
    for (const { onlyOn, ...open } of tx.list('ballot', a.workshopId))
      if (open.roundId === a.roundId && onlyOn !== undefined) tx.put('ballot', open);
    if (round.revealedAt) return;
    tx.put('voteRound', { ...round, revealedAt: ctx.at, revealedBy: ctx.actor.personId });
    recordEvent(tx, ctx, a.workshopId, { deed: 'round.reveal', part: a.roundId, to: round.nth });
  },
});
