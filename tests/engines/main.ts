import { build } from '../e2e/build.ts';
import { type Engine, engines } from './engines.ts';
import { offlineShell } from './offlineShell.ts';
import { serveSuites } from './suitePage.ts';
import type { Ending } from './suite.ts';

/**
 * `npm run engines [names]`: the suites of the device's store on the IndexedDB of real engines, and the app without a network in
 * each. An engine that is not here is skipped and that is said; with STEGVIS_REQUIRE_ALL=1 it is a failure.
 */
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = engines.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);
let passed = 0;
let failed = 0;
let skipped = 0;

build();
const suites = await serveSuites();
for (const engine of chosen) {
  if (!engine.isHere()) {
    skipped++;
    console.log(`skipped ${engine.name}: ${engine.advice}`);
    continue;
  }
  const began = performance.now();
  const endings = [...(await storeOn(engine)), await shellIn(engine)];
  for (const { title, fault } of endings)
    if (fault !== undefined) console.log(`failed  ${engine.name}: ${title}\n${fault}`);
  const bad = endings.filter(({ fault }) => fault !== undefined).length;
  failed += bad;
  passed += endings.length - bad;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${bad === 0 ? 'ok     ' : 'failed '} ${engine.name}: ${endings.length - bad} of ${endings.length} (${seconds} s)`,
  );
}
suites.close();
if (skipped > 0 && process.env.STEGVIS_REQUIRE_ALL === '1') failed += skipped;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** Everything that the store promises, on this engine's own IndexedDB. */
async function storeOn(engine: Engine): Promise<readonly Ending[]> {
  const window = await engine.open();
  try {
    await window.goto(suites.url);
    for (let nth = 0; nth < 600; nth++) {
      const told = await window.read('window.stegvisEndings');
      if (typeof told === 'string') return JSON.parse(told) as readonly Ending[];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return [{ title: 'the suites of the store', fault: 'not at their end after a minute' }];
  } catch (error) {
    return [{ title: 'the suites of the store', fault: String(error) }];
  } finally {
    await window.close();
  }
}

async function shellIn(engine: Engine): Promise<Ending> {
  const title =
    'a sentence written without a server is there after a reload, and reaches the city when there is one';
  try {
    await offlineShell(engine);
    return { title };
  } catch (error) {
    return { title, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
