import { perform, Refused, type Row } from '../../src/domain/tx.ts';
import { keyOf, type PatchOp, type PullResponse, type Result } from '../../src/sync/protocol.ts';
import type { NetAnswer, OutboxEntry } from '../../src/sync/stores.ts';
import type { Shape } from '../../src/store/shape.ts';

/** A server small enough to be seen through: rows with versions, one log. Tests of the device read against it what the wire promises. */
export class TinyCity {
  epoch = 'epoch-1';
  epochNumber = 1;
  version = 0;
  /** So many rows to a page; all at once if absent. */
  pageSize: number | undefined;
  readonly rows = new Map<string, { table: string; row: Row; v: number; gone: boolean }>();
  readonly lmids = new Map<string, { id: number; v: number }>();
  readonly log = new Map<string, { result: Result; v: number }>();
  readonly #shape: Shape;
  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** A row that appeared by somebody else's doing. */
  put(table: string, row: Row, fields: Record<string, unknown> = {}): void {
    this.version++;
    this.#set(table, { ...row, ...fields });
  }
  remove(table: string, owner: string, id: string): void {
    const key = keyOf(table, owner, id);
    const there = this.rows.get(key);
    if (there) this.rows.set(key, { ...there, gone: true, v: ++this.version });
  }

  /** Takes a push as the wire says. */
  push(
    entries: readonly Sent[],
  ):
    | { lmids: Record<string, number>; results: Result[]; version: number; serverTime: string }
    | { error: 'UnknownWriter' | 'Forked'; clientID: string } {
    const results: Result[] = [];
    const lmids: Record<string, number> = {};
    this.version++;
    for (const sent of entries) {
      const { clientID, id, mid } = sent;
      const lmid = this.lmids.get(clientID)?.id ?? 0;
      const known = this.log.get(mid)?.result;
      if (!this.lmids.has(clientID) && id > 1) return { error: 'UnknownWriter', clientID };
      if (id <= lmid && !known) return { error: 'Forked', clientID };
      if (id > lmid + 1) break;
      const { reason } = known ?? {};
      const result: Result = known
        ? { mid, clientID, id, outcome: 'duplicate', was: known.outcome, ...(reason ? { reason } : {}) }
        : this.#run(sent);
      results.push(result);
      if (!known) this.log.set(mid, { result, v: this.version });
      if (id > lmid) this.lmids.set(clientID, { id, v: this.version });
      lmids[clientID] = Math.max(lmid, id);
    }
    return { lmids, results, version: this.version, serverTime: time };
  }

  /** Answers a pull. A page's name is where it begins, in what is new or, though there is a cookie, in `all`. */
  pull(cookie: PullResponse['cookie'] | null, page?: string): PullResponse {
    // A cookie from the future starts over, as everything that cannot be gone on from.
    const isFresh = cookie !== null && cookie.epoch === this.epoch && cookie.version <= this.version;
    const isReset = !isFresh || page?.startsWith('all') === true;
    const from = isReset ? 0 : (cookie?.version ?? 0);
    const changed = [...this.rows].filter(([, { v, gone }]) => v > from && !(isReset && gone));
    const ops = changed.map(
      ([key, { row, gone, v }]): PatchOp =>
        gone ? { op: 'del', key } : { op: 'put', key, value: { ...row, v } },
    );
    const start = page === undefined ? 0 : Number(page.replace(/\D/g, ''));
    const end = this.pageSize === undefined ? ops.length : start + this.pageSize;
    const isLast = end >= ops.length;
    const clear: PatchOp[] = isReset && start === 0 ? [{ op: 'clear' }] : [];
    const acknowledged = [...this.lmids]
      .filter(([, { v }]) => v > from)
      .map(([c, { id }]) => [c, id] as const);
    return {
      cookie: {
        order: this.epochNumber * 2 ** 40 + this.version,
        epoch: this.epoch,
        version: this.version,
        view: 'v',
      },
      lastMutationIDChanges: isLast ? Object.fromEntries(acknowledged) : {},
      patch: [...clear, ...ops.slice(start, end)],
      results: isLast ? [...this.log.values()].filter(({ v }) => v > from).map(({ result }) => result) : [],
      ...(isLast ? {} : { next: `${isReset && cookie !== null ? 'all ' : ''}${end}` }),
      serverTime: time,
    };
  }

  /** The rows it has, by key. */
  standing(): Record<string, Row> {
    const there = [...this.rows].filter(([, { gone }]) => !gone);
    return Object.fromEntries(there.map(([key, { row, v }]) => [key, { ...row, v }]));
  }

  #run(sent: Sent): Result {
    const { clientID, id, mid, name, args } = sent;
    const deed = this.#shape.mutations.get(name);
    const ok = { mid, clientID, id };
    if (!deed) return { ...ok, outcome: 'rejected', reason: { code: 'unknownMutation', name } };
    try {
      const ctx = { actor: sent.actor, at: time, today: time.slice(0, 10), mid, assign: () => undefined };
      const layer = perform(deed, args, ctx, {
        get: (table, owner, rowId) => this.#row(keyOf(table, owner, rowId)),
        list: (table, owner) => this.#list(table, owner),
      });
      for (const { table, row } of layer.changes()) this.#set(table, row);
      return { ...ok, outcome: 'applied' };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ...ok, outcome: 'rejected', reason: { ...error.reason } };
    }
  }
  #set(table: string, row: Row): void {
    const { v: _v, ...plain } = row;
    this.rows.set(keyOf(table, row.owner, row.id), { table, row: plain, v: this.version, gone: false });
  }
  #row(key: string): Row | undefined {
    const there = this.rows.get(key);
    return there && !there.gone ? there.row : undefined;
  }
  #list(table: string, owner: string): readonly Row[] {
    const there = [...this.rows.values()].filter(
      (r) => r.table === table && r.row.owner === owner && !r.gone,
    );
    return there.map((r) => r.row).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

const time = '2026-11-24T10:00:00.000Z';

export interface Sent {
  readonly clientID: string;
  readonly id: number;
  readonly mid: string;
  readonly name: string;
  readonly args: unknown;
  readonly actor: OutboxEntry['ctx']['actor'];
}

/** Outbox entries as they arrive. */
export const sentBy = (clientID: string, entries: readonly OutboxEntry[]): Sent[] =>
  entries.map(({ id, mid, name, args, ctx }) => ({ clientID, id, mid, name, args, actor: ctx.actor }));

export const ok = (body: unknown): NetAnswer => ({ kind: 'ok', body: JSON.parse(JSON.stringify(body)) });
