import * as z from 'zod/mini';
import { id } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { ORGANISATION, theDepartment, theDepartmentOf } from './organisation.ts';
import { insist, mutation, type Tx } from './tx.ts';

const args = z.strictObject({ initiativeId: id, departmentId: id });
const helpers = 'owner, co-owner, facilitator, innovationLead of the lead department';
const requestsOf = (initiativeId: string) => ({ owner: initiativeId, table: 'request' }) as const;

/**
 * May the lead department be chosen freely? While nobody leads it, and while it is a draft for which no decision was ever
 * asked. After that it is a change between two departments, and both accept.
 */
export const isLeadFree = (head: Initiative, everAsked: boolean): boolean =>
  head.leadDepartmentId === undefined ||
  (head.visibility === 'draft' && !everAsked && head.passed.length === 0);

/** Hands the lead over: the new one is no partner any longer, and the old wish is fulfilled. */
function ledBy(head: Initiative, departmentId: string): Initiative {
  const { leadProposal: _fulfilled, ...rest } = head;
  const partnerDepartmentIds = head.partnerDepartmentIds.filter((partner) => partner !== departmentId);
  return { ...rest, leadDepartmentId: departmentId, partnerDepartmentIds };
}

/** Chooses the lead department, where {@link isLeadFree}. */
export const setLead = mutation({
  name: 'lead.set',
  who: helpers,
  args,
  reads: (a) => [headOf(a.initiativeId), ...theDepartmentOf(a.departmentId), requestsOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'lead.set', a.initiativeId);
    theDepartment(tx, a.departmentId);
    const everAsked = tx.list('request', head.id).length > 0;
    insist(isLeadFree(head, everAsked), { code: 'bothDepartmentsDecide' });
    tx.put('initiative', ledBy(head, a.departmentId));
    recordEvent(tx, ctx, head.id, {
      deed: 'lead.set',
      from: head.leadDepartmentId ?? null,
      to: a.departmentId,
    });
  },
});

/** Wishes for another lead department. Nothing changes until decision-makers of both have accepted. */
export const proposeLead = mutation({
  name: 'lead.propose',
  who: `${helpers}, decisionMaker of the lead department`,
  args,
  reads: (a) => [headOf(a.initiativeId), ...theDepartmentOf(a.departmentId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'lead.propose', a.initiativeId);
    theDepartment(tx, a.departmentId);
    insist(!head.asks, { code: 'requestIsOpen' });
    insist(head.leadDepartmentId, { code: 'leadDepartmentNeeded' });
    insist(head.leadDepartmentId !== a.departmentId, { code: 'alreadyLead', departmentId: a.departmentId });
    const leadProposal = {
      departmentId: a.departmentId,
      by: ctx.actor.personId,
      at: ctx.at,
      acceptedBy: [],
    };
    tx.put('initiative', { ...head, leadProposal });
    recordEvent(tx, ctx, head.id, {
      deed: 'lead.propose',
      from: head.leadDepartmentId,
      to: a.departmentId,
    });
  },
});

/** One of the two departments says yes to the change, through a decision-maker of its own. With the second the lead moves. `proposed` is the department that was read about, so that a wish changed meanwhile is not accepted unseen. */
export const acceptLead = mutation({
  name: 'lead.accept',
  who: 'decisionMaker of the present and of the proposed lead department',
  args: z.strictObject({ initiativeId: id, departmentId: id, proposed: id }),
  reads: (a) => [headOf(a.initiativeId), { owner: ORGANISATION, table: 'department' }],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'lead.accept', a.initiativeId, { departmentId: a.departmentId });
    const wish = head.leadProposal;
    insist(wish && wish.departmentId === a.proposed, { code: 'noLeadProposal' });
    insist(!head.asks, { code: 'requestIsOpen' });
    const isParty = a.departmentId === head.leadDepartmentId || a.departmentId === wish.departmentId;
    insist(isParty, { code: 'notAllowed', deed: 'lead.accept' });
    theDepartment(tx, wish.departmentId);
    const acceptedBy = [...new Set([...wish.acceptedBy, a.departmentId])];
    const mustAccept = [wish.departmentId, ...leadsStill(tx, head)];
    const isSettled = mustAccept.every((department) => acceptedBy.includes(department));
    tx.put(
      'initiative',
      isSettled ? ledBy(head, wish.departmentId) : { ...head, leadProposal: { ...wish, acceptedBy } },
    );
    recordEvent(tx, ctx, head.id, {
      deed: 'lead.accept',
      departmentId: a.departmentId,
      ...(isSettled ? { from: head.leadDepartmentId ?? null, to: wish.departmentId } : {}),
    });
  },
});

/** The present lead, unless it has been closed: then nobody is left there who could accept. */
function leadsStill(tx: Tx, head: Initiative): readonly string[] {
  const present = head.leadDepartmentId;
  if (!present || tx.get('department', ORGANISATION, present)?.closedAt) return [];
  return [present];
}

/** Says no to a wish, or takes it back. */
export const declineLead = mutation({
  name: 'lead.decline',
  who: `${helpers}, decisionMaker of the present and of the proposed lead department`,
  args: z.strictObject({ initiativeId: id }),
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'lead.decline', a.initiativeId, proposedIn(tx, a.initiativeId));
    insist(head.leadProposal, { code: 'noLeadProposal' });
    const { leadProposal: declined, ...rest } = head;
    tx.put('initiative', rest);
    recordEvent(tx, ctx, head.id, { deed: 'lead.decline', from: declined.departmentId });
  },
});

/** The proposed department is a party too, so its decision-makers may decline. */
function proposedIn(tx: Tx, initiativeId: string): { departmentId?: string } {
  const proposed = tx.get('initiative', initiativeId, initiativeId)?.leadProposal?.departmentId;
  return proposed ? { departmentId: proposed } : {};
}

/** Another department takes part. Intents, so that two people's additions both stand. */
export const addPartnerDepartment = mutation({
  name: 'initiative.addPartnerDepartment',
  who: helpers,
  args,
  reads: (a) => [headOf(a.initiativeId), ...theDepartmentOf(a.departmentId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.addPartnerDepartment', a.initiativeId);
    theDepartment(tx, a.departmentId);
    insist(head.leadDepartmentId !== a.departmentId, { code: 'alreadyLead', departmentId: a.departmentId });
    if (head.partnerDepartmentIds.includes(a.departmentId)) return;
    const partnerDepartmentIds = [...head.partnerDepartmentIds, a.departmentId];
    tx.put('initiative', { ...head, partnerDepartmentIds });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.addPartnerDepartment', to: a.departmentId });
  },
});

export const removePartnerDepartment = mutation({
  name: 'initiative.removePartnerDepartment',
  who: helpers,
  args,
  reads: (a) => [headOf(a.initiativeId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'initiative.removePartnerDepartment', a.initiativeId);
    if (!head.partnerDepartmentIds.includes(a.departmentId)) return;
    const partnerDepartmentIds = head.partnerDepartmentIds.filter((partner) => partner !== a.departmentId);
    tx.put('initiative', { ...head, partnerDepartmentIds });
    recordEvent(tx, ctx, head.id, { deed: 'initiative.removePartnerDepartment', from: a.departmentId });
  },
});
