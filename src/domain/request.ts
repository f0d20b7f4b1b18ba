import * as z from 'zod/mini';
import { basisOf, hashOf, materialReads, theMaterial } from './basis.ts';
import { day, hours, id, kronor, line, prose, uuid } from './field.ts';
import { basisId, type Basis, type Request, type RequestLine } from './gate.ts';
import { recordEvent } from './history.ts';
import { headOf, type Initiative } from './initiative.ts';
import { initiativeFor } from './may.ts';
import { type GateId, gateAfter, gateId } from './model.ts';
import { close } from './openGate.ts';
import { theDepartment, theDepartmentOf } from './organisation.ts';
import { whoPlans } from './part.ts';
import type { Refusal } from './refusal.ts';
import { type Ctx, insist, mutation, obey, type Tx } from './tx.ts';

const lineArgs = z.strictObject({ lineId: uuid, departmentId: id, asked: z.optional(kronor) });
const requestArgs = z.strictObject({
  initiativeId: id,
  requestId: uuid,
  gate: gateId,
  lines: z.array(lineArgs).check(z.minLength(1), z.maxLength(50)),
  presentedBy: z.optional(line),
  message: z.optional(prose),
  hours: z.optional(hours),
  from: z.optional(day),
  until: z.optional(day),
});
type RequestArgs = z.infer<typeof requestArgs>;

export const requestRead = (initiativeId: string, requestId: string) =>
  ({ owner: initiativeId, table: 'request', id: requestId }) as const;

/** Asks for a decision at the gate of the initiative's phase, and freezes the first revision of its basis (G3). A resting initiative wakes. */
export const requestGate = mutation({
  name: 'gate.request',
  who: whoPlans,
  args: requestArgs,
  reads: (a) => [
    ...materialReads(a.initiativeId),
    requestRead(a.initiativeId, a.requestId),
    { owner: a.initiativeId, table: 'basis', id: basisId(a.requestId, 1) },
    ...a.lines.flatMap(({ lineId, departmentId }) => [
      { owner: a.initiativeId, table: 'requestLine', id: lineId } as const,
      ...theDepartmentOf(departmentId),
    ]),
  ],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'gate.request', a.initiativeId);
    obey(whyNotRequest(head, a.gate));
    const { leadDepartmentId } = head;
    insist(leadDepartmentId, { code: 'leadDepartmentNeeded' });
    obey(whyIllAsked(leadDepartmentId, a));
    for (const { departmentId } of a.lines) theDepartment(tx, departmentId);
    const { initiativeId: owner, requestId, gate, lines: _asked, ...said } = a;
    const lines = linesAsked(leadDepartmentId, a);
    const request: Request = {
      id: requestId,
      owner,
      by: ctx.actor.personId,
      at: ctx.at,
      gate,
      leadDepartmentId,
      ...said,
      revision: 1,
    };
    tx.add('request', request);
    for (const asked of lines) tx.add('requestLine', asked);
    tx.add('basis', frozen(tx, ctx, head, request, lines));
    const { restUntil: _rested, ...awake } = head;
    const departmentIds = lines.map(({ departmentId }) => departmentId);
    tx.put('initiative', { ...awake, state: 'active', asks: { requestId, gate, departmentIds, at: ctx.at } });
    recordEvent(tx, ctx, owner, { deed: 'gate.request', on: gate, requestId, ...askedSum(lines) });
    if (head.state === 'onHold')
      recordEvent(
        tx,
        ctx,
        owner,
        { deed: 'gate.request', on: 'state', from: 'onHold', to: 'active', requestId },
        1,
      );
  },
});

/** May a decision be asked for at `gate` now (G3)? The gate must be the one that the initiative stands before, with no request open. */
export function whyNotRequest(head: Initiative, gate: GateId): Refusal | undefined {
  if (head.asks) return { code: 'requestIsOpen' };
  if (gateAfter(head.phase) !== gate) return { code: 'notThisGate', gate, phase: head.phase };
  if (!head.leadDepartmentId) return { code: 'leadDepartmentNeeded' };
  return undefined;
}

/** Does the request say what its gate needs: amounts of each for money, hours and a period for time, and the lead department among those asked? */
function whyIllAsked(leadDepartmentId: string, a: RequestArgs): Refusal | undefined {
  const asked = a.lines.map(({ departmentId }) => departmentId);
  const twice = asked.find((departmentId, nth) => asked.indexOf(departmentId) !== nth);
  if (twice !== undefined) return { code: 'askedTwice', departmentId: twice };
  if (!asked.includes(leadDepartmentId)) return { code: 'leadLineNeeded', departmentId: leadDepartmentId };
  const isUsed = { asked: a.gate === 'funding', hours: a.gate === 'time', period: a.gate !== 'scaleUp' };
  for (const { asked: amount } of a.lines) {
    if (isUsed.asked && amount === undefined) return { code: 'mustNotBeEmpty', field: 'asked' };
    if (!isUsed.asked && amount !== undefined) return { code: 'notUsedHere', field: 'asked' };
  }
  if (a.gate === 'time')
    for (const field of ['hours', 'from', 'until'] as const)
      if (!a[field]) return { code: 'mustNotBeEmpty', field };
  if (!isUsed.hours && a.hours !== undefined) return { code: 'notUsedHere', field: 'hours' };
  if (!isUsed.period && (a.from ?? a.until) !== undefined) return { code: 'notUsedHere', field: 'from' };
  if (a.from && a.until && a.from > a.until) return { code: 'periodBackwards' };
  return undefined;
}

