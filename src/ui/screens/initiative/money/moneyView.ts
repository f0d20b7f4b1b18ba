import { coFunding, type CoFunding, type DepartmentSum, fundingSums } from '../../../../domain/funding.ts';
import { hasLapsed, type Request } from '../../../../domain/gate.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { docketOf } from '../stairFacts.ts';

/** The money of an initiative: sums per department, and the request for money that counts now. */
export interface MoneyView {
  readonly sums: readonly DepartmentSum[];
  /** The open request for money, or the one that opened the gate; nothing before any, or when the last has lapsed. */
  readonly request: Request | undefined;
  readonly coFunding: CoFunding | undefined;
}

/** The lead department first, then as they come. */
export function moneyView({ row, parts }: InitiativeRecord): MoneyView {
  const docket = docketOf(parts);
  const sums = fundingSums(row, docket, parts.costItem, parts.costEntry).toSorted(
    (a, b) =>
      Number(b.departmentId === row.leadDepartmentId) - Number(a.departmentId === row.leadDepartmentId),
  );
  const request = docket.requests
    .filter((one) => one.gate === 'funding' && !hasLapsed(one))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  return { sums, request, coFunding: request && coFunding(docket, request) };
}

/** A part of the money bar. */
export interface Share {
  readonly departmentId: string | undefined;
  readonly amount: number;
  readonly state: 'granted' | 'undecided';
  readonly used: number;
}

/** What each department has granted, or is asked for while it has not decided; one that said no has no part. Nothing before money is asked for. */
export function sharesOf({ sums, coFunding }: MoneyView): readonly Share[] {
  const undecided = new Set(
    coFunding?.lines.filter(({ decision }) => !decision).map(({ line }) => line.departmentId),
  );
  return sums
    .map(({ departmentId, asked, granted, used }): Share => {
      const waits = departmentId !== undefined && undecided.has(departmentId);
      return { departmentId, amount: waits ? asked : granted, state: waits ? 'undecided' : 'granted', used };
    })
    .filter(({ amount }) => amount > 0);
}
