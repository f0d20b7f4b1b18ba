import { DatabaseSync } from 'node:sqlite';

/**
 * Loaded into a server before all else: its database then waits for the disk only now and then, as it would by SQLite's usual advice
 * for this journal. The control of X2 must lose something with it, or the power cut proves nothing.
 */
// oxlint-disable-next-line typescript/unbound-method -- called on the database below
DatabaseSync.prototype.exec = new Proxy(DatabaseSync.prototype.exec, {
  apply: (exec, database, [sql]: [string]) =>
    Reflect.apply(exec, database, [sql.replace('synchronous = FULL', 'synchronous = NORMAL')]),
});
