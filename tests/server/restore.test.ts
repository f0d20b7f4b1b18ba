import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureIdea } from '../../src/domain/idea.ts';
import { endRole } from '../../src/domain/roles.ts';
import { makeBackup } from '../../src/server/backup/make.ts';
import { restore } from '../../src/server/backup/restore.ts';
import { ledgerIn, numbersGiven, readAnchors, readLedger, standing } from '../../src/server/backup/ledger.ts';
import { startScribe } from '../../src/server/backup/scribe.ts';
import { examine } from '../../src/server/backup/examine.ts';
import { personIn } from '../../src/server/people.ts';
import { aServer, type TestServer } from '../kit/aServer.ts';
import { aClientDevice, type ClientDevice } from '../kit/clientDevice.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-restore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a device of an existing person in, by a link. */
async function browserOf(server: TestServer, person: string) {
  const { token } = await server.links.make({ space: 'city', kind: 'link', person }, 60_000);
  const browser = server.device();
  expect((await browser.post('/api/links/claim', { token })).status).toBe(200);
  return browser;
}

async function deviceOf(server: TestServer, person: string): Promise<ClientDevice> {
  const somebody = await personIn(server.city, 'city', person);
  if (!somebody) throw new Error(`no person ${person}`);
  const device = await aClientDevice(somebody, await browserOf(server, person));
  await device.settle();
  return device;
}

async function capture(device: ClientDevice, n: number): Promise<readonly string[]> {
  const ids = Array.from({ length: n }, () => randomUUID());
  for (const initiativeId of ids) {
    const saved = await device.store.mutate(captureIdea, { initiativeId, title: `Idé ${initiativeId}` });
    expect(saved.ok).toBe(true);
  }
  return ids;
}

/** Number by initiative. */
const numbersOn = (device: ClientDevice) =>
  new Map(
    [...device.disk.heads.values()].flatMap(({ owner, row }) =>
      'number' in row ? [[owner, String(row.number)] as const] : [],
    ),
  );

/** A city with three devices of two people, and a backup in the middle of their work. */
async function cityWithBackup({ after = 500 } = {}) {
  const first = await aServer();
  const { ada, adaId, departmentId } = await first.founded();
  const bo = await first.joined(ada, 'ideaOwner', departmentId, 'Bo');
  const { dataDir, database, city, clock } = first;
  const beside = join(folder, 'backups');
  const scribe = await startScribe({ database, city, clock, log: () => undefined }, beside);
  const devices = [
    await deviceOf(first, adaId),
    await deviceOf(first, adaId),
    await deviceOf(first, bo.id),
  ] as const;
  const ids: string[] = [];
  for (const device of devices) ids.push(...(await capture(device, 5)));
  for (const device of devices) await device.settle();
  const order = { dataDir, to: beside, why: 'night', version: '0', now: new Date(clock.now()) } as const;
  const { file } = await makeBackup(order);

  for (const device of devices) ids.push(...(await capture(device, Math.ceil(after / devices.length))));
  for (const device of devices) await device.settle();
  for (const device of devices) await device.settle();
  return { first, adaId, boId: bo.id, departmentId, devices, ids, file, beside, scribe, dataDir };
}

const logOf = async (server: TestServer) =>
  (await server.city.store.snapshot('city', (s) => s.log(0, 10_000))).map(({ link }) => link);

const rolesOf = async (server: TestServer, person: string) =>
  ((await personIn(server.city, 'city', person))?.grants ?? [])
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ role }) => role);

/** An admin ends somebody's role. */
async function end(device: ClientDevice, server: TestServer, personId: string, role: string) {
  const grant = (await personIn(server.city, 'city', personId))?.grants.find((one) => one.role === role);
  const saved = await device.store.mutate(endRole, { personId, grantId: grant?.id ?? '' });
  expect(saved.ok).toBe(true);
  await device.settle();
}

/** Everybody signs in again on the device they have, and it syncs. */
async function offerAgain(server: TestServer, devices: readonly ClientDevice[], people: readonly string[]) {
  for (const [nth, device] of devices.entries())
    device.useBrowser(await browserOf(server, people[nth] ?? ''));
  for (const device of devices) await device.settle();
  for (const device of devices) await device.settle();
}

