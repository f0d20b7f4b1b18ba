import { randomUUID } from 'node:crypto';
import { BlockList } from 'node:net';
import { join } from 'node:path';
import { createApp } from '../../src/server/app.ts';
import { LIFETIME, makeLinks } from '../../src/server/auth/links.ts';
import { makeBlobs } from '../../src/server/blobs/blobs.ts';
import { makeDarkroom } from '../../src/server/blobs/darkroom.ts';
import { makeCity } from '../../src/server/city.ts';
import type { SeedExample } from '../../src/server/example/contract.ts';
import { CITY, makeSpaces } from '../../src/server/spaces.ts';
import { sqliteKeyring } from '../../src/server/storage/keyring.ts';
import { sqliteWriterKeys } from '../../src/server/storage/writerKeys.ts';
import { enact } from '../../src/sync/enact.ts';
import { aDatabase } from './aDatabase.ts';
import { aClock } from './surroundings.ts';

/** An example city as small as one can be: one department, and two people. */
const smallExample: SeedExample = async ({ city, space }) => {
  const person = { id: 'ex-lead', name: 'Elsa Exempel', departmentId: 'ex-sbf' };
  const grants = [{ role: 'innovationLead', departmentId: 'ex-sbf' }];
  await enact(city, space, [
    {
      by: { personId: person.id, name: person.name, grants: [] },
      name: 'city.found',
      args: {
        name: 'Exempelstaden',
        example: true,
        departments: [{ id: 'ex-sbf', name: 'Stadsbyggnad', code: 'SBF' }],
        person,
      },
    },
    {
      by: { person: person.id },
      name: 'person.join',
      args: { personId: 'ex-chief', name: 'Carl Chef', departmentId: 'ex-sbf', grants },
    },
  ]);
  return { spaceId: space, persons: [{ id: person.id }, { id: 'ex-chief' }] };
};

/** The whole server on a real database in a folder of its own, with a clock that is wound by hand. */
export async function aServer({
  publicUrl = 'http://localhost:3000',
  proxies = [] as string[],
  seed = smallExample,
  darkroom = makeDarkroom(),
  metricsToken = undefined as string | undefined,
  /** A data folder that is there already, as after a restart. */
  folder = undefined as string | undefined,
  clock = aClock(),
} = {}) {
  const { database, discard, folder: dataDir } = aDatabase(folder);
  const lines: string[] = [];
  const city = makeCity(database, {
    timeZone: 'Europe/Stockholm',
    report: () => {},
    key: 'a key of the tests',
    now: () => clock.now(),
  });
  await makeSpaces(city);
  const keyring = sqliteKeyring(database);
  const blobs = makeBlobs({
    database,
    store: city.store,
    root: join(dataDir, 'blobs'),
    now: () => clock.now(),
    darkroom,
  });
  const trusted = new BlockList();
  for (const proxy of proxies) trusted.addAddress(proxy);
  const app = createApp({
    config: { publicUrl, trusted, metricsToken },
    city,
    keyring,
    writerKeys: sqliteWriterKeys(database),
    blobs,
    clock,
    seed,
    log: (level, event, details) => lines.push(JSON.stringify({ level, event, ...details })),
    version: '0.0.0',
  });
  const links = makeLinks(keyring, () => clock.now());

  const server = {
    app,
    blobs,
    /** Where its files lie. */
    folder: dataDir,
    city,
    clock,
    database,
    dataDir,
    keyring,
    links,
    /** What has been logged, as lines. */
    lines,
    device: (address = '10.0.0.1') => new TestDevice(app.hono, address),
    setupToken: async () => (await links.make({ space: CITY, kind: 'setup' }, LIFETIME.setup)).token,
    /** A founded city, and the device of its first person: Ada, admin, who leads innovation at SBF. */
    async founded() {
      const ada = server.device();
      const answer = await ada.post('/api/setup', {
        token: await server.setupToken(),
        city: 'Provstad',
        departments: [
          { name: 'Stadsbyggnad', code: 'SBF', board: 'Stadsbyggnadsnämnden' },
          { name: 'Vård och omsorg', code: 'VOF' },
        ],
        person: { name: 'Ada Admin', title: 'Utvecklingschef', departmentCode: 'SBF' },
      });
      if (answer.status !== 200) throw new Error(`not founded: ${JSON.stringify(answer.body)}`);
      return {
        ada,
        adaId: answer.body.person.id as string,
        departmentId: answer.body.person.departmentId as string,
      };
    },
    /** A new person with a device of their own, by way of an invite. */
    async joined(inviter: TestDevice, role: string, departmentId: string | undefined, name: string) {
      const offer = { role, ...(departmentId ? { departmentId } : {}) };
      const { body } = await inviter.post('/api/invites', offer);
      const device = server.device();
      const token = String(body.link).split('#')[1];
      const answer = await device.post('/api/invites/accept', { token, name });
      return { device, id: answer.body.person?.id as string, answer };
    },
    discard: () => {
      blobs.close();
      return discard();
    },
  };
  return server;
}
export type TestServer = Awaited<ReturnType<typeof aServer>>;

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // What a route answers is what the tests are about.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** A browser as far as the server can tell: an address and a jar of cookies. */
export class TestDevice {
  readonly cookies = new Map<string, string>();
  readonly #hono: Awaited<ReturnType<typeof createApp>>['hono'];
  readonly address: string;
  readonly clientGroupID = `group-${randomUUID()}`;
  readonly clientID = `client-${randomUUID()}`;
  #sent = 0;
  constructor(hono: Awaited<ReturnType<typeof createApp>>['hono'], address: string) {
    this.#hono = hono;
    this.address = address;
  }

  async ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: BodyInit,
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const init = {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    };
    const answer = await this.#hono.request(path, init, {
      incoming: { socket: { remoteAddress: this.address } },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  async #read(answer: Response): Promise<Asked> {
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
  }
  async get(path: string, headers?: Record<string, string>): Promise<Asked> {
    return this.#read(await this.ask('GET', path, headers));
  }
  async delete(path: string): Promise<Asked> {
    return this.#read(await this.ask('DELETE', path, { 'x-requested-by': 'stegvis' }));
  }
  /** Posts JSON, as the app does; a string is sent as it is. */
  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Asked> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.#read(await this.ask('POST', path, { 'content-type': 'application/json', ...headers }, text));
  }

  /** Sends deeds in order, as a device with an outbox does. */
  push(deeds: readonly { name: string; args: unknown }[], space = 'city', more: object = {}): Promise<Asked> {
    const mutations = deeds.map((deed) => ({
      clientID: this.clientID,
      id: ++this.#sent,
      timestamp: 0,
      ...deed,
    }));
    return this.post(`/api/sync/push?space=${space}`, {
      ...this.#envelope,
      pushVersion: 1,
      mutations,
      ...more,
    });
  }
  /** A first pull: everything this person may see. */
  pull(space = 'city', more: object = {}): Promise<Asked> {
    return this.post(`/api/sync/pull?space=${space}`, {
      ...this.#envelope,
      pullVersion: 1,
      cookie: null,
      ...more,
    });
  }
  get #envelope() {
    return { profileID: 'test', clientGroupID: this.clientGroupID, schemaVersion: '1' };
  }
}
