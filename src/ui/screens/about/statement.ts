/** The days of the statement. Both are moved by whoever assesses Stegvis anew, or changes what the statement says. */
export const assessedOn = '2026-11-26';
export const changedOn = '2026-11-26';

/** Where the law's overseer takes reports, and where the one of personal data does. */
export const digg = 'https://www.digg.se/tdosanmalan';
export const imy = 'https://www.imy.se/klagomal';
