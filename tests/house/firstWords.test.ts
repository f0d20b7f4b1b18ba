import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { svFirst } from '../../src/texts/svFirst.ts';

const root = join(import.meta.dirname, '../..');
/** What is fetched before the first screen stands; bench/budget.ts weighs the same. */
const firstScreen = ['src/main.tsx', 'src/ui/app/SignedIn.tsx', 'src/ui/screens/start/Start.tsx'];

/** The files that a file brings along outright: what it fetches later is not among them. */
function broughtAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const [, named = ''] of readFileSync(file, 'utf8').matchAll(
    /^import\s(?!type\s)[^;'"]*?from\s*'(\.[^']+)'/gm,
  ))
    broughtAlong(join(dirname(file), named), seen);
  return seen;
}

test('what the first screen brings along speaks only in the words that are there at once', () => {
  const files = firstScreen.flatMap((file) => [...broughtAlong(join(root, file))]);
  const strayed = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\)\.(\w+)/g)]
      .map(([, area = '']) => area)
      .filter((area) => file.includes('/src/ui/') && !/\/kit\//.test(file) && !Object.hasOwn(svFirst, area))
      .map((area) => `${file.slice(root.length + 1)}: t().${area}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(strayed).toEqual([]);
});
