import * as z from 'zod/mini';
import type { Database, Step } from '../storage/database.ts';

/** What the city's file says of the photos and files whose bytes lie beside it. */

const steps: readonly Step[] = [
  {
    version: 1,
    sql: `
      CREATE TABLE blob (
        space TEXT NOT NULL,
        -- SHA-256 of what was sent: the address by which rows refer to it.
        hash TEXT NOT NULL,
        type TEXT NOT NULL,
        -- Of the file that is kept, which has been made anew from what was sent.
        bytes INTEGER NOT NULL,
        stored_hash TEXT NOT NULL,
        at INTEGER NOT NULL,
        -- When it was first seen that no row refers to it.
        idle_since INTEGER,
        PRIMARY KEY (space, hash)
      ) STRICT, WITHOUT ROWID;
      -- Who has shown that they have the bytes: knowing an address is not enough to see what lies there.
      CREATE TABLE blob_holder (
        space TEXT NOT NULL,
        hash TEXT NOT NULL,
        person TEXT NOT NULL,
        PRIMARY KEY (space, hash, person),
        FOREIGN KEY (space, hash) REFERENCES blob(space, hash) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX row_attachment ON row(space, json_extract(json, '$.hash'))
        WHERE tbl = 'attachment' AND deleted = 0;
    `,
  },
];

export interface BlobRecord {
  readonly hash: string;
  readonly type: string;
  readonly bytes: number;
  readonly storedHash: string;
}

/** A row that refers to a file. */
export interface Reference {
  readonly owner: string;
  /** Who attached it. */
  readonly by: string;
  readonly isWithdrawn: boolean;
  readonly audience: readonly string[];
}

const blobRow = z.object({ hash: z.string(), type: z.string(), bytes: z.number(), stored_hash: z.string() });
const audience = z.array(z.string());

// Left to itself SQLite reads the whole space; with the index named it cannot.
const rows = 'row INDEXED BY row_attachment';
const referring = `SELECT 1 FROM ${rows} WHERE row.space = blob.space AND tbl = 'attachment' AND deleted = 0
  AND json_extract(json, '$.hash') = blob.hash`;

export function makeLedger(database: Database) {
  database.migrate('blobs', steps);
  return {
    find: (space: string, hash: string): BlobRecord | undefined =>
      database.read(({ prepare: sql }) => {
        const row = sql('SELECT hash, type, bytes, stored_hash FROM blob WHERE space = ? AND hash = ?').get(
          space,
          hash,
        );
        return row && asRecord(row);
      }),
    holds: (space: string, hash: string, person: string): boolean =>
      database.read(
        ({ prepare: sql }) =>
          sql('SELECT 1 FROM blob_holder WHERE space = ? AND hash = ? AND person = ?').get(
            space,
            hash,
            person,
          ) !== undefined,
      ),
    /** Notes a file, unless it is known, and that these people have it. */
    add: (space: string, blob: BlobRecord, people: readonly string[], now: number): Promise<void> =>
      database.write(({ prepare: sql }) => {
        sql(
          `INSERT INTO blob(space, hash, type, bytes, stored_hash, at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT(space, hash) DO UPDATE
             SET idle_since = NULL, bytes = excluded.bytes, stored_hash = excluded.stored_hash`,
        ).run(space, blob.hash, blob.type, blob.bytes, blob.storedHash, now);
        for (const person of people)
          sql('INSERT OR IGNORE INTO blob_holder VALUES (?, ?, ?)').run(space, blob.hash, person);
      }),
    references: (space: string, hash: string): readonly Reference[] =>
      database.read(({ prepare: sql }) =>
        sql(
          `SELECT owner, audience, json_extract(json, '$.by') AS by,
             json_extract(json, '$.withdrawnAt') AS withdrawn FROM ${rows}
           WHERE space = ? AND tbl = 'attachment' AND deleted = 0 AND json_extract(json, '$.hash') = ?`,
        )
          .all(space, hash)
          .map((row) => ({
            owner: String(row.owner),
            by: String(row.by),
            isWithdrawn: row.withdrawn !== null,
            audience: z.parse(audience, JSON.parse(String(row.audience))),
          })),
      ),
    /** Asked of the writer: a reader may stand in an older snapshot, and what is unknown there is thrown away. */
    isUnknown: (space: string, hash: string): Promise<boolean> =>
      database.write(
        ({ prepare: sql }) =>
          sql('SELECT 1 FROM blob WHERE space = ? AND hash = ?').get(space, hash) === undefined,
      ),
    /** Every file of a space, in order of address. */
    all: (space: string): readonly BlobRecord[] =>
      database.read(({ prepare: sql }) =>
        sql('SELECT hash, type, bytes, stored_hash FROM blob WHERE space = ? ORDER BY hash')
          .all(space)
          .map(asRecord),
      ),
    /** Forgets files to which no row has referred since `before`, and notes which have none from `now` on. @returns their addresses. */
    forgetIdle: (space: string, now: number, before: number): Promise<readonly string[]> =>
      database.write(({ prepare: sql }) => {
        sql(
          `UPDATE blob SET idle_since = NULL WHERE space = ? AND idle_since IS NOT NULL AND EXISTS (${referring})`,
        ).run(space);
        sql(
          `UPDATE blob SET idle_since = ? WHERE space = ? AND idle_since IS NULL AND NOT EXISTS (${referring})`,
        ).run(now, space);
        return sql('DELETE FROM blob WHERE space = ? AND idle_since <= ? RETURNING hash')
          .all(space, before)
          .map(({ hash }) => String(hash));
      }),
  };
}
export type Ledger = ReturnType<typeof makeLedger>;

function asRecord(row: unknown): BlobRecord {
  const { hash, type, bytes, stored_hash: storedHash } = z.parse(blobRow, row);
  return { hash, type, bytes, storedHash };
}
