import { v7 } from 'uuid';
import { problem } from '../sync/protocol.ts';
import type { CourierNet } from '../sync/courier.ts';
import type { Clock, Lock, Net, NetAnswer, Random } from '../sync/stores.ts';

/** The engine's ports, as a browser gives them. */

export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, f) {
    const timer = setTimeout(f, ms);
    return () => clearTimeout(timer);
  },
};

export const browserRandom: Random = { unit: () => Math.random(), uuid: () => v7() };

/** A request of which nothing is heard for so long has gone into a bad net. What arrives slowly arrives. */
const patience = 20_000;

/**
 * The city's server over fetch. Only the answer to a real request says whether there is a connection.
 * @param ask how to fetch an address of ours: the browser's own way, unless this runs outside one.
 */
export function fetchNet(
  space: string,
  ask: (path: string, init: RequestInit) => Promise<Response> = fetch,
): Net & CourierNet {
  const post = async (path: string, body: unknown): Promise<NetAnswer> => {
    const giveUp = new AbortController();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => giveUp.abort(), patience);
    };
    heard();
    try {
      const response = await ask(`${path}?space=${encodeURIComponent(space)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'stegvis' },
        body: JSON.stringify(body),
        cache: 'no-store',
        // A redirect is a captive portal's: we have none.
        redirect: 'error',
        signal: giveUp.signal,
      });
      return await read(response, heard);
    } catch {
      // No network, or a time-out.
      return { kind: 'weather' };
    } finally {
      clearTimeout(silence);
    }
  };
  return {
    push: (body) => post('/api/sync/push', body),
    pull: (body) => post('/api/sync/pull', body),
    carry: (body) => post('/api/sync/carry', body),
    registerKey: (body) => post('/api/keys', body),
  };
}

/** Whatever is not our JSON is weather, whatever its status; but a proxy's 413 says that a batch was too large. */
async function read(response: Response, heard: () => void): Promise<NetAnswer> {
  const { status } = response;
  const body = parsed(await textOf(response, heard));
  if (status === 200) return body === undefined ? { kind: 'weather' } : { kind: 'ok', body };
  const ours = problem.safeParse(body);
  if (!ours.success)
    return status === 413 ? { kind: 'problem', status, code: 'too_large', soft: true } : { kind: 'weather' };
  const {
    code,
    soft = false,
    retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN),
  } = ours.data;
  const wait = Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {};
  return { kind: 'problem', status, code, soft, ...wait };
}

async function textOf({ body }: Response, heard: () => void): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    heard();
    text += decoder.decode(piece.value, { stream: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Another tab that has held the lock for so long is frozen: the lock is taken from it. Correctness never depended on it. By a clock that nobody can set back (S12). */
const heldTooLong = 60_000;

/** A lock between tabs. Where there is none (plain http), each tab works for itself. */
export function webLock(prefix: string): Lock {
  let busySince: number | undefined;
  return {
    async tryHold<T>(name: string, f: () => Promise<T>): Promise<T | undefined> {
      if (!hasLocks()) return f();
      const steal = busySince !== undefined && performance.now() - busySince > heldTooLong;
      let work: Promise<T> | undefined;
      const held = navigator.locks.request(
        `${prefix} ${name}`,
        steal ? { steal: true } : { ifAvailable: true },
        async (lock) => {
          if (!lock) return;
          busySince = undefined;
          work = f();
          await work;
        },
      );
      try {
        await held;
      } catch (error) {
        // Taken from us while we were frozen: what we began still ends as it ends.
        if (!work) throw error;
      }
      if (!work) busySince ??= performance.now();
      return work;
    },
  };
}

const hasLocks = () => 'locks' in navigator && navigator.locks !== undefined;

/** After the stream was refused, it is asked for anew. */
const reopenAfter = 30_000;

/**
 * The server's pokes, in one tab for all: six connections are all a browser has over HTTP/1.1. A poke says only which version
 * there is, so losing one is harmless.
 * @returns a function that ends it.
 */
export function listenForPokes(
  space: string,
  lockName: string,
  onVersion: (version: number) => void,
): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};
  let isEnded = false;
  const open = () => {
    if (isEnded) return;
    source = new EventSource(`/api/sync/poke?space=${encodeURIComponent(space)}`);
    source.addEventListener('message', (poke: MessageEvent<unknown>) => {
      const version = versionIn(poke.data);
      if (version !== undefined) onVersion(version);
    });
    source.addEventListener('error', () => {
      // The browser reconnects by itself, unless it was refused.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenAfter);
    });
  };
  if (hasLocks()) {
    const waiting = new AbortController();
    const ended = new Promise<void>((resolve) => {
      end = () => {
        resolve();
        waiting.abort();
      };
    });
    const hold = async () => {
      open();
      await ended;
    };
    navigator.locks.request(lockName, { signal: waiting.signal }, hold).catch(() => undefined);
  } else open();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    source?.close();
    end();
  };
}

function versionIn(data: unknown): number | undefined {
  try {
    const read: unknown = JSON.parse(String(data));
    const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : undefined;
    return typeof version === 'number' ? version : undefined;
  } catch {
    return undefined;
  }
}
