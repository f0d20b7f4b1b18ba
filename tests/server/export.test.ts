import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import canonicalize from 'canonicalize';
import { tables } from '../../src/domain/tables.ts';
import { command } from '../../src/server/commands/export.ts';
import { readConfig } from '../../src/server/config.ts';
import { aServer, type TestServer } from '../kit/aServer.ts';

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const initiativeId = '0196f0f0-0000-7000-8000-000000000001';
const formula = '=HYPERLINK("http://evil.example";"x")';

let server: TestServer;
let folder: string;
let to: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-export-'));
  to = join(folder, 'city');
  server = await aServer();
  const { ada } = await server.founded();
  await ada.push([
    { name: 'idea.capture', args: { initiativeId, title: formula } },
    {
      name: 'initiative.edit',
      args: { initiativeId, field: 'title', value: '@åäö', base: { version: 4 } },
    },
    { name: 'city.destroy', args: {} },
  ]);
  const blob = join(server.dataDir, 'blobs/city/ab', 'a'.repeat(64));
  mkdirSync(dirname(blob), { recursive: true });
  writeFileSync(blob, 'a photo');
});
afterEach(async () => {
  await server.discard();
  rmSync(folder, { recursive: true, force: true });
});

async function run() {
  const config = readConfig({ DATA_DIR: server.dataDir });
  if ('faults' in config) throw new Error(config.faults.join());
  const said: string[] = [];
  await command.run({ config, words: [to], options: {}, say: (line) => said.push(line) });
  return said.join('\n');
}
const textOf = (name: string) => readFileSync(join(to, name), 'utf8');
const linesOf = (name: string) =>
  textOf(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an export', () => {
  it('has every row of every table, each as its schema says, and every file as the manifest says', async () => {
    expect(await run()).toMatch(/6 records of the log, 1 photos/);
    const manifest = JSON.parse(textOf('manifest.json'));
    for (const { name, bytes, sha256: hash } of manifest.files) {
      const file = readFileSync(join(to, name));
      expect([name, file.byteLength, sha256(file)]).toEqual([name, bytes, hash]);
    }
    expect(textOf(`blobs/ab/${'a'.repeat(64)}`)).toBe('a photo');

    // Read back by its schemas it is what the city has.
    const stored = server.database.read(({ prepare }) =>
      prepare("SELECT tbl, json, version FROM row WHERE space = 'city' AND deleted = 0").all(),
    );
    const back = Object.entries(tables).flatMap(([table, schema]) =>
      linesOf(`tables/${table}.jsonl`).map((row) => {
        expect([table, schema.safeParse(row).error?.issues]).toEqual([table, undefined]);
        expect(JSON.parse(textOf(`schema/${table}.json`))).toMatchObject({ type: 'object' });
        const { v, ...rest } = row;
        return { tbl: table, json: JSON.stringify(rest), version: v };
      }),
    );
    const byText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(byText(back)).toEqual(byText(stored.map((row) => ({ ...row }))));
  });

  it('T17: has a log that can be checked with nothing but its explanation', async () => {
    await run();
    let before = '';
    for (const r of linesOf('log.jsonl')) {
      expect(sha256(`${String(r.salt)}${String(r.args)}`)).toBe(r.content_hash);
      const fields = [
        r.seq,
        r.version,
        r.mid,
        r.client,
        r.id,
        r.grp,
        r.name,
        r.person,
        r.claimed_at,
        r.received_at,
      ];
      const rest = [
        r.outcome,
        r.reason,
        r.content_hash,
        r.prev_hash,
        ...(r.courier === null ? [] : [r.courier]),
      ];
      expect(sha256(canonicalize([...fields, ...rest]) ?? '')).toBe(r.hash);
      expect(r.prev_hash).toBe(before);
      before = String(r.hash);
    }
    expect(JSON.parse(textOf('manifest.json')).log).toEqual({ seq: 6, hash: before });
    expect(linesOf('former-values.jsonl')).toContainEqual(
      expect.objectContaining({ field: 'title', value: formula }),
    );
  });

  it('T25: has nothing that a spreadsheet would run', async () => {
    await run();
    const csv = textOf('tables/initiative.csv');
    expect(csv).toContain(`"'@åäö"`);
    for (const table of Object.keys(tables))
      expect(textOf(`tables/${table}.csv`)).not.toMatch(/(^|[;\n])"?[=+@]/);
  });

  it('goes to no folder that has something in it', async () => {
    await run();
    await expect(run()).rejects.toMatchObject({ exitCode: 73 });
  });
});
