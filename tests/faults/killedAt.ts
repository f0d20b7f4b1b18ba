import { DatabaseSync } from 'node:sqlite';

/**
 * Loaded into a server before all else: it is killed before the n-th statement by which tables are made or changed (KILLED_AT). The
 * statements of a step are run one by one, as SQLite runs them anyway.
 */
const killedAt = Number(process.env.KILLED_AT);
let statements = 0;

// oxlint-disable-next-line typescript/unbound-method -- called on the database below
DatabaseSync.prototype.exec = new Proxy(DatabaseSync.prototype.exec, {
  apply(exec, database, [sql]: [string]) {
    if (!/^\s*(--.*\s*)*(CREATE|ALTER|DROP|UPDATE|INSERT)\b/i.test(sql))
      return Reflect.apply(exec, database, [sql]);
    for (const statement of statementsOf(sql)) {
      statements++;
      if (statements === killedAt) process.kill(process.pid, 'SIGKILL');
      Reflect.apply(exec, database, [statement]);
    }
  },
});

/** A trigger has semicolons of its own. */
function statementsOf(sql: string): string[] {
  const all: string[] = [];
  let open = '';
  for (const line of sql.replaceAll(/--.*$/gm, '').split(/(?<=;)/)) {
    open += line;
    if (/\bTRIGGER\b/i.test(open) && !/\bEND\s*;$/i.test(open)) continue;
    if (open.trim() !== '') all.push(open);
    open = '';
  }
  return all;
}
