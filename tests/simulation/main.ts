import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bugs } from './bugs/all.ts';
import { inThreads, type Job, type Result } from './jobs.ts';

/**
 * `npm run simulate -- --seeds N --from S --steps K --stores memory|real`: many devices, one city, seeded misfortune. `--put-back`:
 * the city is put back again and again, and little else happens.
 * `--schedules N`: so many schedules of three devices that must come to the same. `--bugs`: known ways to be wrong, each of which
 * must be caught. `--threads N`: otherwise as many as there are processors. Its last line is the sum.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: '120' },
    stores: { type: 'string', default: 'memory' },
    schedules: { type: 'string', default: '0' },
    bugs: { type: 'boolean', default: false },
    'put-back': { type: 'boolean', default: false },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});
const [from, steps, threads] = [Number(values.from), Number(values.steps), Number(values.threads)];
const stores = values.stores === 'real' ? 'real' : 'memory';
const schedules = Number(values.schedules);
const isPutBack = values['put-back'];
const seeds = Number(values.seeds ?? (schedules > 0 || values.bugs ? 0 : 500));
/** Schedules are short: a thread takes so many at once. */
const atOnce = 50;

let passed = 0;
let failed = 0;

async function timed(jobs: readonly Job[]): Promise<{ results: readonly Result[]; seconds: number }> {
  const began = performance.now();
  const results = await inThreads(jobs, threads);
  return { results, seconds: (performance.now() - began) / 1000 };
}

async function runSeeds(): Promise<void> {
  const jobs = Array.from(
    { length: seeds },
    (_, nth): Job => ({ kind: 'seed', seed: from + nth, steps, stores, isPutBack }),
  );
  const { results, seconds } = await timed(jobs);
  const sums = new Map<string, number>();
  for (const { job, counts, broke } of results) {
    for (const [name, n] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + n);
    if (broke === undefined) passed++;
    else if (job.kind === 'seed') tellOf(job, broke);
  }
  const told = [...sums].map(([name, n]) => `${n} ${name}`).join(', ');
  console.log(`${seeds} seeds on ${stores} stores: ${told}; ${(seeds / seconds).toFixed(1)} seeds a second`);
}

/** A seed that failed is kept as a file: from then on it runs with the tests, for ever. */
function tellOf(job: Extract<Job, { kind: 'seed' }>, broke: string): void {
  failed++;
  const folder = join(import.meta.dirname, 'seeds');
  mkdirSync(folder, { recursive: true });
  const kind = job.isPutBack ? 'putBack-' : '';
  const file = join(folder, `${kind}${job.stores}-${job.seed}-${job.steps}.json`);
  const [why = ''] = broke.split('\n');
  const { seed, steps: many, stores: on } = job;
  const kept = { seed, steps: many, stores: on, ...(isPutBack ? { isPutBack } : {}), broke: why };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  console.error(broke.slice(0, 3000));
  console.error(
    `again: npm run simulate -- --seeds 1 --from ${job.seed} --steps ${job.steps} --stores ${job.stores}${isPutBack ? ' --put-back' : ''}`,
  );
}

async function runSchedules(): Promise<void> {
  const jobs = Array.from(
    { length: Math.ceil(schedules / atOnce) },
    (_, nth): Job => ({
      kind: 'schedules',
      from: 1 + nth * atOnce,
      many: Math.min(atOnce, schedules - nth * atOnce),
    }),
  );
  const { results, seconds } = await timed(jobs);
  const broken = results.filter(({ broke }) => broke !== undefined);
  for (const { broke } of broken) console.error(broke);
  failed += broken.length;
  if (broken.length === 0) passed++;
  console.log(`${schedules} schedules of three devices; ${(schedules / seconds).toFixed(0)} a second`);
}

async function runBugs(): Promise<void> {
  const jobs = bugs.map((bug): Job => ({ kind: 'bug', bug: bug.name, from: 1, most: bug.within, steps }));
  const { results, seconds } = await timed(jobs);
  for (const [nth, { caught, broke }] of results.entries()) {
    const bug = bugs[nth];
    if (caught) {
      passed++;
      console.log(
        `${bug?.name}: caught by seed ${caught.after} of ${bug?.within}: ${caught.by.split('\n')[0]?.slice(0, 150)}`,
      );
    } else {
      failed++;
      console.error(`${bug?.name}: not caught within ${bug?.within} seeds: ${bug?.trap} ${broke ?? ''}`);
    }
  }
  console.log(`${bugs.length} planted bugs in ${seconds.toFixed(1)} seconds`);
}

if (seeds > 0) await runSeeds();
if (schedules > 0) await runSchedules();
if (values.bugs) await runBugs();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
