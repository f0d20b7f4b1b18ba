import type {
  CityStore,
  Epoch,
  Exit,
  FormerValue,
  KnownMutation,
  LoggedLink,
  Place,
  StoredRow,
  Writer,
} from '../../src/sync/cityStore.ts';
import type { Result } from '../../src/sync/protocol.ts';
import { keptAsJson } from './kept.ts';

type Versioned<T> = T & { readonly version: number };

/** A space, as plain data that is never changed in place: a write works on a copy and puts it here at its commit. */
interface Space {
  version: number;
  epoch: { id: string; number: number };
  epochs: Epoch[];
  rows: Map<string, StoredRow>;
  exits: Versioned<Exit>[];
  groups: Map<string, string>;
  labels: Map<string, string>;
  writers: Map<string, Versioned<Writer>>;
  log: LoggedLink[];
  mids: Map<string, LoggedLink>;
  results: Versioned<Result>[];
  values: Versioned<FormerValue>[];
  seals: Map<number, string>;
  counters: Map<string, number>;
  tries: Map<string, number>;
}

/** Misfortunes of a write, each called once at its place; what it throws is what happens. */
export interface Misfortune {
  /** All has been written, nothing is durable: whatever is thrown, nothing remains. */
  beforeCommit?: () => void;
  /** All is durable, and whoever asked never hears of it. */
  afterCommit?: () => void;
}

/** A city's store in memory, for the simulation, with the same promises as the one on disk. */
export interface MemoryCity extends CityStore {
  readonly misfortune: Misfortune;
  /** All that is durable now: to be put back with `restore`, as after a backup. */
  backup(): unknown;
  restore(backup: unknown): void;
}

