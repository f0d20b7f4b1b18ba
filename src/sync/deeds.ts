import * as z from 'zod/mini';
import type { Actor } from '../domain/person.ts';
import {
  type Ctx,
  type Mutation,
  Overlay,
  perform,
  type Read,
  Refused,
  type Row,
  type Rows,
} from '../domain/tx.ts';
import type {
  Arising,
  Authored,
  CityTx,
  Domain,
  Edit,
  Epoch,
  Exit,
  FieldVersion,
  FormerValue,
  KnownMutation,
  Moment,
  Place,
  StoredRow,
} from './cityStore.ts';
import { type Ground, weigh } from './concurrency.ts';
import { Loaded } from './loaded.ts';

/** A fault of ours, met while a mutation was dealt with. */
export class Fault extends Error {
  readonly mid: string;
  constructor(mid: string, cause: unknown) {
    super(`${mid} failed by our fault`, { cause });
    this.mid = mid;
  }
}

/** Asked for the next number of a series whose counter is not loaded yet. */
class SeriesWanted extends Error {
  readonly series: string;
  constructor(series: string) {
    super(`series ${series}`);
    this.series = series;
  }
}

/** How a deed came: where and when it was written down. One that no device sent has seen all there is. */
export interface Origin {
  /** The device's; absent when what it did later may have come before this. */
  readonly group?: string;
  readonly claimedAt?: string;
  readonly device?: string;
  /** What is known of a mid, in the log or in this push. */
  find(mid: string): Promise<KnownMutation | undefined>;
}

/**
 * Deeds done one after another on one overlay of rows, and written at the end: each changed row once. A deed that refuses
 * leaves nothing in the overlay, so no savepoint per deed is needed.
 */
export class Deeds {
  readonly #tx: CityTx;
  readonly #domain: Domain;
  readonly #loaded: Loaded;
  readonly #rows: Overlay;
  /** Who last wrote each field of each changed row: key → field → mid. */
  readonly #writers = new Map<string, Record<string, string>>();
  readonly #formerValues: FormerValue[] = [];
  #epochs: Promise<readonly Epoch[]> | undefined;
  readonly #counters = new Map<string, { was: number; now: number }>();

  constructor(tx: CityTx, domain: Domain) {
    this.#tx = tx;
    this.#domain = domain;
    this.#loaded = new Loaded(tx);
    this.#rows = new Overlay(this.#loaded);
  }

  /** The person as they are now, also when an earlier deed changed them. */
  async actor(person: string, today: string): Promise<Actor | undefined> {
    const place = this.#domain.personRead(person);
    await this.#loaded.load([place]);
    const row = this.#rows.get(place.table, place.owner, place.id);
    return row && this.#domain.actorOf(row, today);
  }