describe('X17: a backup is put back, and nobody loses what was acknowledged since', () => {
  it('500 acknowledged deeds of three devices come back, each once, and no number means two things', async () => {
    const { first, adaId, boId, departmentId, devices, ids, file, beside, scribe, dataDir } =
      await cityWithBackup();
    // Between the backup and the loss: somebody comes, and somebody loses a role.
    const cia = await first.joined(await browserOf(first, adaId), 'ideaOwner', departmentId, 'Cia');
    await end(devices[0], first, adaId, 'facilitator');
    const before = numbersOn(devices[0]);
    expect(before.size).toBeGreaterThan(300);
    await scribe.close();
    await first.database.close();

    const now = new Date(first.clock.now());
    const done = await restore(file, { dataDir, backupDir: beside, timeZone: 'Europe/Stockholm', now });
    expect(done).toMatchObject({ undone: [], redone: 2, remarks: [] });
    expect(readdirSync(dataDir).filter((name) => name.includes('replaced'))).toHaveLength(1);

    const second = await aServer({ folder: dataDir, clock: first.clock });
    // Before any device has been in touch: who came is there, who lost a role has lost it, and nobody's session is left.
    expect((await personIn(second.city, 'city', cia.id))?.name).toBe('Cia');
    expect(await rolesOf(second, adaId)).not.toContain('facilitator');
    expect(await second.keyring.sessionsOf('city', adaId)).toEqual([]);
    await offerAgain(second, devices, [adaId, adaId, boId]);

    const captured = (await logOf(second)).filter(({ name }) => name === 'idea.capture');
    expect(captured.map(({ outcome }) => outcome)).toEqual(ids.map(() => 'applied'));
    expect(new Set(captured.map(({ mid }) => mid)).size).toBe(ids.length);
    expect(devices.flatMap(({ disk }) => [...disk.issues.keys()])).toEqual([]);

    const after = numbersOn(devices[0]);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const meant = new Map([...before].map(([id, number]) => [number, id]));
    for (const [id, number] of after) expect(meant.get(number) ?? id).toBe(id);
    expect(devices[1].disk.heads.size).toBe(devices[0].disk.heads.size);
    await second.database.close();
    expect(examine(join(dataDir, 'stegvis.sqlite'))).not.toHaveProperty('wrong');
    rmSync(dataDir, { recursive: true });
  }, 30_000);

  it('the ledger: what a server that was killed did not write, the next one writes; a line cut short is passed over', async () => {
    const server = await aServer();
    const { ada, departmentId } = await server.founded();
    const { database, city, clock } = server;
    const start = () => startScribe({ database, city, clock, log: () => undefined }, folder);
    const names = () => readLedger(folder).flatMap((line) => (line.kind === 'deed' ? [line.name] : []));
    const first = await start();
    expect(names()).toEqual(['city.found', 'role.grant', 'role.grant']);
    await first.close();
    // Nobody writes while these are done.
    await server.joined(ada, 'ideaOwner', departmentId, 'Bo');
    await ada.push([{ name: 'idea.capture', args: { initiativeId: randomUUID(), title: 'Lunch' } }]);
    appendFileSync(ledgerIn(folder), '{"kind":"deed","spa');
    const second = await start();
    expect(names()).toEqual(['city.found', 'role.grant', 'role.grant', 'person.join']);
    expect(numbersGiven(readLedger(folder), 'city').get('initiative:2026')).toBe(1);
    expect(standing(readAnchors(folder)).map(({ seq }) => seq)).toEqual([3, 3, 5]);
    await second.close();
    await server.discard();
  });

  it('V6, S2: what somebody offers again whose role has ended since is refused, and stays with them whole', async () => {
    const { first, adaId, boId, devices, file, beside, scribe, dataDir } = await cityWithBackup({ after: 6 });
    await end(devices[0], first, boId, 'ideaOwner');
    await scribe.close();
    await first.database.close();
    const now = new Date(first.clock.now());
    await restore(file, { dataDir, backupDir: beside, timeZone: 'Europe/Stockholm', now });
    const second = await aServer({ folder: dataDir, clock: first.clock });
    expect(await rolesOf(second, boId)).toEqual([]);
    await offerAgain(second, devices, [adaId, adaId, boId]);
    const kept = [...devices[2].disk.issues.values()];
    expect(kept.map(({ kind, entry }) => [kind, entry.name])).toEqual(
      Array.from({ length: 2 }, () => ['rejected', 'idea.capture']),
    );
    await second.discard();
  }, 30_000);

  it('S11: also when the files were put back by hand, since a cookie given later proves it', async () => {
    const { first, adaId, boId, devices, ids, file, scribe, dataDir } = await cityWithBackup({ after: 30 });
    await scribe.close();
    await first.database.close();
    // A copy of the disk, as of the backup: no command makes a new epoch.
    copyFileSync(file, join(dataDir, 'stegvis.sqlite'));
    const second = await aServer({ folder: dataDir, clock: first.clock });
    await offerAgain(second, devices, [adaId, adaId, boId]);
    const captured = (await logOf(second)).filter(({ name }) => name === 'idea.capture');
    expect(captured.map(({ outcome }) => outcome)).toEqual(ids.map(() => 'applied'));
    expect(new Set(captured.map(({ mid }) => mid)).size).toBe(ids.length);
    await second.discard();
  }, 30_000);

  it('nothing is touched while the server runs, or when the backup is not whole; each restore has an order above the last', async () => {
    const { first, file, beside, scribe, dataDir } = await cityWithBackup({ after: 3 });
    const again = () =>
      restore(file, { dataDir, backupDir: beside, timeZone: 'Europe/Stockholm', now: new Date(0) });
    await expect(again()).rejects.toThrow('The server is running');
    await scribe.close();
    await first.database.close();
    const before = readdirSync(dataDir);
    cpSync(beside, join(folder, 'copy'), { recursive: true });
    const bent = join(folder, 'copy', file.split('/').at(-1) ?? '');
    const bytes = readFileSync(bent);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(bent, bytes);
    await expect(
      restore(bent, { dataDir, backupDir: beside, timeZone: 'Europe/Stockholm', now: new Date(0) }),
    ).rejects.toThrow('its hash has changed');
    expect(readdirSync(dataDir)).toEqual(before);

    const epochs: number[] = [];
    for (const nth of [1, 2]) {
      const now = new Date(first.clock.now() + nth * 1000);
      await restore(file, { dataDir, backupDir: beside, timeZone: 'Europe/Stockholm', now });
      const server = await aServer({ folder: dataDir });
      epochs.push(await server.city.store.snapshot('city', async (s) => (await s.epoch()).number));
      await server.database.close();
    }
    expect(epochs).toEqual([2, 3]);
    rmSync(dataDir, { recursive: true });
  }, 30_000);
});
