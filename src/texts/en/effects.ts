import type { effects as swedish } from '../sv/effects.ts';

/** How effects are judged, in English. */
export const effects = {
  statuses: { green: 'Green', yellow: 'Yellow', red: 'Red', none: 'No data' },
  because: {
    noMeasurement: 'No measured value has been entered yet.',
    noTarget: 'The goal has no target to compare with.',
    reached: 'The target has been reached.',
    late: 'The day has passed and the target has not been reached.',
    worse: 'It is worse than the baseline.',
    onTrack: 'It has come at least as far as it should have today.',
    halfway: 'It has come at least half as far as it should have today.',
    behind: 'It has not come half as far as it should have today.',
    better: 'It is better than the baseline, but the target has not been reached.',
    unchanged: 'It is no better than the baseline.',
    noBaseline:
      'The target has not been reached, and without a baseline there is no telling how far it has come.',
  },
  ruleTitle: 'How the colour is decided',
  rule: [
    'The colour follows from the numbers. The latest measured value counts.',
    'Green: the target is reached, or the value is at least where it should be today. “Should” is a straight line from baseline to target, from the first known day to the day the goal is due.',
    'Yellow: at least half of the way to where it should be today. If the goal has no day, being better than the baseline is enough. Without a baseline it is yellow until the target is reached.',
    'Red: less than that, worse than the baseline, or the day has passed without reaching the target.',
    'No data: no measured value, or no target.',
  ],
} satisfies typeof swedish;
