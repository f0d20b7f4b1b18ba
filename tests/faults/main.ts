import { parseArgs } from 'node:util';
import type { Fault } from './fault.ts';
import { faults } from './register.ts';

/**
 * `npm run faults [-- X1 X5 …] [--cycles N]`: brings about the faults named, or all, one after another, and says of each what was
 * promised and what was seen. What this machine cannot do is skipped with the reason and how to get it; with
 * STEGVIS_REQUIRE_ALL=1 a skip is a failure.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cycles: { type: 'string' } },
});
const wanted = new Set(positionals.map((id) => id.toUpperCase()));
const unknown = [...wanted].filter((id) => !faults.some((fault) => fault.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')} here. There are: ${faults.map(({ id }) => id).join(' ')}.`,
  );
  process.exit(64);
}

const count = { passed: 0, failed: 0, skipped: 0 };
for (const fault of faults) if (wanted.size === 0 || wanted.has(fault.id)) count[await bringAbout(fault)]++;
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
const isSkipFailure = process.env.STEGVIS_REQUIRE_ALL === '1' && count.skipped > 0;
process.exit(count.failed > 0 || isSkipFailure ? 1 : 0);

async function bringAbout({
  id,
  fault,
  promise,
  needs = [],
  cycles,
  run,
}: Fault): Promise<keyof typeof count> {
  console.log(`${id}  ${fault}\n     promise: ${promise}`);
  const missing = needs.filter((need) => !need.isThere());
  if (missing.length > 0) {
    const how = missing.map(({ what, get }) => `${what} is missing: ${get}`).join('; ');
    console.log(`     skipped: ${how}\n`);
    return 'skipped';
  }
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  try {
    const seen = await run(values.cycles === undefined ? cycles : Number(values.cycles));
    console.log(`     ok: ${seen} (${seconds()} s)\n`);
    return 'passed';
  } catch (error) {
    console.log(`     FAILED after ${seconds()} s:`, error, '\n');
    return 'failed';
  }
}
