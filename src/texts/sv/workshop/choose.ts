import { plural } from '../../plural.ts';

const count = plural('sv');

/** The step in which the leader chooses, and makes initiatives of what was chosen. */
export const choose = {
  heading: 'Välj vad som ska gå vidare',
  order: 'Ordning',
  byVotes: 'Röster',
  byValue: 'Effekt mot insats',
  byWall: 'Som på väggen',
  nothing: 'Det finns inget att välja bland än. Skriv lappar först.',
  leaderChooses: 'Workshopledaren väljer. Rösterna är ett stöd.',
  chosen: 'Vald',
  choose: 'Välj',
  unchoose: 'Ta bort valet',
  chooseNamed: (title: string) => `Välj ${title}`,
  unchooseNamed: (title: string) => `Ta bort valet av ${title}`,
  isInitiative: 'Det här är redan ett initiativ. Dra tillbaka initiativet om det inte ska finnas.',
  chose: 'Valet är sparat.',
  unchose: 'Valet är borttaget.',
  showNotes: 'Visa lapparna',
  chosenHeading: 'Valt',
  make: 'Gör till initiativ',
  makeNamed: (title: string) => `Gör till initiativ: ${title}`,
  makeAll: (n: number) => `Gör alla ${n} till initiativ`,
  made: (title: string) => `${title} är nu ett utkast i fasen Utforska idé.`,
  allMade: (n: number) =>
    count(n, {
      one: 'Ett nytt initiativ i fasen Utforska idé.',
      other: `${n} nya initiativ i fasen Utforska idé.`,
    }),
  unmade: 'Initiativet är tillbakadraget.',
  allUnmade: (n: number) =>
    count(n, { one: 'Initiativet är tillbakadraget.', other: `${n} initiativ är tillbakadragna.` }),
  isDraft: 'Utkast i fasen Utforska idé',
  notMade: 'Inte initiativ än',
  toInitiative: (title: string) => `Öppna initiativet ${title}`,
  keepsOrigin: (notes: number) =>
    count(notes, {
      one: 'Initiativet minns workshopen, lappen, rösterna och vem den skrevs som.',
      other: `Initiativet minns workshopen, de ${notes} lapparna, rösterna och vem de skrevs som.`,
    }),
  title: 'Titel',
  titleMissing: 'Skriv vad initiativet heter.',
  need: 'Behov',
  department: 'Ansvarig förvaltning',
  later: 'Väljs senare',
  owner: 'Idébärare',
};
