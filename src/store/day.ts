/** Where the city's day begins and ends. */
const timeZone = 'Europe/Stockholm';

// Swedish writes a day as `yyyy-mm-dd`, which is the form that days have everywhere here.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The city's day at an instant in milliseconds, `yyyy-mm-dd`. */
export const dayOf = (ms: number): string => format.format(ms);
