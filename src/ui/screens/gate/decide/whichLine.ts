import { type Docket, effectiveOn } from '../../../../domain/docket.ts';
import type { RequestLine } from '../../../../domain/gate.ts';
import { type Actor, hasRole } from '../../../../domain/person.ts';

/** The lines that the actor decides on or prepares, those still undecided first. */
export function ownLines(
  actor: Actor,
  docket: Docket,
  lines: readonly RequestLine[],
): readonly RequestLine[] {
  const own = lines.filter(
    ({ departmentId }) =>
      hasRole(actor, 'decisionMaker', departmentId) || hasRole(actor, 'innovationLead', departmentId),
  );
  const decided = (line: RequestLine) => (effectiveOn(docket, line) ? 1 : 0);
  const decides = (line: RequestLine) => (hasRole(actor, 'decisionMaker', line.departmentId) ? 0 : 1);
  return own.toSorted((a, b) => decided(a) - decided(b) || decides(a) - decides(b));
}

/** The line that the page is about: the one asked for, one's own, else the lead's. */
export function lineOf(
  actor: Actor,
  docket: Docket,
  lines: readonly RequestLine[],
  wanted: string | undefined,
): RequestLine | undefined {
  return (
    lines.find(({ id }) => id === wanted) ??
    ownLines(actor, docket, lines)[0] ??
    lines.find(({ lead }) => lead) ??
    lines[0]
  );
}
