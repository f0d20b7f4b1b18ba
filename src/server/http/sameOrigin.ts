import type { HonoRequest } from 'hono';
import { isLoopback } from '../config.ts';
import { need } from './problem.ts';

const foreign = { status: 403, code: 'foreign_request' } as const;

/**
 * Lets a changing request in only when our own page, or no page at all, sent it (T2): the browser's own word
 * (`Sec-Fetch-Site`, `Origin`), and a form of request that a foreign page cannot send without asking first.
 * @throws Trouble 403
 */
export function insistOnSameOrigin(req: HonoRequest, publicUrl: string): void {
  const site = req.header('sec-fetch-site');
  need(site === undefined || site === 'same-origin', foreign);
  const origin = req.header('origin');
  need(origin === undefined || isOurs(origin, req.header('host'), publicUrl), foreign);
  // A PUT is never a form's, whatever it carries.
  const isOurForm = req.method === 'PUT' || !hasBody(req);
  need(isJson(req) || (isOurForm && req.header('x-requested-by') === 'stegvis'), foreign);
}

/** On one's own machine the same server has several names and a development server before it. */
function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (origin === publicUrl) return true;
  if (!URL.canParse(origin) || !isLoopback(new URL(publicUrl).hostname)) return false;
  const url = new URL(origin);
  return isLoopback(url.hostname) && url.host === host;
}

const isJson = (req: HonoRequest) =>
  req.header('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

const hasBody = (req: HonoRequest) =>
  Number(req.header('content-length') ?? 0) > 0 || req.header('transfer-encoding') !== undefined;
