import type { Accessor } from 'solid-js';
import type { Base } from '../domain/field.ts';
import type { Person } from '../domain/person.ts';
import type { Mutation, Row } from '../domain/tx.ts';
import type { CycleOutcome, SyncStatus } from '../sync/client.ts';
import type { Issue, OutboxEntry } from '../sync/stores.ts';
import { makeApart } from './apart.ts';
import type { ArchiveRecord, Cabinet, Draft, Fetched, ParcelRecord } from './cabinet.ts';
import { databaseName, openDexieCabinet } from './db.ts';
import type { Engine } from './engine.ts';
import type { DeviceFiles } from './file/deviceFiles.ts';
import {
  createLive,
  createLiveList,
  createLiveOf,
  createLiveValue,
  makeSignal,
  saysTheSame,
} from './live.ts';
import type { Saved, SaveOptions, Unsaved } from './mutate.ts';
import { makeDevicePhotos, openPhotos, type Photos } from './photos/devicePhotos.ts';
import type { PhotosHere } from './photos/photos.ts';
import { forgetRecent } from './recentParts.ts';
import type { Shelf } from './shelf.ts';
import { type Headline, makeQueries, type OwnerRecord } from './queries.ts';
import { asRow, type SignedIn } from './signedIn.ts';
import { moveIn } from './tenant.ts';
import { witnessOf } from './witness.ts';

/** What was lost with a database that was deleted: deeds that were only here. */
export interface Emptied {
  readonly unsent: number;
}

/** All that screens have of the device. What is live lives as long as the component that asked. */
export interface Device {
  readonly space: string;
  readonly personId: string;

  /** Every owner, in order of id, each live by itself; `undefined` until first read. */
  heads(): Accessor<readonly Accessor<Headline>[] | undefined>;
  /** An owner with all its parts; `undefined` until first read, with an `undefined` head when it is not known here. */
  record(owner: Accessor<string>): Accessor<OwnerRecord | undefined>;
  /** The signed-in person's own row, with the rights last known. */
  person(): Accessor<Person | undefined>;
  /** What is only here, in its order. */
  outbox(): Accessor<readonly OutboxEntry[] | undefined>;
  issues(): Accessor<readonly Issue[] | undefined>;
  /** Acknowledged deeds, newest first. */
  archive(limit: number): Accessor<readonly ArchiveRecord[] | undefined>;
  /** When rows have come from the city, and how many; newest first. */
  fetches(): Accessor<readonly Fetched[] | undefined>;
  drafts(): Accessor<readonly Draft[] | undefined>;
  /** The city has been fetched whole at least once. */
  isComplete(): Accessor<boolean>;

  /** Does a deed here at once; resolves when it is on disk (S1). `device.mutate(captureIdea, { … }, { draft })`. */
  mutate<A>(deed: Mutation<A>, args: A, options?: SaveOptions): Promise<Saved>;
  /** The database was deleted under us, and has begun anew; until it is closed. */
  readonly emptied: Accessor<Emptied | undefined>;
  closeEmptied(): void;
  /** Deeds that could not be written down: to show, to try again, to hand out as a file. */
  readonly unsaved: Accessor<readonly Unsaved[]>;
  saveAgain(unsaved: Unsaved): Promise<Saved>;
  /** What the writer of a field sees when beginning to edit it: asked once, when editing begins. */
  baseFor(row: Row, field: string): Promise<Base>;
  /** Takes back a deed that was never handed out. */
  discard(mid: string): Promise<'discarded' | 'sent' | 'gone'>;
  closeIssue(mid: string): Promise<void>;
  /** Brings back one that was closed by mistake. */
  keepIssue(issue: Issue): Promise<void>;

  /** Which device this is to the city (clientGroupID): what is hidden in a workshop stays on it. */
  deviceId(): Promise<string>;

  draft(key: string): Promise<Draft | undefined>;
  putDraft(draft: Draft): Promise<void>;
  deleteDraft(key: string): Promise<void>;

  /** Photos and other attached files, in a database of their own. */
  readonly photos: Photos;

  /** Files that leave this device and come to it; what makes and reads them is fetched when asked for. */
  files(): Promise<DeviceFiles>;
  /** What colleagues have handed over to be carried to the city. */
  parcels(): Accessor<readonly ParcelRecord[] | undefined>;
  dropParcel(id: string): Promise<void>;
  /** Brings one once more that the city would not have, when there is a network. */
  retryParcel(id: string): Promise<void>;
  /** When everything here was last written to a file, in milliseconds. */
  lastBackup(): Accessor<number | undefined>;

  /** What is kept to take deeds back with (rule 16). */
  shelf(): Promise<Shelf>;

  readonly sync: {
    readonly status: Accessor<SyncStatus>;
    /** By hand: a cycle now, and what it did. Also after signing in again. */
    now(): Promise<CycleOutcome>;
  };
  close(): void;
}

/**
 * Opens a person's database on this device. What screens read is there at once; the engine, with all rules and deeds, is fetched
 * when the first screen stands, and begins to sync. Works without a network from the second time on.
 * @throws Trouble when the browser gives no database.
 */
