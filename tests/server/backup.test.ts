import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyNight, nightOf } from '../../src/server/backup/nightly.ts';
import { makeBackup, rotate } from '../../src/server/backup/make.ts';
import { backupsIn, nameOf, readManifest } from '../../src/server/backup/place.ts';
import { outdated } from '../../src/server/backup/rotation.ts';
import { command as backup } from '../../src/server/commands/backup.ts';
import { command as verify } from '../../src/server/commands/backupVerify.ts';
import { command as audit } from '../../src/server/commands/auditVerify.ts';
import { CommandTrouble } from '../../src/server/commands/command.ts';
import { type Config, readConfig } from '../../src/server/config.ts';
import { openDatabase } from '../../src/server/storage/database.ts';
import { aServer, type TestServer } from '../kit/aServer.ts';
import { aClock, settled } from '../kit/surroundings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = 86_400_000;
const began = Date.UTC(2026, 0, 1, 2);
const nights = (n: number) =>
  Array.from({ length: n }, (_, nth) => {
    const at = new Date(began + nth * day);
    return { file: nameOf(at, 'night'), at, isBeforeMigration: false };
  });

describe('which backups are kept', () => {
  it('the latest of 7 days, 4 weeks and 12 months', () => {
    const all = nights(500);
    const gone = new Set(outdated(all, new Date(began + 500 * day)));
    const kept = all.filter((one) => !gone.has(one)).map(({ at }) => at.toISOString().slice(0, 10));
    expect(kept).toHaveLength(7 + 4 + 12 - 3);
    expect(kept.slice(-7)).toEqual(all.slice(-7).map(({ at }) => at.toISOString().slice(0, 10)));
    expect(kept[0]).toBe('2026-06-30');
  });

  it('all there is, when a server stood still for years', () => {
    expect(outdated(nights(7), new Date(began + 2000 * day))).toEqual([]);
  });

  it('one from before a migration for 30 days, beside the others', () => {
    const all = nights(20).map((one, nth) => ({ ...one, isBeforeMigration: nth === 1 }));
    expect(outdated(all, new Date(began + 20 * day))).not.toContain(all[1]);
    expect(outdated(all, new Date(began + 40 * day))).toContain(all[1]);
  });
});

describe('each night', () => {
  it('belongs to a day of the city’s that begins at the hour', () => {
    const at = (text: string) => nightOf(Date.parse(text), 2, 'Europe/Stockholm');
    expect(at('2026-11-24T00:59:00Z')).toBe('2026-11-23');
    expect(at('2026-11-24T01:00:00Z')).toBe('2026-11-24');
  });

  it('one backup is made; a server that was off makes it up, and one that failed is tried again', async () => {
    const clock = aClock(Date.UTC(2026, 10, 24, 12));
    const lines: string[] = [];
    let isFull = true;
    const make = async () => {
      if (isFull) throw new Error('no room');
      writeFileSync(join(folder, nameOf(new Date(clock.now()), 'night')), '');
    };
    const log = (level: string, event: string) => lines.push(`${level} ${event}`);
    const stop = everyNight({ clock, hour: 2, timeZone: 'Europe/Stockholm', folder, make, log });
    await clock.wind(6 * 60_000);
    expect(lines).toEqual(['error backup']);
    isFull = false;
    await clock.wind(10 * 60_000);
    expect(backupsIn(folder)).toHaveLength(1);
    await clock.wind(2 * day);
    expect(backupsIn(folder)).toHaveLength(3);
    stop();
    await clock.wind(2 * day);
    await settled();
    expect(backupsIn(folder)).toHaveLength(3);
  });
});

