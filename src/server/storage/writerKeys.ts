import * as z from 'zod/mini';
import type { WriterKeyStore } from '../auth/writerKeys.ts';
import type { Database } from './database.ts';

const steps = [
  {
    version: 1,
    sql: `
      CREATE TABLE sync_key (
        space TEXT NOT NULL,
        person TEXT NOT NULL,
        id TEXT NOT NULL,
        session TEXT NOT NULL,
        public_key TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        PRIMARY KEY (space, person, id)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];

const keyRow = z.object({
  space: z.string(),
  person: z.string(),
  id: z.string(),
  session: z.string(),
  public_key: z.string(),
  created_at: z.number(),
  expires_at: z.number(),
});

/** The keys of devices in SQLite. Brings its own table. */
export function sqliteWriterKeys(database: Database): WriterKeyStore {
  database.migrate('writerKeys', steps);
  return {
    async find(space, person, id) {
      return database.read((db) => {
        const row = db
          .prepare('SELECT * FROM sync_key WHERE space = ? AND person = ? AND id = ?')
          .get(space, person, id);
        if (!row) return undefined;
        const { public_key, created_at, expires_at, ...key } = keyRow.parse(row);
        return { ...key, publicKey: public_key, createdAt: created_at, expiresAt: expires_at };
      });
    },
    async put({ space, person, id, session, publicKey, createdAt, expiresAt }) {
      await database.write((db) =>
        db
          .prepare(
            `INSERT OR REPLACE INTO sync_key (space, person, id, session, public_key, created_at, expires_at)
             VALUES (?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(space, person, id, session, publicKey, createdAt, expiresAt),
      );
    },
  };
}
