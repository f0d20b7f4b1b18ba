import * as z from 'zod/mini';
import { day, id, kronor, line, prose, rowBase } from './field.ts';

/** The owner of everything that belongs to the city as a whole. Each space has exactly one. */
export const ORGANISATION = 'organisation';

export const organisation = z.object({
  ...rowBase,
  name: line,
  /** Filled with example data: shown on every screen. */
  example: z.optional(z.boolean()),
});

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
