import { type Actor, hasRole, type Role } from './person.ts';

/** Roles that mean nothing outside a department. */
export const departmental: readonly Role[] = ['innovationLead', 'decisionMaker'];

/**
 * May `actor` invite somebody to hold `role` (security.md §5.2)? Admins invite to anything; an innovation lead or a
 * facilitator only readers and idea owners, to a department where they hold that role.
 */
export function mayInvite(actor: Actor, role: Role, departmentId: string | undefined): boolean {
  if (hasRole(actor, 'admin')) return true;
  if (role !== 'reader' && role !== 'ideaOwner') return false;
  if (departmentId === undefined) return false;
  return hasRole(actor, 'innovationLead', departmentId) || hasRole(actor, 'facilitator', departmentId);
}
