import type { Accessor } from 'solid-js';
import type { Base } from '../domain/field.ts';
import type { Grant, Person } from '../domain/person.ts';
import type { Mutation, Row } from '../domain/tx.ts';
import { createSyncClient, type CycleOutcome, type SyncStatus } from '../sync/client.ts';
import type { Issue, OutboxEntry } from '../sync/stores.ts';
import { browserClock, browserRandom, fetchNet, listenForPokes, webLock } from './browser.ts';
import type { ArchiveRecord, Draft } from './cabinet.ts';
import { cityShape } from './cityShape.ts';
import { databaseName, openDexieCabinet } from './db.ts';
import { createLive, createLiveList, createLiveOf, createLiveValue, follow, makeSignal } from './live.ts';
import type { Saved, SaveOptions, Unsaved } from './mutate.ts';
import type { Headline, OwnerRecord } from './queries.ts';
import { createDeviceStore } from './store.ts';

/** Whom the session says one is: what a device needs before the first pull brings the person's own row. */
export interface SignedIn {
  readonly space: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly title?: string | undefined;
    readonly departmentId?: string | undefined;
    readonly roles: readonly { readonly role: Grant['role']; readonly departmentId?: string | undefined }[];
  };
}

/** All that screens have of the device. What is live lives as long as the component that asked. */
export interface Device {
  readonly space: string;
  readonly personId: string;

  /** Every owner whose head is in `table`, in order of id, each live by itself; `undefined` until first read. */
  heads(table: string): Accessor<readonly Accessor<Headline>[] | undefined>;
  /** An owner with all its parts; `undefined` until first read, with an `undefined` head when it is not known here. */
  record(owner: Accessor<string>): Accessor<OwnerRecord | undefined>;
  /** The signed-in person's own row, with the rights last known. */
  person(): Accessor<Person | undefined>;
  /** What is only here, in its order. */
  outbox(): Accessor<readonly OutboxEntry[] | undefined>;
  issues(): Accessor<readonly Issue[] | undefined>;
  /** Acknowledged deeds, newest first. */
  archive(limit: number): Accessor<readonly ArchiveRecord[] | undefined>;
  drafts(): Accessor<readonly Draft[] | undefined>;
  /** The city has been fetched whole at least once. */
  isComplete(): Accessor<boolean>;

  /** Does a deed here at once; resolves when it is on disk (S1). `device.mutate(captureIdea, { … }, { draft })`. */
  mutate<A>(deed: Mutation<A>, args: A, options?: SaveOptions): Promise<Saved>;
  /** Deeds that could not be written down: to show, to try again, to hand out as a file. */
  readonly unsaved: Accessor<readonly Unsaved[]>;
  saveAgain(unsaved: Unsaved): Promise<Saved>;
  /** What the writer of a field sees when beginning to edit it: asked once, when editing begins. */
  baseFor(row: Row, field: string): Promise<Base>;
  /** Takes back a deed that was never handed out. */
  discard(mid: string): Promise<'discarded' | 'sent' | 'gone'>;
  closeIssue(mid: string): Promise<void>;

  draft(key: string): Promise<Draft | undefined>;
  putDraft(draft: Draft): Promise<void>;
  deleteDraft(key: string): Promise<void>;

  readonly sync: {
    readonly status: Accessor<SyncStatus>;
    /** By hand: a cycle now, and what it did. Also after signing in again. */
    now(): Promise<CycleOutcome>;
  };
  close(): void;
}

/**
 * Opens a person's database on this device and begins to sync. Works without a network from the second time on.
 * @throws Trouble when the browser gives no database.
 */
export async function openDevice({ space, person }: SignedIn, appVersion?: string): Promise<Device> {
  const name = databaseName(space, person.id);
  const ports = { clock: browserClock, random: browserRandom };
  const store = createDeviceStore(openDexieCabinet(name), cityShape, ports);
  await store.open({ space, person: asRow(person) });

  const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let isEcho = false;
  const client = createSyncClient({
    ...ports,
    net: fetchNet(space),
    store,
    lock: webLock(name),
    ...(appVersion === undefined ? {} : { appVersion }),
    onStatus(next) {
      setStatus(next);
      const { pending: _own, ...news } = next;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
      if (!isEcho) tabs?.postMessage(news);
    },
  });
  const [status, setStatus] = makeSignal<SyncStatus>(client.status());
  const [unsaved, setUnsaved] = makeSignal<readonly Unsaved[]>([]);
  tabs?.addEventListener('message', (message: MessageEvent<Partial<SyncStatus>>) => {
    isEcho = true;
    client.overhear(message.data);
    isEcho = false;
  });

  const onOnline = () => client.online();
  const onVisible = () => {
    if (document.visibilityState === 'visible') client.visible();
  };
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onVisible);
  const stopCounting = follow(
    () => store.outboxSize(),
    () => void client.recount().catch(() => undefined),
  );
  const heed = async (version: number) => {
    // Our own push pokes as well, and has been answered already.
    if ((await store.cookie())?.version !== version) client.poke();
  };
  const stopPokes = listenForPokes(
    space,
    `${name} poke`,
    (version) => void heed(version).catch(() => undefined),
  );
  await client.start();

  /** Keeps what could not be written down in sight, and lets go of what could at last. */
  const note = (saved: Saved): Saved => {
    if (saved.ok) {
      setUnsaved(unsaved().filter(({ mid }) => mid !== saved.mid));
      void client.saved().catch(() => undefined);
    } else if ('unsaved' in saved) {
      const others = unsaved().filter(({ mid }) => mid !== saved.unsaved.mid);
      setUnsaved([...others, saved.unsaved]);
    }
    return saved;
  };

  return {
    space,
    personId: person.id,
    heads: (table) => createLiveList(() => store.heads(table), 'owner'),
    record: (owner) => createLiveOf(owner, store.record),
    person: () => createLive(store.person),
    outbox: () => createLive(store.outbox, 'mid'),
    issues: () => createLive(store.issues, 'mid'),
    archive: (limit) => createLive(() => store.archive(limit), 'seq'),
    drafts: () => createLive(store.drafts, 'key'),
    isComplete: () => createLiveValue(store.isComplete, false),
    mutate: async (deed, args, options) => note(await store.mutate(deed, args, options)),
    unsaved,
    saveAgain: async (kept) => note(await store.saveAgain(kept)),
    baseFor: store.baseFor,
    discard: store.discard,
    closeIssue: store.closeIssue,
    draft: store.draft,
    putDraft: store.putDraft,
    deleteDraft: store.deleteDraft,
    sync: { status, now: client.now },
    close() {
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onVisible);
      stopPokes();
      stopCounting();
      client.close();
      tabs?.close();
      store.close();
    },
  };
}

/** The session's word as a person's row, until the row itself is pulled. */
function asRow({ id, name, title, departmentId, roles }: SignedIn['person']): Person {
  return {
    id,
    owner: cityShape.people.owner,
    name,
    ...(title === undefined ? {} : { title }),
    ...(departmentId === undefined ? {} : { departmentId }),
    grants: roles.map(({ role, departmentId: of }, nth) => ({
      id: `session.${nth}`,
      role,
      ...(of === undefined ? {} : { departmentId: of }),
      at: new Date(0).toISOString(),
    })),
  };
}
