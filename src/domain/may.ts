import { audienceOf, tokensOf } from './access.ts';
import { isOwnedBy, type Initiative, theInitiative, whyClosed } from './initiative.ts';
import { type Actor, hasRole } from './person.ts';
import { type Ctx, insist, obey, type Tx } from './tx.ts';
import type { Workshop } from './workshop.ts';
import { isLedBy, isTakenPartIn } from './workshopPeople.ts';

/** What a deed is done to. */
export interface Thing {
  readonly initiative?: Initiative;
  readonly workshop?: Workshop;
  /** The department for which it is done: whose line, whose condition, whose budget. */
  readonly departmentId?: string;
  /** The person it is done to: whose name, whose role. */
  readonly personId?: string;
  /** Who wrote the part it is done to. */
  readonly by?: string;
}

/** May the actor see it? An outsider's hand-made push must not reach a draft. */
export function sees(actor: Actor, head: Initiative): boolean {
  const tokens = new Set(tokensOf(actor));
  return audienceOf(head, 'initiative', head).some((token) => tokens.has(token));
}

/** A ground on which someone may: a role, and where it must be held. Roles add up: one ground is enough. */
type Ground = (actor: Actor, thing: Thing) => boolean;

/** A role in which one works with ideas; a mere reader or somebody who has left holds none, whatever they once owned (V6). */
const works: Ground = (a) => a.grants.some(({ role }) => role !== 'reader' && role !== 'admin');
const owner: Ground = (a, t) =>
  t.initiative !== undefined && isOwnedBy(t.initiative, a.personId) && works(a, t);
/** The facilitator of this initiative. */
const facilitator: Ground = (a, t) => t.initiative?.facilitatorId === a.personId && hasRole(a, 'facilitator');
const leadsInnovation: Ground = (a, t) =>
  t.initiative?.leadDepartmentId !== undefined && hasRole(a, 'innovationLead', t.initiative.leadDepartmentId);
const decidesForLead: Ground = (a, t) =>
  t.initiative?.leadDepartmentId !== undefined && hasRole(a, 'decisionMaker', t.initiative.leadDepartmentId);
const decidesForDepartment: Ground = (a, t) =>
  t.departmentId !== undefined && hasRole(a, 'decisionMaker', t.departmentId);
const leadsInDepartment: Ground = (a, t) =>
  t.departmentId !== undefined && hasRole(a, 'innovationLead', t.departmentId);
const admin: Ground = (a) => hasRole(a, 'admin');
const author: Ground = (a, t) => t.by === a.personId && works(a, t);
const oneself: Ground = (a, t) => t.personId === a.personId;
/** Leads the workshop, and works with ideas still. */
const leadsWorkshop: Ground = (a, t) =>
  t.workshop !== undefined && isLedBy(t.workshop, a.personId) && works(a, t);
/** Their tablet takes part in the workshop. */
const takesPart: Ground = (a, t) =>
  t.workshop !== undefined && isTakenPartIn(t.workshop, a.personId) && works(a, t);
/** Sees the initiative: enough for what concerns nobody but oneself. */
const viewer: Ground = (a, t) => t.initiative !== undefined && sees(a, t.initiative);
/** Decides for a department that the sender names, and sees the initiative: naming one's own department must not reach a draft. */
const decidesAndSees: Ground = (a, t) => decidesForDepartment(a, t) && viewer(a, t);
/** Holds the role somewhere. */
const is =
  (role: Parameters<typeof hasRole>[1]): Ground =>
  (a) =>
    hasRole(a, role);

/** Holds the role somewhere, and sees the initiative. */
const within =
  (role: Parameters<typeof hasRole>[1]): Ground =>
  (a, t) =>
    hasRole(a, role) && t.initiative !== undefined && sees(a, t.initiative);