describe('the commands', () => {
  let server: TestServer;
  let config: Config;
  beforeEach(async () => {
    server = await aServer();
    await server.founded();
    const read = readConfig({ DATA_DIR: server.dataDir, BACKUP_DIR: join(folder, 'backups') });
    if ('faults' in read) throw new Error(read.faults.join());
    config = read;
    const blob = join(server.dataDir, 'blobs/city/ab', 'a'.repeat(64));
    mkdirSync(dirname(blob), { recursive: true });
    writeFileSync(blob, 'a photo');
    writeFileSync(`${blob}.part`, 'half a photo');
  });
  afterEach(() => server.discard());

  const run = async (command: typeof backup, ...words: string[]) => {
    const said: string[] = [];
    await command.run({ config, words, options: {}, say: (line) => said.push(line) });
    return said.join('\n');
  };

  it('a backup is a whole copy with its photos, made while the server runs, and can be restored', async () => {
    expect(await run(backup)).toContain('city: 7 rows, 3 records');
    const [kept] = backupsIn(config.backupDir);
    expect(kept && readManifest(kept.file)).toMatchObject({
      spaces: [{ space: 'city', seq: 3 }, { space: 'example' }],
      blobs: [{ name: `city/ab/${'a'.repeat(64)}`, bytes: 7 }],
    });
    expect(await run(verify, 'latest')).toContain('can be restored');
    // A trial leaves nothing.
    expect(readdirSync(config.backupDir).filter((name) => name.startsWith('trial'))).toEqual([]);
    expect(await run(audit, kept?.file ?? '')).toContain('Every record is as it was written');
  });

  it('a backup whose photo was changed, or that is only half there, is not one', async () => {
    await run(backup);
    const [kept] = backupsIn(config.backupDir);
    const photo = join(config.backupDir, 'blobs/city/ab', 'a'.repeat(64));
    writeFileSync(photo, 'b photo');
    await expect(run(verify, 'latest')).rejects.toThrow('1 of 1 photos');
    writeFileSync(photo, 'a photo');
    writeFileSync(kept?.file ?? '', 'SQLite format 3');
    const half = run(verify, 'latest');
    await expect(half).rejects.toBeInstanceOf(CommandTrouble);
    await expect(half).rejects.toMatchObject({ exitCode: 65 });
  });

  it('a database that is not whole gives no backup, and says where', async () => {
    await server.database.write(({ exec }) =>
      exec("DROP TRIGGER mutation_stays; UPDATE mutation SET person = 'eve' WHERE seq = 2"),
    );
    await expect(run(backup)).rejects.toThrow('city: record 2 was changed after it was written.');
    expect(backupsIn(config.backupDir)).toEqual([]);
    await expect(run(audit)).rejects.toMatchObject({ exitCode: 65 });
  });

  it('X22: a database as an earlier version left it can be backed up, and restored into this one', async () => {
    // As before there were couriers, releases, labels and seals; with records in its log.
    await server.database.write(({ exec }) =>
      exec(`ALTER TABLE mutation DROP COLUMN courier; ALTER TABLE client_group DROP COLUMN label; DROP TABLE epoch;
            DROP INDEX mutation_quarantined; DROP INDEX result_mid; DROP TABLE seal;
            UPDATE migration SET version = 1 WHERE room = 'city'`),
    );
    expect(await run(backup)).toContain('3 records');
    expect(await run(verify, 'latest')).toContain('can be restored');
  });

  it('rotation takes photos that only removed backups had', async () => {
    const at = (n: number) => new Date(began + n * day);
    const order = { dataDir: server.dataDir, to: config.backupDir, why: 'night', version: '0' } as const;
    await makeBackup({ ...order, now: at(0) });
    rmSync(join(server.dataDir, 'blobs'), { recursive: true });
    const photo = join(config.backupDir, 'blobs/city/ab', 'a'.repeat(64));
    await makeBackup({ ...order, now: at(0.1) });
    expect(existsSync(photo)).toBe(true);
    expect(rotate(config.backupDir, at(0.1))).toEqual([nameOf(at(0), 'night')]);
    expect(existsSync(photo)).toBe(false);
    expect(backupsIn(config.backupDir)).toHaveLength(1);
  });
});

describe('X22: before tables change', () => {
  const steps = [{ version: 1, sql: 'CREATE TABLE a(x)' }];
  const newer = [...steps, { version: 2, sql: 'CREATE TABLE b(x)' }];

  it('a backup is made, once, and not for a file that is new', async () => {
    const path = join(folder, 'stegvis.sqlite');
    const called: string[] = [];
    const open = () => openDatabase(path, { beforeMigration: () => called.push('backup') });
    const first = open();
    first.migrate('a', steps);
    first.migrate(
      'b',
      steps.map(({ version }) => ({ version, sql: 'CREATE TABLE c(x)' })),
    );
    await first.close();
    const same = open();
    same.migrate('a', steps);
    await same.close();
    expect(called).toEqual([]);
    const second = open();
    second.migrate('a', newer);
    second.migrate('d', [{ version: 1, sql: 'CREATE TABLE d(x)' }]);
    await second.close();
    expect(called).toEqual(['backup']);
  });

  it('and when it cannot be made, nothing changes', async () => {
    const path = join(folder, 'stegvis.sqlite');
    const first = openDatabase(path);
    first.migrate('a', steps);
    await first.close();
    const beforeMigration = () => {
      throw new Error('no room');
    };
    const second = openDatabase(path, { beforeMigration });
    expect(() => second.migrate('a', newer)).toThrow('no room');
    expect(
      second.read(({ prepare }) => prepare("SELECT name FROM sqlite_schema WHERE name = 'b'").all()),
    ).toEqual([]);
    await second.close();
  });
});
