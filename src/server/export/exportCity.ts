import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { byteOrderMark, type Cell, csvLine } from '../../domain/csv.ts';
import { tables } from '../../domain/tables.ts';
import { copyBlobs } from '../backup/blobs.ts';
import { writeWhole } from '../backup/files.ts';
import { databaseIn } from '../backup/make.ts';
import { PHOTOS } from '../backup/place.ts';
import { makeFolder } from '../storage/folder.ts';
import { explanation } from './explanation.ts';
import { type Filed, fileWhole, openSheet } from './sheet.ts';

export interface Exported {
  /** Rows by table. */
  readonly rows: ReadonlyMap<string, number>;
  readonly records: number;
  readonly blobs: number;
  /** Where the log ends. */
  readonly head: { readonly seq: number; readonly hash: string };
}

/** The folder is there and is not empty. */
export class NotEmpty extends Error {}

/**
 * Writes all that a city holds to a folder, as of one moment, in forms that need no Stegvis to be read: each table as JSON Lines with its
 * JSON Schema and as CSV, the whole log with what is needed to check its chain, former values, and photos; with a SHA-256 of each file.
 * The server may be running.
 */
export async function exportCity(order: {
  readonly dataDir: string;
  readonly to: string;
  readonly space: string;
  readonly version: string;
  readonly now: Date;
}): Promise<Exported> {
  const { dataDir, to, space, version, now } = order;
  if (existsSync(to) && readdirSync(to).length > 0) throw new NotEmpty(to);
  makeFolder(to);
  const db = new DatabaseSync(databaseIn(dataDir), { readOnly: true });
  const files: Filed[] = [];
  const rows = new Map<string, number>();
  let head: Exported['head'];
  let records: number;
  try {
    db.exec('PRAGMA busy_timeout = 5000; BEGIN');
    const end = db.prepare('SELECT log_seq, log_hash FROM space WHERE id = ?').get(space);
    head = { seq: Number(end?.log_seq ?? 0), hash: String(end?.log_hash ?? '') };
    for (const table of tablesOf(db, space)) {
      const written = writeTable(db, to, space, table);
      rows.set(table, written.rows);
      files.push(...written.files);
    }
    const log = writeLines(to, 'log.jsonl', db, logSql, space, asRecord);
    const values = writeLines(to, 'former-values.jsonl', db, valuesSql, space, (row) => ({
      ...row,
      value: JSON.parse(String(row.value)),
    }));
    files.push(log.file, values.file);
    records = log.lines;
  } finally {
    db.close();
  }
  const blobs = await copyBlobs(join(dataDir, PHOTOS, space), join(to, PHOTOS), [], isBlobOfSpace);
  files.push(...blobs.map(({ name, ...blob }) => ({ name: `${PHOTOS}/${name}`, ...blob })));
  files.push(fileWhole(to, 'README.txt', explanation));
  const manifest = { form: 1, space, madeAt: now.toISOString(), version, log: head, files };
  // Last: an export without its manifest was not finished.
  writeWhole(join(to, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return { rows, records, blobs: blobs.length, head };
}

const isBlobOfSpace = (name: string) => /^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name);

const logSql = `SELECT mutation.*, salt, args FROM mutation LEFT JOIN mutation_content USING (space, seq) WHERE space = ? ORDER BY seq`;
const valuesSql = `SELECT owner, tbl AS "table", id, field, version, mid, value FROM value_history WHERE space = ? ORDER BY owner, tbl, id, version, nth`;
const rowsSql =
  'SELECT json, version FROM row WHERE space = ? AND tbl = ? AND deleted = 0 ORDER BY owner, id';

type Columns = Readonly<Record<string, SQLOutputValue>>;

/** A record of the log by its columns' names, with what is JSON as JSON. Args stay text: the content hash is over just that. */
const asRecord = ({ space: _space, reason, ...rest }: Columns) => ({
  ...rest,
  reason: reason === null ? null : JSON.parse(String(reason)),
});

/** The tables of the model, and any that a newer program has written. */
function tablesOf(db: DatabaseSync, space: string): readonly string[] {
  const there = db.prepare('SELECT DISTINCT tbl FROM row WHERE space = ?').all(space);
  return [...new Set([...Object.keys(tables), ...there.map(({ tbl }) => String(tbl))])].sort();
}

function writeTable(
  db: DatabaseSync,
  to: string,
  space: string,
  table: string,
): { rows: number; files: Filed[] } {
  const read = () => db.prepare(rowsSql).iterate(space, table);
  const parsed = ({ json, version }: Columns) => ({ ...JSON.parse(String(json)), v: Number(version) });
  const columns = new Set<string>(['id', 'owner']);
  const lines = openSheet(to, `tables/${table}.jsonl`);
  let rows = 0;
  for (const columnsOfRow of read()) {
    const row = parsed(columnsOfRow);
    for (const key of Object.keys(row)) columns.add(key);
    lines.write(`${JSON.stringify(row)}\n`);
    rows++;
  }
  const files = [lines.close()];
  const sheet = openSheet(to, `tables/${table}.csv`);
  sheet.write(byteOrderMark + csvLine([...columns]));
  for (const columnsOfRow of read()) {
    const row = parsed(columnsOfRow);
    sheet.write(csvLine([...columns].map((key) => cellOf(row[key]))));
  }
  files.push(sheet.close());
  const schema: z.ZodMiniType | undefined = Object.hasOwn(tables, table)
    ? tables[table as keyof typeof tables]
    : undefined;
  if (schema)
    files.push(
      fileWhole(
        to,
        `schema/${table}.json`,
        `${JSON.stringify(toJSONSchema(schema, { unrepresentable: 'any' }), null, 1)}\n`,
      ),
    );
  return { rows, files };
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

function writeLines(
  to: string,
  name: string,
  db: DatabaseSync,
  sql: string,
  space: string,
  form: (row: Columns) => object,
): { file: Filed; lines: number } {
  const sheet = openSheet(to, name);
  let lines = 0;
  for (const row of db.prepare(sql).iterate(space)) {
    sheet.write(`${JSON.stringify(form(row))}\n`);
    lines++;
  }
  return { file: sheet.close(), lines };
}
