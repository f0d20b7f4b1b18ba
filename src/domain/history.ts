import * as z from 'zod/mini';
import { authored, id, rowBase } from './field.ts';
import type { Ctx, Tx } from './tx.ts';

/** A value small enough to stand in a line of history. */
const glimpse = z.optional(z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** One line of an initiative's history (I6, A1): who did what, when, before and after. Written by the deeds themselves, never changed. */
export const event = z.object({
  ...rowBase,
  ...authored,
  /** The mutation's name, as `initiative.edit`. */
  deed: z.string(),
  /** What it was done to: a field's name, or the id of a part. */
  on: z.optional(z.string()),
  /** The part whose field `on` names. */
  part: z.optional(id),
  from: glimpse,
  to: glimpse,
  reason: z.optional(z.string()),
  /** Ids that the line may link to. */
  requestId: z.optional(id),
  decisionId: z.optional(id),
  departmentId: z.optional(id),
});
export type Event = z.infer<typeof event>;

type What = Omit<Event, 'id' | 'owner' | 'v' | 'by' | 'at'>;

/** A value as a line of history keeps it: a long text cut to 200 characters. */
export const cutShort = (value: What['from']) =>
  typeof value === 'string' && value.length > 200 ? `${value.slice(0, 199)}…` : value;

/** A value that its line keeps cut: it can be read there, but not put back. */
export const isCut = (value: What['from']): boolean =>
  typeof value === 'string' && value.length >= 200 && value.endsWith('…');

/** Writes a line of history for `owner`. Long texts are cut to 200 characters here; the server keeps every former value whole. `nth` parts several lines of one deed. */
export function recordEvent(tx: Tx, ctx: Ctx, owner: string, what: What, nth = 0): void {
  const line: Event = { id: `${ctx.mid}.${nth}`, owner, by: ctx.actor.personId, at: ctx.at, ...what };
  if (line.from !== undefined) line.from = cutShort(line.from);
  if (line.to !== undefined) line.to = cutShort(line.to);
  tx.append('event', line);
}
