import { plural } from '../../plural.ts';

const count = plural('sv');

/** The result of a workshop: the page, its paper, its files. */
export const result = {
  title: 'Resultat',
  document: 'Workshop',
  names: 'Ta med namn',
  namesNote:
    'Namnen på dem som var i rummet, och hur var och en röstade. Gäller sidan, utskriften och filerna.',
  download: 'Ladda ner',
  csv: 'Tabell för Excel (CSV)',
  csvNote: 'En rad per grupp och lapp',
  markdown: 'Anteckningar (Markdown)',
  markdownNote: 'Text att klistra in i ett mejl eller protokoll',
  json: 'Allt som data (JSON)',
  jsonNote: 'För ett annat system att läsa',
  kept: (name: string) => `Filen ${name} ligger bland dina hämtade filer.`,
  fileName: 'workshopresultat',
  ledBy: 'Ledd av',
  participants: 'Deltagare',
  persons: (n: number) => count(n, { one: '1 person', other: `${n} personer` }),
  groups: (n: number) => count(n, { one: '1 grupp', other: `${n} grupper` }),
  numbers: (n: number) => count(n, { one: '1 deltagare med nummer', other: `${n} deltagare med nummer` }),
  namely: (howMany: string, names: string) => `${howMany}: ${names}`,
  nobody: 'Ingen är tillagd',

  chosen: 'Det här valdes',
  nothingChosen: 'Inget är valt än.',
  became: (title: string) => `Blev initiativet ${title}`,
  inPhase: (title: string, phase: string) => `${title}, i fasen ${phase}`,
  withdrawn: (title: string) => `Blev initiativet ${title}, som sedan drogs tillbaka`,
  unseen: 'Blev ett initiativ som inte har nått den här enheten',
  notMade: 'Inte initiativ än',

  votes: 'Röster',
  roundOf: (step: string, nth: number) => (nth === 1 ? step : `${step}, omgång ${nth}`),
  place: 'Plats',
  what: 'Vad',
  none: (n: number) => count(n, { one: 'En fick inga röster.', other: `${n} fick inga röster.` }),
  ballots: 'Så röstade var och en',
  ballot: (name: string, votes: string) => `${name}: ${votes}`,
  gave: (title: string, votes: number) => `${title} ${votes}`,
  gaveNone: 'inga röster',
  gone: 'något som har tagits bort',
  notCounted: 'räknas inte, personen röstade igen',
  late: 'kom sent',
  marked: (said: string, mark: string) => `${said} (${mark})`,
  someRound: 'Röstning',

  plane: 'Effekt och insats',
  planeTable: 'Det som är placerat, med effekt och insats från 0 till 10',
  number: 'Nr',

  wall: 'Väggen',
  emptyWall: 'Inga lappar är visade än.',
  notes: (n: number) => count(n, { one: '1 lapp', other: `${n} lappar` }),
  groupOf: (name: string, notes: string) => `${name}, ${notes}`,
  mergedGroups: (names: string) => `Tidigare också ${names}`,
  sameAs: (text: string) => `Samma sak: ${text}`,
  by: (text: string, name: string) => `${text} (${name})`,

  hiddenNotes: (n: number) =>
    count(n, { one: 'En lapp är inte visad än.', other: `${n} lappar är inte visade än.` }),
  hiddenRound: (round: string, voted: number) =>
    count(voted, {
      one: `${round}: en har röstat. Resultatet är inte visat än.`,
      other: `${round}: ${voted} har röstat. Resultatet är inte visat än.`,
    }),
  printed: (day: string) => `Utskrivet ${day}`,
  notOver: 'Workshopen pågår. Det här är resultatet så här långt.',

  tablets: 'Flera surfplattor',
  tabletsAbout:
    'Utan nät tar du med det som är skrivet här till en annan platta i en fil. Där syns lappar, röster och foton när filen är inläst. Samma sak läses bara in en gång, och inget skrivs över. Det som är dolt visas inte där heller, men filen är inte låst: ge den bara till en kollega.',
  readIn: 'Läs in en fil i Synk',
  showHistory: (n: number) => count(n, { one: 'Visa en händelse', other: `Visa ${n} händelser` }),
  hideHistory: 'Dölj historiken',

  columns: {
    kind: 'Slag',
    group: 'Grupp',
    note: 'Lapp',
    author: 'Skriven som',
    colour: 'Färg',
    step: 'Steg',
    written: 'Skriven',
    sameAs: 'Samma som',
    effect: 'Effekt',
    effort: 'Insats',
    chosen: 'Vald',
    initiative: 'Initiativ',
  },
  kinds: { cluster: 'Grupp', note: 'Lapp' },
  votesIn: (round: string) => `Röster: ${round}`,
};
