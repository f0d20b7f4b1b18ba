import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/server/storage/database.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { verifyChain } from '../../src/sync/chain.ts';
import { aCity, SPACE } from '../kit/aCity.ts';
import { aDatabase } from '../kit/aDatabase.ts';

const people = ['ann', 'bo', 'eva', 'ida'];

/** Lets a process push until `after` acknowledgements have been heard, and kills it. Gives the highest number heard of each. */
async function pushUntilKilled(path: string, acked: ReadonlyMap<string, number>, after: number) {
  const firsts = Object.fromEntries(people.map((person) => [person, (acked.get(person) ?? 0) + 1]));
  const pusher = new URL('../kit/pusher.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [pusher, path, JSON.stringify(firsts)]);
  let heard = '';
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  child.stdout.on('data', (chunk) => {
    heard += String(chunk);
    if (heard.split('\n').length > after) child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve) => child.on('close', (_code, how) => resolve(how)));
  if (signal !== 'SIGKILL') throw new Error(`the process ended by itself: ${said}`);
  const now = new Map(acked);
  for (const line of heard.split('\n').slice(0, -1)) {
    const [person = '', id] = line.split(' ');
    now.set(person, Math.max(now.get(person) ?? 0, Number(id)));
  }
  return now;
}

it('X1, S3, S4: killed again and again in the middle of pushes, all that was acknowledged is there, once and in order', async () => {
  const setting = aDatabase();
  await setting.database.close();
  let acked: ReadonlyMap<string, number> = new Map();
  for (const after of [3, 11, 26, 40, 57]) acked = await pushUntilKilled(setting.path, acked, after);

  const database = openDatabase(setting.path);
  const { city, log, store } = await aCity(sqliteCity(database));
  const links = await log();
  const head = await store.snapshot(SPACE, (s) => s.chainHead());
  expect(verifyChain(links, city.sha256)).toMatchObject(head);
  for (const person of people) {
    const mine = links.map(({ link }) => link).filter((link) => link.person === person);
    const lmid = (await store.write(SPACE, (tx) => tx.writer(`writer-group-${person}`)))?.lmid ?? 0;
    expect(lmid).toBeGreaterThanOrEqual(acked.get(person) ?? 1);
    expect(mine.map(({ id, outcome }) => [id, outcome])).toEqual(
      Array.from({ length: lmid }, (_, i) => [i + 1, 'applied']),
    );
    for (const { id, version } of mine) {
      const note = `${person}-${id}`;
      const row = await store.snapshot(SPACE, (s) => s.get({ table: 'initiative', owner: note, id: note }));
      expect(row?.v).toBe(version);
    }
  }
  await database.close();
  await setting.discard();
}, 60_000);
