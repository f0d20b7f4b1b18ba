import { beforeEach, describe, expect, test } from 'vitest';
import { createSyncClient } from '../../src/sync/client.ts';
import { makeCourier } from '../../src/sync/courier.ts';
import type { NetAnswer } from '../../src/sync/stores.ts';
import { createDeviceStore, type Store } from '../../src/store/store.ts';
import { parcelOf } from '../kit/handedOver.ts';
import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, aLock, idsInOrder } from '../kit/surroundings.ts';
import { ok, type Sent, TinyCity } from '../kit/tinyCity.ts';

let city: TinyCity;
let anna: Store;
let bo: Awaited<ReturnType<typeof aCarrier>>;

async function aStore(person: string) {
  const ports = { clock: aClock(), random: idsInOrder(person) };
  const store = createDeviceStore(openMemoryCabinet(emptyDisk()), notebook, ports);
  await store.open({ space: 'city', person: aWriter(person) });
  return { store, ...ports };
}

/** Bo's device with its sync client; the city takes carried deeds as their author's. */
async function aCarrier() {
  const { store, clock, random } = await aStore('bo');
  const asked: string[] = [];
  let whenCarried: NetAnswer | undefined;
  let whilePushed: (() => Promise<void>) | undefined;
  let beforeTheReply: ((sent: readonly string[]) => Promise<void>) | undefined;
  const actor = (personId: string) => notebook.actorOf(aWriter(personId), '2026-11-24');
  const net = {
    async push(body: unknown) {
      asked.push('push');
      await whilePushed?.();
      const { mutations } = JSON.parse(JSON.stringify(body)) as { mutations: Omit<Sent, 'actor'>[] };
      const answer = ok(city.push(mutations.map((sent) => ({ ...sent, actor: actor('bo') }))));
      await beforeTheReply?.(mutations.map(({ name }) => name));
      return answer;
    },
    async pull(body: unknown) {
      asked.push('pull');
      return ok(city.pull((body as { cookie: Parameters<TinyCity['pull']>[0] }).cookie));
    },
    async carry(body: unknown) {
      asked.push('carry');
      if (whenCarried) return whenCarried;
      const { author, deeds } = body as {
        author: { person: string; clientID: string };
        deeds: { deed: Omit<Sent, 'actor' | 'clientID'> }[];
      };
      const { clientID, person } = author;
      const told = city.push(deeds.map(({ deed }) => ({ clientID, ...deed, actor: actor(person) })));
      if ('error' in told) throw new Error(told.error);
      const at = { epoch: city.epoch, version: city.version };
      return ok({ carried: told.results.map(({ mid, outcome }) => ({ mid, outcome })), at, serverTime: '' });
    },
  };
  const client = createSyncClient({
    net,
    store,
    clock,
    random,
    lock: aLock(),
    courier: makeCourier(net, store.toBring, clock),
    onStatus: () => undefined,
  });
  return {
    store,
    client,
    asked,
    /** Happens once, while a push is under way. */
    whilePushed(happens: () => Promise<void>) {
      whilePushed = async () => {
        whilePushed = undefined;
        await happens();
      };
    },
    /** Happens each time when the city has taken a push, and its reply is on its way. */
    beforeTheReply(happens: typeof beforeTheReply) {
      beforeTheReply = happens;
    },
    answerCarried(answer: NetAnswer | undefined) {
      whenCarried = answer;
    },
  };
}

beforeEach(async () => {
  city = new TinyCity(notebook);
  for (const id of ['anna', 'bo']) city.put('person', { id, owner: 'organisation' }, { ...aWriter(id) });
  anna = (await aStore('anna')).store;
  await anna.applyPull(null, city.pull(null), 1);
  bo = await aCarrier();
  await bo.client.now();
  await anna.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
  await bo.store.keepParcels([await parcelOf(anna, 'p1')]);
  await bo.store.mutate(addLine, { note: 'n1', line: 'l1', text: 'Längs ån' });
  bo.asked.length = 0;
});