// Grounds that many deeds share; each is a line of security.md §5.2.
const helpers: readonly Ground[] = [owner, facilitator, leadsInnovation];
const creators: readonly Ground[] = [
  is('ideaOwner'),
  is('facilitator'),
  is('decisionMaker'),
  is('innovationLead'),
];
const assessors: readonly Ground[] = [owner, facilitator, within('decisionMaker'), within('innovationLead')];
const commenters: readonly Ground[] = [within('ideaOwner'), ...assessors];
const writerOrHelpers: readonly Ground[] = [author, ...helpers];
const govern: readonly Ground[] = [admin];
const leaders: readonly Ground[] = [leadsWorkshop];
const room: readonly Ground[] = [takesPart];

/** Who may do what (security.md §5.2): a deed, and the grounds of which one is enough. Nobody may what is not listed. */
export const matrix = {
  'idea.capture': creators,
  'initiative.edit': helpers,
  'initiative.tag': helpers,
  'initiative.untag': helpers,
  'initiative.addTechnology': helpers,
  'initiative.removeTechnology': helpers,
  'initiative.share': helpers,
  'initiative.publish': helpers,
  'initiative.unpublish': helpers,
  'initiative.withdraw': helpers,
  'initiative.restore': helpers,
  'initiative.addCoOwner': helpers,
  'initiative.removeCoOwner': helpers,
  'initiative.setFacilitator': helpers,
  'initiative.addPartnerDepartment': helpers,
  'initiative.removePartnerDepartment': helpers,
  'lead.set': helpers,
  'lead.propose': [...helpers, decidesForLead],
  'lead.accept': [decidesAndSees],
  'lead.decline': [...helpers, decidesForLead, decidesAndSees],
  'milestone.add': helpers,
  'milestone.edit': helpers,
  'milestone.withdraw': helpers,
  'milestone.restore': helpers,
  'costItem.add': helpers,
  'costItem.edit': helpers,
  'costItem.withdraw': helpers,
  'costItem.restore': helpers,
  'partner.add': helpers,
  'partner.edit': helpers,
  'partner.withdraw': helpers,
  'partner.restore': helpers,
  'effectGoal.add': helpers,
  'effectGoal.edit': helpers,
  'effectGoal.withdraw': helpers,
  'effectGoal.restore': helpers,
  'measurement.add': assessors,
  'measurement.withdraw': writerOrHelpers,
  'measurement.restore': writerOrHelpers,
  'benefit.add': helpers,
  'benefit.edit': helpers,
  'benefit.withdraw': helpers,
  'benefit.restore': helpers,
  'comment.add': commenters,
  'comment.edit': [author],
  'comment.withdraw': [author],
  'comment.restore': [author],
  'attachment.add': helpers,
  'attachment.edit': writerOrHelpers,
  'attachment.withdraw': writerOrHelpers,
  'attachment.restore': writerOrHelpers,
  'pilot.log': helpers,
  'pilot.correct': helpers,
  'pilot.withdraw': helpers,
  'pilot.restore': helpers,
  'costEntry.add': helpers,
  'costEntry.withdraw': helpers,
  'costEntry.restore': helpers,
  'valueCheck.add': helpers,
  'valueCheck.withdraw': helpers,
  'valueCheck.restore': helpers,
  'gate.request': helpers,
  'gate.updateBasis': helpers,
  'gate.withdraw': helpers,
  'shortfall.accept': helpers,
  'decision.propose': [decidesForDepartment, leadsInDepartment, facilitator],
  'proposal.withdraw': [author, decidesForDepartment],
  'decision.record': [decidesForDepartment],
  'decision.correct': [decidesForDepartment],
  'decision.register': [decidesForDepartment, leadsInDepartment],
  'decision.report': [decidesForDepartment, leadsInDepartment],
  'condition.meet': [decidesForDepartment],
  'recusal.declare': [viewer],
  'recusal.lift': [viewer],
  'initiative.goBack': helpers,
  'initiative.resume': [...helpers, decidesForLead],
  'implementation.add': helpers,
  'implementation.withdraw': helpers,
  'implementation.restore': helpers,
  'ending.realise': [owner, decidesForLead],
  'ending.cancel': [owner, decidesForLead],
  'ending.reopen': [decidesForLead, leadsInnovation],
  'assessment.answer': assessors,
  'initiative.handOver': [owner, facilitator, leadsInnovation, admin],
  'budget.set': [leadsInDepartment, admin],
  'fund.set': [is('innovationLead'), admin],
  'fund.close': [is('innovationLead'), admin],
  'fund.reopen': [is('innovationLead'), admin],
  'city.edit': govern,
  'department.add': govern,
  'department.edit': govern,
  'department.close': govern,
  'department.reopen': govern,
  'person.edit': [oneself, admin],
  'person.leave': govern,
  'person.return': govern,
  'role.grant': [admin, is('innovationLead'), is('facilitator')],
  'role.end': [oneself, admin],
  'workshop.prepare': [is('facilitator'), is('innovationLead')],
  'workshop.edit': leaders,
  'workshop.addLeader': leaders,
  'workshop.removeLeader': leaders,
  'workshop.addMember': leaders,
  'workshop.removeMember': leaders,
  'workshop.start': leaders,
  'workshop.goTo': leaders,
  'workshop.setTimer': leaders,
  'workshop.end': leaders,
  'workshop.reopen': leaders,
  'workshop.withdraw': leaders,
  'workshop.restore': leaders,
  'workshop.choose': leaders,
  'workshop.unchoose': leaders,
  'workshop.makeInitiative': leaders,
  'workshopStep.add': leaders,
  'workshopStep.edit': leaders,
  'workshopStep.withdraw': leaders,
  'workshopStep.restore': leaders,
  'workshopStep.reveal': leaders,
  'participant.add': room,
  'participant.edit': room,
  'participant.withdraw': room,
  'participant.restore': room,
  'note.add': room,
  'note.edit': room,
  'note.setAuthor': room,
  'note.move': room,
  'note.merge': room,
  'note.unmerge': room,
  'note.withdraw': room,
  'note.restore': room,
  'note.reveal': room,
  'cluster.add': room,
  'cluster.edit': room,
  'cluster.merge': room,
  'cluster.unmerge': room,
  'cluster.withdraw': room,
  'cluster.restore': room,
  'wallPhoto.add': room,
  'wallPhoto.edit': room,
  'wallPhoto.withdraw': room,
  'wallPhoto.restore': room,
  'round.start': leaders,
  'round.reveal': leaders,
  'ballot.cast': room,
} satisfies Record<string, readonly Ground[]>;
export type Deed = keyof typeof matrix;

