import { mutations } from '../../domain/mutations.ts';
import { collect } from '../../sync/collect.ts';
import type { Answer, City } from '../../sync/cityStore.ts';
import { schemaVersion } from '../../sync/protocol.ts';
import { receive } from '../../sync/receive.ts';
import type { Clock } from '../../sync/stores.ts';
import { NO_LABEL } from '../auth/label.ts';
import type { Sessions } from '../auth/sessions.ts';
import { need, notFound } from '../http/problem.ts';
import type { Caller, Registrar } from '../http/routes.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { personIn } from '../people.ts';
import type { Pokes } from '../pokes.ts';
import { register } from '../register.ts';

/** Heartbeats keep proxies from closing the stream; the session is asked oftener, so that a revoked one hears nothing more within 5 s (T20). */
const HEARTBEAT = 25_000;
const ASK_SESSION = 4_000;
/** Streams of one session at a time: a device needs one, and those of a connection that broke linger. */
const STREAMS = 5;

/** The wire of sync.md: changes up, changes down, and the poke that says "there is something". */
export function syncRoutes(
  { route }: Registrar,
  deps: {
    city: City;
    pokes: Pokes;
    sessions: Sessions;
    clock: Clock;
    metrics: Pick<Metrics, 'asked' | 'pushed'>;
  },
): void {
  const { city, pokes, sessions, clock, metrics } = deps;
  const streams = new Map<string, Set<() => void>>();
  const mayListen = async ({ session, person }: Caller) => {
    if (!(await sessions.lives(session.id))) return false;
    const now = await personIn(city, session.space, person.id);
    return now !== undefined && !now.leftAt;
  };
  const timed = async (kind: 'push' | 'pull', f: () => Promise<Answer>) => {
    const began = performance.now();
    const answer = await f();
    metrics.asked(kind, performance.now() - began, answer.status);
    return answer;
  };
  let registered: ReturnType<typeof register> | undefined;

  route({
    method: 'POST',
    path: '/api/sync/push',
    policy: 'member',
    body: 'anything',
    async handle({ caller, body }) {
      insistOnKnownSchema(body);
      const answer = await timed('push', () => receive(city, principalOf(caller), body));
      metrics.pushed(answer);
      return send(answer);
    },
  });

  route({
    method: 'POST',
    path: '/api/sync/pull',
    policy: 'member',
    body: 'anything',
    async handle({ caller, body }) {
      insistOnKnownSchema(body);
      return send(await timed('pull', () => collect(city, principalOf(caller), body)));
    },
  });

  route({
    method: 'GET',
    path: '/api/sync/poke',
    policy: 'member',
    async handle({ c, space, caller }) {
      // Asking only for the headers would leave a stream open that nobody reads or closes.
      need(c.req.method === 'GET', notFound);
      const version = await city.store.snapshot(space, (s) => s.version());
      return stream((say, close) => {
        const own = streams.get(caller.session.id) ?? new Set();
        streams.set(caller.session.id, own.add(close));
        if (own.size > STREAMS) [...own][0]?.();
        const poke = (v: number) => say(`data: ${JSON.stringify({ space, version: v })}\n\n`);
        const stopListening = pokes.listen(space, poke, close);
        const stopBeating = every(clock, HEARTBEAT, () => say(': still here\n\n'));
        const stopAsking = every(clock, ASK_SESSION, async () => {
          if (!(await mayListen(caller).catch(() => false))) close();
        });
        say('retry: 3000\n');
        poke(version);
        return () => {
          stopListening();
          stopBeating();
          stopAsking();
          own.delete(close);
          if (own.size === 0) streams.delete(caller.session.id);
        };
      });
    },
  });

  route({
    method: 'GET',
    path: '/api/mutations',
    policy: 'anyone',
    handle() {
      // Made once: anybody may ask, and it is some work.
      registered ??= register(mutations.values());
      return { schemaVersion, mutations: registered };
    },
  });
}

const principalOf = ({ session }: Caller) => ({
  space: session.space,
  person: session.person,
  ...(session.label === NO_LABEL ? {} : { device: session.label }),
});

/** An app of a form that this server does not know keeps everything and is told to update (S10). */
function insistOnKnownSchema(body: unknown): void {
  const stated =
    typeof body === 'object' && body !== null && 'schemaVersion' in body ? body.schemaVersion : undefined;
  need(typeof stated !== 'string' || stated === schemaVersion, {
    status: 426,
    code: 'app_too_old',
    soft: true,
  });
}

/** An answer of the engine, as it is. */
export function send({ status, body, retryAfter }: Answer): Response {
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) };
  return Response.json(body, { status, ...(headers ? { headers } : {}) });
}

/** A stream of server-sent events. `begin` is handed how to say and how to end; it gives back how to clean up. */
function stream(begin: (say: (text: string) => void, close: () => void) => () => void): Response {
  const encoder = new TextEncoder();
  let cleanUp = () => {};
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const say = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const end = begin(say, () => {
        if (!open) return;
        cleanUp();
        controller.close();
      });
      cleanUp = () => {
        open = false;
        end();
      };
    },
    cancel() {
      cleanUp();
    },
  });
  return new Response(events, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });
}

/** Does something again and again, the next time counted from when the last was done. */
function every(clock: Clock, ms: number, f: () => void | Promise<void>): () => void {
  let cancel = () => {};
  let stopped = false;
  const again = () => {
    if (!stopped) cancel = clock.after(ms, () => void Promise.resolve(f()).then(again, again));
  };
  again();
  return () => {
    stopped = true;
    cancel();
  };
}
