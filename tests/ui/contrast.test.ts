import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Theme = 'light' | 'dark';

// from the root of the project: in jsdom a module has no file address, and style sheets are imported empty
const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');
const declared = new Map(
  [...sheet.matchAll(/(--[\w-]+):\s*(light-dark\([^)]*\)|#[0-9a-f]{6}|var\(--[\w-]+\))\s*;/g)].map(
    (found) => [found[1] ?? '', found[2] ?? ''],
  ),
);

const grounds = ['bg', 'surface', 'raised', 'sunken'];
const phases = [1, 2, 3, 4];

/** Text on what it stands on: 4.5:1 (1.4.3). */
const text: [string, string][] = [
  ...pairs(['text', 'text-2', 'hint', 'link', 'ink', 'error', 'brand'], grounds),
  ...pairs(
    ['ok', 'warn', 'sync-conflict', 'real', 'avbr', 'vilande', 'f1', 'f2', 'f3', 'f4'],
    ['bg', 'surface'],
  ),
  ...[
    'ok',
    'warn',
    'error',
    'sync-conflict',
    'real',
    'avbr',
    'vilande',
    'offline',
    'info',
    'sync-local',
    'sync-wait',
    'sync-fail',
  ]
    .filter((name) => declared.has(`--${name}-bg`))
    .map((name): [string, string] => [name, `${name}-bg`]),
  ...phases.flatMap((n): [string, string][] => [
    [`f${n}`, `f${n}-bg`],
    [`f${n}-on`, `f${n}-field`],
  ]),
  ['on-ink', 'ink'],
  ['on-ink', 'ink-hover'],
  ['on-bar', 'bar'],
  ['on-bar-2', 'bar'],
  ['text', 'info-bg'],
  // mark
  ['text', 'offline-bg'],
  ['white', 'black'],
  ['black', 'f3-field'],
  ...pairs(['black'], ['lapp-gul', 'lapp-rosa', 'lapp-bla', 'lapp-gron', 'lapp-lila', 'lapp-vit']),
];

/** Controls, focus and graphics beside what they must be told from: 3:1 (1.4.11). */
const graphics: [string, string][] = [
  ...pairs(['line-control', 'focus', 'ink', 'error', 'sync-conflict'], grounds),
  ...pairs(
    phases.map((n) => `f${n}-edge`),
    ['bg', 'surface'],
  ),
  ...phases.map((n): [string, string] => [`f${n}`, `f${n}-bg`]),
  ['goal-line', 'goal'],
  ['goal-line', 'bg'],
  ['text', 'goal'],
  ['focus', 'focus-gap'],
];

for (const theme of ['light', 'dark'] as const) {
  test.each(text)(`${theme}: --%s can be read on --%s`, (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(graphics)(`${theme}: --%s can be told from --%s`, (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });
}

test('the ratio of black on white is 21', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
});

function pairs(fronts: string[], backs: string[]): [string, string][] {
  return fronts.flatMap((front) => backs.map((back): [string, string] => [front, back]));
}

function contrast(front: string, ground: string, theme: Theme): number {
  return ratio(colour(front, theme), colour(ground, theme));
}

/** The colour a token has in a theme, following var() to its end. */
function colour(name: string, theme: Theme): string {
  const value = declared.get(`--${name}`);
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(other, theme);
  const faces = value.match(/#[0-9a-f]{6}/g) ?? [];
  return faces.at(theme === 'dark' ? -1 : 0) ?? value;
}

/** WCAG 2.2 contrast ratio. */
function ratio(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
