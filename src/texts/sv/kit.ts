/** The few words that parts of the kit say on every screen. Handed to the kit once, by the app. */
export const kit = {
  close: 'Stäng',
  required: 'krävs',
  showAsTable: 'Visa som tabell',
  notANumber: 'Skriv ett tal, till exempel 19,4.',
  notWholeKronor: 'Skriv hela kronor, till exempel 160 000.',
  kronor: 'kr',
  clearSearch: 'Töm sökfältet',
  message: 'Besked',
};
