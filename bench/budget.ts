import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/**
 * What the first screen weighs: the JavaScript, gzipped, that somebody who is signed in waits for before Start stands
 * there. Fails above the budget. Run by `npm run check`.
 */
const BUDGET_KB = 110;
/** The page itself, and what it always fetches next: the part with the database, and the screen. */
const firstScreen = ['index.html', 'src/ui/app/SignedIn.tsx', 'src/ui/screens/start/Start.tsx'];

const dist = 'dist';
const manifest = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.optional(z.array(z.string())) }),
);

const built = spawnSync(process.execPath, ['src/server/ensureBuilt.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const parts = manifest.parse(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));

/** The files that a part needs before it can run: its own, and all that it imports outright. */
function filesOf(name: string, seen: Set<string>): void {
  const part = parts[name];
  if (!part) throw new Error(`the build has no part called ${name}: has it moved?`);
  if (seen.has(part.file)) return;
  seen.add(part.file);
  for (const needed of part.imports ?? []) filesOf(needed, seen);
}

const files = new Set<string>();
for (const name of firstScreen) filesOf(name, files);
const weights = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, kB: gzipSync(readFileSync(join(dist, file)), { level: 9 }).byteLength / 1000 }))
  .sort((a, b) => b.kB - a.kB);
const sum = weights.reduce((all, { kB }) => all + kB, 0);

for (const { file, kB } of weights) console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${sum.toFixed(1).padStart(7)} kB  the first screen, gzipped; the budget is ${BUDGET_KB} kB`);
if (sum > BUDGET_KB) {
  console.error(`The first screen is ${(sum - BUDGET_KB).toFixed(1)} kB over its budget.`);
  process.exit(1);
}
