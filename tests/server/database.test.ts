import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/server/storage/database.ts';
import { DatabaseTrouble } from '../../src/server/storage/trouble.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { Transient } from '../../src/sync/cityStore.ts';
import { aCity, SPACE } from '../kit/aCity.ts';
import { aDatabase } from '../kit/aDatabase.ts';

let setting: ReturnType<typeof aDatabase>;
beforeEach(() => {
  setting = aDatabase();
});
afterEach(() => setting.discard());

const table = { version: 1, sql: 'CREATE TABLE thing(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT' };
const put = (id: number, text: string | null = 'x') =>
  setting.database.write((db) => db.prepare('INSERT INTO thing VALUES (?, ?)').run(id, text));
const ids = () =>
  setting.database.read((db) =>
    db
      .prepare('SELECT id FROM thing ORDER BY id')
      .all()
      .map((r) => r.id),
  );

describe('the database', () => {
  it('is set for durability and distrust', async () => {
    const pragma = (name: string) =>
      setting.database.write((db) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout'];
    expect(await Promise.all(names.map(pragma))).toEqual(['wal', 2, 1, 0, 5000]);
  });

  it('brings tables forward once each, and nothing of a step that fails', () => {
    const { database } = setting;
    database.migrate('things', [table]);
    database.migrate('things', [table]);
    database.migrate('things', [table, { version: 2, sql: 'ALTER TABLE thing ADD COLUMN more TEXT' }]);
    const bad = { version: 3, sql: 'CREATE TABLE other(id INTEGER); CREATE TABLE thing(id INTEGER)' };
    expect(() => database.migrate('things', [bad])).toThrow('already exists');
    const names = database.read((db) =>
      db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all(),
    );
    expect(names.map(({ name }) => name)).not.toContain('other');
  });

  it('refuses tables of a newer program', () => {
    setting.database.migrate('things', [{ version: 7, sql: table.sql }]);
    expect(() => setting.database.migrate('things', [table])).toThrow('newer');
  });

  it('X1: shares one commit among those that come together, and tells none before it', async () => {
    setting.database.migrate('things', [table]);
    const order: string[] = [];
    const other = new DatabaseSync(setting.path, { readOnly: true });
    const seenByOthers = () => other.prepare('SELECT count(*) AS n FROM thing').get()?.n;
    const first = setting.database.write(async (db) => {
      db.prepare('INSERT INTO thing VALUES (1, ?)').run('x');
      order.push(`first ${String(seenByOthers())}`);
    });
    const second = setting.database.write(async (db) => {
      db.prepare('INSERT INTO thing VALUES (2, ?)').run('x');
      order.push(`second ${String(seenByOthers())}`);
    });
    await first;
    order.push(`told ${String(seenByOthers())}`);
    await second;
    other.close();
    expect(order).toEqual(['first 0', 'second 0', 'told 2']);
  });

  it('undoes one that throws in the middle of the group, and only that one', async () => {
    setting.database.migrate('things', [table]);
    const settled = await Promise.allSettled([
      put(1),
      setting.database.write((db) => {
        db.prepare('INSERT INTO thing VALUES (2, ?)').run('x');
        throw new Error('our fault');
      }),
      put(3, null),
      put(4),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(ids()).toEqual([1, 4]);
  });

  it('X4: a full disk undoes the whole group as passing weather, and it goes on when there is room', async () => {
    const { database } = setting;
    database.migrate('things', [table]);
    await put(1);
    const pages = await database.write((db) => Number(db.prepare('PRAGMA page_count').get()?.page_count));
    await database.write((db) => db.prepare(`PRAGMA max_page_count = ${pages + 2}`).get());
    const big = 'x'.repeat(100_000);
    const settled = await Promise.allSettled([put(2), put(3, big), put(4)]);
    for (const one of settled) {
      expect(one).toMatchObject({ status: 'rejected', reason: { full: true } });
      expect(one.status === 'rejected' && one.reason).toBeInstanceOf(Transient);
    }
    expect(ids()).toEqual([1]);
    await database.write((db) => db.prepare('PRAGMA max_page_count = 100000').get());
    await Promise.all([put(2), put(3, big), put(4)]);
    expect(ids()).toEqual([1, 2, 3, 4]);
  });

  it('X5: a file that breaks under way ends everything: nothing more is acknowledged, and the process is told', async () => {
    const { database, path } = setting;
    database.migrate('things', [table]);
    await Promise.all(Array.from({ length: 200 }, (_, id) => put(id, 'x'.repeat(500))));
    await database.write((db) => db.prepare('SELECT 1').get());
    const fatal: Error[] = [];
    database.onFatal((error) => fatal.push(error));
    setting.database.checkpoint();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, 8192));
    expect(() => database.read((db) => db.prepare('SELECT sum(length(text)) FROM thing').get())).toThrow(
      Transient,
    );
    await expect(put(201)).rejects.toBeInstanceOf(Transient);
    expect(fatal).toHaveLength(1);
  });
});

describe('opening', () => {
  const faultOf = (path: string): DatabaseTrouble => {
    try {
      openDatabase(path);
    } catch (error) {
      if (error instanceof DatabaseTrouble) return error;
      throw error;
    }
    throw new Error('it opened');
  };

  it('X7: says in one sentence that the file is damaged, and changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-'));
    const junk = join(folder, 'junk.sqlite');
    writeFileSync(junk, 'this is not a database, however long one reads in it. '.repeat(100));
    const before = readFileSync(junk);
    expect(faultOf(junk)).toMatchObject({ exitCode: 65, message: expect.stringContaining(junk) });
    expect(readFileSync(junk)).toEqual(before);

    const path = join(folder, 'city.sqlite');
    const database = openDatabase(path);
    database.migrate('things', [table]);
    await database.write((db) => {
      for (let id = 0; id < 500; id++) db.prepare('INSERT INTO thing VALUES (?, ?)').run(id, 'x'.repeat(200));
    });
    await database.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 12288);
    writeFileSync(path, bytes);
    expect(faultOf(path).exitCode).toBe(65);
    expect(readFileSync(path)).toEqual(bytes);
    truncateSync(path, 10_000);
    expect(faultOf(path).exitCode).toBe(65);
    rmSync(folder, { recursive: true });
  });

  it('says in one sentence that the folder cannot be used', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-'));
    writeFileSync(join(folder, 'file'), '');
    const fault = faultOf(join(folder, 'file', 'city.sqlite'));
    expect(fault.exitCode).toBe(73);
    expect(fault.message).toContain('DATA_DIR');
    expect(faultOf(folder).exitCode).toBe(73);
    rmSync(folder, { recursive: true });
  });
});

