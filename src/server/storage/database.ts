import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Transient } from '../../sync/cityStore.ts';
import { makeFolder } from './folder.ts';
import { databaseTrouble, DatabaseTrouble, isBroken, isWeather, primaryCode } from './trouble.ts';

/** A connection. Statements are kept, so that each is prepared once. */
export interface Connection {
  readonly prepare: (sql: string) => StatementSync;
  readonly exec: (sql: string) => void;
  readonly isTransaction: boolean;
  readonly close: () => void;
}

/** One step of a room's tables, from the version before it. Never edited once shipped. */
export interface Step {
  readonly version: number;
  readonly sql: string;
}

/** The one file in which the city lies. All rooms share it, and its single writer. */
export interface Database {
  /** Brings a room's tables forward: each step once, in order, under one lock and in one transaction. */
  migrate(room: string, steps: readonly Step[]): void;
  /**
   * Queues a write. Writes that come within some milliseconds share one transaction and one fsync; each has a savepoint of
   * its own, so that one which throws leaves nothing and harms no other. Durable when it resolves.
   * `f` awaits nothing from outside. Nobody writes past this queue: a second writing connection would wait for itself.
   */
  write<T>(f: (connection: Connection) => T | Promise<T>): Promise<T>;
  /** Reads from one snapshot, apart from the writer. */
  snapshot<T>(f: (connection: Connection) => Promise<T>): Promise<T>;
  /** Reads at once. */
  read<T>(f: (connection: Connection) => T): T;
  /** The disk failed or the file is broken: nothing more will be acknowledged, and the process should end (X5). */
  onFatal(listener: (error: Error) => void): void;
  /** Brings the journal into the file, as far as no reader hinders it. */
  checkpoint(): void;
  /** Ends what is queued, and closes. Once closed it stays so. */
  close(): Promise<void>;
}

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_size_limit = 67108864;
`;

export interface Opening {
  /** How long a write waits for others to share its transaction with, in milliseconds. */
  readonly groupMs?: number;
  /** Called once before tables that hold data are brought forward. What it throws stops that, and nothing has been changed. */
  readonly beforeMigration?: () => void;
  /** Told of each group of writes: how long it took, and what became of it. */
  readonly onCommit?: (ms: number, became: Became) => void;
}
export type Became = 'done' | 'full' | 'failed';

/**
 * Opens the city's file, or makes it.
 * @throws DatabaseTrouble, with one clear sentence, when it cannot be used; then nothing has been changed.
 */
export function openDatabase(path: string, opening: Opening = {}): Database {
  const writer = connect(path);
  const reader = connect(path, true);
  return databaseOn(writer, reader, opening);
}

function connect(path: string, readOnly = false): Connection {
  try {
    if (!readOnly) {
      makeFolder(dirname(path));
      accessSync(dirname(path), constants.W_OK);
    }
    const db = new DatabaseSync(path, { readOnly });
    if (readOnly) db.exec('PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF');
    else {
      const faults = db.prepare('PRAGMA quick_check(1)').all();
      if (Object.values(faults[0] ?? {})[0] !== 'ok') throw new DatabaseTrouble(path, 'corrupt');
      db.exec(pragmas);
    }
    const statements = new Map<string, StatementSync>();
    return {
      prepare(sql) {
        const statement = statements.get(sql) ?? db.prepare(sql);
        statements.set(sql, statement);
        return statement;
      },
      exec: (sql) => db.exec(sql),
      get isTransaction() {
        return db.isTransaction;
      },
      close: () => db.close(),
    };
  } catch (error) {
    throw databaseTrouble(path, error);
  }
}

/** The version that a room's tables have; undefined in a file in which nothing has been made yet. */
function versionOf(db: Connection, room: string): number | undefined {
  const isMade = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get() !== undefined;
  if (!isMade) return undefined;
  return Number(db.prepare('SELECT version FROM migration WHERE room = ?').get(room)?.version ?? 0);
}

function migrateRoom(db: Connection, room: string, steps: readonly Step[]): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    db.exec('CREATE TABLE IF NOT EXISTS migration(room TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT');
    const at = Number(db.prepare('SELECT version FROM migration WHERE room = ?').get(room)?.version ?? 0);
    const newest = steps.at(-1)?.version ?? 0;
    if (at > newest)
      throw new Error(`The tables of ${room} are of version ${at}, newer than this program knows.`);
    for (const { version, sql } of steps) if (version > at) db.exec(sql);
    // A start that changes nothing writes nothing: it must succeed on a full disk too (X4).
    if (at < newest)
      db.prepare('INSERT OR REPLACE INTO migration(room, version) VALUES (?, ?)').run(room, newest);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

interface Job {
  run(connection: Connection): Promise<void>;
  /** Called after the commit. */
  done(): void;
  failed(error: unknown): void;
}

function databaseOn(writer: Connection, reader: Connection, opening: Opening): Database {
  const { groupMs = 4, onCommit = () => {} } = opening;
  // A file that was new when it was opened has nothing that a migration could harm.
  let isUnsaved = versionOf(writer, '') !== undefined;
  const listeners: ((error: Error) => void)[] = [];
  let fatal: Error | undefined;
  let isClosed = false;
  let queue: Job[] = [];
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();
  let reading: Promise<unknown> = Promise.resolve();

  const fail = (error: unknown) => {
    if (fatal) return;
    fatal = error instanceof Error ? error : new Error(String(error));
    for (const listener of listeners) listener(fatal);
  };

  /** What a failed group or snapshot means to those who wait: try again; and to the process, when the disk is broken. */
  const translate = (error: unknown): unknown => {
    if (isBroken(error)) fail(error);
    if (isBroken(error) || isWeather(error))
      return new Transient(String(error), primaryCode(error) === 'full');
    return error;
  };

  /** A transaction that cannot even be undone would swallow the next group, so then the store is done for. */
  const rollBack = () => {
    try {
      if (writer.isTransaction) writer.exec('ROLLBACK');
    } catch (error) {
      fail(error);
    }
  };

  const flush = async () => {
    timer = undefined;
    const group = queue;
    queue = [];
    const done: Job[] = [];
    const began = performance.now();
    try {
      if (fatal) throw new Transient(`the store has failed: ${fatal.message}`);
      writer.exec('BEGIN IMMEDIATE');
      for (const job of group) {
        writer.exec('SAVEPOINT job');
        try {
          await job.run(writer);
          writer.exec('RELEASE job');
          done.push(job);
        } catch (error) {
          // A trouble of the store is the whole group's; anything else is this one's alone.
          if (!writer.isTransaction || isBroken(error) || isWeather(error)) throw error;
          writer.exec('ROLLBACK TO job; RELEASE job');
          job.failed(error);
        }
      }
      writer.exec('COMMIT');
    } catch (error) {
      const told = translate(error);
      onCommit(performance.now() - began, told instanceof Transient && told.full ? 'full' : 'failed');
      for (const job of group) job.failed(told);
      rollBack();
      return;
    }
    onCommit(performance.now() - began, 'done');
    for (const job of done) job.done();
  };

  const enqueue = (job: Job) => {
    queue.push(job);
    timer ??= setTimeout(() => {
      flushing = flushing.then(flush);
    }, groupMs);
  };

  return {
    migrate(room, steps) {
      if (isUnsaved && (versionOf(writer, room) ?? 0) < (steps.at(-1)?.version ?? 0)) {
        opening.beforeMigration?.();
        isUnsaved = false;
      }
      migrateRoom(writer, room, steps);
    },
    write: (f) =>
      new Promise((resolve, reject) => {
        let settle: () => void = () => undefined;
        enqueue({
          async run(connection) {
            const value = await f(connection);
            settle = () => resolve(value);
          },
          done: () => settle(),
          failed: reject,
        });
      }),
    snapshot(f) {
      // One after another: two snapshots on one connection would be one.
      const turn = reading.then(async () => {
        try {
          reader.exec('BEGIN');
          return await f(reader);
        } catch (error) {
          throw translate(error);
        } finally {
          if (reader.isTransaction) reader.exec('COMMIT');
        }
      });
      reading = turn.catch(() => undefined);
      return turn;
    },
    read(f) {
      try {
        return f(reader);
      } catch (error) {
        throw translate(error);
      }
    },
    checkpoint: () => writer.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    onFatal(listener) {
      listeners.push(listener);
    },
    async close() {
      if (timer) {
        clearTimeout(timer);
        flushing = flushing.then(flush);
      }
      await flushing;
      await reading;
      if (isClosed) return;
      isClosed = true;
      reader.close();
      writer.close();
    },
  };
}
