/** One measurement: a day (YYYY-MM-DD) and its value. */
export type EffectPoint = { on: string; value: number };

/** The plot, in the units of the drawing. Labels stand to the right of it. */
export const plot = { left: 2, right: 326, top: 14, bottom: 118 };

export type EffectGeometry = {
  /** Path data of the step line; dashed where long nothing was measured. */
  lines: { d: string; dashed: boolean }[];
  now: { x: number; y: number };
  goalY: number;
  band: { y: number; height: number };
  baselineY: number | undefined;
  /** Where the labels of goal, now and start stand, moved apart where they would meet. */
  labels: { goal: number; now: number; start: number | undefined };
};

/**
 * Lays out a step line against its goal: a value holds until the next. The band is everything at least as good
 * as the goal. Needs at least one point, in order of day.
 */
export function effectGeometry(
  points: readonly [EffectPoint, ...EffectPoint[]],
  goal: number,
  better: 'higher' | 'lower',
  baseline: number | undefined,
): EffectGeometry {
  const values = [...points.map((point) => point.value), goal, ...(baseline === undefined ? [] : [baseline])];
  const span = Math.max(...values) - Math.min(...values) || Math.abs(goal) || 1;
  // the band needs a little height even where nothing is better than the goal
  const low = Math.min(...values) - (better === 'lower' ? span * 0.22 : 0);
  const high = Math.max(...values) + (better === 'higher' ? span * 0.22 : 0);
  const y = (value: number) => round(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top));

  const days = points.map((point) => Date.parse(point.on));
  const first = days[0] ?? 0;
  const length = (days.at(-1) ?? first) - first;
  const x = (day: number) =>
    length === 0 ? plot.right : round(plot.left + ((day - first) / length) * (plot.right - plot.left));

  const last = points[points.length - 1] ?? points[0];
  const goalY = y(goal);
  const baselineY = baseline === undefined ? undefined : y(baseline);
  const now = { x: x(days.at(-1) ?? first), y: y(last.value) };
  return {
    lines: stepLines(
      points.map((point, index) => ({ x: x(days[index] ?? first), y: y(point.value) })),
      days,
    ),
    now,
    goalY,
    band:
      better === 'higher'
        ? { y: plot.top, height: goalY - plot.top }
        : { y: goalY, height: plot.bottom - goalY },
    baselineY,
    labels: apart(goalY, now.y, baselineY),
  };
}

function stepLines(at: readonly { x: number; y: number }[], days: readonly number[]) {
  const lines: { d: string; dashed: boolean }[] = [];
  const longest = longGap(days);
  let d = at[0] ? `M${at[0].x} ${at[0].y}` : '';
  for (let i = 1; i < at.length; i++) {
    const from = at[i - 1];
    const to = at[i];
    if (!from || !to) continue;
    const gap = (days[i] ?? 0) - (days[i - 1] ?? 0);
    if (gap > longest) {
      lines.push({ d, dashed: false }, { d: `M${from.x} ${from.y}H${to.x}`, dashed: true });
      d = `M${to.x} ${from.y}V${to.y}`;
    } else d += `H${to.x}V${to.y}`;
  }
  return [...lines, { d, dashed: false }];
}

/** A gap is long when it is more than twice the usual time between measurements; with few there is no usual. */
function longGap(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return gaps.length < 3 || median === undefined ? Infinity : median * 2.2;
}

/** Text lines need 20 units between them; now gives way to goal, and start to both. */
function apart(goal: number, now: number, start: number | undefined): EffectGeometry['labels'] {
  const room = 20;
  const nowAt = Math.abs(now - goal) < room ? goal + (now >= goal ? room : -room) : now;
  if (start === undefined) return { goal, now: nowAt, start };
  const taken = [goal, nowAt];
  const candidates = [start, ...taken.flatMap((each) => [each + room, each - room])];
  const free = candidates
    .filter((each) => taken.every((other) => Math.abs(other - each) >= room))
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return { goal, now: nowAt, start: free[0] ?? start };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