describe('the city in SQLite', () => {
  it('T17: the log cannot be changed or removed by SQL, and a forced change is found', async () => {
    const { database } = setting;
    const { city, admit, device } = await aCity(sqliteCity(database));
    await admit('ann');
    await device('ann').push({ id: 1, name: 'note.write', args: { note: 'n', title: 't' } });
    const run = (sql: string) => database.write((db) => db.exec(sql));
    await expect(run(`UPDATE mutation SET person = 'bo'`)).rejects.toThrow('only added to');
    await expect(run('DELETE FROM mutation')).rejects.toThrow('only added to');

    const verify = async () =>
      verifyChain(await city.store.snapshot(SPACE, (s) => s.log(0, 100)), city.sha256);
    expect(await verify()).toMatchObject({ seq: 2 });
    await run(`DROP TRIGGER mutation_stays; UPDATE mutation SET person = 'bo' WHERE seq = 2`);
    expect(await verify()).toEqual({ seq: 2, fault: 'hash' });
    await run(`UPDATE mutation SET person = 'ann' WHERE seq = 2`);
    await run(`UPDATE mutation_content SET args = replace(args, 't', 'u') WHERE seq = 2`);
    expect(await verify()).toEqual({ seq: 2, fault: 'content' });
    await run('DELETE FROM mutation_content WHERE seq = 2');
    expect(await verify()).toMatchObject({ seq: 2 });
  });

  it('X4: a push that meets a full disk is told to come again, and no mutation is blamed for it', async () => {
    const { database } = setting;
    const { admit, device, troubles } = await aCity(sqliteCity(database));
    await admit('ann');
    const ann = device('ann');
    const deeds = Array.from({ length: 200 }, (_, i) => ({
      id: i + 1,
      name: 'note.write',
      args: { note: `n${i}`, title: 'x'.repeat(300) },
    }));
    const limit = (pages: number) =>
      database.write((db) => db.prepare(`PRAGMA max_page_count = ${pages}`).get());
    await limit(Number(await database.write((db) => db.prepare('PRAGMA page_count').get()?.page_count)) + 1);
    for (let tries = 0; tries < 4; tries++)
      expect(await ann.post(ann.send(...deeds))).toMatchObject({
        status: 507,
        body: { code: 'storage_full' },
      });
    await limit(100_000);
    expect(await ann.push(...deeds)).toMatchObject({ lmids: { 'writer-group-ann': 200 } });
    // One deed alone is not blamed either.
    await limit(Number(await database.write((db) => db.prepare('PRAGMA page_count').get()?.page_count)));
    const more = { id: 201, name: 'line.add', args: { note: 'n1', line: 'l', text: 'x'.repeat(300) } };
    const answers = [];
    for (let id = 201; answers.at(-1) !== 507 && id < 260; id++)
      answers.push(
        (await ann.post(ann.send({ ...more, id, args: { ...more.args, line: `l${id}` } }))).status,
      );
    expect(new Set(answers)).toEqual(new Set([200, 507]));
    expect(troubles).toEqual([]);
  });

  it('S3, S9: everything is there after closing and opening again, tries of a fault too', async () => {
    const { database, path } = setting;
    const first = await aCity(sqliteCity(database));
    await first.admit('ann');
    const ann = first.device('ann');
    await ann.push({ id: 1, name: 'note.write', args: { note: 'n', title: 't' } });
    const broken = ann.send({ id: 2, name: 'note.break', args: { note: 'n', where: 'run' } });
    await ann.post(broken);
    await ann.post(broken);
    await database.close();

    const reopened = openDatabase(path);
    const second = await aCity(sqliteCity(reopened));
    const again = second.device('ann');
    expect(await again.push({ id: 1, name: 'note.write', args: { note: 'n', title: 't' } })).toMatchObject({
      results: [{ outcome: 'duplicate' }],
    });
    expect(await again.post(broken)).toMatchObject({ body: { results: [{ outcome: 'quarantined' }] } });
    await reopened.close();
  });
});
