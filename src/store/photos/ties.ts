import type { Row } from '../../domain/tx.ts';
import type { Cabinet } from '../cabinet.ts';
import type { Album, PhotoRecord } from './album.ts';

/** What on this device refers to its files. Deeds name a file by its hash in their args, rows in their field. */

interface Tied {
  /** Owners of deeds that are not acknowledged, by the file that they attach. */
  readonly unsent: ReadonlyMap<string, readonly string[]>;
  /** Files of deeds that ended otherwise than wished and are not closed yet. */
  readonly refused: ReadonlySet<string>;
}

const hashIn = (args: unknown): string | undefined =>
  typeof args === 'object' && args !== null && 'hash' in args && typeof args.hash === 'string'
    ? args.hash
    : undefined;

async function tied(cabinet: Cabinet): Promise<Tied> {
  return cabinet.transact('read', ['outbox', 'issues'], async (tx) => {
    const unsent = new Map<string, string[]>();
    for (const { args, owners } of await tx.all('outbox')) {
      const hash = hashIn(args);
      if (hash) unsent.set(hash, [...(unsent.get(hash) ?? []), ...owners]);
    }
    const refused = (await tx.all('issues')).flatMap(({ entry }) => hashIn(entry.args) ?? []);
    return { unsent, refused: new Set(refused) };
  });
}

/** Owners of acknowledged deeds, by the file that they attach: for a file whose deed went before this device took note of it. */
async function sentDeeds(cabinet: Cabinet): Promise<ReadonlyMap<string, readonly string[]>> {
  return cabinet.transact('read', ['archive'], async (tx) => {
    const owners = new Map<string, string[]>();
    for (const { entry } of await tx.all('archive')) {
      const hash = hashIn(entry.args);
      if (hash) owners.set(hash, [...(owners.get(hash) ?? []), ...entry.owners]);
    }
    return owners;
  });
}

const isStanding = (row: Row, hash: string) =>
  'hash' in row && row.hash === hash && !('withdrawnAt' in row && row.withdrawnAt !== undefined);

/** Does a row that has not been withdrawn refer to the file? */
async function stands(cabinet: Cabinet, hash: string, owners: readonly string[]): Promise<boolean> {
  const parts = await cabinet.transact('read', ['parts'], (tx) => tx.getMany('parts', owners));
  return parts.some((each) => each?.tables['attachment']?.some((row) => isStanding(row, hash)));
}

/** A file that is not with the server, and what refers to it now. */
export interface Surveyed {
  readonly record: PhotoRecord;
  /** `unsent`: a deed that has not been acknowledged; it goes first. `row`: a row that the server has. */
  readonly by: 'unsent' | 'row' | 'carried' | 'nothing';
}

/** Looks through what is not with the server for what refers to it, and takes note of what it learns. */
export async function survey(album: Album, cabinet: Cabinet): Promise<readonly Surveyed[]> {
  const waiting = (await album.all()).filter(({ state }) => state !== 'everyone');
  if (waiting.length === 0) return [];
  const { unsent } = await tied(cabinet);
  const isUnknown = ({ hash, owners }: PhotoRecord) => owners.length === 0 && !unsent.has(hash);
  const sent = waiting.some(isUnknown) ? await sentDeeds(cabinet) : new Map<string, readonly string[]>();
  const found: Surveyed[] = [];
  for (const record of waiting) {
    const { hash } = record;
    const owners = [
      ...new Set([...record.owners, ...(unsent.get(hash) ?? []), ...(sent.get(hash) ?? [])]),
    ].sort();
    const by = unsent.has(hash)
      ? 'unsent'
      : (await stands(cabinet, hash, owners))
        ? 'row'
        : record.carriedFor === undefined
          ? 'nothing'
          : 'carried';
    const isAttached = by !== 'nothing';
    if (record.isAttached !== isAttached || record.owners.length !== owners.length)
      await album.change(hash, (there) => ({ ...there, isAttached, owners }));
    found.push({ record: { ...record, isAttached, owners }, by });
  }
  return found;
}

/** Lets go of what was kept before `before` and never attached to anything, or taken back since: no draft and no open matter names it. */
export async function sweep(album: Album, cabinet: Cabinet, found: readonly Surveyed[], before: number) {
  const old = found.filter(({ record, by }) => by === 'nothing' && record.keptAt < before);
  if (old.length === 0) return;
  const { refused } = await tied(cabinet);
  const drafts = JSON.stringify(await cabinet.transact('read', ['drafts'], (tx) => tx.all('drafts')));
  for (const { record } of old)
    if (!refused.has(record.hash) && !drafts.includes(record.hash))
      await album.change(record.hash, (there) => (there.isAttached ? there : 'gone'));
}

/** Does anything here still need the file: an unsent or refused deed, or a row while the server does not have it? */
export async function isNeeded(cabinet: Cabinet, { hash, owners, state }: PhotoRecord): Promise<boolean> {
  const { unsent, refused } = await tied(cabinet);
  if (unsent.has(hash) || refused.has(hash)) return true;
  return state !== 'everyone' && (await stands(cabinet, hash, owners));
}
