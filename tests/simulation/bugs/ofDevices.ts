import type { Base } from '../../../src/domain/field.ts';
import { type CabinetTx, Trouble, type WriterRecord } from '../../../src/store/cabinet.ts';
import { afterPull, type Bug, overCabinet, overTx, standingIn } from './bug.ts';

/** A deed is written down in the only kind of transaction that may delete a draft and touches no issue. */
const isDeed = (mode: string, stores: readonly string[]) =>
  mode === 'write' && stores.includes('drafts') && !stores.includes('issues');

const initiativeOf = (args: unknown): unknown =>
  typeof args === 'object' && args !== null && 'initiativeId' in args ? args.initiativeId : undefined;

/** Entries are put down without the edit that they name. */
const namingNone = (tx: CabinetTx): Partial<CabinetTx> => ({
  put: async (store, records) =>
    tx.put(
      store,
      records.map((record) => {
        if (!('args' in record) || typeof record.args !== 'object' || record.args === null) return record;
        if (!('base' in record.args)) return record;
        const { version } = record.args.base as Base;
        return { ...record, args: { ...record.args, base: { version } } };
      }),
    ),
});

/** Ways to be wrong on a device while a deed is written down (S1, S3, S4, S7). */
export const ofSaving: readonly Bug[] = [
  {
    name: 'savedTooSoon',
    trap: '“Sparat” is said before the commit',
    within: 40,
    needs: ['crash'],
    cabinet: (cabinet) => ({
      ...cabinet,
      transact: (mode, stores, f) =>
        new Promise((resolve, reject) => {
          const early = async (tx: Parameters<typeof f>[0]) => {
            const value = await f(tx);
            if (isDeed(mode, stores)) resolve(value);
            return value;
          };
          cabinet.transact(mode, stores, early).then(resolve, reject);
        }),
    }),
  },
  {
    name: 'stampsRepeat',
    trap: 'an owner is written under a stamp that it has had before, and what is remembered is taken for what is on disk',
    within: 40,
    cabinet: (cabinet) =>
      overCabinet(cabinet, (tx) =>
        overTx(tx, {
          put: async (store, records) =>
            tx.put(
              store,
              records.map((record) => ('stamp' in record ? { ...record, stamp: 'always' } : record)),
            ),
        }),
      ),
  },
  {
    name: 'halfCommitted',
    trap: 'a foreign await inside a deed’s transaction commits half of it',
    within: 40,
    needs: ['crash'],
    cabinet: (cabinet) => ({
      ...cabinet,
      async transact(mode, stores, f) {
        if (!isDeed(mode, stores)) return cabinet.transact(mode, stores, f);
        const writes: ((tx: Parameters<typeof f>[0]) => Promise<void>)[] = [];
        const value = await cabinet.transact(mode, stores, (tx) =>
          f(
            overTx(tx, {
              put: async (store, records) => void writes.push((later) => later.put(store, records)),
              delete: async (store, keys) => void writes.push((later) => later.delete(store, keys)),
            }),
          ),
        );
        for (const write of writes) await cabinet.transact(mode, stores, write);
        return value;
      },
    }),
  },
  {
    name: 'twoTabsOneNumber',
    trap: 'each tab counts the numbers of its deeds by itself',
    within: 40,
    cabinet(cabinet) {
      let own: WriterRecord | undefined;
      return overCabinet(cabinet, (tx) =>
        overTx(tx, {
          async get(store, key) {
            const found = await tx.get(store, key);
            if (store !== 'meta' || key !== 'writer' || !found || !('nextId' in found)) return found;
            own = own?.clientID === found.clientID ? own : found;
            return own as unknown as typeof found;
          },
          async put(store, records) {
            for (const record of records) if ('nextId' in record) own = record;
            return tx.put(store, records);
          },
        }),
      );
    },
  },
  {
    name: 'savedTwice',
    trap: 'the connection is lost after the commit, and the deed is written down once more',
    within: 60,
    needs: ['lostConnection'],
    cabinet(cabinet) {
      let isRepeat = false;
      return {
        ...cabinet,
        async transact(mode, stores, f) {
          if (!isDeed(mode, stores)) return cabinet.transact(mode, stores, f);
          const blind = isRepeat;
          try {
            return await cabinet.transact(mode, stores, (tx) =>
              f(
                blind ? overTx(tx, { all: async (store, range) => (range ? tx.all(store, range) : []) }) : tx,
              ),
            );
          } catch (error) {
            isRepeat = error instanceof Trouble;
            throw error;
          }
        },
      };
    },
  },
  {
    name: 'fullDiskUnsaid',
    trap: 'the disk is full, and nobody says so',
    within: 40,
    needs: ['fullDisk'],
    store: (store) => ({
      ...store,
      async mutate(...given) {
        const saved = await store.mutate(...given);
        return 'unsaved' in saved ? { ok: true, mid: saved.unsaved.mid, rows: [] } : saved;
      },
    }),
  },
  {
    name: 'replacedAfterHandOut',
    trap: 'a deed that was handed out is not marked, and a newer edit takes its place',
    within: 120,
    store: (store) => ({
      ...store,
      handOut: async (limit, after) => (await store.outbox()).filter(({ id }) => id > after).slice(0, limit),
    }),
  },
  {
    name: 'ownEditNotNamed',
    trap: 'an edit does not name its writer’s own pending edit, which is then counted as a conflict',
    within: 40,
    cabinet: (cabinet) => ({
      ...cabinet,
      transact: (mode, stores, f) =>
        cabinet.transact(mode, stores, (tx) => f(isDeed(mode, stores) ? overTx(tx, namingNone(tx)) : tx)),
    }),
    store: (store) => ({
      ...store,
      baseFor: async (row, field) => ({ version: (await store.baseFor(row, field)).version }),
    }),
  },
  {
    name: 'discardLeavesGap',
    trap: 'what is discarded leaves a gap in the numbers, which stops its writer for ever',
    within: 40,
    needs: ['discard'],
    store: (store, cabinet) => ({
      ...store,
      async discard(mid) {
        const entry = (await store.outbox()).find((one) => one.mid === mid);
        const went = await store.discard(mid);
        if (entry && went === 'discarded')
          await cabinet.transact('write', ['outbox'], (tx) => tx.delete('outbox', [entry.id]));
        return went;
      },
    }),
  },
];