  /** Does a deed. @throws Refused when a rule says no or the args do not parse; then nothing of it remains. */
  async perform(
    deed: Mutation,
    given: unknown,
    by: Actor,
    moment: Moment,
    mid: string,
    origin?: Origin,
  ): Promise<void> {
    const args = parse(deed, given);
    await this.#loaded.load(deed.reads(args));
    const ctx = { actor: by, at: moment.at, today: moment.today, mid };
    const edit = origin && this.#domain.editOf(deed.name, args);
    const layer = edit
      ? await this.#runEdit(deed, args, ctx, edit, origin)
      : await this.#run(deed, args, ctx);
    for (const { table, row } of layer.changes()) this.#note(table, row, mid);
    layer.settle(this.#rows);
  }

  /** An edit meets what its writer had not seen: nothing of either is lost (S7). */
  async #runEdit(
    deed: Mutation,
    args: unknown,
    ctx: Omit<Ctx, 'assign'>,
    edit: Edit,
    origin: Origin,
  ): Promise<Overlay> {
    const saying = (value: unknown) => ({ ...(args as object), value });
    const fits = (text: string) => z.safeParse(deed.args, saying(text)).success;
    const writer = { person: ctx.actor.personId, group: origin.group };
    const own = edit.base.mid === undefined ? [] : this.#domain.conflictsOf(edit.owner, edit.base.mid);
    await this.#loaded.load(own);
    const isDisputed = rowsAt(own, this.#rows).some((row) => this.#domain.isUnmerged(row));
    const met = await weigh(this.#ground(origin), edit, writer, isDisputed, fits);
    // A text that stays as it is: the deed is run for its rules alone.
    const stays = met.outcome === 'text';
    const value = stays ? met.theirs?.value : (met.merged ?? edit.value);
    const run = await this.#run(deed, value === edit.value ? args : parse(deed, saying(value)), ctx);
    const layer = stays ? new Overlay(this.#rows) : run;
    const before = this.#rows.get(edit.table, edit.owner, edit.id);
    const was: unknown = (before && Reflect.get(before, edit.field)) ?? null;
    const mine = authored(edit, ctx, origin);
    const found = { mid: ctx.mid, edit, mine, was, ...met, own: rowsAt(own, layer), at: ctx.at };
    this.#keepBoth(layer, before ? { ...found, row: before } : found);
    return layer;
  }

  #keepBoth(layer: Overlay, arising: Arising): void {
    for (const { table, row } of this.#domain.conflictRows(arising)) {
      const isOwn = arising.own.some(({ id }) => id === row.id);
      // The deed may have said itself that it meets another.
      if (isOwn || !layer.get(table, row.owner, row.id)) layer.put(table, row);
    }
  }

  #ground(origin: Origin): Ground {
    return {
      tx: this.#tx,
      domain: this.#domain,
      row: ({ table, owner, id }) => this.#rows.get(table, owner, id),
      standing: (place, field) => this.#standing(place, field),
      epochs: () => (this.#epochs ??= this.#tx.epochs()),
      replaced: () => this.#formerValues,
      find: (mid) => origin.find(mid),
    };
  }

  #standing({ table, owner, id }: Place, field: string) {
    const now = this.#writers.get(keyOf(table, { owner, id }));
    const mid = now?.[field] ?? now?.['*'];
    if (mid !== undefined) return { version: Number.POSITIVE_INFINITY, mid };
    const kept = this.#loaded.stored(table, owner, id)?.fieldVersions;
    const [version, by] = kept?.[field] ?? kept?.['*'] ?? [0, undefined];
    return { version, mid: by };
  }

  /** Runs the deed again for each series it turns out to need: it is pure, and reading a counter is not synchronous. */
  async #run(deed: Mutation, args: unknown, ctx: Omit<Ctx, 'assign'>): Promise<Overlay> {
    for (;;) {
      const drawn = new Map<string, number>();
      const assign = (series: string) => {
        const last = drawn.get(series) ?? this.#counters.get(series)?.now;
        if (last === undefined) throw new SeriesWanted(series);
        drawn.set(series, last + 1);
        return last + 1;
      };
      try {
        const layer = perform(deed, args, { ...ctx, assign }, this.#rows);
        for (const [series, now] of drawn)
          this.#counters.set(series, { was: this.#counters.get(series)?.was ?? 0, now });
        return layer;
      } catch (error) {
        if (!(error instanceof SeriesWanted)) throw error;
        const was = await this.#tx.counter(error.series);
        this.#counters.set(error.series, { was, now: was });
      }
    }
  }

  /** Notes which fields a deed wrote, and the values they had. */
  #note(table: string, row: Row, mid: string): void {
    const before = this.#rows.get(table, row.owner, row.id);
    const key = keyOf(table, row);
    const fields = this.#writers.get(key) ?? {};
    if (!before) fields['*'] = mid;
    for (const { field, from } of before ? differences(before, row) : []) {
      fields[field] = mid;
      this.#formerValues.push({ table, owner: row.owner, id: row.id, field, from: from ?? null, mid });
    }
    if (Object.keys(fields).length > 0) this.#writers.set(key, fields);
  }

