import * as z from 'zod/mini';
import { authored, day, hours, id, instant, kronor, line, prose, rowBase } from './field.ts';
import { gateId } from './model.ts';

/** Begäran om beslut (G3). One open per initiative and gate; closed by what became of it. */
export const request = z.object({
  ...rowBase,
  ...authored,
  gate: gateId,
  leadDepartmentId: id,
  presentedBy: z.optional(line),
  message: z.optional(prose),
  /** For the gate on time. */
  hours: z.optional(hours),
  from: z.optional(day),
  until: z.optional(day),
  /** The basis revision that stands. */
  revision: z.int(),
  /** Accepted shortfall: up to how much may be missing, what the plan became, and why it works with less (G6). */
  shortfall: z.optional(z.object({ amount: kronor, plan: prose, motivation: prose, by: id, at: instant })),
  closedAt: z.optional(instant),
  closedAs: z.optional(z.enum(['opened', 'refused', 'recycled', 'held', 'withdrawn'])),
});
export type Request = z.infer<typeof request>;

/** One asked department. */
export const requestLine = z.object({
  ...rowBase,
  requestId: id,
  departmentId: id,
  lead: z.boolean(),
  asked: z.optional(kronor),
});
export type RequestLine = z.infer<typeof requestLine>;

/** What a basis holds: an allow-list of fields in a numbered form (basis.ts). Only what rules read back is said here. */
export const basisContent = z.looseObject({
  form: z.int(),
  gate: gateId,
  readiness: z.array(z.looseObject({ id: z.string(), exists: z.boolean() })),
});
export type BasisContent = z.infer<typeof basisContent>;

/** A numbered, frozen revision of the basis (G3, G7): `content` is the canonical allow-list of fields, `hash` its SHA-256 over RFC 8785 JSON. Id is `<request>.<revision>`. */
export const basis = z.object({
  ...rowBase,
  ...authored,
  requestId: id,
  revision: z.int(),
  content: basisContent,
  hash: z.string(),
});
export type Basis = z.infer<typeof basis>;

export const basisId = (requestId: string, revision: number) => `${requestId}.${revision}`;

/** Did the request close without opening its gate? Its decisions have lapsed and stay in history (G6). */
export const hasLapsed = (request: Request) =>
  request.closedAt !== undefined && request.closedAs !== 'opened';
