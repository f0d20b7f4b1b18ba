import * as z from 'zod/mini';

/** The kinds of value that rows and arguments are made of. Limits are generous for people and small for machines. */

/** Identity of a row made by a client: a UUID (we make version 7), or one derived from a mutation's mid. */
export const id = z.string().check(z.regex(/^[0-9a-zA-Z][0-9a-zA-Z.:_-]{0,79}$/));
/** Identity that a client chooses for a new head: always a UUID, so that it can never equal a fixed owner such as `organisation`. */
export const uuid = z.uuid();
/** One line: a title, a name. */
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
/** Prose that must say something. */
export const prose = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));
/** An address to write to. Nothing that could add to a `mailto:` link made of it. */
export const mailAddress = z
  .string()
  .check(z.trim(), z.maxLength(200), z.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/));
/** A page on the web, over https alone (T1). */
export const webAddress = z.string().check(z.trim(), z.maxLength(500), z.regex(/^https:\/\/[^\s/]+\.\S+$/));
/** An instant in UTC, ISO 8601, as `2026-11-24T10:42:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });
/** A day in the city's calendar, `2026-11-24`. */
export const day = z.iso.date();
/** Whole kronor, never negative (product.md §4). */
export const kronor = z.int().check(z.nonnegative(), z.maximum(1_000_000_000_000));
/** Hours of working time; halves and quarters are allowed. */
export const hours = z.number().check(z.nonnegative(), z.maximum(100_000));
/** A measured number. */
export const figure = z.number().check(z.minimum(-1e15), z.maximum(1e15));

/** What every row carries. `owner` is the initiative, workshop or organisation it belongs to; `v` is the server's version of the row as last fetched (absent until the server has it). */
export const rowBase = { id, owner: id, v: z.optional(z.int()) };
/** Parts that can be taken back are withdrawn, never removed (I3). */
export const withdrawable = { withdrawnAt: z.optional(instant), withdrawnBy: z.optional(id) };
/** Who wrote a row and when, from ctx, never from args. */
export const authored = { by: id, at: instant };

/**
 * What the writer saw when editing an existing field: the row's server version, and the mid of the writer's own earlier, still
 * unsent edit of the same field. Fixed at first run. Versions count within an epoch: a restored server uses some anew.
 */
export const base = z.strictObject({ version: z.int(), mid: z.optional(id), epoch: z.optional(id) });
export type Base = z.infer<typeof base>;
