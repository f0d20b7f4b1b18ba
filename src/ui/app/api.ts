import * as z from 'zod/mini';
import type { Refusal } from '../../domain/refusal.ts';

/** The answer to a call that is not sync: `weather` when nothing came back that is ours. */
export type Called<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly kind: 'weather' }
  | {
      readonly ok: false;
      readonly kind: 'problem';
      readonly status: number;
      readonly code: string;
      readonly reason?: Refusal;
    };

const problem = z.object({ code: z.string(), reason: z.optional(z.unknown()) });
const patience = 20_000;

/**
 * Calls the city's server about identity: session, invitations, set-up. Work never goes this way; it goes by sync.
 * `schema` parses the answer; one that is not ours (a captive portal) is weather.
 */
export async function call<S extends z.ZodMiniType>(
  schema: S,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  options: { space?: string | undefined; body?: unknown } = {},
): Promise<Called<z.infer<S>>> {
  const query = options.space ? `?space=${encodeURIComponent(options.space)}` : '';
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(`${path}${query}`, {
      method,
      headers: {
        'X-Requested-By': 'stegvis',
        ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { body: JSON.stringify(options.body ?? {}) } : {}),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    return { ok: false, kind: 'weather' };
  }
  if (answer.ok) {
    const parsed = schema.safeParse(body);
    return parsed.success ? { ok: true, body: parsed.data } : { ok: false, kind: 'weather' };
  }
  const trouble = problem.safeParse(body);
  if (!trouble.success) return { ok: false, kind: 'weather' };
  const { code, reason } = trouble.data;
  // The server gives the domain's own refusals; the texts have a sentence for each code.
  return {
    ok: false,
    kind: 'problem',
    status: answer.status,
    code,
    ...(reason ? { reason: reason as Refusal } : {}),
  };
}
