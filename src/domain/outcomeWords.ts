import type { EndingReasonId, OutcomeId } from './model.ts';
import type { Named, Said } from './modelWords.ts';

/** The words of how it goes: what a gate is answered, and why an initiative stops (M1). Apart from the others, since the first screen does without them. */

export const outcomeWords: Readonly<Record<OutcomeId, Named & { readonly formal: Said }>> = {
  go: {
    name: { sv: 'Ja', en: 'Yes' },
    formal: { sv: 'bifall', en: 'approved' },
    help: { sv: 'Förvaltningen säger ja.', en: 'The department says yes.' },
  },
  conditionalGo: {
    name: { sv: 'Ja, med villkor', en: 'Yes, with conditions' },
    formal: { sv: 'bifall med villkor', en: 'approved with conditions' },
    help: {
      sv: 'Arbetet får gå vidare nu. Varje villkor har ett datum och ska vara uppfyllt innan nästa beslutspunkt öppnar.',
      en: 'The work may go on now. Each condition has a date and must be met before the next gate opens.',
    },
  },
  recycle: {
    name: { sv: 'Vänta – komplettera', en: 'Wait – add more' },
    formal: { sv: 'återremiss', en: 'referred back' },
    help: {
      sv: 'Något saknas för att kunna besluta. Skriv vad som ska läggas till.',
      en: 'Something is missing before it can be decided. Say what to add.',
    },
  },
  hold: {
    name: { sv: 'Vila', en: 'Hold' },
    formal: { sv: 'bordläggning', en: 'tabled' },
    help: {
      sv: 'Inte nu. Ange vilken dag det ska tas upp igen.',
      en: 'Not now. Say on which day it is to be taken up again.',
    },
  },
  kill: {
    name: { sv: 'Nej', en: 'No' },
    formal: { sv: 'avslag', en: 'refused' },
    help: {
      sv: 'Förvaltningen säger nej. Idébäraren väljer sedan om initiativet ska avslutas eller omprövas.',
      en: 'The department says no. The idea owner then chooses whether to end the initiative or to reconsider it.',
    },
  },
};

export const endingReasonWords: Readonly<Record<EndingReasonId, Named>> = {
  needFunction: {
    name: { sv: 'Behovet möttes inte – funktionen', en: 'The need was not met – function' },
    help: { sv: 'Lösningen gjorde inte det som behövdes.', en: 'The solution did not do what was needed.' },
  },
  needEconomy: {
    name: { sv: 'Behovet möttes inte – ekonomin', en: 'The need was not met – economy' },
    help: {
      sv: 'Det gick inte ihop ekonomiskt för dem som skulle använda lösningen.',
      en: 'It did not add up financially for those who were to use the solution.',
    },
  },
  costOverEffect: {
    name: { sv: 'Kostnaden för hög mot effekterna', en: 'Cost too high against the effects' },
    help: {
      sv: 'Det fungerade, men gav för lite för pengarna.',
      en: 'It worked, but gave too little for the money.',
    },
  },
  betterSolution: {
    name: { sv: 'En bättre lösning fanns', en: 'A better solution existed' },
    help: {
      sv: 'Någon annan löser det bättre. Skriv vem, så att fler hittar dit.',
      en: 'Somebody else solves it better. Say who, so that others find the way.',
    },
  },
  notAdopted: {
    name: { sv: 'Lyckat test som ingen verksamhet införde', en: 'Successful test that no unit adopted' },
    help: {
      sv: 'Piloten gick bra, men ingen tog emot den. Skriv vad som hindrade.',
      en: 'The pilot went well, but nobody took it on. Say what stood in the way.',
    },
  },
  other: {
    name: { sv: 'Annat', en: 'Other' },
    help: { sv: 'Skriv vilken orsak.', en: 'Say which reason.' },
  },
};
