import { Refused } from '../../../src/domain/tx.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import { type Answer, Transient } from '../../../src/sync/cityStore.ts';
import type { Result } from '../../../src/sync/protocol.ts';
import { type Bug, type Deal, overCity } from './bug.ts';

/** Ways to be wrong in the city's store (S2, S3, S5, S9). */
export const ofStore: readonly Bug[] = [
  {
    name: 'midForgotten',
    trap: 'the reply is lost after the commit, and the deed comes again and is done twice',
    within: 60,
    needs: ['newWriter'],
    cityStore: (store) => overCity(store, () => ({ findMutation: async () => undefined })),
  },
  {
    name: 'acknowledgedInSilence',
    trap: 'an acknowledgement does not raise the version, so nobody is told of it',
    within: 80,
    cityStore: (store) =>
      overCity(store, (tx) => {
        let hasRows = false;
        return {
          async putRows(rows, version) {
            hasRows ||= rows.length > 0;
            await tx.putRows(rows, version);
          },
          setVersion: async (version) => (hasRows ? tx.setVersion(version) : undefined),
        };
      }),
  },
  {
    name: 'versionBeforeLock',
    trap: 'the version is taken before the lock, and two pushes get the same',
    within: 40,
    cityStore: (store) => ({
      ...store,
      async write(space, f) {
        const before = await store.snapshot(space, (s) => s.version());
        return store.write(space, (tx) => f({ ...tx, version: async () => before }));
      },
    }),
  },
  {
    name: 'deadlockIsRefusal',
    trap: 'a deadlock is taken for a refusal',
    within: 150,
    needs: ['cityTrouble'],
    cityStore: (store) =>
      overCity(store, (tx) => ({
        async load(reads) {
          try {
            return await tx.load(reads);
          } catch (error) {
            if (error instanceof Transient) throw new Refused({ code: 'busy' } as unknown as Refusal);
            throw error;
          }
        },
      })),
  },
  {
    name: 'poisonBlocks',
    trap: 'a deed that fails by our own fault is tried for ever, and nothing after it is taken',
    within: 60,
    needs: ['poison'],
    cityStore: (store) => overCity(store, () => ({ countTry: async () => 1 })),
  },
  {
    name: 'exitForgotten',
    trap: 'who loses sight of rows is not told to delete them',
    within: 100,
    cityStore: (store) => overCity(store, () => ({ addExits: async () => undefined })),
  },
  {
    name: 'entranceForgotten',
    trap: 'rows that others may see from now on keep their version, and never reach them',
    within: 60,
    cityStore: (store) =>
      overCity(store, (tx) => {
        const untouched = new Set<unknown>();
        return {
          async loadOwner(owner) {
            const rows = await tx.loadOwner(owner);
            for (const { row } of rows) untouched.add(row);
            return rows;
          },
          async putRows(rows, version) {
            for (const stored of rows)
              await tx.putRows([stored], untouched.has(stored.row) ? (stored.row.v ?? version) : version);
          },
        };
      }),
  },
  {
    name: 'readerSkips',
    trap: 'rows and version are read from two snapshots, and what lies between is skipped for ever',
    within: 40,
    cityStore: (store) => ({
      ...store,
      snapshot: (space, f) =>
        store.snapshot(space, (s) =>
          f({ ...s, rowsSince: (after, upTo) => s.rowsSince(after, after === 0 ? upTo : upTo - 1) }),
        ),
    }),
  },
  {
    name: 'valueOverwritten',
    trap: 'the value that lost is kept nowhere',
    within: 60,
    cityStore: (store) => overCity(store, () => ({ keepValues: async () => undefined })),
    city: (city) => ({ ...city, domain: { ...city.domain, editOf: () => undefined } }),
  },
];

/** Ways to be wrong about what is hidden in a workshop (W3). */
export const ofWorkshops: readonly Bug[] = [
  {
    name: 'veilForgotten',
    trap: 'what is hidden reaches all who take part in the workshop, as if it said nothing of a device',
    within: 10,
    inWorkshops: true,
    city: (city) => ({
      ...city,
      domain: {
        ...city.domain,
        audienceOf(row, table, head) {
          const open = Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'onlyOn'));
          return city.domain.audienceOf({ ...open, id: row.id, owner: row.owner }, table, head);
        },
      },
    }),
  },
  {
    name: 'veilStays',
    trap: 'what is shown keeps the audience that it had when it was hidden, and nobody sees it',
    within: 60,
    inWorkshops: true,
    cityStore: (store) =>
      overCity(store, (tx) => {
        const hidden = new Map<string, readonly string[]>();
        return {
          async load(reads) {
            const rows = await tx.load(reads);
            for (const { row, audience } of rows) if ('onlyOn' in row) hidden.set(row.id, audience);
            return rows;
          },
          putRows: (rows, version) =>
            tx.putRows(
              rows.map((stored) => ({ ...stored, audience: hidden.get(stored.row.id) ?? stored.audience })),
              version,
            ),
        };
      }),
  },
  {
    name: 'deviceNotTold',
    trap: 'the city does not know its own devices, so what is hidden vanishes from the one that wrote it',
    within: 10,
    inWorkshops: true,
    city: (city) => ({ ...city, domain: { ...city.domain, deviceToken: () => 'd:none' } }),
  },
];

