import type { history as source } from '../../sv/workshop/history.ts';

export const history: typeof source = {
  heading: 'History',
  inStep: (step) =>
    step === '' ? 'The note has not been shown yet' : `In the step ${step}. The note has not been shown yet`,
  round: (step, nth) => (step === '' ? `Round ${nth}` : `${step}, round ${nth}`),
  into: (other) => `Into ${other}`,
  outOf: (other) => `Out of ${other}`,
};
