import type { Material } from '../../../domain/basis.ts';
import type { Docket } from '../../../domain/docket.ts';
import { type Basis, basisId, type Request } from '../../../domain/gate.ts';
import type { InitiativeRecord } from '../../app/record.ts';

/** Views of an initiative's rows in the shapes that the rules of the gates are asked with. */

export const docketOf = ({ parts }: InitiativeRecord): Docket => ({
  requests: parts.request,
  lines: parts.requestLine,
  decisions: parts.decision,
  conditions: parts.condition,
});

export const materialOf = ({ row, parts }: InitiativeRecord): Material => ({ head: row, ...parts });

export const basisOfRevision = (
  { parts }: InitiativeRecord,
  requestId: string,
  revision: number,
): Basis | undefined => parts.basis.find(({ id }) => id === basisId(requestId, revision));

/** The basis that a decision must have read now (G7). */
export const standingBasis = (record: InitiativeRecord, request: Request): Basis | undefined =>
  basisOfRevision(record, request.id, request.revision);

/** All revisions of a request's basis, oldest first. */
export const revisionsOf = ({ parts }: InitiativeRecord, requestId: string): readonly Basis[] =>
  parts.basis.filter((basis) => basis.requestId === requestId).toSorted((a, b) => a.revision - b.revision);

/** A checksum as people compare it: three groups of four. */
export const shortHash = (hash: string): string =>
  [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].filter(Boolean).join(' ');
