import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';

/** A handful of seeds in the ordinary run of the tests; `npm run simulate -- --seeds N` runs as many as one likes. */
test.each(Array.from({ length: 25 }, (_, nth) => nth + 1))(
  'S2–S6, S8, S9: nothing is lost, doubled, reordered or hidden in seed %i',
  async (seed) => {
    const report = await simulate(seed);
    expect(report.saved).toBeGreaterThan(0);
  },
);