/** May `actor` do `deed` to `thing`? The one question about rights, the same on device and server. */
export function may(actor: Actor, deed: Deed, thing: Thing): boolean {
  return matrix[deed].some((ground: Ground) => ground(actor, thing));
}

/** Goes on when the actor may. @throws Refused `notAllowed`; `notFound` for a draft that the actor does not see, as if it were not there (V8). */
export function insistMay(actor: Actor, deed: Deed, head: Initiative, thing: Thing = {}): void {
  if (may(actor, deed, { ...thing, initiative: head })) return;
  insist(sees(actor, head), { code: 'notFound', what: 'initiative' });
  obey({ code: 'notAllowed', deed });
}

/** Says that a deed also stands after the ending: for an initiative that was realised, or for any. */
interface Occasion extends Omit<Thing, 'initiative'> {
  readonly evenAfter?: 'realised' | 'ending';
  /** An edit that was written before its writer knew that the initiative had been withdrawn: it is kept, and the initiative stays so. */
  readonly evenWithdrawn?: true;
}

/**
 * The initiative that a deed changes.
 * @throws Refused `notFound` (also for a draft that the actor does not see), `notAllowed`, `ended`, `withdrawn`.
 */
export function initiativeFor(
  tx: Tx,
  ctx: Ctx,
  deed: Deed,
  initiativeId: string,
  { evenAfter, evenWithdrawn, ...thing }: Occasion = {},
): Initiative {
  const head = theInitiative(tx, initiativeId);
  insistMay(ctx.actor, deed, head, thing);
  const reason = whyClosed(head);
  const isForgiven =
    reason?.code === 'withdrawn'
      ? evenWithdrawn
      : evenAfter === 'ending' || (evenAfter === 'realised' && head.state === 'realised');
  if (!isForgiven) obey(reason);
  return head;
}
