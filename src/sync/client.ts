import { makeBatchSize } from './batchSize.ts';
import type { Courier } from './courier.ts';
import { isTooLarge, type LastAnswer, meaning } from './heard.ts';
import { makePace } from './pace.ts';
import { pullResponse, pushResponse } from './protocol.ts';
import { pullBody, pushBody } from './requests.ts';
import type { Clock, Contact, DeviceStore, Lock, Net, NetAnswer, Random } from './stores.ts';

/** What the sync pill and the Synk screen say. Times in milliseconds on this device. */
export interface SyncStatus {
  readonly phase: 'idle' | 'pushing' | 'pulling';
  readonly lastPushAt: number | undefined;
  readonly lastPullAt: number | undefined;
  readonly lastAnswer: LastAnswer;
  /** Deeds that are only here. */
  readonly pending: number;
}

/** What a cycle did: deeds the server took, changes it gave, and how it ended. `busy`: another tab was at it. */
export interface CycleOutcome {
  readonly sent: number;
  readonly fetched: number;
  readonly why: Exclude<LastAnswer, 'none'> | 'busy';
}

interface Pushed {
  readonly sent: number;
  readonly why: Exclude<LastAnswer, 'none'>;
  /** The server does not know this writer, or not all it once acknowledged; a pull must tell first whether it was restored, for then earlier deeds go before these. */
  readonly isUnknown?: true;
}

interface Pulled {
  readonly fetched: number;
  readonly why: Exclude<LastAnswer, 'none'>;
  /** Another tab was first, and may be in the middle of it: what the city knows is not told yet. */
  readonly isCut?: true;
}

export interface SyncPorts {
  readonly net: Net;
  readonly store: DeviceStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly lock: Lock;
  /** Brings what colleagues have handed over. */
  readonly courier?: Courier;
  /** Told of every change of the status. */
  readonly onStatus: (status: SyncStatus) => void;
  readonly appVersion?: string;
}

/** After typing stops. */
const afterSaving = 2_000;
/** A cycle that keeps being given new writers is getting nowhere. */
const mostWriters = 3;
/** A second push follows when the pull, or the server, made another writer of us. */
const mostRounds = 3;

/**
 * The device's half of the engine: pushes what is in the outbox, pulls, hands the answers to the store; decides when. Everything
 * a cycle learns is in the store before the next step, so it may be cut off anywhere. It never waits for anything but its ports.
 */
