import type { Texts } from '../sv.ts';

export const kit = {
  close: 'Close',
  required: 'required',
  showAsTable: 'Show as table',
  notANumber: 'Write a number, for example 19.4.',
  notWholeKronor: 'Write whole kronor, for example 160,000.',
  kronor: 'SEK',
  clearSearch: 'Clear the search field',
  message: 'Message',
} satisfies Texts['kit'];
