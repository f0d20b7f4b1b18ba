import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { findBrowser } from '../tests/e2e/findBrowser.ts';
import { measureCapture, measureNotes } from './capture.ts';
import { measureColdStart } from './coldStart.ts';
import { type Figure, tableOf } from './figures.ts';
import { setStage } from './stage.ts';
import { measureWall } from './wall.ts';

/**
 * `npm run bench`: what is measured, one after another, and the figures as a table. Nothing here fails for being slow; only
 * the weight of the first screen has a budget, which `npm run check` holds.
 */
const executablePath = findBrowser();
if (!executablePath) {
  console.error('The figures of a browser need a browser: set STEGVIS_CHROMIUM to one.');
  process.exit(1);
}

console.log('== the weight of the first screen');
spawnSync(process.execPath, ['bench/budget.ts'], { stdio: 'inherit' });
console.log('\n== the city alone, without HTTP');
spawnSync(process.execPath, ['bench/push.ts'], { stdio: 'inherit' });
console.log('\n== Sök och kör in a large city');
spawnSync(process.execPath, ['bench/palette.ts'], { stdio: 'inherit' });

console.log('\n== a device in a browser');
const stage = await setStage(executablePath);
const figures: Figure[] = [];
try {
  figures.push(...(await measureCapture(stage)));
  figures.push(...(await measureColdStart(stage)));
  figures.push(...(await measureNotes(stage)));
  figures.push(...(await measureWall(stage)));
  if (stage.devices.faults.length > 0)
    throw new Error(`faults in the pages:\n${stage.devices.faults.join('\n')}`);
} finally {
  await stage.discard();
}

const load = loadavg()
  .map((n) => n.toFixed(1))
  .join(' ');
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}; load while measuring ${load}\n`,
);
console.log(tableOf(figures));
