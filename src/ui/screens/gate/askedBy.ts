import { type Basis, basisId, type Request } from '../../../domain/gate.ts';
import type { Speech } from './basis/basisWords.ts';
import { readBasis } from './basis/basisView.ts';

/**
 * Who asked for the decision, and for whom, when they do not bear the idea themselves (G3). The owners are those of the day:
 * the first revision of the basis names them.
 */
export function askedBy(
  speech: Speech,
  request: Pick<Request, 'id' | 'by'>,
  bases: readonly Basis[],
): string {
  const first = bases.find(({ id }) => id === basisId(request.id, 1));
  const asked = first && readBasis(first.content)?.initiative;
  const name = speech.person(request.by);
  if (!asked || [asked.ownerId, ...asked.coOwnerIds].includes(request.by)) return name;
  return speech.t.gate.shared.askedFor(name, speech.person(asked.ownerId));
}
