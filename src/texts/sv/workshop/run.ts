import { plural } from '../../plural.ts';

const count = plural('sv');

/** The workshop in its room: before it begins, while it goes on, when it is over. */
export const run = {
  view: 'Workshop',
  leave: 'Lämna',
  steps: 'Steg',
  stepOf: (nth: number, of: number, title: string) => `Steg ${nth} av ${of}: ${title}`,
  noSteps: 'Agendan är tom',
  states: { done: 'klart', here: 'här är vi', coming: 'kommer' },
  minutes: (n: number) => `${n} min`,
  back: 'Tillbaka',
  backTo: (title: string) => `Tillbaka till ${title}`,
  next: (title: string) => `Nästa: ${title}`,
  onOwn: 'Gå vidare på egen hand',
  roomIsAt: (nth: number, title: string) => `Rummet är på steg ${nth}: ${title}.`,
  goThere: 'Gå dit',
  stillHidden: (title: string) =>
    `Lapparna från ${title} är dolda. När du visar dem kan de inte döljas igen.`,
  showNotes: 'Visa lapparna',
  notesShown: 'Lapparna visas för alla.',
  onlyTalk: 'Det här steget gör ni tillsammans i rummet.',
  aim: 'Syfte',
  challenge: 'Utmaning',
  day: 'Dag',
  place: 'Plats',
  mode: 'Surfplattor',
  modes: { one: 'En surfplatta som går runt', groups: 'En surfplatta per grupp' },
  participants: 'Deltagare',
  howMany: (n: number) =>
    n === 0 ? 'Ingen är tillagd än' : count(n, { one: '1 deltagare', other: `${n} deltagare` }),
  agenda: 'Det här händer',
  inAll: (minutes: number) => (minutes === 0 ? '' : `${minutes} minuter i allt`),
  start: 'Starta workshopen',
  nothingToStart: 'Agendan är tom. Lägg till ett steg först.',
  waitForStart: 'Workshopledaren startar. Då öppnas den här av sig själv.',
  timer: {
    left: 'Tid kvar',
    start: (minutes: number) => `Starta tiden, ${minutes} min`,
    pause: 'Pausa',
    goOn: 'Fortsätt',
    oneMore: '+1 minut',
    paused: 'Pausad',
    up: 'Tiden är ute',
    minuteLeft: '1 minut kvar',
    spoken: (minutes: number, seconds: number) =>
      [
        count(minutes, { one: '1 minut', other: `${minutes} minuter` }),
        count(seconds, { one: '1 sekund', other: `${seconds} sekunder` }),
      ].join(' och '),
  },
  menu: {
    more: 'Mer i workshopen',
    present: 'Presentera',
    presentApart: 'Presentera i eget fönster',
    prepare: 'Ändra agendan',
    result: 'Resultat',
    handOverNote: 'Till en annan platta, när det inte finns nät.',
    ready: 'Redo för workshop',
    end: 'Avsluta workshop',
    soundOn: 'Slå på ljud',
    soundOff: 'Stäng av ljud',
    soundIsOn: 'Den här plattan låter när tiden är ute.',
    soundIsOff: 'Den här plattan är tyst när tiden är ute.',
    mayGoDark: 'Skärmen kan släckas',
    mayGoDarkWhy: 'Webbläsaren låter inte appen hålla skärmen tänd. Ställ in det på plattan.',
    noTime: 'Ta bort tiden',
    someTime: (minutes: number) => `Ta tid, ${minutes} min`,
  },
  end: {
    title: 'Avsluta workshopen?',
    text: 'Allt som är skrivet finns kvar, och du kan öppna workshopen igen.',
    button: 'Avsluta workshop',
  },
  over: {
    ended: (when: string, notes: number) =>
      count(notes, {
        one: `Workshopen avslutades ${when}. Den gav 1 lapp.`,
        other: `Workshopen avslutades ${when}. Den gav ${notes} lappar.`,
      }),
    result: 'Visa resultatet',
    reopen: 'Öppna igen',
    withdrawn: 'Workshopen är borttagen. Allt som är skrivet finns kvar.',
    restore: 'Återställ workshopen',
  },
};
