import type { Answer, Transient } from './cityStore.ts';

/** An answer that is not 200. `soft`: the device keeps everything and goes on later. */
export function problem(status: Exclude<Answer['status'], 200>, code: string, retryAfter?: number): Answer {
  return { status, body: { code, soft: true }, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The cookie is one person's, the device or its group another's, or the person is not of this space. Nothing is lost. */
export const forbidden = (code: 'wrong_principal' | 'unknown_person'): Answer => problem(403, code);

/** A storage trouble that passes. */
export const weather = (error: Transient): Answer =>
  error.full ? problem(507, 'storage_full', 60) : problem(503, 'busy', 2);