export function createSyncClient(ports: SyncPorts) {
  const { net, store, clock, random, lock, onStatus } = ports;
  const batch = makeBatchSize(clock);
  let status: SyncStatus = {
    phase: 'idle',
    lastPushAt: undefined,
    lastPullAt: undefined,
    lastAnswer: 'none',
    pending: 0,
  };
  let running: Promise<CycleOutcome> | undefined;
  let isClosed = false;
  const isOpen = () => !isClosed;
  let isWanted = false;
  const pace = makePace(clock, random, () => {
    // Due while one is under way, which may have read the outbox already: another follows.
    if (running) isWanted = true;
    else void cycle().catch(() => undefined);
  });

  const say = (news: Partial<SyncStatus>) => {
    if (isClosed) return;
    status = { ...status, ...news };
    onStatus(status);
  };

  /** One cycle at a time; whoever asks during one gets that one's outcome. */
  function cycle(): Promise<CycleOutcome> {
    if (isClosed) return Promise.resolve({ sent: 0, fetched: 0, why: 'busy' });
    running ??= oneCycle().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function oneCycle(): Promise<CycleOutcome> {
    pace.begins();
    let ended: CycleOutcome = { sent: 0, fetched: 0, why: 'busy' };
    try {
      ended = (await lock.tryHold('sync', pushAndPull)) ?? ended;
    } finally {
      // A fault of the store leaves 'busy' behind: the next turn of the timer tries again.
      pace.ended(ended.why);
      say({ phase: 'idle' });
      await count();
    }
    const movesOn = ended.why === 'busy' || (ended.why === 'ok' && ended.sent > 0);
    if (isWanted || (movesOn && status.pending > 0)) pace.soon(afterSaving);
    isWanted = false;
    return ended;
  }

  async function pushAndPull(): Promise<CycleOutcome> {
    let sent = 0;
    let fetched = 0;
    for (let round = 1; round <= mostRounds; round++) {
      const { clientID: writer } = await store.identity();
      const push = await pushAll();
      sent += push.sent;
      if (push.why !== 'ok' && !mayStillPull(push.why)) return { sent, fetched, why: push.why };
      const pull = await pullAll();
      fetched += pull.fetched;
      if (pull.why !== 'ok' || push.why !== 'ok')
        return { sent, fetched, why: pull.why === 'ok' ? push.why : pull.why };
      const { clientID } = await store.identity();
      if (push.isUnknown && clientID === writer) {
        // Cut off by another tab, the pull has not told yet.
        if (!pull.isCut) await store.renewWriter(random.uuid(), writer);
      } else if (clientID === writer || (await store.outboxSize()) === 0) return { sent, fetched, why: 'ok' };
    }
    return { sent, fetched, why: 'serverTrouble' };
  }

  /**
   * What others handed over goes where it was read in: after what it may build on, and before what was done on top of it. A city that
   * takes nothing just now would not take one's own either; one that `failed` on a parcel must not keep the rest waiting (S9).
   */
  async function bringOthers(
    pushed: number,
  ): Promise<{ readonly why?: Exclude<LastAnswer, 'none'> | 'failed'; readonly next?: number }> {
    const { stopped, ...brought } = (await ports.courier?.bring(pushed)) ?? {};
    if (!stopped) return brought;
    const why = heard(stopped, false);
    const isBusy = stopped.kind === 'problem' && (stopped.status === 503 || stopped.status === 429);
    return { why: why === 'serverTrouble' && !isBusy ? 'failed' : why };
  }

  /** A server that cannot take deeds just now may still give rows. */
  const mayStillPull = (why: LastAnswer) => why === 'serverTrouble';

  async function pushAll(): Promise<Pushed> {
    let sent = 0;
    let after = 0;
    let writers = 0;
    let hasFailed = false;
    let writer: string | undefined;
    while (isOpen()) {
      // Each writer's numbers are its own. Another tab may take in meanwhile that the city was put back, and number all anew.
      const former = writer;
      writer = (await store.identity()).clientID;
      if (writer !== former) after = 0;
      // What is saved from here on may build on a parcel that is read in meanwhile: it is for the next turn.
      const { next, last } = await store.ahead(after);
      const brought = hasFailed ? {} : await bringOthers(next === undefined ? last : next - 1);
      if (brought.why === 'failed') hasFailed = true;
      else if (brought.why) return { sent, why: brought.why };
      const upTo = Math.min(last, brought.next ?? last);
      const identity = await store.identity();
      if (identity.clientID !== writer) continue;
      const entries = batch.fit(await store.handOut(batch.size(), after, upTo));
      if (entries.length === 0) break;
      say({ phase: 'pushing' });
      const asked = clock.now();
      const answer = await net.push(pushBody(identity, entries, await store.epoch(), ports.appVersion));
      if (isTooLarge(answer)) {
        const [first] = entries;
        // One deed alone is too large: it must not stop the others (S9).
        if (entries.length === 1 && first) await store.setAside(first.mid, { code: 'tooLarge' });
        else batch.halve(entries.length);
        continue;
      }
      const parsed = answer.kind === 'ok' ? pushResponse.safeParse(answer.body) : undefined;
      const why = heard(answer, parsed?.success);
      if (!parsed?.success) {
        if (why === 'weather') batch.failed(asked, entries.length);
        return { sent, why };
      }
      if ('error' in parsed.data) {
        if (parsed.data.error === 'UnknownWriter') return { sent, why: 'ok', isUnknown: true };
        if (++writers > mostWriters) return { sent, why: 'serverTrouble' };
        await store.renewWriter(random.uuid(), writer);
        continue;
      }
      const { lmids, results } = parsed.data;
      await store.noteResults(results);
      await noteContact({ pushedAt: clock.now() });
      batch.went(asked);
      const lmid = lmids[identity.clientID] ?? 0;
      const taken = entries.filter((entry) => entry.id <= lmid).length;
      sent += taken;
      // Nothing moved: a pull must tell why (a restored server, another tab's new writer). A gap before what was sent never closes.
      if (taken === 0)
        return { sent, why: 'ok', ...(lmid < (entries[0]?.id ?? 0) - 1 ? { isUnknown: true } : {}) };
      // No further than what was sent: on a device that was copied, the other one may have used the numbers after it (S11).
      after = Math.min(lmid, entries.at(-1)?.id ?? lmid);
    }
    return { sent, why: 'ok' };
  }

  async function pullAll(): Promise<Pulled> {
    let fetched = 0;
    const asked = await store.cookie();
    const identity = await store.identity();
    let page: string | undefined;
    while (isOpen()) {
      say({ phase: 'pulling' });
      const answer = await net.pull(pullBody(identity, asked, page));
      const parsed = answer.kind === 'ok' ? pullResponse.safeParse(answer.body) : undefined;
      const why = heard(answer, parsed?.success);
      if (!parsed?.success) return { fetched, why };
      const went = await store.applyPull(asked, parsed.data, clock.now(), page);
      // Another tab was first; what it took in is ours too.
      if (went === 'stale') return { fetched, why: 'ok', isCut: true };
      fetched += parsed.data.patch.filter((op) => op.op !== 'clear').length;
      page = parsed.data.next;
      if (page === undefined) {
        await noteContact({ pulledAt: clock.now(), fetched });
        break;
      }
    }
    return { fetched, why: 'ok' };
  }

  /** Reads an answer, and says what it means. A 200 that is not ours is weather: a captive portal. */
  function heard(answer: NetAnswer, isOurs: boolean | undefined): Exclude<LastAnswer, 'none'> {
    const lastAnswer = meaning(answer, isOurs);
    if (answer.kind === 'problem' && answer.retryAfterMs !== undefined) pace.notBefore(answer.retryAfterMs);
    say({ lastAnswer });
    return lastAnswer;
  }

  async function noteContact(contact: Contact): Promise<void> {
    say({
      ...(contact.pushedAt === undefined ? {} : { lastPushAt: contact.pushedAt }),
      ...(contact.pulledAt === undefined ? {} : { lastPullAt: contact.pulledAt }),
    });
    await store.noteContact(contact);
  }

  async function count(): Promise<void> {
    const pending = await store.outboxSize();
    if (pending !== status.pending) say({ pending });
  }

  return {
    /** The first cycle, and the timer; tells what the last visit knew. */
    async start(): Promise<void> {
      const { pushedAt, pulledAt } = await store.contact();
      say({ lastPushAt: pushedAt, lastPullAt: pulledAt, pending: await store.outboxSize() });
      pace.soon(0);
    },
    /** Pushes and pulls once, also while backing off. */
    cycle,
    /** Something was saved: go when typing has stopped. */
    async saved(): Promise<void> {
      await count();
      pace.after(afterSaving);
    },
    /** The server says that there is news. */
    poke: () => pace.soon(0),
    /** The browser believes that there is a network again. Only a reason to try. */
    online: () => pace.eagerly(),
    /** The page is seen again. */
    visible: () => pace.eagerly(),
    /** By hand: a cycle that begins now, and its outcome. */
    now: async (): Promise<CycleOutcome> => {
      // One under way may have begun before what the person means was saved.
      await running?.catch(() => undefined);
      return cycle();
    },
    /** The outbox changed, here or in another tab. */
    recount: count,
    /** What another tab's requests came to. */
    overhear(news: Partial<SyncStatus>): void {
      say(news);
    },
    status: () => status,
    close(): void {
      isClosed = true;
      pace.stop();
    },
  };
}
export type SyncClient = ReturnType<typeof createSyncClient>;
