import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureIdea } from '../../src/domain/idea.ts';
import type { Command } from '../../src/server/commands/command.ts';
import { command as list } from '../../src/server/commands/quarantineList.ts';
import { command as release } from '../../src/server/commands/quarantineRelease.ts';
import { command as show } from '../../src/server/commands/quarantineShow.ts';
import { readConfig } from '../../src/server/config.ts';
import { auditLog } from '../../src/server/audit/readLog.ts';
import { personIn } from '../../src/server/people.ts';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { aServer, type TestServer } from '../kit/aServer.ts';
import { aClientDevice, type ClientDevice } from '../kit/clientDevice.ts';

const initiativeId = '0196f0f0-0000-7000-8000-000000000001';

let server: TestServer;
let device: ClientDevice;
let mid: string;
let adaId: string;
beforeEach(async () => {
  server = await aServer();
  const founded = await server.founded();
  adaId = founded.adaId;
  const person = await personIn(server.city, 'city', adaId);
  if (!person) throw new Error('nobody');
  device = await aClientDevice(person, founded.ada);
  await device.settle();
  const saved = await device.store.mutate(captureIdea, { initiativeId, title: 'Lunch tillsammans' });
  if (!saved.ok) throw new Error('not saved');
  ({ mid } = saved);
  // The program fails at it, three times.
  const broken = vi.spyOn(captureIdea, 'run').mockImplementation(() => {
    throw new TypeError('our fault');
  });
  for (let nth = 0; nth < 3; nth++) await device.client.now();
  broken.mockRestore();
});
afterEach(() => server.discard());

async function run(command: Command, ...words: string[]) {
  const config = readConfig({ DATA_DIR: server.dataDir });
  if ('faults' in config) throw new Error(config.faults.join());
  const said: string[] = [];
  await command.run({ config, words, options: {}, say: (line) => said.push(line) });
  return said.join('\n');
}

describe('a deed that was set aside (X26)', () => {
  it('is listed, and shown with all that was written', async () => {
    expect([...device.disk.issues.values()]).toMatchObject([{ mid, kind: 'quarantined' }]);
    expect(await run(list)).toContain(`${mid}  idea.capture  by ${adaId}`);
    expect(await run(show, mid)).toContain('Lunch tillsammans');
    await expect(run(show, 'other')).rejects.toMatchObject({ exitCode: 64 });
  });

  it('S2: released, it is done as its author, once, in a new record; the author’s device hears it', async () => {
    expect(await run(release, mid)).toContain('It has been done');
    await expect(run(release, mid)).rejects.toThrow('released already');
    expect(await run(list)).toBe('Nothing is set aside.');

    await device.settle();
    expect(device.disk.issues.size).toBe(0);
    expect(device.disk.heads.get(initiativeId)?.row).toMatchObject({
      title: 'Lunch tillsammans',
      ownerId: adaId,
      number: expect.stringMatching(/^\d{4}-001$/),
    });
    const log = await server.city.store.snapshot('city', (s) => s.log(0, 100));
    const records = log.map(({ link }) => link).filter(({ name }) => name === 'idea.capture');
    expect(records).toMatchObject([
      { mid, outcome: 'quarantined' },
      { mid: `${mid}.r1`, outcome: 'applied', person: adaId },
    ]);
    await server.database.close();
    const db = new DatabaseSync(join(server.dataDir, 'stegvis.sqlite'));
    expect(auditLog(db).faults).toEqual([]);
    db.close();
  });

  it('T14: sent again after its release it is told what it came to, and is not done twice', async () => {
    await run(release, mid);
    const envelope = { pushVersion: 1, profileID: 'p', clientGroupID: 'another', schemaVersion: '1' };
    const args = { initiativeId, title: 'Lunch tillsammans' };
    const again = { clientID: 'another', id: 1, mid, name: 'idea.capture', args, timestamp: 0 };
    const { token } = await server.links.make({ space: 'city', kind: 'link', person: adaId }, 60_000);
    const other = server.device();
    await other.post('/api/links/claim', { token });
    const { body } = await other.post('/api/sync/push', { ...envelope, mutations: [again] });
    expect(body.results).toMatchObject([{ outcome: 'duplicate', was: 'applied' }]);
  });

  it('that a rule refuses by now comes back to its author with the reason', async () => {
    // Somebody else has taken the place meanwhile.
    const other = server.device();
    const { token } = await server.links.make({ space: 'city', kind: 'link', person: adaId }, 60_000);
    await other.post('/api/links/claim', { token });
    await other.push([{ name: 'idea.capture', args: { initiativeId, title: 'En annan' } }]);
    expect(await run(release, mid)).toContain('refused: alreadyExists');
    await device.settle();
    expect([...device.disk.issues.values()]).toMatchObject([
      {
        mid,
        kind: 'rejected',
        reason: { code: 'alreadyExists' },
        entry: { args: { title: 'Lunch tillsammans' } },
      },
    ]);
  });

  it('that still cannot be run changes nothing', async () => {
    const broken = vi.spyOn(captureIdea, 'run').mockImplementation(() => {
      throw new TypeError('our fault');
    });
    await expect(run(release, mid)).rejects.toMatchObject({ exitCode: 70 });
    broken.mockRestore();
    expect(await run(list)).toContain('1 set aside');
    expect(await run(release, mid)).toContain('It has been done');
  });
});
