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

/** Whose edit it is, and on which device it was made, if all that the device had done before has come before it. */
export interface Author {
  readonly person: string;
  readonly group: string | undefined;
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
  const gone = await unseenWithdrawal(ground, edit, writer);
  const now = valueOf(row, edit.field);
  if (isSame(now, edit.value)) return { ...gone };
  const standing = await ownStanding(ground, edit, writer, there);
  if (standing && isSame(standing.value, now)) return { ...gone };
  const { value: seen } = (await seenOtherwise(ground, edit, standing, writer, there)) ?? { value: now };
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
async function shared(ground: Ground, { version, epoch }: Edit['base']): Promise<number> {
  if (epoch === undefined) return version;
  const epochs = await ground.epochs();
  const own = epochs.find(({ id }) => id === epoch);
  if (!own) return 0;
  return Math.min(version, ...epochs.filter(({ number }) => number > own.number).map(({ since }) => since));
}

/**
 * What the writer saw in the field, if that may be another value than it has: the edit before theirs that their device showed, as it
 * was sent, since that is what stood there whatever it was merged with here (their own, or a colleague's that was handed over); or
 * else the city's value at the version that their device had.
 */
async function seenOtherwise(
  ground: Ground,
  edit: Edit,
  standing: Edit | undefined,
  { person }: Author,
  there: Standing,
): Promise<{ readonly value: unknown } | undefined> {
  let { base } = edit;
  for (let hops = 0; hops < LINKS; hops++) {
    const before = base.mid === undefined ? undefined : await sentUnder(ground, base.mid, edit);
    if (!before) break;
    if (before.known.outcome === 'applied') return before.edit;
    // A colleague's, that was shown here before the city refused it: what this device had from the city is what counts.
    if (before.known.person !== person) break;
    // It has done nothing here: what its own writer saw is what counts.
    ({ base } = before.edit);
  }
  // Acknowledged while the next was being written, and so not named.
  if (standing) return standing;
  const seenUpTo = await shared(ground, base);
  if (there.version <= seenUpTo) return undefined;
  const kept = await ground.tx.firstReplaced(edit, edit.field, seenUpTo);
  const first =
    kept ??
    ground
      .replaced()
      .find(
        ({ table, owner, id, field }) =>
          field === edit.field && table === edit.table && owner === edit.owner && id === edit.id,
      );
  return first && { value: first.from };
}
/** So many refused edits of a field one after the other are followed back. */
const LINKS = 50;

/** What the field says by the very device that sends the edit, written after what it says it saw. */
async function ownStanding(
  ground: Ground,
  edit: Edit,
  { group }: Author,
  { version, mid }: Standing,
): Promise<Edit | undefined> {
  if (mid === undefined || group === undefined || version <= edit.base.version) return undefined;
  const sent = await sentUnder(ground, mid, edit);
  return sent?.known.group === group ? sent.edit : undefined;
}

/** The edit of the same field that was sent under a mid. */
async function sentUnder(
  ground: Ground,
  mid: string,
  { table, owner, id, field }: Edit,
): Promise<{ readonly edit: Edit; readonly known: KnownMutation } | undefined> {
  const known = await ground.find(mid);
  if (known?.args === undefined) return undefined;
  const edit = ground.domain.editOf(known.name, JSON.parse(known.args));
  if (!edit || edit.table !== table || edit.owner !== owner) return undefined;
  return edit.id === id && edit.field === field ? { edit, known } : undefined;
}

async function unseenWithdrawal(
  ground: Ground,
  { within, base }: Edit,
  { group }: Author,
): Promise<Pick<Weighed, 'gone'>> {
  const seenUpTo = await shared(ground, base);
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
