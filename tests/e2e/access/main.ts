import { parseArgs } from 'node:util';
import { lookAround } from '../lookAround.ts';
import { screensOf } from '../screens.ts';
import { makeVisits } from '../visit.ts';
import { inspect, inspectedSizes } from './inspect.ts';

/** `npm run access -- [words] [--sizes phone,small]`: what is wrong with the screens whose name holds one of the words, or with all. */
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: inspectedSizes.join(',') } },
});
const chosen = inspectedSizes.filter((size) => values.sizes.split(',').includes(size));
await lookAround(async ({ city, device }) => {
  const visit = makeVisits(city, () => device());
  for (const screen of screensOf(city)) {
    if (words.length > 0 && !words.some((word) => screen.name.includes(word))) continue;
    const began = performance.now();
    const found = await visit(screen, (page) =>
      inspect(page, { language: 'sv', stays: screen.isFleeting !== true, inSizes: chosen }),
    ).catch((error: unknown) => [String(error)]);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${screen.name}: ${found.length === 0 ? 'nothing' : found.length} (${seconds} s)`);
    for (const finding of found) console.log(`  ${finding}`);
    if (found.length > 0) process.exitCode = 1;
  }
});
