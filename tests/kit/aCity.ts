import { createHash } from 'node:crypto';
import { collect } from '../../src/sync/collect.ts';
import type { City, CityStore, Domain, Trouble } from '../../src/sync/cityStore.ts';
import { enact } from '../../src/sync/enact.ts';
import { type Cookie, pullResponse, pushResponse } from '../../src/sync/protocol.ts';
import { receive } from '../../src/sync/receive.ts';
import { board } from './board.ts';
import { memoryCity } from './memoryCity.ts';

export const SPACE = 'city';

/** A mutation to be sent: what is left out is made up in order. */
export interface ToSend {
  readonly id: number;
  readonly name: string;
  readonly args: unknown;
  readonly clientID?: string;
  readonly mid?: string;
  readonly at?: string;
}

/** A city with people in it, a clock that stands still, and salts in order. */
export async function aCity(store: CityStore = memoryCity(), domain: Domain = board) {
  const troubles: Trouble[] = [];
  let salts = 0;
  let today = '2026-11-24';
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const city: City = {
    store,
    domain,
    now: () => ({ at: `${today}T10:00:00.000Z`, today }),
    sha256,
    salt: () => sha256(`salt ${++salts}`).slice(0, 32),
    sign: (text) => sha256(`key ${text}`),
    report: (trouble) => troubles.push(trouble),
  };
  await store.createSpace(SPACE, 'epoch-1');

  return {
    city,
    store,
    troubles,
    setToday: (day: string) => {
      today = day;
    },
    /** People who may write. */
    admit: async (...people: readonly string[]) => {
      const by = { personId: 'setup', name: 'Set-up', grants: [] };
      await enact(
        city,
        SPACE,
        people.map((person) => ({ by, name: 'person.admit', args: { person } })),
      );
    },
    /** A device of a person's. */
    device: (person: string, group = `group-${person}`) => {
      const writer = `writer-${group}`;
      let cookie: Cookie | null = null;
      /** What the device holds, by key. */
      const rows = new Map<string, unknown>();
      const send = (...mutations: readonly ToSend[]) => ({
        pushVersion: 1,
        profileID: 'p',
        clientGroupID: group,
        schemaVersion: '1',
        mutations: mutations.map(({ clientID = writer, id, mid = `${clientID}.${id}`, ...rest }) => ({
          clientID,
          id,
          mid,
          timestamp: 0,
          ...rest,
        })),
      });
      const pull = async (page?: string) => {
        const body = { pullVersion: 1, profileID: 'p', clientGroupID: group, schemaVersion: '1', cookie };
        const asked = page === undefined ? body : { ...body, page };
        const answer = await collect(city, { space: SPACE, person }, asked);
        if (answer.status !== 200) throw new Error(JSON.stringify(answer));
        return pullResponse.parse(answer.body);
      };
      return {
        rows,
        send,
        pull,
        /** The whole answer, as it would be sent. */
        post: (body: unknown) => receive(city, { space: SPACE, person }, body),
        async push(...mutations: readonly ToSend[]) {
          const answer = await receive(city, { space: SPACE, person }, send(...mutations));
          if (answer.status !== 200) throw new Error(JSON.stringify(answer));
          return pushResponse.parse(answer.body);
        },
        cookie: () => cookie,
        setCookie(to: Cookie | null) {
          cookie = to;
        },
        /** Pulls to the end, keeps what it got, and gives the keys that the patch named. */
        async sync() {
          const named: string[] = [];
          let page: string | undefined;
          for (;;) {
            const answer = await pull(page);
            for (const op of answer.patch) {
              if (op.op === 'clear') rows.clear();
              else {
                named.push(`${op.op} ${op.key}`);
                if (op.op === 'put') rows.set(op.key, op.value);
                else rows.delete(op.key);
              }
            }
            page = answer.next;
            if (page === undefined) {
              cookie = answer.cookie;
              return { ...answer, named };
            }
          }
        },
      };
    },
    log: () => store.snapshot(SPACE, (s) => s.log(0, 10_000)),
    row: (table: string, owner: string, id = owner) =>
      store.snapshot(SPACE, (s) => s.get({ table, owner, id })),
  };
}
export type ACity = Awaited<ReturnType<typeof aCity>>;
