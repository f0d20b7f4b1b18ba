import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** `npm test`: the rules and rooms, then many devices in seeded misfortune, then the device's store in three real engines, then stories in a browser. Its last line is the sum. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
});

/** Runs a program of ours and lets its words through. */
function run(args: readonly string[]): Promise<{ code: number; last: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      process.stdout.write(text);
      said = (said + text.toString()).slice(-2000);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, last: said.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

async function rooms(): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  rmSync(folder, { recursive: true });
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const told = report.parse(JSON.parse(text));
  // A file that cannot even be read has no tests to fail, and an error outside every test only shows in the exit code.
  const failed = told.numFailedTests || told.numFailedTestSuites || (code === 0 ? 0 : 1);
  return { passed: told.numPassedTests, failed, skipped: told.numPendingTests };
}

/** A program whose last line is its own sum. */
async function program(args: readonly string[]): Promise<Count> {
  const { code, last } = await run(args);
  const [, passed, failed, skipped] = last.match(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/) ?? [];
  const count = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: Number(skipped ?? 0) };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const parts = [
  ['rules and rooms', rooms],
  ['simulation', () => program(['tests/simulation/main.ts', '--seeds', '500', '--schedules', '300'])],
  [
    'simulation on Dexie and SQLite',
    () => program(['tests/simulation/main.ts', '--seeds', '20', '--stores', 'real']),
  ],
  ['planted bugs', () => program(['tests/simulation/main.ts', '--bugs'])],
  ['engines', () => program(['tests/engines/main.ts'])],
  ['stories', () => program(['tests/e2e/run.ts'])],
] as const;

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const [name, tests] of parts) {
  console.log(`\n== ${name}`);
  const count = await tests();
  sum.passed += count.passed;
  sum.failed += count.failed;
  sum.skipped += count.skipped;
}
console.log(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
process.exit(sum.failed > 0 ? 1 : 0);