describe('S4: what is done here on what a colleague handed over', () => {
  test('is sent after it, in the same cycle, and leaves with it', async () => {
    expect(await bo.client.now()).toMatchObject({ sent: 1, why: 'ok' });
    expect(bo.asked).toEqual(['carry', 'push', 'pull']);
    expect(await bo.store.outbox()).toEqual([]);
    expect(await bo.store.issues()).toEqual([]);
    expect(await bo.store.parcels()).toMatchObject([{ state: 'arrived' }]);
  });

  test('is sent after it also when both came while other things were being sent', async () => {
    await bo.client.now();
    await bo.store.mutate(addLine, { note: 'n1', line: 'l2', text: 'Till skolan' });
    await anna.mutate(writeNote, { note: 'n2', title: 'Bänk' });
    const later = await parcelOf(anna, 'p2');
    bo.whilePushed(async () => {
      await bo.store.keepParcels([later]);
      await bo.store.mutate(addLine, { note: 'n2', line: 'l3', text: 'I solen' });
    });
    bo.asked.length = 0;
    await bo.client.now();
    expect(bo.asked).toEqual(['push', 'carry', 'push', 'pull']);
    expect(await bo.store.issues()).toEqual([]);
    expect(await bo.store.outbox()).toEqual([]);
  });

  test('stands between what it builds on and what builds on it: one’s own, the colleague’s, one’s own', async () => {
    await bo.client.now();
    await bo.store.mutate(writeNote, { note: 'n3', title: 'Bos' });
    await anna.keepParcels([await parcelOf(bo.store, 'p3')]);
    expect(await anna.mutate(addLine, { note: 'n3', line: 'l5', text: 'Annas' })).toMatchObject({ ok: true });
    await bo.store.keepParcels([await parcelOf(anna, 'p4')]);
    await bo.store.mutate(addLine, { note: 'n3', line: 'l6', text: 'Bos igen' });
    bo.asked.length = 0;
    expect(await bo.client.now()).toMatchObject({ sent: 2, why: 'ok' });
    expect(bo.asked).toEqual(['push', 'carry', 'push', 'pull']);
    expect([...city.log.values()].map(({ result }) => result.outcome)).not.toContain('rejected');
    expect(await bo.store.outbox()).toEqual([]);
    expect(await bo.store.parcels()).toMatchObject([{ state: 'arrived' }, { state: 'arrived' }]);
  });

  test('S11: keeps its place when another tab hears meanwhile that the city was put back: all is numbered anew', async () => {
    await bo.client.now();
    const then = { rows: [...city.rows], lmids: [...city.lmids], log: [...city.log], version: city.version };
    city.put('initiative', { id: 'n9', owner: 'n9' }, { title: 'Någon annans' });
    await bo.client.now();
    await bo.store.mutate(writeNote, { note: 'n3', title: 'Bos' });
    await anna.keepParcels([await parcelOf(bo.store, 'p3')]);
    expect(await anna.mutate(addLine, { note: 'n3', line: 'l5', text: 'Annas' })).toMatchObject({ ok: true });
    await bo.store.keepParcels([await parcelOf(anna, 'p4')]);
    await bo.store.mutate(addLine, { note: 'n3', line: 'l6', text: 'Bos igen' });
    bo.beforeTheReply(async ([name]) => {
      if (name !== addLine.name) return;
      bo.beforeTheReply(undefined);
      city = Object.assign(new TinyCity(notebook), {
        rows: new Map(then.rows),
        lmids: new Map(then.lmids),
        log: new Map(then.log),
        version: then.version,
      });
      const asked = await bo.store.cookie();
      await bo.store.applyPull(asked, city.pull(asked), 1);
    });
    await bo.client.now();
    await bo.client.now();
    expect([...city.log.values()].map(({ result }) => result.outcome)).not.toContain('rejected');
    expect(Object.keys(city.standing())).toEqual(expect.arrayContaining(['comment/n3/l5', 'comment/n3/l6']));
    expect(await bo.store.outbox()).toEqual([]);
    expect(await bo.store.issues()).toEqual([]);
  });

  test('waits while the net, or the city, takes nothing', async () => {
    const nothing: NetAnswer[] = [
      { kind: 'weather' },
      { kind: 'problem', status: 401, code: 'reauth', soft: true },
      { kind: 'problem', status: 429, code: 'slow_down', soft: true },
      { kind: 'problem', status: 503, code: 'busy', soft: true },
    ];
    for (const answer of nothing) {
      bo.asked.length = 0;
      bo.answerCarried(answer);
      await bo.client.now();
      expect(bo.asked).not.toContain('push');
      expect(await bo.store.outbox()).toHaveLength(1);
    }
    bo.answerCarried(undefined);
    await bo.client.now();
    expect(await bo.store.issues()).toEqual([]);
  });

  test('S9: goes on when the city fails on the parcel alone, or will not have it, and is told as usual', async () => {
    bo.answerCarried({ kind: 'problem', status: 500, code: 'fault', soft: true });
    await bo.client.now();
    expect(bo.asked).toEqual(['carry', 'push', 'pull']);
    bo.answerCarried({ kind: 'problem', status: 403, code: 'key_ended', soft: true });
    await bo.client.now();
    expect(await bo.store.parcels()).toMatchObject([{ state: 'refused' }]);
    expect(await bo.store.issues()).toMatchObject([{ reason: { code: 'notFound' } }]);
  });
});
