import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

type Theme = 'light' | 'dark';
type Pair = [front: string, ground: string];

// from the root of the project: in jsdom a module has no file address, and style sheets are imported empty
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const usual = coloursIn(tokens.replaceAll(/@media \(prefers-contrast[^{]*\{.*?\n {2}\}\n/gs, ''));
const more = new Map([
  ...usual,
  ...coloursIn(tokens.match(/@media \(prefers-contrast.*?\n {2}\}\n/s)?.[0] ?? ''),
]);

const grounds = ['bg', 'surface', 'raised', 'sunken'];
const phases = [1, 2, 3, 4];

/** Text on what it stands on: 4.5:1 (1.4.3). What cannot be done now (`hint`) is text like any other. */
const text: Pair[] = [
  ...pairs(['text', 'text-2', 'hint', 'link', 'ink', 'error', 'brand'], grounds),
  ...pairs(
    ['ok', 'warn', 'sync-conflict', 'real', 'avbr', 'vilande', 'f1', 'f2', 'f3', 'f4'],
    ['bg', 'surface', 'raised', 'sunken'],
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
    .filter((name) => usual.has(`--${name}-bg`))
    .map((name): Pair => [name, `${name}-bg`]),
  ...phases.flatMap((n): Pair[] => [
    [`f${n}`, `f${n}-bg`],
    [`f${n}-on`, `f${n}-field`],
  ]),
  ['on-ink', 'ink'],
  ['on-ink', 'ink-hover'],
  ['on-bar', 'bar'],
  ['on-bar-2', 'bar'],
  ['text', 'info-bg'],
  ['text', 'sync-conflict-bg'],
  // mark
  ['text', 'offline-bg'],
  ['white', 'black'],
  ['black', 'white'],
  ['black', 'f3-field'],
  ...pairs(
    ['black', 'lapp-text-2'],
    ['lapp-gul', 'lapp-rosa', 'lapp-bla', 'lapp-gron', 'lapp-lila', 'lapp-vit'],
  ),
];

/** Controls, focus and graphics beside what they must be told from: 3:1 (1.4.11). */
const graphics: Pair[] = [
  ...pairs(['line-control', 'focus', 'ink', 'ink-hover', 'error', 'sync-conflict', 'offline'], grounds),
  ...pairs(
    phases.map((n) => `f${n}-edge`),
    ['bg', 'surface'],
  ),
  ...phases.map((n): Pair => [`f${n}`, `f${n}-bg`]),
  ['error', 'error-bg'],
  ['offline', 'offline-bg'],
  ['sync-conflict', 'sync-conflict-bg'],
  ['goal-line', 'goal'],
  ['goal-line', 'bg'],
  ['text', 'goal'],
  ['focus', 'focus-gap'],
  ['on-bar', 'bar'],
  // a note on the page, and on a sheet under it
  ...pairs(
    ['lapp-edge'],
    ['bg', 'surface', 'lapp-gul', 'lapp-rosa', 'lapp-bla', 'lapp-gron', 'lapp-lila', 'lapp-vit'],
  ),
  // the tick of a box, and the button that stands on a field
  ['on-ink', 'ink'],
  ['black', 'f3-field'],
];

for (const theme of ['light', 'dark'] as const) {
  test.each(text)(`${theme}: --%s can be read on --%s`, (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(graphics)(`${theme}: --%s can be told from --%s`, (front, ground) => {
    expect(contrast(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });
  test.each(pairs(['text', 'text-2', 'hint', 'link'], grounds))(
    `${theme}: whoever asks for more contrast reads --%s on --%s at 7:1`,
    (front, ground) => {
      expect(contrast(front, ground, theme, more)).toBeGreaterThanOrEqual(7);
    },
  );
  test.each(pairs(['line', 'line-control'], grounds))(
    `${theme}: whoever asks for more contrast tells --%s from --%s`,
    (front, ground) => {
      expect(contrast(front, ground, theme, more)).toBeGreaterThanOrEqual(3);
    },
  );
}

test.each(['c1', 'c2', 'c3', 'c4', 'c5', 'c6'])(
  '--%s can be told from the light island that charts of several colours stand on',
  (name) => {
    expect(contrast(name, 'surface', 'light')).toBeGreaterThanOrEqual(3);
    expect(contrast(name, 'bg', 'light')).toBeGreaterThanOrEqual(3);
  },
);

/** Every rule of every style sheet that names both a colour and a ground. */
const written = globSync('src/ui/**/*.css').flatMap((file) => writtenPairs(readFileSync(file, 'utf8'), file));
const known = new Set([
  ...text.map(([front, ground]) => `${front} on ${ground}`),
  // The head of a column on the board: its field is painted over this ground, which only hides what scrolls beneath.
  ...phases.map((n) => `f${n}-on on bg`),
]);

test.each(written)('%s on %s, in %s, is among the pairs that are held to be read', (front, ground) => {
  expect([...known]).toContain(`${front} on ${ground}`);
});

/** Lines that only part things, and grounds: nothing is lost for whoever does not see them. */
const decor = new Set(['line', 'lift']);
const drawn = globSync('src/ui/**/*.css').flatMap((file) => drawnTokens(readFileSync(file, 'utf8')));

test.each([...new Set(drawn)])(
  '--%s, which something is drawn with, is among what is held to be told apart',
  (name) => {
    const held = new Set([...graphics, ...text].map(([front]) => front));
    expect(decor.has(name) || held.has(name) || grounds.includes(name)).toBe(true);
  },
);

test('the ratio of black on white is 21', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
});

function pairs(fronts: string[], backs: string[]): Pair[] {
  return fronts.flatMap((front) => backs.map((back): Pair => [front, back]));
}

function coloursIn(sheet: string): Map<string, string> {
  const declared = /(--[\w-]+):\s*(light-dark\([^)]*\)|#[0-9a-f]{6}|var\(--[\w-]+\))\s*;/g;
  return new Map([...sheet.matchAll(declared)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

/** A phase's own names for its colours stand for those of all four. */
function meant(name: string): string[] {
  const own: Readonly<Record<string, string>> = {
    f: '',
    fbg: '-bg',
    field: '-field',
    on: '-on',
    edge: '-edge',
  };
  const end = own[name];
  return end === undefined ? [name] : phases.map((n) => `f${n}${end}`);
}

function writtenPairs(sheet: string, file: string): [string, string, string][] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
    const front = rule.match(/(?:^|[\s;])color: var\(--([\w-]+)\)/)?.[1];
    const ground = rule.match(/background(?:-color)?: var\(--([\w-]+)\)/)?.[1];
    if (!front || !ground) return [];
    const fronts = meant(front);
    const backs = meant(ground);
    return fronts.flatMap((each, n) => {
      const back = backs.length > 1 ? backs[n] : backs[0];
      return back ? [[each, back, file] as [string, string, string]] : [];
    });
  });
}

function drawnTokens(sheet: string): string[] {
  const properties = /(?:border[\w-]*|outline|stroke|fill|box-shadow): [^;{}]*?var\(--([\w-]+)\)/g;
  return [...sheet.matchAll(properties)]
    .flatMap(([, name = '']) => meant(name))
    .filter(
      (name) =>
        usual.has(`--${name}`) && !/-(bg|field)$/.test(name) && name !== 'goal' && name !== 'focus-gap',
    );
}

function contrast(front: string, ground: string, theme: Theme, declared = usual): number {
  return ratio(colour(front, theme, declared), colour(ground, theme, declared));
}

/** The colour a token has in a theme, following var() to its end. */
function colour(name: string, theme: Theme, declared: ReadonlyMap<string, string>): string {
  const value = declared.get(`--${name}`);
  if (!value) throw new Error(`tokens.css has no colour --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(other, theme, declared);
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
