/** Lines of a workshop's history, beside what was done (deeds.ts). */
export const history = {
  heading: 'Historik',
  /** Where a note was written that has not been shown. */
  inStep: (step: string) =>
    step === '' ? 'Lappen är inte visad än' : `I steget ${step}. Lappen är inte visad än`,
  round: (step: string, nth: number) => (step === '' ? `Omgång ${nth}` : `${step}, omgång ${nth}`),
  into: (other: string) => `Till ${other}`,
  outOf: (other: string) => `Från ${other}`,
};
