import type { Conflict, FieldValue, Side } from './conflict.ts';
import type { Edit } from './editOf.ts';
import { glimpseOf } from './fieldEdit.ts';
import { instant } from './field.ts';

interface Authored {
  readonly value: unknown;
  readonly by: string;
  readonly at: string;
  readonly device?: string;
}

/** An edit whose writer had not seen what came before it, as the city met it. */
export interface Arising {
  readonly mid: string;
  readonly edit: Pick<Edit, 'deed' | 'owner' | 'id' | 'field'> & { readonly table: string };
  readonly mine: Authored;
  /** The row as it was before; nothing if it is not there. */
  readonly row?: object;
  /** What the field said before. */
  readonly was: unknown;
  readonly theirs?: Authored;
  readonly outcome?: 'both' | 'text' | 'merged';
  readonly merged?: string;
  readonly gone?: { readonly table: string; readonly id: string; readonly by: string; readonly at: string };
  /** Conflicts of the writer's own edit before, which this one goes on from. */
  readonly own: readonly object[];
  readonly at: string;
}

type Kept = { readonly table: 'conflict'; readonly row: Conflict };

/** Where the conflicts lie that an edit came to: about its field, and about what was withdrawn. */
export const conflictsOf = (owner: string, mid: string) =>
  [`${mid}.c0`, `${mid}.c1`].map((id) => ({ table: 'conflict' as const, owner, id }));

/** Is this the conflict of a text that stands beside another, and nobody has chosen yet? */
export const isUnmerged = (row: object): boolean => {
  const { kind, settledAt } = row as Conflict;
  return kind === 'text' && !settledAt;
};

/** The rows that keep both values, with who, when and device (S7). None when the edit met nothing. */
export function conflictRows(arising: Arising): readonly Kept[] {
  const { mid, edit, own: before, mine } = arising;
  const open = before
    // Written by this very function.
    .map((row) => row as Conflict)
    .filter((c) => !c.settledAt && c.table === edit.table && c.rowId === edit.id && c.field === edit.field);
  const ownOfField = open.find(({ kind }) => kind !== 'withdrawn');
  const ofField = inField(arising, ownOfField);
  const ofThing = inThing(arising);
  // Somebody came between: then the earlier conflict keeps a value that the new one does not.
  const goesOn = arising.outcome !== 'both' || ownOfField?.kind !== 'both';
  const followed = open.filter((each) => (each === ownOfField ? goesOn : ofThing !== undefined));
  const settled = {
    settledAt: arising.at,
    settledBy: mine.by,
    settledAs: 'followed' as const,
    settledIn: mid,
  };
  return [
    ...(ofField ? [kept(arising, 0, ofField)] : []),
    ...(ofThing ? [kept(arising, 1, ofThing)] : []),
    ...followed.map((each): Kept => ({ table: 'conflict', row: { ...each, ...settled } })),
  ];
}

type What = Pick<Conflict, 'kind' | 'stands' | 'beside' | 'before' | 'gone'>;

/** What became of the field. */
function inField(arising: Arising, own: Conflict | undefined): What | undefined {
  const { outcome, merged } = arising;
  const mine = sideOf(arising.mine, arising.at);
  const theirs = arising.theirs && sideOf(arising.theirs, arising.at);
  if (!theirs || !outcome) {
    const goesOn = own?.kind === 'both' && own.beside.value !== mine.value;
    return goesOn ? { kind: 'both', stands: mine, beside: own.beside } : undefined;
  }
  if (outcome === 'text') return { kind: 'text', stands: theirs, beside: mine };
  if (outcome === 'both') return { kind: 'both', stands: mine, beside: theirs };
  const before = (own?.kind === 'merged' ? own.before : undefined) ?? theirs;
  return { kind: 'merged', stands: { ...mine, value: merged ?? null }, beside: mine, before };
}

/** The thing had been withdrawn: it stays so, and the edit is in it. */
function inThing(arising: Arising): What | undefined {
  const { gone, was, mine, merged, outcome } = arising;
  if (!gone) return undefined;
  const says = outcome === 'text' ? was : (merged ?? mine.value);
  return {
    kind: 'withdrawn',
    stands: sideOf({ ...mine, value: says }, arising.at),
    beside: sideOf({ value: was, by: gone.by, at: gone.at }, arising.at),
    gone: { table: gone.table, id: gone.id },
  };
}

function kept({ mid, edit, row, at }: Arising, nth: number, what: What): Kept {
  const { deed, table, owner, id: rowId, field } = edit;
  const about = { id: `${mid}.c${nth}`, owner, deed, table, rowId, field };
  return { table: 'conflict', row: { ...about, ...what, at, ...veilOf(row) } };
}

/** What is said of a hidden row is as hidden as the row. */
function veilOf(row: object | undefined): { readonly onlyOn?: string } {
  const onlyOn: unknown = row && Reflect.get(row, 'onlyOn');
  return typeof onlyOn === 'string' ? { onlyOn } : {};
}

/** `at` by the writer's clock if it reads as an instant, or else the receipt. */
function sideOf({ value, by, at, device }: Authored, receipt: string): Side {
  const says: FieldValue = glimpseOf(value);
  const when = instant.safeParse(at).success ? at : receipt;
  return { value: says, by, at: when, ...(device ? { device: device.slice(0, 100) } : {}) };
}

/** Who withdrew a row and when, and the field that says so; `undefined` while it stands. */
export function withdrawalOf(
  row: object,
): { readonly field: string; readonly by: string; readonly at: string } | undefined {
  const at: unknown = Reflect.get(row, 'withdrawnAt');
  const by: unknown = Reflect.get(row, 'withdrawnBy');
  return typeof at === 'string' ? { field: 'withdrawnAt', at, by: String(by) } : undefined;
}
