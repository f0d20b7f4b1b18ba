import { expect, test } from 'vitest';
import { faults } from './register.ts';

/** The faults that take some seconds and need nothing but this program; all of them are brought about by `npm run faults`. */
const quick = faults.flatMap((fault) =>
  fault.quick === undefined ? [] : [{ ...fault, quick: fault.quick }],
);

test.concurrent.each(quick)('$id, $fault: $promise', { timeout: 60_000 }, async ({ run, quick }) => {
  expect(await run(quick)).toBeTruthy();
});
