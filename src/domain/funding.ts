import type { Decision } from './decision.ts';
import { type Docket, effectiveOn, grantedOn, lacking, linesOf, messagesOn } from './docket.ts';
import { hasLapsed, type Request, type RequestLine } from './gate.ts';
import type { Initiative } from './initiative.ts';
import type { CostEntry } from './pilot.ts';
import type { CostItem } from './plan.ts';

/** Money of one department in one initiative, in whole kronor (F1). */
export interface DepartmentSum {
  /** Absent for what no department bears, while the initiative has no lead department. */
  readonly departmentId?: string;
  readonly estimated: number;
  readonly asked: number;
  readonly granted: number;
  readonly used: number;
  /** Used beyond what was granted; 0 when it is not (F5). */
  readonly overspent: number;
}

/** The requests for money that count: the open one, and those that opened their gate. What a closed request was asked or granted has lapsed. */
export const countingRequests = (docket: Docket): readonly Request[] =>
  docket.requests.filter((request) => request.gate === 'funding' && !hasLapsed(request));

/**
 * Estimated, asked, granted and used per department (F1), in order of id. Nothing is counted twice: each cost item, line,
 * effective decision and cost entry once, and what names no department falls on the lead.
 */
export function fundingSums(
  head: Initiative,
  docket: Docket,
  costItems: readonly CostItem[],
  costEntries: readonly CostEntry[],
): readonly DepartmentSum[] {
  const lines = countingRequests(docket).flatMap(({ id }) => linesOf(docket, id));
  const estimates = costItems.filter((row) => !row.withdrawnAt);
  const uses = costEntries.filter((row) => !row.withdrawnAt);
  const bears = (row: { readonly departmentId?: string | undefined }) =>
    row.departmentId ?? head.leadDepartmentId;
  const departments = new Set([...estimates.map(bears), ...lines.map(bears), ...uses.map(bears)]);
  const sum = <R extends { readonly departmentId?: string | undefined }>(
    rows: readonly R[],
    departmentId: string | undefined,
    amount: (row: R) => number,
  ) => rows.filter((row) => bears(row) === departmentId).reduce((total, row) => total + amount(row), 0);

  return [...departments]
    .toSorted((a = '', b = '') => (a < b ? -1 : 1))
    .map((departmentId) => {
      const granted = sum(lines, departmentId, (line) => grantedOn(docket, line));
      const used = sum(uses, departmentId, ({ amount }) => amount);
      return {
        ...(departmentId === undefined ? {} : { departmentId }),
        estimated: sum(estimates, departmentId, ({ amount }) => amount),
        asked: sum(lines, departmentId, (line) => line.asked ?? 0),
        granted,
        used,
        overspent: Math.max(0, used - granted),
      };
    });
}

/** The sums of all departments together. What one overspent is not made good by what another has left. */
export function totalOf(sums: readonly DepartmentSum[]): Omit<DepartmentSum, 'departmentId'> {
  const total = { estimated: 0, asked: 0, granted: 0, used: 0, overspent: 0 };
  for (const sum of sums)
    for (const key of ['estimated', 'asked', 'granted', 'used', 'overspent'] as const) total[key] += sum[key];
  return total;
}

/** One asked department in a co-funding. */
export interface CoFundingLine {
  readonly line: RequestLine;
  /** Its effective decision; absent while it has not decided. */
  readonly decision?: Decision;
  readonly granted: number;
  /** What it said while it has not decided (*Vänta*, *Vila*), latest first. */
  readonly messages: readonly Decision[];
}

/** Samfinansiering at a glance (F3): "3 av 4 har beslutat, 150 000 kr saknas". */
export interface CoFunding {
  /** The lead department first, then in order of department. */
  readonly lines: readonly CoFundingLine[];
  readonly decided: number;
  readonly of: number;
  readonly asked: number;
  readonly granted: number;
  /** Asked and not granted so far, undecided lines included; 0 when covered. */
  readonly missing: number;
  /** What the owner has accepted may be missing (G6). */
  readonly accepted: number;
}

/** Who pays, how much, and who has not decided (F3). Also for a request that asks for no money: then the sums are 0. */
export function coFunding(docket: Docket, request: Request): CoFunding {
  const asked = linesOf(docket, request.id).toSorted(leadFirst);
  const lines = asked.map((line): CoFundingLine => {
    const decision = effectiveOn(docket, line);
    const granted = grantedOn(docket, line);
    return { line, ...(decision ? { decision } : {}), granted, messages: messagesOn(docket, line) };
  });
  return {
    lines,
    decided: lines.filter(({ decision }) => decision).length,
    of: lines.length,
    asked: asked.reduce((sum, line) => sum + (line.asked ?? 0), 0),
    granted: lines.reduce((sum, { granted }) => sum + granted, 0),
    missing: Math.max(0, lacking(docket, asked)),
    accepted: request.shortfall?.amount ?? 0,
  };
}

const leadFirst = (a: RequestLine, b: RequestLine) =>
  a.lead === b.lead ? (a.departmentId < b.departmentId ? -1 : 1) : a.lead ? -1 : 1;