export async function openDevice({ space, person }: SignedIn, appVersion?: string): Promise<Device> {
  const name = databaseName(space, person.id);
  const witness = witnessOf(name);
  const [emptied, setEmptied] = makeSignal<Emptied | undefined>(undefined);
  /** Makes an empty database this person's, and says so if it was not always empty (S11). */
  const settle = async (on: Cabinet): Promise<void> => {
    // Identities are made once in the life of the database; what makes them is fetched only then.
    const isThere = await makeQueries(on).isOpened();
    const uuid = isThere ? () => '' : (await import('uuid')).v7;
    await moveIn(on, { space, person: asRow(person) }, { uuid });
    if (isThere) return;
    const unsent = witness.unsent();
    if (unsent !== undefined) setEmptied({ unsent });
    witness.note(0);
    // What the city has is fetched again.
    void starting?.then(({ client }) => client.now()).catch(() => undefined);
  };
  let starting: Promise<Engine> | undefined;
  const cabinet = openDexieCabinet(name, settle);
  const queries = makeQueries(cabinet);
  await settle(cabinet);
  const [contact, pending] = await Promise.all([queries.contact(), queries.outboxSize()]);
  const [status, setStatus] = makeSignal<SyncStatus>({
    phase: 'idle',
    lastPushAt: contact.pushedAt,
    lastPullAt: contact.pulledAt,
    lastAnswer: 'none',
    pending,
  });
  const [unsaved, setUnsaved] = makeSignal<readonly Unsaved[]>([]);

  witness.note(pending);
  const tell = (next: SyncStatus) => {
    if (next.pending !== status().pending) witness.note(next.pending);
    setStatus(next);
  };

  let isClosed = false;
  const engine = (): Promise<Engine> => {
    starting ??= (async () => {
      try {
        const { startEngine } = await import('./engine.ts');
        const started = await startEngine({ name, space, cabinet, appVersion, onStatus: tell, photos });
        if (isClosed) started.close();
        return started;
      } catch (error) {
        // A part of the app that could not be fetched is asked for again at the next deed.
        starting = undefined;
        throw error;
      }
    })();
    return starting;
  };
  afterFirstScreen(() => void engine().catch(() => undefined));

  const uploads = {
    wanted: () =>
      void engine().then(
        (running) => running.uploads.wanted(),
        () => undefined,
      ),
    now: async () => (await engine()).uploads.now(),
  };
  let opening: Promise<PhotosHere> | undefined;
  const photos = (): Promise<PhotosHere> => {
    opening ??= openPhotos(name, { space, person: person.id }, cabinet, uploads.wanted).catch(
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };

  let filing: Promise<DeviceFiles> | undefined;
  const files = (): Promise<DeviceFiles> => {
    const onTaken = () =>
      void engine()
        // What came in a file is sent as what is written here is.
        .then(({ client }) => client.now())
        .catch(() => undefined);
    filing ??= import('./file/openFiles.ts')
      .then(({ openFiles }) => openFiles({ cabinet, photos, unsaved, appVersion, onTaken }))
      .catch((error: unknown) => {
        filing = undefined;
        throw error;
      });
    return filing;
  };

  /** Keeps what could not be written down in sight, and lets go of what could at last. */
  const note = (saved: Saved, { client }: Engine): Saved => {
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
    heads: () => createLiveList(() => queries.heads(), 'owner', isUnchanged),
    record: (owner) => createLiveOf(owner, queries.record, makeApart),
    person: () => createLive(queries.person),
    outbox: () => createLive(queries.outbox, 'mid'),
    issues: () => createLive(queries.issues, 'mid'),
    archive: (limit) => createLive(() => queries.archive(limit), 'seq'),
    fetches: () => createLive(queries.fetches, 'at'),
    drafts: () => createLive(queries.drafts, 'key'),
    isComplete: () => createLiveValue(queries.isComplete, false),
    async mutate(deed, args, options) {
      const running = await engine();
      const saved = note(await running.store.mutate(deed, args, options), running);
      if (saved.ok && attaching.test(deed.name))
        void photos()
          .then((here) => here.noticed())
          .catch(() => undefined);
      return saved;
    },
    emptied,
    closeEmptied: () => setEmptied(undefined),
    unsaved,
    async saveAgain(kept) {
      const running = await engine();
      return note(await running.store.saveAgain(kept), running);
    },
    baseFor: queries.baseFor,
    deviceId: async () => (await queries.identity()).clientGroupID,
    discard: async (mid) => (await engine()).store.discard(mid),
    closeIssue: queries.closeIssue,
    keepIssue: queries.keepIssue,
    draft: queries.draft,
    putDraft: queries.putDraft,
    deleteDraft: queries.deleteDraft,
    photos: makeDevicePhotos(photos, uploads.now),
    files,
    parcels: () => createLive(queries.parcels, 'id'),
    dropParcel: async (id) => (await engine()).store.dropParcel(id),
    async retryParcel(id) {
      const { store, client } = await engine();
      await store.retryParcel(id);
      await client.now();
    },
    lastBackup: () => createLiveValue(queries.lastBackup, undefined),
    shelf: async () => (await engine()).store.shelf,
    sync: {
      status,
      async now() {
        const running = await engine();
        const outcome = await running.client.now();
        if (outcome.why === 'ok') running.uploads.eagerly();
        return outcome;
      },
    },
    close() {
      isClosed = true;
      void starting?.then((started) => started.close()).catch(() => undefined);
      void opening?.then((here) => here.close()).catch(() => undefined);
      cabinet.close();
      forgetRecent();
    },
  };
}

/** What was not written again is not compared. Written anew it may say the same, as when a colleague's deed changed another part. */
const isUnchanged = (a: Headline, b: Headline): boolean =>
  (a.stamp !== undefined && a.stamp === b.stamp) ||
  saysTheSame({ ...a, stamp: undefined }, { ...b, stamp: undefined });

/** Deeds that attach files, or take them along. */
const attaching = /^(attachment|wallPhoto)\.|^workshop\.makeInitiative$/;

/** When the browser has nothing better to do, and soon in any case. */
function afterFirstScreen(f: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(f, { timeout: 500 });
  else setTimeout(f, 50);
}
