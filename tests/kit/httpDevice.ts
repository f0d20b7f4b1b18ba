import { v7 as uuid } from 'uuid';
import { ORGANISATION } from '../../src/domain/organisation.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Mutation } from '../../src/domain/tx.ts';
import { fetchNet } from '../../src/store/browser.ts';
import { cityShape } from '../../src/store/cityShape.ts';
import type { Saved } from '../../src/store/mutate.ts';
import type { Shape } from '../../src/store/shape.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { createSyncClient } from '../../src/sync/client.ts';
import { type Outcome, pullResponse, pushResponse, type Result } from '../../src/sync/protocol.ts';
import type { Clock, Net } from '../../src/sync/stores.ts';
import { type Disk, emptyDisk, openMemoryCabinet } from './memoryCabinet.ts';
import { aLock } from './surroundings.ts';

/** Somebody who was let in over HTTP: where the server is, the session's cookie, and whom it says they are. */
export interface Pass {
  readonly url: string;
  /** Another one when they have had to sign in again. */
  cookie: string;
  readonly person: Person;
  /** The department they belong to, if any. */
  readonly departmentId?: string | undefined;
}

/** Founds the city with the secret of a set-up link. The first person is its admin. */
export function foundCity(url: string, token: string): Promise<Pass> {
  return enter(url, '/api/setup', {
    token,
    city: 'Provstad',
    departments: [{ name: 'Stadsbyggnad', code: 'SBF' }],
    person: { name: 'Ada Admin', departmentCode: 'SBF' },
  });
}

/** Lets somebody in who may have ideas. */
export async function letIn(admin: Pass, name: string): Promise<Pass> {
  const answer = await post(
    admin.url,
    '/api/invites',
    { role: 'ideaOwner', departmentId: admin.departmentId },
    admin,
  );
  const { link } = (await answer.json()) as { link: string };
  return enter(admin.url, '/api/invites/accept', { token: link.split('#')[1], name });
}

/** Lets the admin in again by a link from the server's shell, and then the others by links of the admin's. */
export async function letInAgain(passes: readonly Pass[], adminLink: string): Promise<void> {
  const [admin] = passes;
  if (!admin) return;
  const claim = (link: string) => enter(admin.url, '/api/links/claim', { token: link.split('#')[1] });
  admin.cookie = (await claim(adminLink)).cookie;
  for (const pass of passes.slice(1)) {
    const answer = await post(admin.url, '/api/links', { personId: pass.person.id }, admin);
    const { link } = (await answer.json()) as { link: string };
    pass.cookie = (await claim(link)).cookie;
  }
}

async function enter(url: string, path: string, body: object): Promise<Pass> {
  const answer = await post(url, path, body);
  const { person } = (await answer.json()) as {
    person: {
      id: string;
      name: string;
      departmentId?: string;
      roles: Pick<Person['grants'][number], 'role'>[];
    };
  };
  const grants = person.roles.map((given, nth) => ({
    id: `session.${nth}`,
    at: new Date(0).toISOString(),
    ...given,
  }));
  return {
    url,
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    person: { id: person.id, owner: ORGANISATION, name: person.name, grants },
    departmentId: person.departmentId,
  };
}

async function post(url: string, path: string, body: object, as?: Pass): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(as ? { cookie: as.cookie } : {}) };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

interface Means {
  /** Where the device finds the server, if not at the pass's address: a proxy. */
  readonly through?: string;
  readonly clock?: Clock;
  readonly disk?: Disk;
  readonly shape?: Shape;
  /** What becomes of each request on its way: `go` lets it, or something else, arrive. */
  readonly ask?: (go: (init: RequestInit) => Promise<Response>, init: RequestInit) => Promise<Response>;
}

const wallClock: Clock = {
  now: () => Date.now(),
  after(ms, f) {
    const timer = setTimeout(f, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * A person's device outside a browser: the app's own store and sync client over real HTTP, on a disk in memory. It keeps a book
 * of every deed that the person saw saved, and of every word that the server gave about one.
 */
export async function httpDevice(pass: Pass, means: Means = {}) {
  const { clock = wallClock, disk = emptyDisk(), shape = cityShape, ask = (go, init) => go(init) } = means;
  const random = { unit: Math.random, uuid: () => uuid() };
  const store = createDeviceStore(openMemoryCabinet(disk), shape, { clock, random });
  await store.open({ space: 'city', person: pass.person });
  const saved: string[] = [];
  const acked = new Map<string, Outcome>();
  const net = fetchNet('city', (path, init) => {
    const headers = { ...(init.headers as Record<string, string>), cookie: pass.cookie };
    const go = (sent: RequestInit) => fetch((means.through ?? pass.url) + path, sent);
    return ask(go, { ...init, headers });
  });
  const note = (results: readonly Result[]) => {
    for (const { mid, outcome, was } of results) acked.set(mid, was ?? outcome);
  };
  const bookkeeping: Net = {
    async push(body) {
      const answer = await net.push(body);
      const read = answer.kind === 'ok' ? pushResponse.safeParse(answer.body).data : undefined;
      if (read && 'results' in read) note(read.results);
      return answer;
    },
    async pull(body) {
      const answer = await net.pull(body);
      if (answer.kind === 'ok') note(pullResponse.safeParse(answer.body).data?.results ?? []);
      return answer;
    },
  };
  const client = createSyncClient({
    net: bookkeeping,
    store,
    clock,
    random,
    lock: aLock(),
    onStatus: () => undefined,
  });
  return {
    pass,
    store,
    client,
    disk,
    /** Mids in the order in which they were saved here. */
    saved: saved as readonly string[],
    /** What the server has said of each, in answer to a push or a pull. */
    acked: acked as ReadonlyMap<string, Outcome>,
    /** @throws unless it could be saved. */
    async do<A>(deed: Mutation<A>, args: A): Promise<string> {
      const kept: Saved = await store.mutate(deed, args);
      if (!kept.ok) throw new Error(`${deed.name} was not saved: ${JSON.stringify(kept)}`);
      saved.push(kept.mid);
      return kept.mid;
    },
  };
}
export type HttpDevice = Awaited<ReturnType<typeof httpDevice>>;

/** Every row a device shows, by where it lies. */
export function rowsOn({ heads, parts }: Disk): ReadonlyMap<string, unknown> {
  const rows = new Map<string, unknown>();
  for (const { table, row } of heads.values()) rows.set(`${table}/${row.owner}/${row.id}`, row);
  for (const { tables } of parts.values())
    for (const [table, list] of Object.entries(tables))
      for (const row of list) rows.set(`${table}/${row.owner}/${row.id}`, row);
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}
