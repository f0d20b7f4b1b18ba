import type { Initiative } from './initiative.ts';
import type { Actor } from './person.ts';
import type { Row } from './tx.ts';

/**
 * Who may see what, as tokens. A viewer holds some; a row has an audience; they see it when these meet.
 * `all` everyone signed in · `p:<person>` · `lead:<department>` its innovation leads · `decide:<department>` its decision-makers.
 */
export type Token = string;

/** The tokens a viewer holds now. */
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

/**
 * The audience of a row, given the head of its owner.
 * A draft reaches its owner, co-owners and helpers (the facilitator, the lead department's innovation lead, and once a
 * decision is asked for, the asked departments' decision-makers, and those of both departments while a change of lead is proposed); everything else everyone signed in.
 * An assessment reaches only those it names until revealed (C3).
 */
export function audienceOf(row: Row, headTable: string, head: Row | undefined): readonly Token[] {
  const named =
    'seenBy' in row && Array.isArray(row.seenBy)
      ? row.seenBy.map((person) => `p:${String(person)}`)
      : undefined;
  if (named) return named.sort();
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
