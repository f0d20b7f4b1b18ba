import { mutations } from '../../domain/mutations.ts';
import { collect } from '../../sync/collect.ts';
import type { Answer, City } from '../../sync/cityStore.ts';
import { schemaVersion } from '../../sync/protocol.ts';
import { receive } from '../../sync/receive.ts';
import type { Clock } from '../../sync/stores.ts';
import type { Sessions } from '../auth/sessions.ts';
import { need } from '../http/problem.ts';
import type { Caller, Registrar } from '../http/routes.ts';
import type { Pokes } from '../pokes.ts';
import { register } from '../register.ts';

/** Heartbeats keep proxies from closing the stream; the session is asked oftener, so that a revoked one hears nothing more within 5 s (T20). */
const HEARTBEAT = 25_000;
const ASK_SESSION = 4_000;

/** The wire of sync.md: changes up, changes down, and the poke that says "there is something". */
export function syncRoutes(
  { route }: Registrar,
  { city, pokes, sessions, clock }: { city: City; pokes: Pokes; sessions: Sessions; clock: Clock },
): void {
  route({
    method: 'POST',
    path: '/api/sync/push',
    policy: 'member',
    body: 'anything',
    async handle({ caller, body }) {
      insistOnKnownSchema(body);
      return send(await receive(city, principalOf(caller), body));
    },
  });

  route({
    method: 'POST',
    path: '/api/sync/pull',
    policy: 'member',
    body: 'anything',
    async handle({ caller, body }) {
      insistOnKnownSchema(body);
      return send(await collect(city, principalOf(caller), body));
    },
  });

  route({
    method: 'GET',
    path: '/api/sync/poke',
    policy: 'member',
    async handle({ space, caller }) {
      const version = await city.store.snapshot(space, (s) => s.version());
      return stream((say, close) => {
        const poke = (v: number) => say(`data: ${JSON.stringify({ space, version: v })}\n\n`);
        const stopListening = pokes.listen(space, poke, close);
        const stopBeating = every(clock, HEARTBEAT, () => say(': still here\n\n'));
        const stopAsking = every(clock, ASK_SESSION, async () => {
          if (!(await sessions.lives(caller.session.id).catch(() => false))) close();
        });
        say('retry: 3000\n');
        poke(version);
        return () => {
          stopListening();
          stopBeating();
          stopAsking();
        };
      });
    },
  });

  route({
    method: 'GET',
    path: '/api/mutations',
    policy: 'anyone',
    handle: () => ({ schemaVersion, mutations: register(mutations.values()) }),
  });
}

const principalOf = ({ session }: Caller) => ({ space: session.space, person: session.person });

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

function send({ status, body, retryAfter }: Answer): Response {
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
