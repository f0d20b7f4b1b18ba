import { DatabaseSync } from 'node:sqlite';
import { type Anchor, type Audit, auditLog } from '../audit/readLog.ts';
import { sayFault } from '../audit/sayFault.ts';
import { primaryCode } from '../storage/trouble.ts';

/** What a file of a city holds. */
export interface Contents {
  readonly spaces: readonly (Audit['spaces'][number] & { readonly rows: number })[];
}

/**
 * Reads a file of a city from end to end and changes nothing: is it whole as a file, do its references hold, and is its log as it
 * was written?
 * @returns what it holds, or all that is wrong, a sentence each.
 */
export function examine(
  file: string,
  anchors: readonly Anchor[] = [],
): Contents | { wrong: readonly string[] } {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    const broken = db
      .prepare('PRAGMA integrity_check(5)')
      .all()
      .map((row) => String(row.integrity_check));
    if (broken[0] !== 'ok') return { wrong: [`The file is damaged: ${broken.join('; ')}.`] };
    const [stray] = db.prepare('PRAGMA foreign_key_check').all();
    if (stray) return { wrong: [`A reference in the table ${String(stray.table)} leads nowhere.`] };
    const { spaces, faults } = auditLog(db, anchors);
    if (faults.length > 0) return { wrong: faults.map(sayFault) };
    const rows = db.prepare('SELECT count(*) n FROM row WHERE space = ? AND deleted = 0');
    return { spaces: spaces.map((one) => ({ ...one, rows: Number(rows.get(one.space)?.n ?? 0) })) };
  } catch (error) {
    const code = primaryCode(error);
    if (code === undefined && !isOfSqlite(error)) throw error;
    return { wrong: [`The file cannot be read as a city's database (${code ?? String(error)}).`] };
  } finally {
    db?.close();
  }
}

const isOfSqlite = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
