import { parseArgs } from 'node:util';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: '120' },
  },
});
const [seeds, from, steps] = [Number(values.seeds), Number(values.from), Number(values.steps)];
const began = performance.now();
let run = 0;
let failed = 0;
let saved = 0;
let crashes = 0;
let messages = 0;
let opened = 0;
let rejected = 0;
for (let seed = from; seed < from + seeds; seed++) {
  run++;
  try {
    const report = await simulate(seed, steps);
    saved += report.saved;
    crashes += report.crashes;
    messages += report.messages;
    opened += report.opened;
    rejected += report.rejected;
  } catch (error) {
    failed++;
    console.error(error);
    console.error(`again: npm run simulate -- --seeds 1 --from ${seed} --steps ${steps}`);
    if (failed >= 5) break;
  }
}
const seconds = (performance.now() - began) / 1000;
console.log(
  `simulation: ${saved} saved deeds, ${messages} messages, ${crashes} crashes, ${rejected} refused by the city, ${opened} gates opened in ${run} seeds, ${(run / seconds).toFixed(1)} seeds a second`,
);
console.log(`${run - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
