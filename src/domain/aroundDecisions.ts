import * as z from 'zod/mini';
import { decision, type Decision } from './decision.ts';
import { day, id, kronor, line, prose, uuid } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf, isOwnedBy } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { theRequest, requestRead, whyRequestClosed } from './request.ts';
import { type Ctx, insist, mutation, obey, type Tx } from './tx.ts';
import { isRecused } from './whoDecides.ts';

/** What is said before and after a decision without being one: a presenter's proposal, a diary number, a report to the board. */

const recusals = (initiativeId: string) => ({ owner: initiativeId, table: 'recusal' }) as const;

/** A presenter's shared proposal for a line (G12). It decides nothing; but whoever owns the initiative or is recused does not prepare its decisions either. */
export const proposeDecision = mutation({
  name: 'decision.propose',
  who: 'decisionMaker and innovationLead of the department, facilitator of the initiative',
  args: z.strictObject({
    initiativeId: id,
    requestId: id,
    lineId: id,
    proposalId: uuid,
    outcome: decision.shape.outcome,
    amount: z.optional(kronor),
    motivation: z.optional(prose),
  }),
  reads: (a) => [
    headOf(a.initiativeId),
    requestRead(a.initiativeId, a.requestId),
    { owner: a.initiativeId, table: 'requestLine', id: a.lineId },
    { owner: a.initiativeId, table: 'proposal', id: a.proposalId },
    recusals(a.initiativeId),
  ],
  run(tx, a, ctx) {
    const { initiativeId: owner, proposalId, ...said } = a;
    const line = tx.get('requestLine', owner, a.lineId);
    insist(line?.requestId === a.requestId, { code: 'notFound', what: 'requestLine' });
    const { departmentId } = line;
    const head = initiativeFor(tx, ctx, 'decision.propose', owner, { departmentId });
    insist(!isOwnedBy(head, ctx.actor.personId), { code: 'ownInitiative' });
    insist(!isRecused(ctx.actor.personId, tx.list('recusal', owner)), { code: 'recused' });
    const request = theRequest(tx, owner, a.requestId);
    obey(whyRequestClosed(request));
    if (a.amount !== undefined)
      insist(request.gate === 'funding' && (a.outcome === 'go' || a.outcome === 'conditionalGo'), {
        code: 'notUsedHere',
        field: 'amount',
      });
    const { personId: by } = ctx.actor;
    tx.add('proposal', { id: proposalId, owner, by, at: ctx.at, departmentId, ...said });
    const { requestId, outcome: to } = a;
    recordEvent(tx, ctx, owner, { deed: 'decision.propose', part: proposalId, to, requestId, departmentId });
  },
});

/** Takes a proposal back: whoever wrote it, or the department it is for. */
export const withdrawProposal = mutation({
  name: 'proposal.withdraw',
  who: 'who wrote it, decisionMaker of the department',
  args: z.strictObject({ initiativeId: id, proposalId: id }),
  reads: (a) => [headOf(a.initiativeId), { owner: a.initiativeId, table: 'proposal', id: a.proposalId }],
  run(tx, a, ctx) {
    const proposal = tx.get('proposal', a.initiativeId, a.proposalId);
    insist(proposal, { code: 'notFound', what: 'proposal' });
    const { by, departmentId, requestId } = proposal;
    initiativeFor(tx, ctx, 'proposal.withdraw', a.initiativeId, { by, departmentId });
    insist(!proposal.withdrawnAt, { code: 'withdrawn', what: 'proposal' });
    tx.put('proposal', { ...proposal, withdrawnAt: ctx.at });
    recordEvent(tx, ctx, a.initiativeId, {
      deed: 'proposal.withdraw',
      part: proposal.id,
      requestId,
      departmentId,
    });
  },
});

const told = { initiativeId: id, decisionId: id, registrationId: uuid };
const toldReads = (a: { initiativeId: string; decisionId: string; registrationId: string }) =>
  [
    headOf(a.initiativeId),
    { owner: a.initiativeId, table: 'decision', id: a.decisionId },
    { owner: a.initiativeId, table: 'registration', id: a.registrationId },
  ] as const;
const registers = 'decisionMaker and innovationLead of the department that decided';

/** The decision's diary number (A3). A wrong one is followed by another; the latest stands. */
export const registerDecision = mutation({
  name: 'decision.register',
  who: registers,
  args: z.strictObject({ ...told, diaryNumber: line }),
  reads: (a) => toldReads(a),
  run(tx, a, ctx) {
    const { departmentId, requestId } = theDecision(tx, a, ctx, 'decision.register');
    const { initiativeId: owner, registrationId: id, decisionId, diaryNumber } = a;
    const written = { owner, by: ctx.actor.personId, at: ctx.at };
    tx.add('registration', { id, ...written, decisionId, departmentId, diaryNumber });
    const where = { requestId, decisionId, departmentId };
    recordEvent(tx, ctx, owner, { deed: 'decision.register', to: diaryNumber, ...where });
  },
});

/** When and to which board the decision was reported (anmäld). */
export const reportDecision = mutation({
  name: 'decision.report',
  who: registers,
  args: z.strictObject({ ...told, reportedOn: day, reportedTo: line }),
  reads: (a) => toldReads(a),
  run(tx, a, ctx) {
    const { departmentId, requestId, decidedOn } = theDecision(tx, a, ctx, 'decision.report');
    const { initiativeId: owner, registrationId: id, decisionId, reportedOn, reportedTo } = a;
    insist(reportedOn <= ctx.today, { code: 'dayTooLate', field: 'reportedOn', latest: ctx.today });
    insist(reportedOn >= decidedOn, { code: 'dayTooEarly', field: 'reportedOn', earliest: decidedOn });
    const written = { owner, by: ctx.actor.personId, at: ctx.at };
    tx.add('registration', { id, ...written, decisionId, departmentId, reportedOn, reportedTo });
    const where = { requestId, decisionId, departmentId };
    recordEvent(tx, ctx, owner, { deed: 'decision.report', on: reportedOn, to: reportedTo, ...where });
  },
});

/** The decision that something is told of: also a lapsed or corrected one, and also after the ending, since all of them are records. */
function theDecision(
  tx: Tx,
  a: { initiativeId: string; decisionId: string },
  ctx: Ctx,
  deed: 'decision.register' | 'decision.report',
): Decision {
  const found = tx.get('decision', a.initiativeId, a.decisionId);
  insist(found, { code: 'notFound', what: 'decision' });
  initiativeFor(tx, ctx, deed, a.initiativeId, {
    departmentId: found.departmentId,
    evenAfter: 'ending',
  });
  return found;
}
