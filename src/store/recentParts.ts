import type { Parts } from './cabinet.ts';

/**
 * The parts of the few owners that were last read or written here, so that a workshop of hundreds of rows is not taken out of the
 * database anew for each deed and each screen: what is put away comes back as a copy of every row. Each time an owner is written it
 * gets a stamp that was never used before, which stands in its head; a stamp therefore says all of what its parts are, whoever wrote
 * them, in this tab or another, and also when a transaction was cut off or the database put back to what it was.
 * What is here is shared: rows are replaced, never changed.
 */
const recent = new Map<string, { readonly stamp: string; readonly tables: Parts }>();
/** An owner may be large; one stands on the screen, and a deed reads two or three. */
const most = 4;

let prefix: string | undefined;
let number = 0;

/** A stamp for what is about to be written. */
export function newStamp(): string {
  prefix ??= crypto.getRandomValues(new Uint32Array(3)).join('.');
  number += 1;
  return `${prefix}.${number}`;
}

/** Is there something of this owner here, so that its head is worth asking first? */
export const isRecent = (owner: string): boolean => recent.has(owner);

/** The owner's parts as they were written under this stamp, if they are here. */
export function recall(owner: string, stamp: string | undefined): Parts | undefined {
  const known = recent.get(owner);
  return known && known.stamp === stamp ? known.tables : undefined;
}

/** Keeps what was read or written under a stamp; of what is older than the last few, nothing. */
export function remember(owner: string, stamp: string | undefined, tables: Parts): void {
  if (stamp === undefined) return;
  recent.delete(owner);
  recent.set(owner, { stamp, tables });
  for (const oldest of recent.keys()) {
    if (recent.size <= most) break;
    recent.delete(oldest);
  }
}

/** When the person's store is closed: nothing of them is kept. */
export const forgetRecent = (): void => recent.clear();
