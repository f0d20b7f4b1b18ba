import { plural } from '../../plural.ts';
import { inSentence } from '../../sentence.ts';

const count = plural('sv');

/** Beslut: the question, what it rests on, and what a department decides. */
export const decide = {
  ask: {
    funding: (department: string, amount: string, title: string) =>
      `Ska ${department} bevilja ${amount} till piloten ${title}?`,
    time: (department: string, hours: string, title: string) =>
      `Ska ${department} ge ${hours} till att utforska ${title}?`,
    scaleUp: (department: string, title: string) => `Ska ${department} skala upp ${title}?`,
  },
  correctAsk: (department: string, title: string) => `Rätta beslutet från ${department} om ${title}`,
  readBasis: 'Läs underlaget',
  printBasis: 'Skriv ut underlaget',
  frozen: (revision: number, day: string) => `Version ${revision}, fryst ${day}`,
  forWhom: 'Du beslutar för',
  forWhomPrepares: 'Du förbereder för',
  money: 'Medel',
  departments: 'Förvaltningar',
  budget: (left: string, year: number, whole: string) =>
    `Av innovationsbudgeten för ${year} (${whole}) återstår ${left}.`,
  overBudget: (amount: string, year: number) =>
    `Det är ${amount} mer än vad som återstår av innovationsbudgeten för ${year}. Det går att bevilja ändå.`,
  says: (department: string, outcome: string, text: string) => `${department}: ${outcome}. ${text}`,
  missing: 'Saknas i underlaget',
  missingHint: 'Det hindrar inte beslutet, men står i det.',

  criteria: 'Kriterier',
  criteriaHint: 'stöd för beslutet, inget krav på antal',
  criteriaChange: 'Ändra',
  criteriaAnswer: 'Svara',
  criteriaNotYours: 'De som bedömer initiativet ser svaren.',
  criteriaDone: 'Klar',
  why: 'Varför?',
  notAnswered: 'Inte besvarat',
  others: (answers: string) => `Andra: ${answers}`,
  othersLater: 'Andras svar visas när du har svarat.',
  owners: (answer: string) => `Idébäraren: ${answer}`,
  answerCount: (n: number, answer: string) => `${n} ${inSentence(answer)}`,
  with: (answer: string, why: string) => `${answer} – ${why}`,
  criteriaSummary: (yes: number, partly: number, no: number, unknown: number) =>
    `${yes} ja · ${partly} delvis · ${no} nej · ${unknown} vet inte`,
  criteriaLeft: (n: number) => count(n, { one: '1 kvar att svara på', other: `${n} kvar att svara på` }),

  outcome: 'Beslut',
  outcomeNotes: {
    go: undefined,
    conditionalGo: 'Varje villkor har ett datum',
    recycle: 'Begäran avslutas och går tillbaka till idébäraren',
    kill: 'Begäran avslutas',
    hold: 'Initiativet vilar till en dag du väljer',
  },
  /** Another department than the lead: its wait or rest is a message, its no gives no money. */
  outcomeNotesOther: {
    go: undefined,
    conditionalGo: 'Varje villkor har ett datum',
    recycle: 'Ditt besked visas, och förvaltningen kan besluta sedan',
    kill: 'Förvaltningen bidrar inte',
    hold: 'Ditt besked visas, och förvaltningen kan besluta sedan',
  },
  reasons: 'Beviljat och skäl',
  reasonsContent: 'Innehåll och skäl',
  reasonsOnly: 'Skäl',
  amount: 'Belopp',
  amountHint: (asked: string) => `Sökt: ${asked}`,
  purpose: 'Ändamål',
  purposeHint: 'Vad pengarna får användas till.',
  costCentre: 'Kostnadsställe',
  hours: 'Timmar',
  receivingOperation: 'Mottagande verksamhet',
  maintainer: 'Förvaltas av',
  benefitOwner: 'Nyttoansvarig',
  conditions: 'Villkor',
  condition: (n: number) => `Villkor ${n}`,
  conditionDue: (n: number) => `Villkor ${n}, klart senast`,
  addCondition: 'Lägg till ett villkor',
  removeCondition: (n: number) => `Ta bort villkor ${n}`,
  complete: 'Vad ska kompletteras?',
  restUntil: 'Vilar till',
  restHint: 'Den dagen tas initiativet upp igen.',
  motivation: 'Motivering',
  facts: 'Uppgifter om beslutet',
  decidedOn: 'Beslutsdatum',
  authority: 'Beslutanderätt',
  authorityKinds: {
    delegation: 'Delegation',
    execution: 'Verkställighet',
    board: 'Beslut i nämnden',
  },
  delegationItem: 'Delegationspunkt',
  boardItem: 'Paragraf',
  board: 'Nämnd',
  presentedBy: 'Föredragande',
  participants: 'Deltog utan att besluta',
  participantsHint: 'En person per rad.',
  diaryNumber: 'Diarienummer',
  diaryHint: 'Går att fylla i sedan.',
  text: 'Beslutets ordalydelse',
  textHint: 'Skriven efter det du har valt. Du kan ändra den.',
  textReset: 'Skriv om efter det jag har valt',
  textNotYet: 'Välj ett beslut, så skrivs texten här.',
  supersededReason: 'Varför rättas beslutet?',
  corrects: (outcome: string, day: string) => `Ersätter beslutet ${outcome} från ${day}.`,

  review: 'Granska och fatta beslut',
  reviewOffline: 'Granska och förbered beslut',
  reviewCorrection: 'Granska och rätta',
  checking: 'Hämtar det senaste från staden …',
  sending: 'Skickar beslutet …',
  never: 'Ett beslut ändras aldrig, du fattar ett nytt.',
  neverCorrection: 'Det gamla beslutet står kvar i historiken, med rättelsen bredvid.',
  preparedLine: 'Förberett – gäller när det har skickats.',
  prepareTitle: 'Förbered beslutet?',
  prepareText:
    'Beslutet sparas på den här enheten och gäller inte än. När du har nät öppnar du det igen, ser om underlaget har ändrats och fattar det.',
  prepare: 'Förbered beslutet',
  preparedSaid: 'Beslutet är förberett. Det gäller när det har skickats.',
  preparedAt: (when: string) => `Förberett ${when}`,
  preparedWaits: (when: string) => `Förberett ${when}. Beslutet gäller när det har skickats.`,
  preparedHint: 'Finns bara på den här enheten. Fatta det när du har nät.',
  prepared: {
    heading: 'Förberedda beslut',
    of: (gate: string, outcome: string) => `${gate}: ${outcome}`,
    unknown: 'Initiativet finns inte här längre',
    refused: 'Togs inte emot',
  },
  notReached: {
    weather: 'Staden gick inte att nå, så beslutet går inte att fatta just nu.',
    signedOut: 'Du är utloggad, så beslutet går inte att fatta just nu. Logga in under Synk.',
    wrongPrincipal: 'Någon annan är inloggad i webbläsaren, så beslutet går inte att fatta just nu.',
    tooOld: 'Appen behöver uppdateras innan beslutet går att fatta.',
    serverTrouble: 'Stadens server har problem, så beslutet går inte att fatta just nu.',
    busy: 'En annan flik hämtar just nu. Försök igen om en stund.',
  },
  confirmTitle: {
    go: 'Fatta beslutet ”Ja”?',
    conditionalGo: 'Fatta beslutet ”Ja, med villkor”?',
    recycle: 'Fatta beslutet ”Vänta – komplettera”?',
    hold: 'Fatta beslutet ”Vila”?',
    kill: 'Fatta beslutet ”Nej”?',
  },
  confirm: 'Fatta beslutet',
  confirmCorrection: 'Rätta beslutet',
  confirmCancel: 'Fortsätt granska',
  confirmGaps: (names: string) => `Saknas i underlaget: ${names}.`,
  confirmRevision: (n: number) => `Beslutet vilar på underlaget version ${n}.`,
  accepted: 'Beslutet är fattat',
  acceptedOpened: (phase: string) => `Beslutet är fattat. Initiativet är nu i ${phase}.`,
  corrected: 'Beslutet är rättat',
  underWay: 'Beslutet är på väg.',
  underWayText:
    'Det gäller när staden har tagit emot det. Du kan stänga sidan: det skickas så fort det finns nät.',

  changedTitle: 'Underlaget har ändrats',
  changedText: (read: number, standing: number) =>
    `Du läste version ${read} och nu gäller version ${standing}. Det du har skrivit är kvar. Läs skillnaden och ta ställning igen.`,
  changedRead: 'Jag har läst skillnaden',
  changedReason: 'Läs först vad som har ändrats i underlaget.',
  refusedTitle: {
    alreadyDecided: 'Ett annat beslut hann före',
    basisChanged: 'Underlaget har ändrats',
    requestClosed: 'Begäran är avslutad',
    other: 'Beslutet togs inte emot',
  },
  twoDecisions:
    'Ett annat beslut hann före. Ditt är kvar som förberett. Dra tillbaka det eller fatta ett nytt.',
  keptText: 'Ditt beslut är kvar som förberett på den här enheten.',
  yours: (outcome: string) => `Ditt förberedda: ${outcome}`,
  readOther: 'Läs det andra beslutet',
  drop: 'Dra tillbaka mitt förberedda',
  dropTitle: 'Dra tillbaka ditt förberedda beslut?',
  dropText: 'Det du har skrivit här tas bort från enheten. Inget beslut som är fattat påverkas.',
  dropped: 'Det förberedda beslutet är borttaget',
  keep: 'Behåll det',
  closeBox: 'Jag har läst',

  notYours: (department: string, names: string) => `Du beslutar inte för ${department}. Det gör ${names}.`,
  notYoursNobody: (department: string) =>
    `Du beslutar inte för ${department}. Ingen har den rollen i Stegvis än.`,
  decidedTitle: 'Beslutat',
  notYet: 'Gäller när staden har tagit emot det.',
  decided: (department: string, outcome: string, day: string) => `${department}: ${outcome}, ${day}`,
  readProtocol: 'Läs protokollet',

  proposals: 'Förslag till beslut',
  proposalBy: (name: string, when: string) => `${name}, ${when}`,
  useProposal: 'Utgå från förslaget',
  withdrawProposal: 'Dra tillbaka förslaget',
  proposalWithdrawn: 'Förslaget är tillbakadraget',
  proposalUsed: 'Förslaget är inskrivet. Ändra det du vill.',
  propose: 'Lägg fram förslaget',
  proposeHint: 'Ett förslag beslutar inget. De som beslutar ser det och kan utgå från det.',
  proposed: 'Förslaget är framlagt',
  proposeHeading: 'Ditt förslag',

  recuse: 'Anmäl jäv',
  recuseTitle: 'Anmäla jäv?',
  recuseText: 'Då är du inte med i några beslut om det här initiativet. Det syns i historiken.',
  recuseReason: 'Skäl',
  recused: 'Jäv är anmält',
  lift: 'Dra tillbaka jävsanmälan',
  lifted: 'Jävsanmälan är tillbakadragen',
  recusedNow: 'Du har anmält jäv och är inte med i beslut om det här initiativet.',

  needOutcome: 'Välj ett beslut.',
  needAmount: 'Skriv hur mycket som beviljas, i hela kronor.',
  needMotivation: 'Skriv en motivering. En mening räcker.',
  needConditions: 'Skriv minst ett villkor.',
  needConditionText: (n: number) => `Skriv vad villkor ${n} är.`,
  needConditionDay: (n: number) => `Välj vilken dag villkor ${n} ska vara klart.`,
  needComplete: 'Skriv vad som ska kompletteras.',
  needRest: 'Välj vilken dag initiativet tas upp igen.',
  needCorrection: 'Skriv varför beslutet rättas.',
  backwards: 'Perioden slutar innan den börjar. Ändra en av dagarna.',
  dayInFuture: 'Beslutsdatumet kan inte ligga i framtiden.',
  dayBefore: 'Dagen kan inte ligga före beslutsdatumet.',
  needHours: 'Skriv ett tal, till exempel 40.',

  /** The wording of a decision, from what was chosen. */
  wording: {
    funding: (department: string, amount: string, title: string, period: string | undefined) =>
      period
        ? `${department} beviljar ${amount} av innovationsmedel för att pröva ${title} i en pilot ${period}.`
        : `${department} beviljar ${amount} av innovationsmedel för att pröva ${title} i en pilot.`,
    purpose: (purpose: string) => `Pengarna får användas till: ${purpose}.`,
    time: (department: string, hours: string | undefined, title: string, period: string | undefined) =>
      [
        `${department} ger`,
        hours ? `${hours} arbetstid` : 'arbetstid',
        `för att utforska hur ${title} kan testas`,
        period ?? '',
      ]
        .filter(Boolean)
        .join(' ') + '.',
    scaleUp: (department: string, title: string) => `${department} beslutar att ${title} skalas upp.`,
    receiving: (operation: string) => `Lösningen tas emot av ${operation}.`,
    maintainer: (who: string) => `Den förvaltas av ${who}.`,
    benefitOwner: (who: string) => `Nyttoansvarig är ${who}.`,
    conditions: 'Villkoren ska vara uppfyllda inom utsatt tid.',
    recycle: (department: string, title: string) =>
      `${department} återremitterar begäran om ${title} för komplettering.`,
    hold: (department: string, title: string, day: string | undefined) =>
      day
        ? `${department} bordlägger begäran om ${title} till ${day}.`
        : `${department} bordlägger begäran om ${title}.`,
    kill: (department: string, title: string) => `${department} avslår begäran om ${title}.`,
  },

  shortfall: {
    heading: 'Mindre pengar än ni sökte',
    text: (missing: string) =>
      `Alla har beslutat och ${missing} saknas. Godta den lägre summan och skriv hur planen ändras, eller dra tillbaka begäran.`,
    textOpen: (missing: string) =>
      `${missing} saknas från dem som har beslutat. Du kan godta den lägre summan redan nu och skriva hur planen ändras.`,
    plan: 'Så ändras planen',
    planHint: 'Vad gör ni mindre av, senare eller på ett annat sätt?',
    motivation: 'Varför det räcker',
    accept: 'Godta lägre belopp',
    accepted: 'Det lägre beloppet är godtaget',
    standing: (amount: string, name: string, day: string) => `${name} godtog ${day} att ${amount} saknas.`,
    needPlan: 'Skriv hur planen ändras.',
    needMotivation: 'Skriv varför det räcker med mindre pengar.',
  },
};
