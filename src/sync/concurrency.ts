import type { Row } from '../domain/tx.ts';
import { canonical } from './canonical.ts';
import type {
  Authored,
  CityTx,
  Domain,
  Edit,
  Epoch,
  FormerValue,
  KnownMutation,
  Place,
} from './cityStore.ts';
import { mergeText } from './mergeText.ts';

/** Who last wrote a field, and at which version: an infinite one if this very push did. */
export interface Standing {
  readonly version: number;
  readonly mid: string | undefined;
}

/** What weighing asks of the deeds that are being done. */
export interface Ground {
  readonly tx: CityTx;
  readonly domain: Domain;
  /** A row as it stands while a push is dealt with. */
  row(place: Place): Row | undefined;
  standing(place: Place, field: string): Standing;
  /** Values that this push has replaced so far. */
  replaced(): readonly FormerValue[];
  epochs(): Promise<readonly Epoch[]>;
  /** What is known of a mid, in the log or in this push. */
  find(mid: string): Promise<KnownMutation | undefined>;
}

/** Whose edit it is, and on which device it was made. */
export interface Author {
  readonly person: string;
  readonly group: string;
}

/** What an edit meets. */
export interface Weighed {
  /** What the field says, by somebody else, and the writer had not seen. */
  readonly theirs?: Authored;
  readonly outcome?: 'both' | 'text' | 'merged';
  readonly merged?: string;
  readonly gone?: Place & { readonly by: string; readonly at: string };
}

/**
 * Did the writer of an edit see what it is about to replace? Told by values, not by who wrote them: an edit meets nothing when the
 * field says what its writer saw, or says already what its writer wants, however it came to say so.
 * @param isDisputed the writer's own text stands beside this one already, and nobody has chosen: what comes after it stands there too,
 *   or what the two disagree about would be out of sight.
 * @param fits may the field say this merged text?
 */
export async function weigh(
  ground: Ground,
  edit: Edit,
  writer: Author,
  isDisputed: boolean,
  fits: (text: string) => boolean,
): Promise<Weighed> {
  const row = ground.row(edit);
  if (!row) return {};
  const there = ground.standing(edit, edit.field);
  const seenUpTo = shared(edit, edit.base.epoch === undefined ? [] : await ground.epochs());
  const gone = await unseenWithdrawal(ground, edit, writer, seenUpTo);
  const now = valueOf(row, edit.field);
  if (isSame(now, edit.value)) return { ...gone };
  const { value: seen } = (await seenOtherwise(ground, edit, writer, there, seenUpTo)) ?? { value: now };
  if (isSame(seen, now)) return { ...gone };
  const theirs = { value: now, ...(await author(ground, there.mid)) };
  if (!edit.isProse) return { theirs, outcome: 'both', ...gone };
  const merged = mergeText(textOf(seen), textOf(now), textOf(edit.value));
  // All that the one says is in the other already: nobody has anything to be told.
  if (merged === edit.value || (merged === now && !isDisputed)) return { merged: textOf(merged), ...gone };
  if (merged === undefined || isDisputed || !fits(merged)) return { theirs, outcome: 'text', ...gone };
  return { theirs, outcome: 'merged', merged, ...gone };
}

const valueOf = (row: Row, field: string): unknown => (Reflect.get(row, field) as unknown) ?? null;
const isSame = (a: unknown, b: unknown) => a === b || canonical(a) === canonical(b);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Up to which of the city's versions the writer had seen the row. Of an epoch that ended in a restore only what came before the
 * restored copy was made is the city's: later versions have been used anew, for other things. Of an epoch that nobody knows, nothing.
 */
function shared({ base }: Edit, epochs: readonly Epoch[]): number {
  if (base.epoch === undefined) return base.version;
  const own = epochs.find(({ id }) => id === base.epoch);
  if (!own) return 0;
  return Math.min(base.version, ...epochs.filter(({ number }) => number > own.number).map((e) => e.since));
}

/**
 * What the writer saw in the field, if that may be another value than it has: their own edit before, or else the city's value at the
 * version that their device had.
 */
async function seenOtherwise(
  ground: Ground,
  edit: Edit,
  writer: Author,
  there: Standing,
  seenUpTo: number,
): Promise<{ readonly value: unknown } | undefined> {
  const own = await ownBefore(ground, edit, writer, there);
  if (own) return own;
  if (there.version <= seenUpTo) return undefined;
  const kept = (await ground.tx.formerValues(edit)).filter(({ version }) => version > seenUpTo);
  const first = [...kept, ...ground.replaced()].find(
    ({ table, owner, id, field }) =>
      field === edit.field && table === edit.table && owner === edit.owner && id === edit.id,
  );
  return first && { value: first.from };
}

/**
 * The writer's own edit that this one follows, as it was sent: that is what their device showed, whatever became of it here. One
 * that the edit does not name, since it was acknowledged while the next was being written, is told by its device.
 */
async function ownBefore(
  ground: Ground,
  edit: Edit,
  { person, group }: Author,
  there: Standing,
): Promise<Edit | undefined> {
  const { base } = edit;
  const mid = base.mid ?? (there.version > base.version ? there.mid : undefined);
  const known = mid === undefined ? undefined : await ground.find(mid);
  if (known?.args === undefined || known.person !== person) return undefined;
  if (base.mid === undefined && known.group !== group) return undefined;
  const before = ground.domain.editOf(known.name, JSON.parse(known.args));
  const isOfField =
    before?.table === edit.table &&
    before.owner === edit.owner &&
    before.id === edit.id &&
    before.field === edit.field;
  return isOfField ? before : undefined;
}

async function unseenWithdrawal(
  ground: Ground,
  { within }: Edit,
  { group }: Author,
  seenUpTo: number,
): Promise<Pick<Weighed, 'gone'>> {
  for (const { table, owner, id } of within) {
    const row = ground.row({ table, owner, id });
    const withdrawal = row && ground.domain.withdrawalOf(row);
    if (!withdrawal) continue;
    const { field, by, at } = withdrawal;
    const { version, mid } = ground.standing({ table, owner, id }, field);
    // What was withdrawn on this very device was withdrawn before its eyes.
    const isOwn = mid !== undefined && (await ground.find(mid))?.group === group;
    if (version > seenUpTo && !isOwn) return { gone: { table, owner, id, by, at } };
  }
  return {};
}

/** Who wrote what stands, when, and on which device. */
async function author(ground: Ground, mid: string | undefined): Promise<Omit<Authored, 'value'>> {
  const known = mid === undefined ? undefined : await ground.find(mid);
  // Every field was written by a deed of the log; a conflict is kept even if a database should lack it.
  if (!known) return { by: 'unknown', at: '' };
  const device = await ground.tx.groupLabel(known.group);
  return { by: known.person, at: known.claimedAt ?? known.receivedAt, ...(device ? { device } : {}) };
}
