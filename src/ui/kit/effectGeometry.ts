import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';

/** One measurement: a day (YYYY-MM-DD) and its value. */
export type EffectPoint = { on: string; value: number };

/** Where the line is drawn, in pixels; labels stand to the right of it. `line` is the height of a line of text. */
export type EffectPlot = { left: number; right: number; top: number; bottom: number; line: number };

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
  plot: EffectPlot,
): EffectGeometry {
  const values = [...points.map((point) => point.value), goal, ...(baseline === undefined ? [] : [baseline])];
  const span = Math.max(...values) - Math.min(...values) || Math.abs(goal) || 1;
  // the band needs a little height even where nothing is better than the goal
  const low = Math.min(...values) - (better === 'lower' ? span * 0.22 : 0);
  const high = Math.max(...values) + (better === 'higher' ? span * 0.22 : 0);
  const y = scaleLinear().domain([low, high]).rangeRound([plot.bottom, plot.top]);

  const days = points.map((point) => Date.parse(point.on));
  const last = points.at(-1) ?? points[0];
  const [first, latest] = [Date.parse(points[0].on), Date.parse(last.on)];
  // All on one day: there is no time to lay out.
  const x = scaleLinear()
    .domain(first === latest ? [first - 1, latest] : [first, latest])
    .rangeRound([plot.left, plot.right]);

  const goalY = y(goal);
  const baselineY = baseline === undefined ? undefined : y(baseline);
  const now = { x: x(latest), y: y(last.value) };
  return {
    lines: stepLines(
      points.map(({ on, value }): Place => [x(Date.parse(on)), y(value)]),
      days,
    ),
    now,
    goalY,
    band:
      better === 'higher'
        ? { y: plot.top, height: goalY - plot.top }
        : { y: goalY, height: plot.bottom - goalY },
    baselineY,
    labels: apart(goalY, now.y, baselineY, plot.line),
  };
}

type Place = [x: number, y: number];
const step = line().curve(curveStepAfter);

/** One path for each stretch without a long gap, and a dashed one across each gap. */
function stepLines(at: readonly Place[], days: readonly number[]) {
  const lines: { d: string; dashed: boolean }[] = [];
  const longest = longGap(days);
  let stretch: Place[] = [];
  at.forEach((place, nth) => {
    const before = at[nth - 1];
    if (before && (days[nth] ?? 0) - (days[nth - 1] ?? 0) > longest) {
      // The value holds across the gap; the line goes on from there.
      const across: Place = [place[0], before[1]];
      lines.push(
        { d: step(stretch) ?? '', dashed: false },
        { d: step([before, across]) ?? '', dashed: true },
      );
      stretch = [across];
    }
    stretch.push(place);
  });
  return [...lines, { d: step(stretch) ?? '', dashed: false }];
}

/** A gap is long when it is more than twice the usual time between measurements; with few there is no usual. */
function longGap(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return gaps.length < 3 || median === undefined ? Infinity : median * 2.2;
}

/** Labels need the height of a line between them; now gives way to goal, and start to both. */
function apart(goal: number, now: number, start: number | undefined, room: number): EffectGeometry['labels'] {
  const nowAt = Math.abs(now - goal) < room ? goal + (now >= goal ? room : -room) : now;
  if (start === undefined) return { goal, now: nowAt, start };
  const taken = [goal, nowAt];
  const candidates = [start, ...taken.flatMap((each) => [each + room, each - room])];
  const free = candidates
    .filter((each) => taken.every((other) => Math.abs(other - each) >= room))
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return { goal, now: nowAt, start: free[0] ?? start };
}
