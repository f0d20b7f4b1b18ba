import type { MiddlewareHandler } from 'hono';

/**
 * The content security policy of security.md §7. Trusted Types are left out: Solid's templates are made with `innerHTML`,
 * and the one policy that lists them is built and tried in report-only first (docs/decisions/042-content-security-policy.md).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the protective headers on every answer, also 404 and 500 (T19), and keeps everything under /api out of caches (T18). */
export function protectiveHeaders(https: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const set = (name: string, value: string) => c.res.headers.set(name, value);
    // A file that somebody has sent comes with a stricter one.
    if (!c.res.headers.has('Content-Security-Policy')) set('Content-Security-Policy', policy);
    set('X-Content-Type-Options', 'nosniff');
    set('Referrer-Policy', 'same-origin');
    set('Cross-Origin-Opener-Policy', 'same-origin');
    set('Cross-Origin-Resource-Policy', 'same-origin');
    set('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()');
    if (https) set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!c.res.headers.has('Cache-Control')) set('Cache-Control', 'no-store');
  };
}
