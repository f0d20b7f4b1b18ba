import * as z from 'zod/mini';
import type { Base } from '../domain/field.ts';
import type { Refusal } from '../domain/refusal.ts';
import { type Change, type Mutation, perform, Refused, type Row, type Rows } from '../domain/tx.ts';
import type { Clock, OutboxEntry, Random } from '../sync/stores.ts';
import { hasBase, pendingEdit } from './base.ts';
import { type Cabinet, type CabinetTx, theWriter, Trouble, type WriterRecord } from './cabinet.ts';
import { baseRecord, Desk, loadOwners, nothingOf, saveOwners } from './desk.ts';
import { coalesceKey, lastEntry } from './outbox.ts';
import { readOwners, replay, settle } from './replay.ts';
import { lookAgain } from './rights.ts';
import type { Shape } from './shape.ts';

/** A deed that the device could not write down: kept in memory, to show, to try again, to export. */
export interface Unsaved {
  readonly mid: string;
  readonly name: string;
  readonly args: unknown;
  readonly at: string;
  readonly why: 'lost' | 'full';
}

/** What became of a deed on the device. `ok` only after it is on disk (S1). */
export type Saved =
  | {
      readonly ok: true;
      readonly mid: string;
      /** What the deed wrote, and the rows that it was done on, to take it back with; nothing of either if it was on disk already. */
      readonly rows: readonly Row[];
      readonly before?: Rows;
    }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly unsaved: Unsaved };

export interface SaveOptions {
  /** Key of the draft that this deed makes unnecessary; deleted in the same transaction. */
  readonly draft?: string;
}

export interface Surroundings {
  readonly cabinet: Cabinet;
  readonly shape: Shape;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Pick<Random, 'uuid'>;
}

const tries = 3;
const stores = ['heads', 'parts', 'base', 'carried', 'outbox', 'drafts', 'meta'] as const;

/**
 * Runs a deed on the device and writes its rows and its outbox entry in one transaction, on disk when this resolves (S1).
 * On a lost connection the same deed, with the same `mid`, is tried anew on a fresh one, three times in all.
 * @throws what the deed throws besides `Refused`: a fault of ours.
 */
export async function mutate<A>(
  around: Surroundings,
  deed: Mutation<A>,
  given: A,
  options: SaveOptions = {},
  again?: Pick<Unsaved, 'mid' | 'at'>,
): Promise<Saved> {
  const { cabinet, clock, random } = around;
  const parsed = z.safeParse(deed.args, given);
  if (!parsed.success) return { ok: false, refusal: malformed(parsed.error) };
  // Run on exactly what the server will get: JSON.
  const args = JSON.parse(JSON.stringify(parsed.data)) as A;
  const mid = again?.mid ?? random.uuid();
  const at = again?.at ?? new Date(clock.now()).toISOString();
  for (let nth = 1; ; nth++) {
    try {
      const isRepeat = nth > 1 || again !== undefined;
      return await cabinet.transact('write', stores, (tx) =>
        writeDown(tx, around, deed, args, { mid, at, isRepeat }, options),
      );
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.reason };
      if (!(error instanceof Trouble)) throw error;
      if (nth === tries || error.kind === 'full')
        return { ok: false, unsaved: { mid, name: deed.name, args, at, why: error.kind } };
      await cabinet.reopen().catch(() => undefined);
    }
  }
}

interface Occasion {
  readonly mid: string;
  readonly at: string;
  readonly isRepeat: boolean;
}

