import type { Initiative } from './initiative.ts';
import type { Actor } from './person.ts';
import type { Row } from './tx.ts';
import type { Workshop } from './workshop.ts';

/**
 * Who may see what, as tokens. A viewer holds some; a row has an audience; they see it when these meet.
 * `all` everyone signed in · `p:<person>` · `lead:<department>` its innovation leads · `decide:<department>` its decision-makers ·
 * `d:<device>` one device (clientGroupID) and no other, not even another one of the same person's.
 */
export type Token = string;

/** The token of a device. */
export const deviceToken = (clientGroupID: string): Token => `d:${clientGroupID}`;

/** The tokens a viewer holds now, on whatever device. */
export function tokensOf(actor: Actor): readonly Token[] {
  const tokens = new Set<Token>(['all', `p:${actor.personId}`]);
  for (const { role, departmentId } of actor.grants) {
    if (role === 'innovationLead' && departmentId) tokens.add(`lead:${departmentId}`);
    if (role === 'decisionMaker' && departmentId) tokens.add(`decide:${departmentId}`);
  }
  return [...tokens].sort();
}

const isInitiative = (table: string, head: Row | undefined): head is Initiative =>
  table === 'initiative' && head !== undefined;

const isWorkshop = (table: string, head: Row | undefined): head is Workshop =>
  table === 'workshop' && head !== undefined;

/**
 * The audience of a row, given the head of its owner.
 * A draft reaches its owner, co-owners and helpers (the facilitator, the lead department's innovation lead, and once a
 * decision is asked for, the asked departments' decision-makers, and those of both departments while a change of lead is proposed); everything else everyone signed in.
 * An assessment reaches only those it names until revealed (C3). What was written in silence in a workshop, and votes, reach no
 * device but the one they were written on until revealed (W3); the rest of a workshop those who lead it or take part, and the
 * innovation leads of its department.
 */
export function audienceOf(row: Row, headTable: string, head: Row | undefined): readonly Token[] {
  const named =
    'seenBy' in row && Array.isArray(row.seenBy)
      ? row.seenBy.map((person) => `p:${String(person)}`)
      : undefined;
  if (named) return named.sort();
  if ('onlyOn' in row && typeof row.onlyOn === 'string') return [deviceToken(row.onlyOn)];
  if (isWorkshop(headTable, head)) {
    const crew = [...head.leaderIds, ...head.memberIds].map((person) => `p:${person}`);
    const department = head.departmentId === undefined ? [] : [`lead:${head.departmentId}`];
    return [...new Set([...crew, ...department])].sort();
  }
  if (!isInitiative(headTable, head) || head.visibility !== 'draft') return ['all'];
  const audience = new Set<Token>([head.ownerId, ...head.coOwnerIds].map((person) => `p:${person}`));
  if (head.facilitatorId) audience.add(`p:${head.facilitatorId}`);
  if (head.leadDepartmentId) audience.add(`lead:${head.leadDepartmentId}`);
  for (const departmentId of head.asks?.departmentIds ?? []) audience.add(`decide:${departmentId}`);
  if (head.leadProposal)
    for (const party of [head.leadDepartmentId, head.leadProposal.departmentId])
      if (party) audience.add(`decide:${party}`);
  return [...audience].sort();
}
