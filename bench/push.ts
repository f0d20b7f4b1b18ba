import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCity } from '../src/server/city.ts';
import { openDatabase } from '../src/server/storage/database.ts';
import { collect } from '../src/sync/collect.ts';
import { enact } from '../src/sync/enact.ts';
import { receive } from '../src/sync/receive.ts';

/**
 * How fast the city takes pushes of 20 mutations from 50 devices at once, and answers pulls, without HTTP:
 * `node bench/push.ts [seconds]`. Prints figures; asserts nothing.
 */
const seconds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'stegvis-bench-'));
const database = openDatabase(join(folder, 'city.sqlite'));
const city = makeCity(database, { timeZone: 'Europe/Stockholm', report: console.error, key: 'bench' });
const space = 'bench';
await city.store.createSpace(space, 'epoch');

const by = { personId: 'setup', name: 'Set-up', grants: [] };
const people = Array.from({ length: 50 }, (_, i) => `person-${i}`);
const grants = [{ role: 'ideaOwner' }];
await enact(
  city,
  space,
  people.map((personId) => ({ by, name: 'person.join', args: { personId, name: personId, grants } })),
);

let ids = 0;
const uuid = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;

/** An idea, two edits of it, and entries in its pilot log. */
function aPush(person: string, first: number) {
  const initiativeId = uuid();
  const base = { version: 0 };
  const deeds = [
    { name: 'idea.capture', args: { initiativeId, title: 'Taken som suger upp regn' } },
    { name: 'initiative.edit', args: { initiativeId, field: 'need', value: 'Skyfall. '.repeat(20), base } },
    { name: 'initiative.edit', args: { initiativeId, field: 'hypothesis', value: 'Sedum.', base } },
    ...Array.from({ length: 17 }, () => ({
      name: 'pilot.log',
      args: { initiativeId, entryId: uuid(), text: 'Det regnade.', happenedAt: '2026-11-24T10:00:00.000Z' },
    })),
  ];
  const mutations = deeds.map((deed, i) => ({
    ...deed,
    clientID: `client-${person}`,
    id: first + i,
    mid: uuid(),
    timestamp: 0,
  }));
  return { pushVersion: 1, profileID: 'p', clientGroupID: `group-${person}`, schemaVersion: '1', mutations };
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
function print(what: string, times: number[], took: number) {
  times.sort((a, b) => a - b);
  const rate = Math.round((times.length / took) * 1000);
  console.log(
    `${what}: ${rate}/s, median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, p99 ${at(times, 0.99)} ms`,
  );
}

/** Lets every person do `f` again and again until the time is up. */
async function race(what: string, f: (person: string, nth: number) => Promise<void>) {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    people.map(async (person) => {
      for (let nth = 0; performance.now() - start < seconds * 1000; nth++) {
        const began = performance.now();
        await f(person, nth);
        times.push(performance.now() - began);
      }
    }),
  );
  print(what, times, performance.now() - start);
}

await race('pushes of 20 mutations', async (person, nth) => {
  const { body } = await receive(city, { space, person }, aPush(person, nth * 20 + 1));
  const { results } = body as { results: { outcome: string }[] };
  if (results.some(({ outcome }) => outcome !== 'applied')) throw new Error(JSON.stringify(results[0]));
});

const pull = { pullVersion: 1, profileID: 'p', schemaVersion: '1' };
const cookies = new Map<string, unknown>();
for (const person of people) {
  let page: string | undefined;
  const began = performance.now();
  do {
    const { body } = await collect(
      city,
      { space, person },
      { ...pull, clientGroupID: `group-${person}`, cookie: null, page },
    );
    const answer = body as { cookie: unknown; next?: string };
    page = answer.next;
    cookies.set(person, answer.cookie);
  } while (page !== undefined);
  if (person === people[0]) console.log(`first pull of all: ${(performance.now() - began).toFixed(0)} ms`);
}
await race('pulls with nothing new', async (person) => {
  const body = { ...pull, clientGroupID: `group-${person}`, cookie: cookies.get(person) };
  await collect(city, { space, person }, body);
});

await database.close();
rmSync(folder, { recursive: true });