const pullBody = (body: unknown) => body as { cookie: { version: number; view: string } | null };
const resultsOf = (answer: Answer) => answer.body as { results?: readonly Result[]; version?: number };

/** What the city would say to somebody who has nothing. */
async function fresh(deal: Deal, given: Parameters<Deal>) {
  const [city, kind, principal, body] = given;
  const { page: _page, ...whole } = body as { page?: string };
  const answer = await deal(city, kind, principal, { ...whole, cookie: null });
  return answer.body as { cookie?: { version: number; view: string } };
}

/** Ways to be wrong when the city takes a message (S2, S3, S5, S11, S12). */
export const ofMessages: readonly Bug[] = [
  {
    name: 'futureBelieved',
    trap: 'a cookie from the future is answered with “nothing new”',
    within: 80,
    needs: ['silentlyRestoredCity'],
    deal: (deal) => async (city, kind, principal, body) => {
      const { cookie } = pullBody(body);
      const now = kind === 'pull' && cookie ? await fresh(deal, [city, kind, principal, body]) : undefined;
      if (!cookie || !now?.cookie || cookie.version < now.cookie.version)
        return deal(city, kind, principal, body);
      const nothing = { cookie, lastMutationIDChanges: {}, patch: [], results: [] };
      return { status: 200, body: { ...nothing, serverTime: city.now().at } };
    },
  },
  {
    name: 'viewIgnored',
    trap: 'somebody’s rights change, and what they see does not',
    within: 80,
    needs: ['roleChange'],
    deal: (deal) => async (city, kind, principal, body) => {
      const { cookie } = pullBody(body);
      const now = kind === 'pull' && cookie ? await fresh(deal, [city, kind, principal, body]) : undefined;
      const view = now?.cookie?.view;
      return deal(
        city,
        kind,
        principal,
        cookie && view ? { ...(body as object), cookie: { ...cookie, view } } : body,
      );
    },
  },
  {
    name: 'duplicateIsApplied',
    trap: 'a duplicate does not say what became of it the first time, and is taken for applied',
    within: 60,
    needs: ['badNet', 'newWriter', 'newerApp'],
    deal: (deal) => async (city, kind, principal, body) => {
      const answer = await deal(city, kind, principal, body);
      const { results } = resultsOf(answer);
      if (!results) return answer;
      const short = results.map(({ was: _was, ...rest }) => rest);
      return { ...answer, body: { ...(answer.body as object), results: short } };
    },
  },
  {
    name: 'deviceClockDecides',
    trap: 'the device says when a deed was received',
    within: 60,
    needs: ['wrongClock'],
    deal: (deal) => (city, kind, principal, body) => {
      const { mutations = [] } = body as { mutations?: readonly { at?: string }[] };
      const at = mutations[0]?.at;
      return deal(
        at === undefined ? city : { ...city, now: () => ({ at, today: at.slice(0, 10) }) },
        kind,
        principal,
        body,
      );
    },
  },
  {
    name: 'newBeforeLost',
    trap: 'a city that was put back takes new deeds before what it lost is offered again',
    within: 60,
    needs: ['restoredCity', 'newWriter'],
    deal: (deal) => (city, kind, principal, body) => {
      const { epoch: _epoch, ...rest } = body as { epoch?: string };
      return deal(city, kind, principal, kind === 'push' ? rest : body);
    },
  },
  {
    name: 'refusalSwallowed',
    trap: 'a refusal is swallowed, and the deed counts as applied',
    within: 100,
    needs: ['restoredCity', 'wipedDevice'],
    city: (city) => {
      const mutations = [...city.domain.mutations].map(
        ([name, deed]) =>
          [
            name,
            {
              ...deed,
              run(...given: Parameters<typeof deed.run>) {
                try {
                  deed.run(...given);
                } catch (error) {
                  if (!(error instanceof Refused)) throw error;
                }
              },
            },
          ] as const,
      );
      return { ...city, domain: { ...city.domain, mutations: new Map(mutations) } };
    },
  },
  {
    name: 'whoeverIsSignedIn',
    trap: 'after another person has signed in, the work of the one before is sent as theirs',
    within: 60,
    needs: ['accountSwitch'],
    cityStore: (store) =>
      overCity(store, (tx) => ({
        groupPerson: async () => undefined,
        bindGroup: async (group, person) =>
          (await tx.groupPerson(group)) === undefined ? tx.bindGroup(group, person) : undefined,
      })),
    deal: (deal) => (city, kind, principal, body) => {
      const { person: _person, ...rest } = body as { person?: string };
      return deal(city, kind, principal, rest);
    },
  },
];
