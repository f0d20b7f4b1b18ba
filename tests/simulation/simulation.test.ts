import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { schedule } from './schedule.ts';
import { simulate } from './simulate.ts';

/** Seeds that once showed a bug. `npm run simulate` adds what it finds. */
const folder = join(import.meta.dirname, 'seeds');
const kept = z.object({
  seed: z.int(),
  steps: z.int(),
  stores: z.enum(['memory', 'real']),
  isPutBack: z.optional(z.boolean()),
  broke: z.string(),
});
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => kept.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

test.each(seeds)(
  'seed $seed on $stores stores, which once broke “$broke”',
  async ({ seed, steps, stores, isPutBack = false }) => {
    const real = stores === 'real' ? { places: (await import('./realPlaces.ts')).onRealStores } : {};
    await simulate({ seed, steps, isPutBack, ...real });
  },
);

test('one seed comes to the same however often it is run', async () => {
  const [first, second] = [await simulate({ seed: 7, steps: 60 }), await simulate({ seed: 7, steps: 60 })];
  expect(second).toEqual(first);
  expect(first.counts['saved deeds']).toBeGreaterThan(0);
});

test('S5: three devices come to the same, whatever the schedule (fifty of them)', async () => {
  for (let seed = 1; seed <= 50; seed++) await schedule(seed);
});