const linesAsked = (leadDepartmentId: string, a: RequestArgs): readonly RequestLine[] =>
  a.lines.map(({ lineId, departmentId, asked }) => ({
    id: lineId,
    owner: a.initiativeId,
    requestId: a.requestId,
    departmentId,
    lead: departmentId === leadDepartmentId,
    ...(asked === undefined ? {} : { asked }),
  }));

const askedSum = (lines: readonly RequestLine[]) =>
  lines.some(({ asked }) => asked !== undefined)
    ? { to: lines.reduce((sum, { asked }) => sum + (asked ?? 0), 0) }
    : {};

/** The basis as the rows are now, as the request's standing revision. */
function frozen(tx: Tx, ctx: Ctx, head: Initiative, request: Request, lines: readonly RequestLine[]): Basis {
  const content = basisOf(theMaterial(tx, head), { ...request, lines });
  return {
    id: basisId(request.id, request.revision),
    owner: head.id,
    by: ctx.actor.personId,
    at: ctx.at,
    requestId: request.id,
    revision: request.revision,
    content,
    hash: hashOf(content),
  };
}

/** A request that is there. @throws Refused `notFound`. */
export function theRequest(tx: Tx, initiativeId: string, requestId: string): Request {
  const request = tx.get('request', initiativeId, requestId);
  insist(request, { code: 'notFound', what: 'request' });
  return request;
}

/** Why nothing more can be done in a request: it has closed. */
export const whyRequestClosed = ({ closedAt, closedAs }: Request): Refusal | undefined =>
  closedAt && closedAs ? { code: 'requestClosed', closedAs } : undefined;

/** *Uppdatera underlaget*: freezes the next revision, which is the one that decisions must have read from now on (G3, G7). `revision` is the new one's number, one above what the writer saw. */
export const updateBasis = mutation({
  name: 'gate.updateBasis',
  who: whoPlans,
  args: z.strictObject({
    initiativeId: id,
    requestId: id,
    revision: z.int().check(z.minimum(2), z.maximum(100_000)),
  }),
  reads: (a) => [
    ...materialReads(a.initiativeId),
    requestRead(a.initiativeId, a.requestId),
    { owner: a.initiativeId, table: 'requestLine' },
    { owner: a.initiativeId, table: 'basis', id: basisId(a.requestId, a.revision) },
    { owner: a.initiativeId, table: 'basis', id: basisId(a.requestId, a.revision - 1) },
  ],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'gate.updateBasis', a.initiativeId);
    const request = theRequest(tx, head.id, a.requestId);
    obey(whyRequestClosed(request));
    const { revision: standing } = request;
    insist(a.revision === standing + 1, { code: 'basisChanged', standing, read: a.revision - 1 });
    const lines = tx.list('requestLine', head.id).filter(({ requestId }) => requestId === request.id);
    const next: Request = { ...request, revision: a.revision };
    const basis = frozen(tx, ctx, head, next, lines);
    const before = tx.get('basis', head.id, basisId(request.id, standing));
    insist(before?.hash !== basis.hash, { code: 'basisUnchanged', revision: standing });
    tx.add('basis', basis);
    tx.put('request', next);
    recordEvent(tx, ctx, head.id, {
      deed: 'gate.updateBasis',
      from: standing,
      to: a.revision,
      requestId: request.id,
    });
  },
});

/** Takes an open request back; decisions already taken on it lapse and stay in history (G3, G6). */
export const withdrawRequest = mutation({
  name: 'gate.withdraw',
  who: whoPlans,
  args: z.strictObject({ initiativeId: id, requestId: id, reason: z.optional(prose) }),
  reads: (a) => [headOf(a.initiativeId), requestRead(a.initiativeId, a.requestId)],
  run(tx, a, ctx) {
    const head = initiativeFor(tx, ctx, 'gate.withdraw', a.initiativeId);
    const request = theRequest(tx, head.id, a.requestId);
    obey(whyRequestClosed(request));
    close(tx, ctx, head, request, 'withdrawn');
    recordEvent(tx, ctx, head.id, {
      deed: 'gate.withdraw',
      on: request.gate,
      requestId: request.id,
      ...(a.reason ? { reason: a.reason } : {}),
    });
  },
});