async function writeDown<A>(
  tx: CabinetTx,
  { shape, clock }: Surroundings,
  deed: Mutation<A>,
  given: A,
  { mid, at, isRepeat }: Occasion,
  { draft }: SaveOptions,
): Promise<Saved> {
  const owners = readOwners(deed, given);
  // Asked for together, as is what is written below: on a slow tablet each turn of the database costs more than what it brings.
  const [writer, last, loaded, withBase] = await Promise.all([
    theWriter(tx),
    lastEntry(tx),
    loadOwners(tx, owners),
    // Only whether they are there: a whole workshop is long to read.
    tx.keys('base'),
  ]);
  // The connection may have been lost after the commit: then it is saved already.
  if (isRepeat && (await tx.all('outbox')).some((entry) => entry.mid === mid))
    return { ok: true, mid, rows: [] };
  const key = coalesceKey(deed.name, given);
  const isSame = key !== undefined && last?.coalesce === key && last.state === 'ready';
  const replaced = isSame && !(await isCovered(tx, last)) ? last : undefined;
  const based = new Set(withBase);
  const isShadowed = owners.some((owner) => based.has(owner));
  const args = hasBase(given) ? await withOwnMid(tx, shape, deed.name, given, replaced, isShadowed) : given;
  const today = shape.dayOf(clock.now());
  const ctx = { actor: shape.actorOf(writer.person, today), at, today, mid };

  const ground = replaced ? await without(tx, shape, replaced, owners) : undefined;
  const desk = ground?.desk ?? new Desk(new Map(loaded), shape.isHead);
  const layer = perform(deed, args, { ...ctx, assign: () => undefined }, desk);
  const changes = layer.changes();
  layer.settle(desk);

  const wrote = [...new Set(changes.map(({ row }) => row.owner))];
  const entry: OutboxEntry = {
    id: replaced?.id ?? writer.nextId,
    mid,
    name: deed.name,
    args,
    ctx,
    owners: wrote,
    state: 'ready',
    timestamp: clock.now(),
    ...(key === undefined ? {} : { coalesce: key }),
  };
  for (const owner of wrote) ground?.shadowed.add(owner);
  // Rows changed for the first time since the server gave them leave their base behind.
  const fresh = wrote.filter((owner) => !based.has(owner));
  const person = ownRow(shape, writer, changes);
  const nextId = replaced ? writer.nextId : writer.nextId + 1;
  await Promise.all([
    ...(ground
      ? [settle(tx, shape, ground)]
      : [
          tx.put(
            'base',
            fresh.map((owner) => baseRecord(owner, loaded.get(owner) ?? nothingOf(0))),
          ),
          saveOwners(tx, new Map(wrote.map((owner) => [owner, desk.owned(owner)])), shape),
        ]),
    tx.put('outbox', [entry]),
    tx.put('meta', [{ ...writer, person, nextId }]),
    ...(draft === undefined ? [] : [tx.delete('drafts', [draft])]),
  ]);
  if (person !== writer.person) await lookAgain(tx, shape);
  return {
    ok: true,
    mid,
    rows: changes.map(({ row }) => row),
    before: new Desk(new Map(loaded), shape.isHead),
  };
}

/** Was something of a colleague's read in after it? What is written now stands on that. */
async function isCovered(tx: CabinetTx, { id }: OutboxEntry): Promise<boolean> {
  return (await tx.all('carried')).some(({ after }) => after >= id);
}

/** The rows as they would be had the last entry not been made: the ground for what replaces it. */
async function without(tx: CabinetTx, shape: Shape, replaced: OutboxEntry, reads: readonly string[]) {
  const pending = (await tx.all('outbox')).filter((entry) => entry.id !== replaced.id);
  return replay(tx, shape, pending, [...replaced.owners, ...reads], undefined, reads);
}

/**
 * An edit names the writer's own pending edit of the same field, so that it is not counted as somebody else's (S7). Fixed here, never
 * again. A colleague's, that was handed over, is named by whoever saw it when they began to edit: it may have come since.
 */
async function withOwnMid<A extends { readonly base: Base }>(
  tx: CabinetTx,
  shape: Shape,
  name: string,
  args: A,
  replaced: OutboxEntry | undefined,
  isShadowed: boolean,
): Promise<A> {
  if (replaced && hasBase(replaced.args)) return { ...args, base: replaced.args.base };
  if (!isShadowed) return args;
  const edit = shape.editOf(name, args);
  const own = edit && pendingEdit(shape, edit, await tx.all('outbox'));
  if (!own || (await standsOn(tx, args.base.mid, own))) return args;
  return { ...args, base: { ...args.base, mid: own.mid } };
}

/** Is this a colleague's edit that lies on one's own? */
async function standsOn(tx: CabinetTx, mid: string | undefined, own: OutboxEntry): Promise<boolean> {
  if (mid === undefined || mid === own.mid) return false;
  return (await tx.all('carried')).some((record) => record.mid === mid && record.after >= own.id);
}

/** The writer's own person row, if the deed changed it. */
function ownRow(shape: Shape, { person }: WriterRecord, changes: readonly Change[]) {
  const own = changes.find(({ table, row }) => table === shape.people.table && row.id === person.id);
  return (own && shape.person(own.row)) ?? person;
}

function malformed(error: z.core.$ZodError): Refusal {
  return {
    code: 'malformed',
    issues: error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}
