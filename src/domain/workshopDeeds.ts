import * as z from 'zod/mini';
import { day, id, line, prose, uuid } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { type Deed, may } from './may.ts';
import { participantGiven } from './participant.ts';
import { thePerson, thePersonOf } from './person.ts';
import { timer, workshop, type Workshop, workshopHead, workshopMode } from './workshop.ts';
import { isTakenPartIn } from './workshopPeople.ts';
import { workshopFor } from './workshopRights.ts';
import { stepGiven } from './workshopStep.ts';
import { insist, mutation, type RowOf } from './tx.ts';

const leads = 'leader of the workshop';
const itself = z.strictObject({ workshopId: id });
const reads = (a: { readonly workshopId: string }) => [workshopHead(a.workshopId)];

/** Prepares a workshop, with its agenda and those who come, in one go: one minute from a template. */
export const prepareWorkshop = mutation({
  name: 'workshop.prepare',
  who: 'facilitator, innovationLead',
  args: z.strictObject({
    workshopId: uuid,
    title: line,
    aim: z.optional(prose),
    challenge: z.optional(prose),
    on: z.optional(day),
    place: z.optional(line),
    departmentId: z.optional(id),
    mode: workshopMode,
    steps: z.array(stepGiven).check(z.maxLength(50)),
    participants: z.array(participantGiven).check(z.maxLength(300)),
  }),
  reads: (a) => [
    ...reads(a),
    headOf(a.workshopId),
    ...a.steps.map((step) => ({ owner: a.workshopId, table: 'workshopStep' as const, id: step.id })),
    ...a.participants.map((each) => ({ owner: a.workshopId, table: 'participant' as const, id: each.id })),
  ],
  run(tx, a, ctx) {
    insist(may(ctx.actor, 'workshop.prepare', {}), { code: 'notAllowed', deed: 'workshop.prepare' });
    const { workshopId: owner, steps, participants, ...given } = a;
    // What has one head has one audience.
    insist(!tx.get('initiative', owner, owner), { code: 'alreadyExists' });
    const by = ctx.actor.personId;
    tx.add('workshop', {
      ...given,
      id: owner,
      owner,
      leaderIds: [by],
      memberIds: [],
      createdAt: ctx.at,
      createdBy: by,
    });
    for (const step of steps) tx.add('workshopStep', { ...step, owner, by, at: ctx.at });
    for (const each of participants) tx.add('participant', { ...each, owner, by, at: ctx.at });
    recordEvent(tx, ctx, owner, { deed: 'workshop.prepare', to: a.title });
  },
});

type Editable = 'title' | 'aim' | 'challenge' | 'on' | 'place' | 'departmentId' | 'mode';

export const editWorkshop = mutation<FieldEdit<{ readonly workshopId: string }, Workshop, Editable>>({
  name: 'workshop.edit',
  who: leads,
  args: fieldEdits<{ readonly workshopId: string }, Workshop, Editable>(
    workshop,
    ['title', 'aim', 'challenge', 'on', 'place', 'departmentId', 'mode'],
    { workshopId: id },
  ),
  reads,
  run(tx, a, ctx) {
    const head = workshopFor(tx, ctx, 'workshop.edit', a.workshopId);
    tx.put('workshop', withField(head, a.field, a.value));
    recordEvent(tx, ctx, a.workshopId, {
      deed: 'workshop.edit',
      on: a.field,
      from: glimpseOf(head[a.field]),
      to: glimpseOf(a.value),
    });
  },
});

/** What a deed makes of the head. Nothing, and no line of history, when it is so already: another tablet may have been first. */
function turn(
  name: Deed,
  to: (head: Workshop, ctx: { readonly at: string; readonly by: string }) => Workshop,
) {
  return mutation({
    name,
    who: leads,
    args: itself,
    reads,
    run(tx, a, ctx) {
      const head = workshopFor(tx, ctx, name, a.workshopId);
      const next = to(head, { at: ctx.at, by: ctx.actor.personId });
      if (next === head) return;
      tx.put('workshop', next);
      recordEvent(tx, ctx, a.workshopId, { deed: name });
    },
  });
}

/** Begins it. From then on no update of the app is applied on its tablets (W9). */
export const startWorkshop = turn('workshop.start', (head, { at, by }) =>
  head.startedAt ? head : { ...head, startedAt: at, startedBy: by },
);

export const endWorkshop = turn('workshop.end', (head, { at, by }) => {
  if (head.endedAt) return head;
  const { timer: _timer, ...rest } = head;
  return { ...rest, endedAt: at, endedBy: by };
});