/** Ways to be wrong on a device when an answer comes in (S2, S5, S6, S9, S11, S12). */
export const ofAnswers: readonly Bug[] = [
  {
    name: 'gonePushed',
    trap: 'a deed leaves the outbox when the push is answered, before its effects have come',
    within: 40,
    store: (store, cabinet) => ({
      ...store,
      async noteResults(results) {
        await store.noteResults(results);
        const done = new Set(results.filter(({ outcome }) => outcome === 'applied').map(({ mid }) => mid));
        await cabinet.transact('write', ['outbox'], async (tx) => {
          const gone = (await tx.all('outbox')).filter(({ mid }) => done.has(mid));
          await tx.delete(
            'outbox',
            gone.map(({ id }) => id),
          );
        });
      },
    }),
  },
  {
    name: 'cookieBeforeLastPage',
    trap: 'the cookie is kept with the first page of a large pull, and a crash in it loses the rest',
    within: 60,
    needs: ['crash', 'badNet'],
    store: (store, cabinet) => ({
      ...store,
      async applyPull(asked, answer, now, page) {
        const went = await store.applyPull(asked, answer, now, page);
        if (went === 'applied' && answer.next !== undefined)
          await cabinet.transact('write', ['meta'], async (tx) => {
            const standing = await standingIn(tx);
            if (standing) await tx.put('meta', [{ ...standing, cookie: answer.cookie }]);
          });
        return went;
      },
    }),
  },
  {
    name: 'epochUnheard',
    trap: 'a city that was put back is not noticed, and what it lost is not offered again',
    within: 80,
    needs: ['restoredCity'],
    store: (store, cabinet) => ({
      ...store,
      async applyPull(asked, answer, now, page) {
        await cabinet.transact('write', ['meta'], async (tx) => {
          const standing = await standingIn(tx);
          if (standing) await tx.put('meta', [{ ...standing, epoch: answer.cookie.epoch }]);
        });
        return store.applyPull(asked, answer, now, page);
      },
    }),
  },
  {
    name: 'refusalForgotten',
    trap: 'what the city refused is gone without a word',
    within: 60,
    cabinet: (cabinet) =>
      overCabinet(cabinet, (tx) =>
        overTx(tx, {
          put: async (store, records) => (store === 'issues' ? undefined : tx.put(store, records)),
        }),
      ),
  },
  {
    name: 'blockedDropped',
    trap: 'what no longer passes on the device is dropped, before the city has judged it',
    within: 60,
    store: (store, cabinet) =>
      afterPull(store, cabinet, async (tx, outbox) => {
        const blocked = outbox.filter((entry) => entry.blocked);
        await tx.delete(
          'outbox',
          blocked.map(({ id }) => id),
        );
      }),
  },
  {
    name: 'childrenDropped',
    trap: 'the parent is refused, and the deeds that followed from it go with it',
    within: 80,
    store: (store, cabinet) =>
      afterPull(store, cabinet, async (tx, outbox) => {
        const refused = new Set((await tx.all('issues')).map(({ entry }) => initiativeOf(entry.args)));
        const children = outbox.filter(({ args }) => refused.has(initiativeOf(args)));
        await tx.delete(
          'outbox',
          children.map(({ id }) => id),
        );
      }),
  },
  {
    name: 'numberAcknowledges',
    trap: 'a cloned device takes its twin’s number for an acknowledgement of its own deed',
    within: 120,
    needs: ['clonedDevice'],
    store: (store) => ({
      ...store,
      async applyPull(asked, answer, now, page) {
        const { clientID } = await store.identity();
        const lmid = answer.lastMutationIDChanges[clientID] ?? 0;
        const told = new Set(answer.results.map(({ mid }) => mid));
        const made = (await store.outbox())
          .filter(({ id, mid }) => id <= lmid && !told.has(mid))
          .map(({ id, mid }) => ({ id, mid, clientID, outcome: 'applied' as const }));
        return store.applyPull(asked, { ...answer, results: [...answer.results, ...made] }, now, page);
      },
    }),
  },
  {
    name: 'baseRecomputed',
    trap: 'the base of an edit is made anew when it is replayed',
    within: 40,
    store: (store, cabinet) =>
      afterPull(store, cabinet, async (tx, outbox) => {
        const standing = await standingIn(tx);
        const version = standing?.cookie?.version ?? 0;
        const edits = outbox.filter(({ name }) => name === 'initiative.edit');
        await tx.put(
          'outbox',
          edits.map((entry) => ({ ...entry, args: { ...(entry.args as object), base: { version } } })),
        );
      }),
  },
  {
    name: 'deviceClockArchives',
    trap: 'the device’s own clock says what is too old to be offered again',
    within: 60,
    needs: ['wrongClock', 'restoredCity'],
    store: (store) => ({
      ...store,
      applyPull: (asked, answer, now, page) =>
        store.applyPull(asked, { ...answer, serverTime: new Date(now).toISOString() }, now, page),
    }),
  },
  {
    name: 'frozenTabKeepsLock',
    trap: 'a frozen tab holds the lock, and no other tab ever syncs',
    within: 80,
    needs: ['frozenTab'],
    locks: (locks) => ({ ...locks, of: (tab) => locks.of(tab, () => 0) }),
  },
];
