import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What goes wrong for a caller, as the wire's `problem`: a status, a code, and what else the device needs to know. Never a stack. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  /** Keep everything and sign in again (security.md §3): nothing is lost by this answer. */
  readonly soft?: boolean;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly reason?: unknown;
}

/** Thrown anywhere in a request to answer with a problem. */
export class Trouble extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export const notFound: Problem = { status: 404, code: 'not_found' };
export const reauth: Problem = { status: 401, code: 'reauth', soft: true };

/** Stops the request with `problem` unless `ok`. */
export function need(ok: unknown, problem: Problem): asserts ok {
  if (!ok) throw new Trouble(problem);
}
