import { expect, test } from 'vitest';
import { type EffectPoint, effectGeometry as lay, type EffectPlot } from '../../src/ui/kit/effectGeometry.ts';

const plot: EffectPlot = { left: 2, right: 326, top: 14, bottom: 118, line: 20 };
const effectGeometry = (
  points: readonly [EffectPoint, ...EffectPoint[]],
  goal: number,
  better: 'higher' | 'lower',
  baseline: number | undefined,
) => lay(points, goal, better, baseline, plot);

test('a value holds until the next: the line goes across, then up', () => {
  const at = effectGeometry(
    [
      { on: '2026-10-01', value: 0 },
      { on: '2026-10-08', value: 50 },
    ],
    100,
    'higher',
    0,
  );
  expect(at.lines).toHaveLength(1);
  const { left, right, bottom } = plot;
  expect(at.lines[0]?.d).toBe(`M${left},${bottom}L${right},${bottom}L${right},${at.now.y}`);
});

test('everything at least as good as the goal is in the band, whichever way is better', () => {
  const higher = effectGeometry([{ on: '2026-10-01', value: 70 }], 60, 'higher', 10);
  expect(higher.now.y).toBeGreaterThanOrEqual(higher.band.y);
  expect(higher.now.y).toBeLessThan(higher.band.y + higher.band.height);
  const lower = effectGeometry([{ on: '2026-10-01', value: 10 }], 20, 'lower', 30);
  expect(lower.now.y).toBeGreaterThan(lower.band.y);
  expect(lower.now.y).toBeLessThanOrEqual(lower.band.y + lower.band.height);
  expect(lower.band.height).toBeGreaterThan(10);
});

test('a gap of more than twice the usual is dashed', () => {
  const weeks = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-11-09', '2026-11-16'];
  const [first, ...rest] = weeks.map((on, index) => ({ on, value: index }));
  if (!first) throw new Error('five weeks have a first');
  expect(effectGeometry([first, ...rest], 10, 'higher', 0).lines.map((line) => line.dashed)).toEqual([
    false,
    true,
    false,
  ]);
});

test('labels never meet: goal stays, now and start give way', () => {
  const { labels } = effectGeometry([{ on: '2026-10-01', value: 59 }], 60, 'higher', 58);
  const ys = [labels.goal, labels.now, labels.start ?? 0].sort((a, b) => a - b);
  expect(Math.min((ys[1] ?? 0) - (ys[0] ?? 0), (ys[2] ?? 0) - (ys[1] ?? 0))).toBeGreaterThanOrEqual(18);
});

test('one measurement, equal to goal and start, is still a picture', () => {
  const at = effectGeometry([{ on: '2026-10-01', value: 5 }], 5, 'higher', 5);
  expect([at.now.x, at.now.y, at.goalY].every(Number.isFinite)).toBe(true);
});

test('across a gap the value holds, dashed, and the line goes on from where it held', () => {
  const days = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-12-21'];
  const [first, ...rest] = days.map((on, nth) => ({ on, value: nth * 10 }));
  if (!first) throw new Error('four days have a first');
  const [, dashed, after] = effectGeometry([first, ...rest], 60, 'higher', 0).lines;
  const held = dashed?.d.match(/,(\d+)/)?.[1];
  expect(dashed?.dashed).toBe(true);
  expect(after?.d.startsWith(`M${plot.right},${held}`)).toBe(true);
});

test('labels keep the height of a line apart at any text size', () => {
  const { labels } = lay([{ on: '2026-10-01', value: 59 }], 60, 'higher', 58, {
    ...plot,
    bottom: 236,
    line: 40,
  });
  const ys = [labels.goal, labels.now, labels.start ?? 0].sort((a, b) => a - b);
  expect(Math.min((ys[1] ?? 0) - (ys[0] ?? 0), (ys[2] ?? 0) - (ys[1] ?? 0))).toBeGreaterThanOrEqual(40);
});
