/** Lärdomar: how it ended, what was learned, what came of it. */
export const lessons = {
  inUse: {
    heading: 'Här används lösningen',
    empty: 'Ingen verksamhet är inskriven än.',
    row: (department: string, day: string) => `${department}, från ${day}`,
    maintained: (department: string, day: string, maintainer: string) =>
      `${department}, från ${day}, förvaltas av ${maintainer}`,
  },
  endedRealised: (day: string) => `Realiserad ${day}`,
  endedStopped: (phase: string, day: string) => `Avbruten i ${phase} ${day}`,
  thanks: 'Tack. Det ni lärde er hjälper nästa initiativ.',
  reason: 'Orsak till avslut',
  lessons: 'Vad vi lärde oss',
  reusable: 'Vad andra kan återanvända',
  by: (name: string, day: string) => `Skrevs av ${name} ${day}`,
  earlierEnding: 'Tidigare avslut',
  reopened: (name: string, day: string, reason: string) => `Öppnades igen ${day} av ${name}: ${reason}`,
  notEnded: 'Lärdomarna skrivs när initiativet avslutas, eller när det blir realiserat.',
  notEndedLog: 'Under tiden samlas det ni lär er i pilotloggen.',
  toLog: 'Till pilotloggen',
};