/** Goes on with one that was ended. */
export const reopenWorkshop = turn('workshop.reopen', (head) => {
  if (!head.endedAt) return head;
  const { endedAt: _at, endedBy: _by, ...rest } = head;
  return rest;
});

export const withdrawWorkshop = turn('workshop.withdraw', (head, { at, by }) =>
  head.withdrawnAt ? head : { ...head, withdrawnAt: at, withdrawnBy: by },
);

export const restoreWorkshop = turn('workshop.restore', (head) => {
  if (!head.withdrawnAt) return head;
  const { withdrawnAt: _at, withdrawnBy: _by, ...rest } = head;
  return rest;
});

/** Takes the room to a step. A tablet without a network hears of it later. */
export const goToStep = mutation({
  name: 'workshop.goTo',
  who: leads,
  args: z.strictObject({ workshopId: id, stepId: id }),
  reads: (a) => [...reads(a), { owner: a.workshopId, table: 'workshopStep', id: a.stepId }],
  run(tx, a, ctx) {
    const { timer: _timer, ...head } = workshopFor(tx, ctx, 'workshop.goTo', a.workshopId);
    const step = tx.get('workshopStep', a.workshopId, a.stepId);
    insist(step, { code: 'notFound', what: 'workshopStep' });
    if (head.stepId === a.stepId) return;
    tx.put('workshop', { ...head, stepId: a.stepId });
    recordEvent(tx, ctx, a.workshopId, { deed: 'workshop.goTo', part: a.stepId, to: step.title });
  },
});

/** Starts, pauses, prolongs or removes the timer (W4): what it becomes is said, since only the device knows its own clock. */
export const setTimer = mutation({
  name: 'workshop.setTimer',
  who: leads,
  args: z.strictObject({ workshopId: id, timer: z.optional(timer) }),
  reads: (a) => reads(a),
  run(tx, a, ctx) {
    const { timer: _before, ...head } = workshopFor(tx, ctx, 'workshop.setTimer', a.workshopId);
    tx.put('workshop', { ...head, ...(a.timer === undefined ? {} : { timer: a.timer }) });
  },
});

const named = z.strictObject({ workshopId: id, personId: id });
type List = 'leaderIds' | 'memberIds';

/** Puts a person on a list of the head, or takes them from it. Lists commute: what is so already stays so. */
function people(name: Deed, to: (head: Workshop, personId: string) => Pick<Workshop, List>) {
  return mutation({
    name,
    who: leads,
    args: named,
    reads: (a) => [...reads(a), ...thePersonOf(a.personId)],
    run(tx, a, ctx) {
      const head = workshopFor(tx, ctx, name, a.workshopId);
      thePerson(tx, a.personId);
      const lists = to(head, a.personId);
      insist(lists.leaderIds.length > 0, { code: 'lastLeader' });
      const isNew = (list: List) => lists[list].join() !== head[list].join();
      if (!isNew('leaderIds') && !isNew('memberIds')) return;
      tx.put('workshop', { ...head, ...lists });
      recordEvent(tx, ctx, a.workshopId, { deed: name, part: a.personId });
    },
  });
}

const without = (list: readonly string[], personId: string) => list.filter((each) => each !== personId);

export const addLeader = people('workshop.addLeader', ({ leaderIds, memberIds }, personId) => ({
  leaderIds: leaderIds.includes(personId) ? leaderIds : [...leaderIds, personId],
  memberIds: without(memberIds, personId),
}));
/** There is always one left. Who led it goes on taking part. */
export const removeLeader = people('workshop.removeLeader', ({ leaderIds, memberIds }, personId) => ({
  leaderIds: without(leaderIds, personId),
  memberIds: leaderIds.includes(personId) ? [...without(memberIds, personId), personId] : memberIds,
}));
export const addMember = people('workshop.addMember', (head, personId) => ({
  leaderIds: head.leaderIds,
  memberIds: isTakenPartIn(head, personId) ? head.memberIds : [...head.memberIds, personId],
}));
export const removeMember = people('workshop.removeMember', ({ leaderIds, memberIds }, personId) => ({
  leaderIds,
  memberIds: without(memberIds, personId),
}));

/** Those who take part with accounts of their own, leaders first. */
export const crewOf = ({ leaderIds, memberIds }: RowOf<'workshop'>): readonly string[] => [
  ...leaderIds,
  ...memberIds,
];
