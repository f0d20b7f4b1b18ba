import { isOwnedBy, type Initiative } from './initiative.ts';
import { type Actor, hasRole } from './person.ts';

/** What a deed is done to. */
export interface Thing {
  readonly initiative?: Initiative;
  /** The department for which it is done: whose line, whose condition, whose budget. */
  readonly departmentId?: string;
}

/** A ground on which someone may: a role, and where it must be held. Roles add up: one ground is enough. */
type Ground = (actor: Actor, thing: Thing) => boolean;

const anyone: Ground = () => true;
const owner: Ground = (a, t) => t.initiative !== undefined && isOwnedBy(t.initiative, a.personId);
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
const is =
  (role: Parameters<typeof hasRole>[1]): Ground =>
  (a) =>
    hasRole(a, role);

const helpers: readonly Ground[] = [owner, facilitator, leadsInnovation];

/** Who may do what (security.md §5.2): a deed, and the grounds of which one is enough. Nobody may what is not listed. */
export const matrix = {
  'idea.capture': [is('ideaOwner'), is('facilitator'), is('decisionMaker'), is('innovationLead')],
  'initiative.edit': helpers,
  'initiative.comment': [is('ideaOwner'), is('facilitator'), is('decisionMaker'), is('innovationLead')],
  'pilot.log': helpers,
  'gate.request': helpers,
  'gate.withdraw': helpers,
  'decision.propose': [decidesForDepartment, leadsInDepartment, facilitator],
  'decision.record': [decidesForDepartment],
  'condition.meet': [decidesForDepartment],
  'decision.register': [decidesForDepartment, leadsInDepartment],
  'initiative.goBack': helpers,
  'ending.end': [owner, decidesForLead],
  'ending.reopen': [decidesForLead, leadsInnovation],
  'assessment.answer': [owner, facilitator, is('decisionMaker'), is('innovationLead'), is('facilitator')],
  'effect.measure': [owner, facilitator, is('decisionMaker'), is('innovationLead')],
  'initiative.handOver': [owner, facilitator, leadsInnovation, admin],
  'recusal.declare': [anyone],
  'budget.set': [leadsInDepartment, admin],
  'city.govern': [admin],
} satisfies Record<string, readonly Ground[]>;
export type Deed = keyof typeof matrix;

/** May `actor` do `deed` to `thing`? The one question about rights, the same on device and server. */
export function may(actor: Actor, deed: Deed, thing: Thing): boolean {
  return matrix[deed].some((ground: Ground) => ground(actor, thing));
}
