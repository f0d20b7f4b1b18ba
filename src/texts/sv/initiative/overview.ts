import { plural } from '../../plural.ts';

const count = plural('sv');

/** Översikt. */
export const overview = {
  nextStep: 'Nästa steg',
  yourDecision: 'Beslutet väntar på dig',
  yourDecisionAbout: (gate: string, departments: string) => `${gate} för ${departments}`,
  decide: 'Fatta beslut',
  toBenefits: 'Följ upp nyttan',
  ahead: (gate: string) => `Inför ${gate}`,
  ask: 'Begär beslut',
  seeRequest: 'Se begäran',
  partsInPlace: (present: number, all: number) => `${present} av ${all} delar finns.`,
  askAnyway: (present: number, all: number) => `${present} av ${all} delar finns – det går att begära ändå.`,
  plan: 'Tidplan',
  stepDone: (day: string) => `klart ${day}`,
  stepUntil: (day: string) => `till ${day}`,
  stepLate: (day: string) => `skulle vara klart ${day}`,
  stepFrom: (day: string) => `från ${day}`,
  allPosts: (n: number) => (n === 1 ? 'Visa' : `Alla ${n}`),
  story: 'Om initiativet',
  storyEmpty: 'Här är bara titeln än. Skriv vems behovet är, så förstår andra vad det handlar om.',
  storyEmptyToRead: 'Här är bara titeln än.',
  describe: 'Beskriv behovet',
  origin: {
    heading: 'Varifrån det kom',
    workshop: (title: string) => `Workshopen ”${title}”`,
    notes: (n: number) => count(n, { one: '1 lapp', other: `${n} lappar` }),
    votes: (votes: number, ballots: number) =>
      count(votes, { one: `1 röst, ${ballots} röstade`, other: `${votes} röster, ${ballots} röstade` }),
    writtenAs: (name: string) => `Skriven som ${name}`,
    number: (n: string) => `nummer ${n}`,
    nobody: 'Skriven utan namn',
    showNotes: (n: number) => count(n, { one: 'Visa lappen', other: `Visa de ${n} lapparna` }),
    toWorkshop: 'Öppna workshopen',
    toResult: 'Se workshopens resultat',
  },
  comments: 'Kommentarer',
  commentsEmpty: 'Ingen har sagt något än.',
  mayNotComment: 'Du kan läsa, men din roll kan inte kommentera det här initiativet.',
  yourComment: 'Skriv en kommentar',
  saveComment: 'Spara kommentaren',
  commentSaved: 'Kommentaren är sparad',
  withdrawComment: 'Dra tillbaka',
  commentWithdrawn: 'Kommentaren är tillbakadragen',
};
