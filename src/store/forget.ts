import { Dexie } from 'dexie';
import { databaseName, openDexieCabinet } from './db.ts';
import type { Cabinet, Draft } from './cabinet.ts';

/** What lies on this device and nowhere else. */
export interface OnlyHere {
  readonly deeds: number;
  readonly issues: number;
  readonly drafts: number;
}

/**
 * Deletes what a person has on this device, at signing out. Nothing is deleted while anything of it is only here: then all of it
 * stays until the same person is back. Close the {@link Device} first.
 */
export async function forgetDevice(space: string, personId: string): Promise<'deleted' | 'kept'> {
  const name = databaseName(space, personId);
  const cabinet = openDexieCabinet(name);
  // Asked of the database itself: another tab may have written what this one has not heard of.
  const left = await onlyHere(cabinet);
  cabinet.close();
  if (left.deeds + left.issues + left.drafts > 0) return 'kept';
  await Dexie.delete(name);
  return 'deleted';
}

async function onlyHere(cabinet: Cabinet): Promise<OnlyHere> {
  return cabinet.transact('read', ['outbox', 'issues', 'drafts'], async (tx) => ({
    deeds: await tx.count('outbox'),
    issues: await tx.count('issues'),
    drafts: begunTexts(await tx.all('drafts')),
  }));
}

/** Drafts that somebody has begun; an emptied form leaves a draft with nothing in it. */
export const begunTexts = (drafts: readonly Draft[]): number =>
  drafts.filter(({ value }) => holdsSomething(value)).length;

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsSomething);
}
