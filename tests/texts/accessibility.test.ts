import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibility as english } from '../../src/texts/en/accessibility.ts';
import { accessibility as swedish } from '../../src/texts/sv/accessibility.ts';

test('the known shortcomings are the same in the statement, in both languages, and in docs/accessibility.md', () => {
  const told = readFileSync('docs/accessibility.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
  expect(told).toEqual(english.known.map(({ what }) => what));
  expect(swedish.known.length).toBe(english.known.length);
});
