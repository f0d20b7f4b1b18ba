import { plural } from '../plural.ts';
import { files } from './portfolio/files.ts';
import { views } from './portfolio/views.ts';
import { inSentence } from '../sentence.ts';

const count = plural('sv');

/** Portfölj: everything that is under way, as a board and as a list. */
export const portfolio = {
  title: 'Portfölj',
  thePortfolio: 'portföljen',
  view: 'Vy',
  board: 'Tavla',
  list: 'Lista',
  search: 'Sök i portföljen',
  searchShort: 'Sök',
  updated: (when: string) => `Uppdaterad hos dig ${when}`,
  notUpdated: 'Inte hämtad till den här enheten än',
  /** Beside what has come so far, which can be used. */
  fetchingMore: 'Hämtar fler …',
  example: 'Exempeldata: dagar, belopp, beslut',

  /** The numbers are drawn larger, so they stand apart from their words. */
  counts: {
    active: (n: number) => count(n, { one: 'pågår', other: 'pågår' }),
    onHold: (n: number) => count(n, { one: 'vilar', other: 'vilar' }),
    asked: (n: number) => count(n, { one: 'inför beslut', other: 'inför beslut' }),
    realised: (n: number) => count(n, { one: 'realiserat', other: 'realiserade' }),
    cancelled: (n: number) => count(n, { one: 'avbrutet med lärdomar', other: 'avbrutna med lärdomar' }),
  },

  filter: {
    department: 'Förvaltning',
    allDepartments: 'Alla förvaltningar',
    subject: 'Utmaning eller etikett',
    allSubjects: 'Alla utmaningar',
    phase: 'Fas',
    allPhases: 'Alla faser',
    standing: 'Läge',
    drive: 'Drivkraft',
    allDrives: 'Alla drivkrafter',
    technology: 'Teknik',
    allTechnologies: 'All teknik',
    more: 'Filter',
    moreOf: (n: number) => `Filter (${n})`,
    fewer: 'Dölj filter',
    clear: 'Rensa filter',
    owner: 'Idébärare',
    allOwners: 'Alla idébärare',
    traits: 'Visa bara',
    search: 'Sökord',
    chosen: 'Valda filter',
    /** A chosen filter in words: "Fas: 3 Utveckla pilot". */
    chosenAs: (filter: string, value: string) => `${filter}: ${value}`,
    remove: (filter: string) => `Ta bort filtret ${filter}`,
  },
  traits: {
    cityWide: 'Stadsgemensamt',
    collaboration: 'Samarbete sökes',
    residents: 'Invånarinvolvering',
    unanswered: (days: number) => `Pilot utan svar på ${days} dagar`,
  },
  traitNotes: {
    cityWide: 'Gäller hela staden.',
    collaboration: 'Skriver att de söker någon att samarbeta med.',
    residents: 'Berättar hur invånare är med.',
    unanswered: 'Ingen har svarat på om piloten skapar värde.',
  },
  views,
  files,
  standings: {
    underWay: 'Pågår och vilar',
    active: 'Pågår',
    asked: 'Inför beslut',
    onHold: 'Vilande',
    realised: 'Realiserade',
    cancelled: 'Avbrutna',
    ended: 'Alla avslutade',
    all: 'Alla lägen',
    draft: 'Mina utkast',
  },
  found: (n: number) => count(n, { one: 'Ett initiativ visas', other: `${n} initiativ visas` }),
  nothingFound: 'Inget initiativ passar det du har valt.',
  empty: 'Här finns inga initiativ än. Det första blir till när någon delar en idé.',

  phases: 'Gå till fas',
  phaseTab: (number: number, name: string, n: number) =>
    count(n, {
      one: `Fas ${number}, ${name}: ett initiativ`,
      other: `Fas ${number}, ${name}: ${n} initiativ`,
    }),
  inColumn: (n: number) => count(n, { one: 'ett initiativ', other: `${n} initiativ` }),
  gateLine: (gate: string, n: number) =>
    n === 0
      ? `${gate}: inga begärda`
      : count(n, { one: `${gate}: 1 begärt`, other: `${gate}: ${n} begärda` }),
  realisedSoFar: (n: number) =>
    n === 0
      ? 'Inga realiserade än'
      : count(n, { one: '1 realiserat hittills', other: `${n} realiserade hittills` }),
  emptyColumn: {
    exploreIdea: 'Ingen idé utforskas just nu.',
    exploreSetup: 'Inget upplägg utforskas just nu.',
    developPilot: 'Ingen pilot pågår just nu.',
    scale: 'Inget skalas just nu.',
  },
  emptyFiltered: 'Inget här passar det du har valt.',
  showMore: (n: number) => `Visa ${n} till`,
  showAll: (n: number) => `Visa alla ${n}`,

  noDepartment: 'Förvaltning saknas',
  sinceToday: 'sedan i dag',
  askedDays: (days: string) => `begärt, ${days}`,
  askedToday: 'begärt i dag',
  decidedOf: (n: number, of: number) => `${n} av ${of} har beslutat`,
  lacks: (sum: string) => `${sum} saknas`,
  toComplete: 'ska kompletteras',
  gotNo: 'fick nej',
  decideAnew: 'beslut behöver göras om',
  onHoldUntil: (day: string) => `Vilande till ${day}`,
  until: (day: string) => `till ${day}`,
  goal: (now: string, target: string) => `${now} av ${target}`,
  goalWithUnit: (now: string, target: string, unit: string) => `${now} av ${target} ${unit}`,
  draft: 'utkast',
  realisedOn: (day: string) => `Realiserad ${day}`,
  stoppedOn: (day: string) => `Avbruten ${day}`,
  lessons: 'Lärdomar',

  move: {
    name: (title: string) => `Flytta till… ${title}`,
    heading: 'Flytta till…',
    rest: 'Vila',
    wake: 'Återuppta',
    end: 'Avsluta',
    here: 'Står här nu',
    request: (gate: string) => `Begär ${inSentence(gate)}`,
    decide: (gate: string) => `${gate} är begärt. Du beslutar.`,
    awaits: (gate: string, departments: string) => `${gate} är begärt. ${departments} har inte beslutat.`,
    awaitsMore: (gate: string) => `${gate} är begärt. Läs vad som återstår.`,
    back: 'Tillbaka, med ett skäl',
    restByDecision: 'Välj Vila när du beslutar',
    wakeAbout: 'Med ett skäl',
    endAbout: 'Realiserad eller avbruten, med lärdomar',
    gateFirst: (gate: string) => `Först behövs ${gate}.`,
    othersAsk: (gate: string) => `Idébäraren eller den som hjälper till begär ${gate}.`,
    othersMove: 'Idébäraren eller den som hjälper till flyttar tillbaka.',
    othersResume: 'Idébäraren, den som hjälper till eller beslutsfattaren återupptar.',
    othersEnd: 'Idébäraren eller förvaltningens beslutsfattare avslutar.',
    onlyByDecision: 'Vilar bara genom ett beslut, med en dag då det tas upp igen.',
    backTo: (phase: string) => `Tillbaka till ${phase}`,
    moved: (title: string, phase: string, nth: number, of: number) =>
      `${title} flyttad till ${phase}, plats ${nth} av ${of}`,
    dropInPhase: 'Släpp i en fas, eller tryck på Esc.',
    stays: (title: string, why: string) => `${title} står kvar. ${why}`,
  },

  columns: {
    caption: 'Initiativ',
    title: 'Initiativ',
    phase: 'Fas',
    department: 'Förvaltning',
    days: 'Dagar i fas',
    next: 'Nästa beslut',
    granted: 'Beviljat, kr',
    used: 'Använt, kr',
    criteria: 'Kriterier ja',
  },
  sortBy: 'Ordna efter',
  sortBestFirst: 'Bäst träff först',
  reverse: 'Vänd ordningen',
  median: (n: number) => `median ${n}`,
  /** "41 dagar, median 55" */
  daysOfMedian: (days: string, median: number) => `${days}, median ${median}`,
  longInPhase: 'länge i fasen',
  nextAsked: (gate: string) => `${gate}, begärt`,
  criteria: (met: number, of: number) => `${met} av ${of}`,
  over: (sum: string) => `${sum} över`,
  shownOf: (n: number, of: number) => `${n} av ${of} visas`,
  sum: 'Summa',
  selection: (what: string) => `Urval: ${what}`,
  quoted: (text: string) => `”${text}”`,
  printed: (city: string, day: string) => `${city}, utskrivet ${day}.`,
};
