import * as z from 'zod/mini';
import { role } from '../../domain/person.ts';
import type { Keyring, Link, Session } from '../auth/keyring.ts';
import type { Database } from './database.ts';

const steps = [
  {
    version: 1,
    sql: `
      CREATE TABLE session (
        id TEXT PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,
        space TEXT NOT NULL,
        kind TEXT NOT NULL,
        person TEXT NOT NULL,
        method TEXT NOT NULL,
        label TEXT NOT NULL,
        auth_at INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        idle_until INTEGER NOT NULL,
        absolute_until INTEGER NOT NULL,
        revoked_at INTEGER,
        revoke_kind TEXT
      ) STRICT;
      CREATE INDEX session_of_person ON session (space, person);
      CREATE TABLE invite (
        id TEXT PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,
        code_hash TEXT UNIQUE,
        space TEXT NOT NULL,
        kind TEXT NOT NULL,
        role TEXT,
        department TEXT,
        name TEXT,
        person TEXT,
        created_by TEXT,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER,
        used_by TEXT
      ) STRICT;
      CREATE INDEX invite_of_space ON invite (space, kind);
    `,
  },
];

const sessionRow = z.object({
  id: z.string(),
  space: z.string(),
  kind: z.enum(['user', 'device']),
  person: z.string(),
  method: z.enum(['setup', 'invite', 'link', 'example']),
  label: z.string(),
  auth_at: z.number(),
  created_at: z.number(),
  seen_at: z.number(),
  idle_until: z.number(),
  absolute_until: z.number(),
  revoked_at: z.nullable(z.number()),
});

const linkRow = z.object({
  id: z.string(),
  space: z.string(),
  kind: z.enum(['invite', 'link', 'setup']),
  role: z.nullable(role),
  department: z.nullable(z.string()),
  name: z.nullable(z.string()),
  person: z.nullable(z.string()),
  created_by: z.nullable(z.string()),
  created_at: z.number(),
  expires_at: z.number(),
  used_at: z.nullable(z.number()),
  used_by: z.nullable(z.string()),
});

const toSession = (row: unknown): Session => {
  const r = sessionRow.parse(row);
  return {
    id: r.id,
    space: r.space,
    kind: r.kind,
    person: r.person,
    method: r.method,
    label: r.label,
    authAt: r.auth_at,
    createdAt: r.created_at,
    seenAt: r.seen_at,
    idleUntil: r.idle_until,
    absoluteUntil: r.absolute_until,
    ...(r.revoked_at === null ? {} : { revokedAt: r.revoked_at }),
  };
};

const toLink = (row: unknown): Link => {
  const r = linkRow.parse(row);
  return {
    id: r.id,
    space: r.space,
    kind: r.kind,
    ...(r.role === null ? {} : { role: r.role }),
    ...(r.department === null ? {} : { departmentId: r.department }),
    ...(r.name === null ? {} : { name: r.name }),
    ...(r.person === null ? {} : { person: r.person }),
    ...(r.created_by === null ? {} : { createdBy: r.created_by }),
    createdAt: r.created_at,
    expiresAt: r.expires_at,
    ...(r.used_at === null ? {} : { usedAt: r.used_at }),
    ...(r.used_by === null ? {} : { usedBy: r.used_by }),
  };
};

/** The keyring in SQLite. Brings its own tables. */
export function sqliteKeyring(database: Database): Keyring {
  database.migrate('auth', steps);
  const one = <T>(make: (row: unknown) => T, sql: string, ...values: (string | number)[]) =>
    database.read((db) => {
      const row = db.prepare(sql).get(...values);
      return row ? make(row) : undefined;
    });
  const many = <T>(make: (row: unknown) => T, sql: string, ...values: (string | number)[]) =>
    database.read((db) =>
      db
        .prepare(sql)
        .all(...values)
        .map(make),
    );
  const run = (sql: string, ...values: (string | number | null)[]) =>
    database.write((db) => Number(db.prepare(sql).run(...values).changes));
  return {
    async addSession(s, tokenHash) {
      await run(
        `INSERT INTO session (id, token_hash, space, kind, person, method, label, auth_at, created_at, seen_at, idle_until, absolute_until)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        s.id,
        tokenHash,
        s.space,
        s.kind,
        s.person,
        s.method,
        s.label,
        s.authAt,
        s.createdAt,
        s.seenAt,
        s.idleUntil,
        s.absoluteUntil,
      );
    },
    async sessionBy(tokenHash) {
      return one(toSession, 'SELECT * FROM session WHERE token_hash = ?', tokenHash);
    },
    async session(id) {
      return one(toSession, 'SELECT * FROM session WHERE id = ?', id);
    },
    async touch(id, seenAt, idleUntil) {
      await run('UPDATE session SET seen_at = ?, idle_until = ? WHERE id = ?', seenAt, idleUntil, id);
    },
    async sessionsOf(space, person) {
      return many(
        toSession,
        'SELECT * FROM session WHERE space = ? AND person = ? AND revoked_at IS NULL ORDER BY seen_at DESC',
        space,
        person,
      );
    },
    async revoke(space, person, id, at) {
      const changed = await run(
        `UPDATE session SET revoked_at = ?, revoke_kind = 'soft'
         WHERE space = ? AND person = ? AND id = ? AND revoked_at IS NULL`,
        at,
        space,
        person,
        id,
      );
      return changed === 1;
    },

    async addLink(l, tokenHash, codeHash) {
      await run(
        `INSERT INTO invite (id, token_hash, code_hash, space, kind, role, department, name, person, created_by, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        l.id,
        tokenHash,
        codeHash ?? null,
        l.space,
        l.kind,
        l.role ?? null,
        l.departmentId ?? null,
        l.name ?? null,
        l.person ?? null,
        l.createdBy ?? null,
        l.createdAt,
        l.expiresAt,
      );
    },
    async linkByToken(tokenHash) {
      return one(toLink, 'SELECT * FROM invite WHERE token_hash = ?', tokenHash);
    },
    async linkByCode(codeHash) {
      return one(toLink, 'SELECT * FROM invite WHERE code_hash = ?', codeHash);
    },
    async use(id, by, at) {
      const changed = await run(
        'UPDATE invite SET used_at = ?, used_by = ? WHERE id = ? AND used_at IS NULL AND expires_at > ?',
        at,
        by,
        id,
        at,
      );
      return changed === 1;
    },
    async giveBack(id) {
      await run('UPDATE invite SET used_at = NULL, used_by = NULL WHERE id = ?', id);
    },
    async openLinks(space, kind, at) {
      return many(
        toLink,
        `SELECT * FROM invite WHERE space = ? AND kind = ? AND used_at IS NULL AND expires_at > ?
         ORDER BY created_at DESC`,
        space,
        kind,
        at,
      );
    },
    async removeLink(space, id) {
      const changed = await run(
        'DELETE FROM invite WHERE space = ? AND id = ? AND used_at IS NULL',
        space,
        id,
      );
      return changed === 1;
    },
  };
}
