import { Hono } from 'hono';
import { type City, Transient } from '../sync/cityStore.ts';
import { Refused } from '../domain/tx.ts';
import type { Clock } from '../sync/stores.ts';
import { makeCookies } from './auth/cookies.ts';
import { makeLetIn } from './auth/entrance.ts';
import type { Keyring } from './auth/keyring.ts';
import { makeLinks } from './auth/links.ts';
import { makeSessions } from './auth/sessions.ts';
import { makeWriterKeys, type WriterKeyStore } from './auth/writerKeys.ts';
import type { Blobs } from './blobs/blobs.ts';
import type { Condition } from './condition.ts';
import type { Config } from './config.ts';
import type { SeedExample } from './example/contract.ts';
import type { Assets } from './http/assets.ts';
import { makeBuckets } from './http/buckets.ts';
import { makeGatekeeper, type Slowing } from './http/gatekeeper.ts';
import { protectiveHeaders } from './http/headers.ts';
import { identify, type Requests } from './http/identify.ts';
import { notFound, type Problem, Trouble } from './http/problem.ts';
import { makeRegistrar, type Registrar } from './http/routes.ts';
import { type Log, traceOf } from './log.ts';
import { makeMetrics, type Metrics } from './metrics/metrics.ts';
import { makePokes, type Pokes } from './pokes.ts';
import { courierRoutes } from './routes/courier.ts';
import { blobRoutes } from './routes/blobs.ts';
import { exampleRoutes } from './routes/example.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { inviteRoutes } from './routes/invites.ts';
import { linkRoutes } from './routes/links.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { setupRoutes } from './routes/setup.ts';
import { syncRoutes } from './routes/sync.ts';

export interface Surroundings {
  readonly config: Pick<Config, 'publicUrl' | 'trusted' | 'metricsToken'>;
  readonly city: City;
  readonly keyring: Keyring;
  readonly writerKeys: WriterKeyStore;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly seed: SeedExample;
  /** The built app; absent while it is served by a development server. */
  readonly assets?: Assets | undefined;
  readonly log: Log;
  readonly version: string;
  /** False once the server has been told to stop. */
  readonly isServing?: () => boolean;
  readonly metrics?: Metrics;
  readonly condition?: Pick<Condition, 'degraded' | 'write'>;
}

export interface App {
  readonly hono: Hono<Requests>;
  readonly pokes: Pokes;
  readonly routes: Registrar['list'];
}

/** The whole HTTP side, handed its surroundings: `hono.request()` is a server without a socket. */
export function createApp(surroundings: Surroundings): App {
  const { config, city, keyring, writerKeys, blobs, clock, seed, assets, log, version } = surroundings;
  const { isServing = () => true, metrics = makeMetrics(), condition = wellAlways } = surroundings;
  const { publicUrl, trusted } = config;
  const https = publicUrl.startsWith('https:');
  const now = () => clock.now();

  const cookies = makeCookies(https);
  const sessions = makeSessions(keyring, now);
  const keys = makeWriterKeys({ store: writerKeys, sessions, city, now });
  const links = makeLinks(keyring, now);
  const letIn = makeLetIn(sessions, cookies);
  const pokes = makePokes(city.store);
  // A room full of people may come through one address at once (T13); wrong codes may not: ten a minute from everybody.
  const slowing: Slowing = {
    strangers: makeBuckets(clock, 120, 2),
    members: makeBuckets(clock, 600, 20),
  };
  const guesses = { byAddress: makeBuckets(clock, 5, 1 / 60), together: makeBuckets(clock, 100, 1 / 6) };

  const hono = new Hono<Requests>();
  hono.use(identify(log));
  hono.use(protectiveHeaders(https));
  const operatorToken = config.metricsToken;
  const gate = makeGatekeeper({ publicUrl, trusted, city, sessions, cookies, slowing, operatorToken });
  const registrar = makeRegistrar(hono, gate);
  healthRoutes(registrar, { city, version, isServing, condition, exposition: metrics.exposition });
  syncRoutes(registrar, { city, pokes, sessions, clock, metrics });
  courierRoutes(registrar, { city, keys });
  historyRoutes(registrar, { city });
  blobRoutes(registrar, { blobs });
  sessionRoutes(registrar, { city, sessions, cookies });
  setupRoutes(registrar, { city, links, letIn });
  exampleRoutes(registrar, { city, links, letIn, seed, gate });
  inviteRoutes(registrar, { city, links, letIn, publicUrl });
  linkRoutes(registrar, { city, links, letIn, publicUrl, guesses });

  // Whatever no route has taken is a file or a page of the app, or nothing.
  hono.notFound(async (c) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    const answer = isRead ? await assets?.answer(c.req.raw, c.req.path) : undefined;
    return answer ?? c.json({ code: notFound.code, requestId: c.get('requestId') }, notFound.status);
  });

  hono.onError((error, c) => {
    const requestId = c.get('requestId');
    const { status, ...problem } = problemOf(error);
    if (status === 500) log('error', 'fault', { requestId, ...traceOf(error) });
    if (shutOut.has(status)) {
      metrics.shutOut(problem.code);
      log('info', 'shutOut', { requestId, code: problem.code });
    }
    if (problem.retryAfter !== undefined) c.header('Retry-After', String(problem.retryAfter));
    return c.json({ ...problem, requestId }, status);
  });

  return { hono, pokes, routes: registrar.list };
}

/** Not let in, or not any more: a wrong or used-up secret, no session, a foreign page, too many tries. */
const shutOut: ReadonlySet<number> = new Set([401, 403, 410, 429]);

/** Where nobody looks after it: tests. */
const wellAlways: Pick<Condition, 'degraded' | 'write'> = { degraded: async () => [], write: async () => {} };

/** What a throw means to the caller: a refusal with its reason, weather, or a fault of ours, of which they learn only the request's id. */
function problemOf(error: unknown): Problem {
  if (error instanceof Trouble) return error.problem;
  if (error instanceof Refused) return { status: 422, code: 'refused', reason: error.reason };
  if (error instanceof Transient)
    return error.full
      ? { status: 507, code: 'storage_full', soft: true, retryAfter: 60 }
      : { status: 503, code: 'busy', soft: true, retryAfter: 2 };
  return { status: 500, code: 'fault', soft: true };
}
