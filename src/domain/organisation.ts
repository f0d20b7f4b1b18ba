import * as z from 'zod/mini';
import { day, id, kronor, line, mailAddress, prose, rowBase, webAddress } from './field.ts';
import { insist, type Read, type Tx } from './tx.ts';

/** The owner of everything that belongs to the city as a whole. Each space has exactly one. */
export const ORGANISATION = 'organisation';

export const organisation = z.object({
  ...rowBase,
  name: line,
  /** Filled with example data: shown on every screen. */
  example: z.optional(z.boolean()),
  /** Days a pilot may go without a value check before it stands in the lists (G13). Absent means {@link CHECK_EVERY_DAYS}. */
  checkEvery: z.optional(z.int().check(z.minimum(1), z.maximum(366))),
  /** Whom to tell that something cannot be used, and whom to ask about personal data. Shown to anybody, signed in or not. */
  accessibilityMail: z.optional(mailAddress),
  accessibilityPage: z.optional(webAddress),
  privacyMail: z.optional(mailAddress),
  privacyPage: z.optional(webAddress),
});
export const CHECK_EVERY_DAYS = 30;

/** Förvaltning. */
export const department = z.object({
  ...rowBase,
  name: line,
  /** Short code, as SBF. */
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(12)),
  /** The political board it answers to (nämnd). */
  board: z.optional(line),
  closedAt: z.optional(z.string()),
});

/** A department's innovation money for a year (F2). */
export const budget = z.object({ ...rowBase, departmentId: id, year: z.int(), amount: kronor });

/** A central fund with its rules as data (F4). */
export const fund = z.object({
  ...rowBase,
  name: line,
  minDepartments: z.optional(z.int()),
  minAmount: z.optional(kronor),
  maxAmount: z.optional(kronor),
  priorities: z.optional(prose),
  from: z.optional(day),
  until: z.optional(day),
  budget: z.optional(kronor),
  closedAt: z.optional(z.string()),
});

export type Organisation = z.infer<typeof organisation>;
export type Department = z.infer<typeof department>;
export type Budget = z.infer<typeof budget>;
export type Fund = z.infer<typeof fund>;

/** The read of a department that a deed may name, or none. */
export const theDepartmentOf = (departmentId: string | undefined): readonly Read[] =>
  departmentId ? [{ owner: ORGANISATION, table: 'department', id: departmentId }] : [];

/** A department that is there and open. @throws Refused `notFound`, `departmentClosed`. */
export function theDepartment(tx: Tx, departmentId: string): Department {
  const found = tx.get('department', ORGANISATION, departmentId);
  insist(found, { code: 'notFound', what: 'department' });
  insist(!found.closedAt, { code: 'departmentClosed', departmentId });
  return found;
}
