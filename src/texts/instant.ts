import { timeZone } from './format.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * The instant at which the city's clock shows `time` (HH:MM) on `day` (YYYY-MM-DD), as ISO UTC: the way back from
 * `Formats.date` and `Formats.time`. A time that the change to summer time skips is taken an hour later.
 */
export function instantOf(day: string, time: string): string {
  const shown = Date.parse(`${day}T${time}:00.000Z`);
  // The city's clock at a first guess tells how far off the guess is; a second look settles the hours around a change of clocks.
  const first = shown - ahead(shown);
  return new Date(shown - ahead(first)).toISOString();
}

/** How far the city's clock is ahead of UTC at a whole second, in milliseconds. */
function ahead(at: number): number {
  return Date.parse(`${wallClock.format(new Date(at)).replace(' ', 'T')}.000Z`) - at;
}
