import type { Person } from '../domain/person.ts';
import type { Base } from '../domain/field.ts';
import type { Row } from '../domain/tx.ts';
import type { Cookie } from '../sync/protocol.ts';
import type { Contact, Identity, Issue, OutboxEntry } from '../sync/stores.ts';
import {
  type ArchiveRecord,
  type Cabinet,
  type Draft,
  type Fetched,
  type HeadRecord,
  type ParcelRecord,
  meta,
  type Parts,
  theStanding,
  theWriter,
} from './cabinet.ts';
import { loadOwners, nothingOf } from './desk.ts';
import { baseFor } from './base.ts';
import { inOrder } from './pending.ts';

/** An owner as a list shows it. */
export interface Headline {
  readonly owner: string;
  readonly table: string;
  readonly row: Row;
  readonly digest: unknown;
  /** The same as long as nothing of the owner was written. */
  readonly stamp?: string | undefined;
}

/** An owner whole. */
export interface OwnerRecord {
  readonly owner: string;
  readonly head: { readonly table: string; readonly row: Row } | undefined;
  readonly parts: Parts;
}

/** The named questions: how rows lie is nobody else's matter. Each may be asked inside a live query. */
export function makeQueries(cabinet: Cabinet) {
  return {
    /** Every owner, in order of id; only those whose head is in `table`, if that is given. */
    heads: (table?: string): Promise<readonly Headline[]> =>
      cabinet.transact('read', ['heads'], async (tx) => {
        // A turn of the database later than the record that stands on the screen: a thousand heads take long to hand over.
        if ((await tx.count('heads')) === 0) return [];
        const all = await tx.all('heads');
        return all.filter((head) => table === undefined || head.table === table).map(headline);
      }),

    /** An owner with all its parts: shared, not to be changed. */
    record: (owner: string): Promise<OwnerRecord> =>
      cabinet.transact('read', ['heads', 'parts'], async (tx) => {
        const { head, tables } = (await loadOwners(tx, [owner])).get(owner) ?? nothingOf(0);
        return { owner, head, parts: tables };
      }),

    /** What is only here, in its order. */
    outbox: (): Promise<readonly OutboxEntry[]> =>
      cabinet.transact('read', ['outbox'], (tx) => tx.all('outbox')),
    ahead: (after: number): Promise<{ next: number | undefined; last: number }> =>
      cabinet.transact('read', ['outbox', 'meta'], async (tx) => ({
        next: (await tx.all('outbox', { from: after + 1, limit: 1 }))[0]?.id,
        last: (await theWriter(tx)).nextId - 1,
      })),
    outboxSize: (): Promise<number> => cabinet.transact('read', ['outbox'], (tx) => tx.count('outbox')),

    /** What ended otherwise than wished and is not closed yet. */
    issues: (): Promise<readonly Issue[]> => cabinet.transact('read', ['issues'], (tx) => tx.all('issues')),
    /** The person has read it and lets it go. */
    closeIssue: (mid: string): Promise<void> =>
      cabinet.transact('write', ['issues'], (tx) => tx.delete('issues', [mid])),
    /** It was let go of by mistake. */
    keepIssue: (issue: Issue): Promise<void> =>
      cabinet.transact('write', ['issues'], (tx) => tx.put('issues', [asJson(issue)])),

    /** Acknowledged deeds, newest first. */
    archive: (limit: number): Promise<readonly ArchiveRecord[]> =>
      cabinet.transact('read', ['archive'], (tx) => tx.all('archive', { limit, backwards: true })),

    draft: (key: string): Promise<Draft | undefined> =>
      cabinet.transact('read', ['drafts'], (tx) => tx.get('drafts', key)),
    drafts: (): Promise<readonly Draft[]> => cabinet.transact('read', ['drafts'], (tx) => tx.all('drafts')),
    /** On disk when it resolves. */
    putDraft: (draft: Draft): Promise<void> =>
      cabinet.transact('write', ['drafts'], (tx) => tx.put('drafts', [asJson(draft)])),
    deleteDraft: (key: string): Promise<void> =>
      cabinet.transact('write', ['drafts'], (tx) => tx.delete('drafts', [key])),

    /** What the writer of a field sees when beginning to edit it (`base` of an edit). */
    baseFor: (row: Row, field: string): Promise<Base> =>
      cabinet.transact('read', ['carried', 'outbox', 'meta'], async (tx) => {
        const [carried, own, { epoch }] = await Promise.all([
          tx.all('carried'),
          tx.all('outbox'),
          theStanding(tx),
        ]);
        return baseFor(row, field, inOrder(carried, own), epoch);
      }),

    /** Who this store belongs to, with the rights last known. */
    person: (): Promise<Person> =>
      cabinet.transact('read', ['meta'], async (tx) => (await theWriter(tx)).person),
    identity: (): Promise<Identity> =>
      cabinet.transact('read', ['meta'], async (tx) => {
        const { space, person, clientGroupID, clientID } = await theWriter(tx);
        return { space, person: person.id, clientGroupID, clientID };
      }),
    /** Does the store belong to somebody already? */
    isOpened: (): Promise<boolean> =>
      cabinet.transact('read', ['meta'], async (tx) => (await meta(tx, 'writer')) !== undefined),
    cookie: (): Promise<Cookie | null> =>
      cabinet.transact('read', ['meta'], async (tx) => (await theStanding(tx)).cookie),
    epoch: (): Promise<string | undefined> =>
      cabinet.transact('read', ['meta'], async (tx) => (await theStanding(tx)).epoch),
    /** Has the city been fetched whole, at least once? */
    isComplete: (): Promise<boolean> =>
      cabinet.transact('read', ['meta'], async (tx) => (await theStanding(tx)).cookie !== null),
    /** What colleagues have handed over, oldest first. */
    parcels: (): Promise<readonly ParcelRecord[]> =>
      cabinet.transact('read', ['parcels'], async (tx) =>
        (await tx.all('parcels')).toSorted((a, b) => a.keptAt - b.keptAt),
      ),
    /** When everything here was last written to a file, in milliseconds. */
    lastBackup: (): Promise<number | undefined> =>
      cabinet.transact('read', ['meta'], async (tx) => (await meta(tx, 'backup'))?.at),
    contact: (): Promise<Contact> =>
      cabinet.transact('read', ['meta'], async (tx) => {
        const { key: _key, ...contact } = (await meta(tx, 'contact')) ?? { key: 'contact' };
        return contact;
      }),
    noteContact: (contact: Contact): Promise<void> =>
      cabinet.transact('download', ['meta'], async (tx) => {
        const { fetched = 0, ...met } = contact;
        const before = await meta(tx, 'contact');
        await tx.put('meta', [{ ...before, ...met, key: 'contact' }]);
        if (fetched === 0 || met.pulledAt === undefined) return;
        const { log } = (await meta(tx, 'fetches')) ?? { log: [] };
        const kept = [...log, { at: met.pulledAt, rows: fetched }].slice(-mostFetches);
        await tx.put('meta', [{ key: 'fetches', log: kept }]);
      }),
    /** When rows have come from the city, and how many; newest first. */
    fetches: (): Promise<readonly Fetched[]> =>
      cabinet.transact('read', ['meta'], async (tx) => ((await meta(tx, 'fetches'))?.log ?? []).toReversed()),
  };
}

/** A week of ordinary work. */
const mostFetches = 50;

/** What the screens hold may be proxies, which cannot be put away. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const headline = ({ owner, table, row, digest, stamp }: HeadRecord): Headline => ({
  owner,
  table,
  row,
  digest,
  stamp,
});
