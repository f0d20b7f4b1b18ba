import { realInitiatives } from '../src/server/example/data.ts';
import { indexOf } from '../src/domain/search.ts';

/**
 * `node bench/palette.ts`: how long *Sök och kör* takes in a large city. Names are made ready once, some at a time in the
 * background; each letter after that asks all of them. Texts as in ui/screens/palette/initiativeIndex.ts.
 */
const COUNT = 10_000;
const rounds = 20;

const things = Array.from({ length: COUNT }, (_, nth) => {
  const real = realInitiatives[nth % realInitiatives.length];
  if (!real) throw new Error('there are no real initiatives');
  return {
    id: String(nth),
    texts: [
      `${real.title} ${nth + 1} 2026-${String(nth).padStart(3, '0')}`,
      `Idébärare ${nth % 200} Skol- och fritidsförvaltningen`,
      real.area,
    ],
  };
});

/** The middle and the longest of several times, in milliseconds of the processor: whatever else it does is not in them. */
function timed(does: () => unknown): { median: number; longest: number } {
  const times = Array.from({ length: rounds }, () => {
    const from = process.cpuUsage();
    does();
    return process.cpuUsage(from).user / 1000;
  }).sort((a, b) => a - b);
  return { median: times[rounds >> 1] ?? 0, longest: times.at(-1) ?? 0 };
}

const index = indexOf(things);
const lines: [string, () => unknown][] = [
  ['made ready for the first time (in stretches of 300)', () => indexOf(things)],
  ...['s', 'sko', 'skola idé', '2026-017', 'xyzzy'].map((text): [string, () => unknown] => [
    `”${text}”`,
    () => index.find(text),
  ]),
];
console.log(`${COUNT} initiatives, ${rounds} times each`);
for (const [what, does] of lines) {
  const { median, longest } = timed(does);
  console.log(`${median.toFixed(1).padStart(8)} ms, at most ${longest.toFixed(1).padStart(6)} ms  ${what}`);
}