  /** Writes what the deeds changed, stamped with `version`. A fault here does not say which deed it comes from. */
  async settle(version: number): Promise<void> {
    const changed = this.#rows.changes().filter(({ table, row }) => this.#writers.has(keyOf(table, row)));
    const byOwner = new Map<string, { table: string; row: Row }[]>();
    for (const change of changed) {
      const own = byOwner.get(change.row.owner);
      if (own) own.push(change);
      else byOwner.set(change.row.owner, [change]);
    }
    const rows: StoredRow[] = [];
    for (const [owner, own] of byOwner) rows.push(...(await this.#stamp(owner, own, version)));
    await this.#tx.putRows(rows, version);
    await this.#tx.addExits(this.#exits(rows), version);
    await this.#tx.keepValues(this.#formerValues, version);
    for (const [series, { was, now }] of this.#counters)
      if (now !== was) await this.#tx.setCounter(series, now);
  }

  /** The rows of an owner to be written: the changed ones, and all whose audience changed with the head's. */
  async #stamp(
    owner: string,
    changed: readonly { table: string; row: Row }[],
    version: number,
  ): Promise<readonly StoredRow[]> {
    const headReads = this.#domain.headTables.map((table) => ({ owner, table, id: owner }));
    await this.#loaded.load(headReads);
    const headTable = headReads.find((r) => this.#rows.get(r.table, owner, owner))?.table ?? '';
    const head = this.#rows.get(headTable, owner, owner);
    const audienceOf = (row: Row) => this.#domain.audienceOf(row, headTable, head);

    const stamped = changed.map(({ table, row }): StoredRow => {
      const before = this.#loaded.stored(table, owner, row.id);
      const written = Object.entries(this.#writers.get(keyOf(table, row)) ?? {});
      const fields = written.map(([field, mid]): [string, FieldVersion] => [field, [version, mid]]);
      return {
        table,
        row,
        audience: audienceOf(row),
        fieldVersions: { ...before?.fieldVersions, ...Object.fromEntries(fields) },
      };
    });
    const headBefore = this.#loaded.stored(headTable, owner, owner);
    if (!head || !headBefore || sameTokens(headBefore.audience, audienceOf(head))) return stamped;

    const done = new Set(stamped.map(({ table, row }) => keyOf(table, row)));
    this.#loaded.keep(await this.#tx.loadOwner(owner));
    for (const stored of this.#loaded.ofOwner(owner)) {
      if (done.has(keyOf(stored.table, stored.row))) continue;
      const audience = audienceOf(stored.row);
      if (sameTokens(stored.audience, audience)) continue;
      stamped.push({ ...stored, audience });
    }
    return stamped;
  }

  /** Those tokens of a row's former audience that are not in its present one. */
  #exits(rows: readonly StoredRow[]): readonly Exit[] {
    return rows.flatMap(({ table, row, audience }) => {
      const before = this.#loaded.stored(table, row.owner, row.id)?.audience ?? [];
      const lost = before.filter((token) => !audience.includes(token));
      return lost.map((token) => ({ token, table, owner: row.owner, id: row.id }));
    });
  }
}

const rowsAt = (places: readonly Required<Read>[], rows: Rows): readonly Row[] =>
  places.flatMap(({ table, owner, id }) => rows.get(table, owner, id) ?? []);

/** An edit as its author wrote it. */
function authored(
  { value }: Edit,
  ctx: Omit<Ctx, 'assign'>,
  { claimedAt = ctx.at, device }: Origin,
): Authored {
  return { value, by: ctx.actor.personId, at: claimedAt, ...(device ? { device } : {}) };
}

/** @throws Refused `malformed` with what does not fit, at most a handful. */
function parse(deed: Mutation, given: unknown): unknown {
  const parsed = z.safeParse(deed.args, given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    message: message.slice(0, 200),
  }));
  throw new Refused({ code: 'malformed', issues });
}

const keyOf = (table: string, row: Pick<Row, 'owner' | 'id'>) => `${table}\n${row.owner}\n${row.id}`;

const sameTokens = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((token) => b.includes(token));

/** Fields that the two rows do not have alike. `v` is the city's own. */
function differences(before: Row, after: Row): readonly { field: string; from: unknown }[] {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const is: Readonly<Record<string, unknown>> = { ...after };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== 'v' && !same(was[field], is[field]))
    .map((field) => ({ field, from: was[field] }));
}

/** Alike as JSON. Another order of keys counts as a difference, which costs a line of history and no more. */
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
