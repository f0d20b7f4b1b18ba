/** Bedömningskriterier: the strip and the nine questions. */
export const criteria = {
  heading: 'Kriterier',
  strip: 'Nio bedömningskriterier',
  answer: 'Bedöm',
  item: (name: string, answer: string) => `${name}: ${answer}`,
  joint: {
    met: 'Ja',
    partly: 'Delvis',
    notMet: 'Nej',
    notApplicable: 'Ej aktuellt',
    none: 'Inte bedömt än',
  },
  count: (met: number, of: number, partly: number) =>
    partly > 0 ? `${met} av ${of} uppfyllda, ${partly} delvis` : `${met} av ${of} uppfyllda`,
  onlyOwner: 'Idébärarens egen bedömning.',
  noneYet: 'Ingen bedömning än. Andras svar visas när du har svarat själv.',
  noneReached: 'Ingen bedömning att visa.',
};