export function memoryCity(): MemoryCity {
  let spaces = new Map<string, Space>();
  const watchers = new Set<(space: string, version: number) => void>();
  const misfortune: Misfortune = {};
  let turn: Promise<unknown> = Promise.resolve();

  const theSpace = (space: string): Space => {
    const found = spaces.get(space);
    if (!found) throw new Error(`there is no space ${space}`);
    return found;
  };

  return {
    misfortune,
    backup: () => new Map([...spaces].map(([id, space]) => [id, copyOf(space)])),
    restore(backup) {
      spaces = new Map([...(backup as Map<string, Space>)].map(([id, space]) => [id, copyOf(space)]));
    },
    async createSpace(space, epoch) {
      if (!spaces.has(space)) spaces.set(space, emptySpace(epoch));
    },
    write(space, f) {
      const mine = turn.then(async () => {
        const draft = copyOf(theSpace(space));
        const value = await f(txOn(draft));
        misfortune.beforeCommit?.();
        const moved = draft.version !== theSpace(space).version;
        spaces.set(space, draft);
        misfortune.afterCommit?.();
        if (moved) for (const tell of watchers) tell(space, draft.version);
        return value;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    // What is durable is never changed in place, so to hold it is to have a snapshot.
    snapshot: async (space, f) => f(snapshotOf(theSpace(space))),
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}

const emptySpace = (epoch: string): Space => ({
  version: 0,
  epoch: { id: epoch, number: 1 },
  epochs: [{ id: epoch, number: 1, since: 0 }],
  rows: new Map(),
  exits: [],
  groups: new Map(),
  labels: new Map(),
  writers: new Map(),
  log: [],
  mids: new Map(),
  results: [],
  values: [],
  seals: new Map(),
  counters: new Map(),
  tries: new Map(),
});

const copyOf = (space: Space): Space => ({
  version: space.version,
  epoch: { ...space.epoch },
  epochs: [...space.epochs],
  rows: new Map(space.rows),
  exits: [...space.exits],
  groups: new Map(space.groups),
  labels: new Map(space.labels),
  writers: new Map(space.writers),
  log: [...space.log],
  mids: new Map(space.mids),
  results: [...space.results],
  values: [...space.values],
  seals: new Map(space.seals),
  counters: new Map(space.counters),
  tries: new Map(space.tries),
});

/** As it would come back from a disk: nobody can change what is kept. */
const onDisk = keptAsJson;

const keyOf = (table: string, owner: string, id: string) => `${owner}\n${table}\n${id}`;
const headOf = (space: Space) => {
  const last = space.log.at(-1)?.link;
  return { seq: last?.seq ?? 0, hash: last?.hash ?? '' };
};
const alive = (rows: Iterable<StoredRow>) => [...rows].filter((stored) => !stored.deleted);

function txOn(space: Space): Parameters<Parameters<CityStore['write']>[1]>[0] {
  return {
    version: async () => space.version,
    async setVersion(version) {
      space.version = version;
    },
    epoch: async () => space.epoch,
    async renewEpoch(id, than = 0) {
      space.epoch = { id, number: Math.max(space.epoch.number, than) + 1 };
      space.epochs.push({ ...space.epoch, since: space.version });
    },
    groupPerson: async (group) => space.groups.get(group),
    async bindGroup(group, person) {
      if (space.groups.has(group)) throw new Error(`${group} is bound already`);
      space.groups.set(group, person);
    },
    epochs: async () => onDisk(space.epochs),
    groupLabel: async (group) => space.labels.get(group),
    async labelGroup(group, label) {
      space.labels.set(group, label);
    },
    firstReplaced: async (place, field, version) =>
      formerValues(space, place).find((v) => v.field === field && v.version > version),
    async writer(clientID) {
      const found = space.writers.get(clientID);
      return found && { clientID, group: found.group, lmid: found.lmid };
    },
    async putWriter(writer, version) {
      if (!space.groups.has(writer.group)) throw new Error(`there is no group ${writer.group}`);
      const group = space.writers.get(writer.clientID)?.group ?? writer.group;
      space.writers.set(writer.clientID, { ...writer, group, version });
    },
    async findMutation(mid) {
      const found = space.mids.get(mid);
      if (!found) return undefined;
      const { name, outcome, reason, contentHash, person, group, claimedAt, receivedAt } = found.link;
      const content = found.content ?? {};
      const known: KnownMutation = {
        mid,
        name,
        outcome,
        person,
        group,
        receivedAt,
        contentHash,
        ...(claimedAt ? { claimedAt } : {}),
        ...(reason ? { reason } : {}),
        ...content,
      };
      return onDisk(known);
    },
    async load(reads) {
      const found = reads.flatMap((r) =>
        r.id === undefined
          ? [...space.rows.values()].filter((s) => s.table === r.table && s.row.owner === r.owner)
          : (space.rows.get(keyOf(r.table, r.owner, r.id)) ?? []),
      );
      return onDisk(alive(found));
    },
    loadOwner: async (owner) => onDisk(alive(space.rows.values()).filter((s) => s.row.owner === owner)),
    async putRows(rows, version) {
      for (const stored of rows) {
        const kept = onDisk({ ...stored, row: { ...stored.row, v: version } });
        space.rows.set(keyOf(stored.table, stored.row.owner, stored.row.id), kept);
      }
    },
    async addExits(exits, version) {
      space.exits.push(...exits.map((exit) => ({ ...exit, version })));
    },
    async keepValues(values, version) {
      space.values.push(...onDisk(values).map((value) => ({ ...value, version })));
    },
    chainHead: async () => headOf(space),
    async seal(version, seal) {
      space.seals.set(version, seal);
    },
    async appendLog(links) {
      for (const logged of onDisk(links)) {
        if (space.mids.has(logged.link.mid)) throw new Error(`${logged.link.mid} is logged already`);
        space.log.push(logged);
        space.mids.set(logged.link.mid, logged);
      }
    },
    async keepResults(results, version) {
      space.results.push(...onDisk(results).map((result) => ({ ...result, version })));
    },
    async retell(mid, word, version) {
      space.results = space.results.map((result) => {
        if (result.mid !== mid) return result;
        const writer = space.writers.get(result.clientID);
        if (writer) space.writers.set(result.clientID, { ...writer, version });
        const { clientID, id } = result;
        return onDisk({ mid, clientID, id, version, ...word });
      });
    },
    counter: async (series) => space.counters.get(series) ?? 0,
    async setCounter(series, n) {
      space.counters.set(series, n);
    },
    async skipNumbers(by) {
      for (const [series, n] of space.counters) space.counters.set(series, n + by);
    },
    async countTry(mid) {
      const tries = (space.tries.get(mid) ?? 0) + 1;
      space.tries.set(mid, tries);
      return tries;
    },
  };
}

const formerValues = ({ values }: Space, { table, owner, id }: Place) =>
  onDisk(values.filter((v) => v.table === table && v.owner === owner && v.id === id));

function snapshotOf(durable: Space): Parameters<Parameters<CityStore['snapshot']>[1]>[0] {
  const space = durable;
  const within =
    (after: number, upTo: number) => (v: { version?: number; row?: { v?: number | undefined } }) => {
      const version = v.version ?? v.row?.v ?? 0;
      return version > after && version <= upTo;
    };
  return {
    version: async () => space.version,
    epoch: async () => space.epoch,
    groupPerson: async (group) => space.groups.get(group),
    async get({ table, owner, id }) {
      const found = space.rows.get(keyOf(table, owner, id));
      return found && !found.deleted ? onDisk(found.row) : undefined;
    },
    async rowsSince(after, upTo) {
      const rows = [...space.rows.values()].filter(within(after, upTo));
      return onDisk(rows.sort((a, b) => (a.row.v ?? 0) - (b.row.v ?? 0)));
    },
    async rowsOfOwners(below, limit, upTo) {
      const all = [...new Set([...space.rows.values()].map((s) => s.row.owner))].sort().reverse();
      const left = all.filter((owner) => below === undefined || owner < below);
      const owners = new Set(left.slice(0, limit));
      const rows = alive(space.rows.values()).filter((s) => owners.has(s.row.owner) && within(0, upTo)(s));
      const last = [...owners].at(-1);
      return { rows: onDisk(rows), ...(left.length > limit && last !== undefined ? { next: last } : {}) };
    },
    async exitsSince(after, upTo, tokens) {
      const exits = space.exits.filter(within(after, upTo)).filter(({ token }) => tokens.includes(token));
      const places = new Map(exits.map((e) => [keyOf(e.table, e.owner, e.id), e]));
      return [...places].map(([key, { table, owner, id }]) => ({
        table,
        owner,
        id,
        audience: space.rows.get(key)?.audience ?? [],
      }));
    },
    async lmidsSince(group, after, upTo) {
      const moved = [...space.writers.values()].filter((w) => w.group === group).filter(within(after, upTo));
      return Object.fromEntries(moved.map(({ clientID, lmid }) => [clientID, lmid]));
    },
    async resultsSince(group, after, upTo) {
      const mine = space.results.filter((r) => space.writers.get(r.clientID)?.group === group);
      return mine
        .filter(within(after, upTo))
        .map(({ version: _version, ...result }) => result)
        .sort((a, b) => (a.clientID < b.clientID ? -1 : a.clientID > b.clientID ? 1 : a.id - b.id));
    },
    chainHead: async () => headOf(space),
    sealOf: async (version) => space.seals.get(version),
    log: async (seq, limit) => onDisk(space.log.filter(({ link }) => link.seq > seq).slice(0, limit)),
    formerValues: async (place) => formerValues(space, place),
  };
}
