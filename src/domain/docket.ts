import type { Condition, Decision } from './decision.ts';
import type { Request, RequestLine } from './gate.ts';
import type { Read, Tx } from './tx.ts';

/** All that was asked and decided about one initiative (akten): what the rules of the gates are computed from. */
export interface Docket {
  readonly requests: readonly Request[];
  readonly lines: readonly RequestLine[];
  readonly decisions: readonly Decision[];
  readonly conditions: readonly Condition[];
}

const docketTables = ['request', 'requestLine', 'decision', 'condition'] as const;

/** What a deed that may open a gate reads, besides the head. */
export const docketReads = (initiativeId: string): readonly Read[] =>
  docketTables.map((table) => ({ owner: initiativeId, table }));

export function theDocket(tx: Tx, initiativeId: string): Docket {
  return {
    requests: tx.list('request', initiativeId),
    lines: tx.list('requestLine', initiativeId),
    decisions: tx.list('decision', initiativeId),
    conditions: tx.list('condition', initiativeId),
  };
}

export const linesOf = (docket: Docket, requestId: string): readonly RequestLine[] =>
  docket.lines.filter((line) => line.requestId === requestId);

/** The decision that corrected this one, if any (G8). */
export const correctionOf = (docket: Docket, decisionId: string): Decision | undefined =>
  docket.decisions.find((decision) => decision.supersedes === decisionId);

/** Decisions on the line that no correction has replaced. */
export const standingOn = (docket: Docket, line: RequestLine): readonly Decision[] =>
  docket.decisions.filter((decision) => decision.lineId === line.id && !correctionOf(docket, decision.id));

/** Another department's *Vänta* or *Vila* is a message: its line stays undecided (G6). Whatever the lead says decides. */
const decides = (line: RequestLine, { outcome }: Decision) =>
  line.lead || (outcome !== 'recycle' && outcome !== 'hold');

/** The one effective decision on a line (G6, V7), or nothing while it is undecided. */
export const effectiveOn = (docket: Docket, line: RequestLine): Decision | undefined =>
  standingOn(docket, line).find((decision) => decides(line, decision));

/** What the department said while its line stays undecided, latest first. */
export const messagesOn = (docket: Docket, line: RequestLine): readonly Decision[] =>
  effectiveOn(docket, line)
    ? []
    : standingOn(docket, line).toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));

export const saysYes = (decision: Decision | undefined): decision is Decision =>
  decision?.outcome === 'go' || decision?.outcome === 'conditionalGo';

/** What the line's effective decision grants, in whole kronor. */
export const grantedOn = (docket: Docket, line: RequestLine): number => {
  const decision = effectiveOn(docket, line);
  return saysYes(decision) ? (decision.amount ?? 0) : 0;
};

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Asked minus granted over some lines; negative where more was granted than asked. */
export const lacking = (docket: Docket, lines: readonly RequestLine[]): number =>
  sum(lines.map((line) => (line.asked ?? 0) - grantedOn(docket, line)));
