import type { SQLOutputValue } from 'node:sqlite';
import * as z from 'zod/mini';
import type { Link } from '../../sync/chain.ts';
import type { ChainHead, LoggedLink, StoredRow } from '../../sync/cityStore.ts';
import { outcome, type Result } from '../../sync/protocol.ts';
import type { Connection } from './database.ts';

/** How the city's records lie in SQLite's columns, and come out again. */

type Columns = Record<string, SQLOutputValue>;

const text = (value: SQLOutputValue | undefined): string => String(value);
const json = (value: SQLOutputValue | undefined) => JSON.parse(text(value));

const reasonOf = (value: SQLOutputValue | undefined) =>
  value === null || value === undefined ? {} : { reason: json(value) as { code: string } };
const outcomeOf = (value: SQLOutputValue | undefined) => z.parse(outcome, value);

export const ROW = 'owner, tbl, id, version, json, audience, field_versions, deleted';

export function toRow(columns: Columns): StoredRow {
  return {
    table: text(columns.tbl),
    row: { ...json(columns.json), v: Number(columns.version) },
    audience: json(columns.audience),
    fieldVersions: json(columns.field_versions),
    ...(columns.deleted ? { deleted: true as const } : {}),
  };
}

export function toResult(columns: Columns): Result {
  return {
    mid: text(columns.mid),
    clientID: text(columns.client),
    id: Number(columns.id),
    outcome: outcomeOf(columns.outcome),
    ...(columns.was === null ? {} : { was: outcomeOf(columns.was) }),
    ...reasonOf(columns.reason),
  };
}

export function toLoggedLink(columns: Columns): LoggedLink {
  const link: Link = {
    seq: Number(columns.seq),
    version: Number(columns.version),
    mid: text(columns.mid),
    clientID: text(columns.client),
    id: Number(columns.id),
    group: text(columns.grp),
    name: text(columns.name),
    person: text(columns.person),
    ...(columns.claimed_at === null ? {} : { claimedAt: text(columns.claimed_at) }),
    receivedAt: text(columns.received_at),
    outcome: outcomeOf(columns.outcome),
    ...reasonOf(columns.reason),
    // A file that has not been brought forward yet, which a backup reads too, has no such column.
    ...((columns.courier ?? null) === null ? {} : { courier: text(columns.courier) }),
    contentHash: text(columns.content_hash),
    prevHash: text(columns.prev_hash),
    hash: text(columns.hash),
  };
  const { args, salt } = columns;
  return args === null || salt === null
    ? { link }
    : { link, content: { args: text(args), salt: text(salt) } };
}

/** What is asked alike in a transaction and in a snapshot. @throws when there is no such space. */
export function common({ prepare: sql }: Connection, space: string) {
  const theSpace = () => {
    const found = sql('SELECT version, epoch, epoch_number, log_seq, log_hash FROM space WHERE id = ?').get(
      space,
    );
    if (!found) throw new Error(`there is no space ${space}`);
    return found;
  };
  return {
    version: async (): Promise<number> => Number(theSpace().version),
    epoch: async (): Promise<{ id: string; number: number }> => {
      const { epoch, epoch_number: number } = theSpace();
      return { id: text(epoch), number: Number(number) };
    },
    chainHead: async (): Promise<ChainHead> => {
      const { log_seq: seq, log_hash: hash } = theSpace();
      return { seq: Number(seq), hash: text(hash) };
    },
    groupPerson: async (group: string): Promise<string | undefined> => {
      const found = sql('SELECT person FROM client_group WHERE space = ? AND id = ?').get(space, group);
      return found && text(found.person);
    },
  };
}
