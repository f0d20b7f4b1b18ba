import type { Deed } from '../../domain/may.ts';
import { workshopFields, workshopPhrases } from './workshop/deeds.ts';

/** Deeds that only the server does, the empty one, and those that ask for the right to do another. */
type Others =
  | 'noop'
  | 'city.found'
  | 'person.join'
  | 'initiative.import'
  | 'conflict.settle'
  | 'conflict.reopen';
export type DeedPhrases = { [D in Deed | Others]: string };
/** Deeds of workshops have their phrases in a file of their own. */
export type WorkshopPhrases = Pick<DeedPhrases, Extract<Deed, `${WorkshopNoun}.${string}`>>;
type WorkshopNoun =
  | 'workshop'
  | 'workshopStep'
  | 'participant'
  | 'note'
  | 'cluster'
  | 'wallPhoto'
  | 'round'
  | 'ballot';

/** Field → what the history says when it was changed, and what the field is called where two values are compared. */
export type FieldPhrases = Readonly<Record<string, { readonly name: string; readonly changed: string }>>;

/** What was done, as a line of history or an item in Synk: a short phrase that stands after a name and a time. */
const phrases: DeedPhrases = {
  noop: 'Kasserad ändring',
  'idea.capture': 'Ny idé',
  'initiative.import': 'Importerat initiativ',
  'initiative.edit': 'Ändrade initiativet',
  'initiative.tag': 'La till en etikett',
  'initiative.untag': 'Tog bort en etikett',
  'initiative.addTechnology': 'La till en teknik',
  'initiative.removeTechnology': 'Tog bort en teknik',
  'initiative.share': 'Delade utkastet med staden',
  'initiative.publish': 'Gjorde initiativet offentligt',
  'initiative.unpublish': 'Tog bort märkningen Offentligt',
  'initiative.withdraw': 'Drog tillbaka initiativet',
  'initiative.restore': 'Återställde initiativet',
  'initiative.handOver': 'Lämnade över till en ny idébärare',
  'initiative.addCoOwner': 'La till en medbärare',
  'initiative.removeCoOwner': 'Tog bort en medbärare',
  'initiative.setFacilitator': 'Bytte workshopledare',
  'initiative.addPartnerDepartment': 'La till en förvaltning',
  'initiative.removePartnerDepartment': 'Tog bort en förvaltning',
  'initiative.goBack': 'Gick tillbaka till en tidigare fas',
  'initiative.resume': 'Tog upp det vilande initiativet igen',
  'lead.set': 'Valde ansvarig förvaltning',
  'lead.propose': 'Föreslog ny ansvarig förvaltning',
  'lead.accept': 'Sa ja till ny ansvarig förvaltning',
  'lead.decline': 'Sa nej till ny ansvarig förvaltning',
  'milestone.add': 'La till ett steg i tidplanen',
  'milestone.edit': 'Ändrade ett steg i tidplanen',
  'milestone.withdraw': 'Tog bort ett steg i tidplanen',
  'milestone.restore': 'Återställde ett steg i tidplanen',
  'costItem.add': 'La till en beräknad kostnad',
  'costItem.edit': 'Ändrade en beräknad kostnad',
  'costItem.withdraw': 'Tog bort en beräknad kostnad',
  'costItem.restore': 'Återställde en beräknad kostnad',
  'partner.add': 'La till en samarbetspartner',
  'partner.edit': 'Ändrade en samarbetspartner',
  'partner.withdraw': 'Tog bort en samarbetspartner',
  'partner.restore': 'Återställde en samarbetspartner',
  'effectGoal.add': 'La till ett effektmål',
  'effectGoal.edit': 'Ändrade ett effektmål',
  'effectGoal.withdraw': 'Tog bort ett effektmål',
  'effectGoal.restore': 'Återställde ett effektmål',
  'measurement.add': 'La till ett mätvärde',
  'measurement.withdraw': 'Drog tillbaka ett mätvärde',
  'measurement.restore': 'Återställde ett mätvärde',
  'benefit.add': 'La till en väntad nytta',
  'benefit.edit': 'Ändrade en nytta',
  'benefit.withdraw': 'Tog bort en nytta',
  'benefit.restore': 'Återställde en nytta',
  'pilot.log': 'Loggpost',
  'pilot.correct': 'Rättade en loggpost',
  'pilot.withdraw': 'Drog tillbaka en loggpost',
  'pilot.restore': 'Återställde en loggpost',
  'costEntry.add': 'Skrev in använda pengar',
  'costEntry.withdraw': 'Drog tillbaka använda pengar',
  'costEntry.restore': 'Återställde använda pengar',
  'valueCheck.add': 'Svarade på om det skapar värde',
  'valueCheck.withdraw': 'Drog tillbaka ett svar om värdet',
  'valueCheck.restore': 'Återställde ett svar om värdet',
  'assessment.answer': 'Bedömde ett kriterium',
  'comment.add': 'Kommentar',
  'comment.edit': 'Ändrade sin kommentar',
  'comment.withdraw': 'Drog tillbaka sin kommentar',
  'comment.restore': 'Återställde sin kommentar',
  'conflict.settle': 'Avgjorde en krock',
  'conflict.reopen': 'Öppnade en krock igen',
  'attachment.add': 'Bifogade en fil',
  'attachment.edit': 'Ändrade uppgifter om en bifogad fil',
  'attachment.withdraw': 'Tog bort en bifogad fil',
  'attachment.restore': 'Återställde en bifogad fil',
  'gate.request': 'Begärde beslut',
  'gate.updateBasis': 'Uppdaterade underlaget',
  'gate.withdraw': 'Drog tillbaka begäran om beslut',
  'shortfall.accept': 'Godtog en lägre summa',
  'decision.propose': 'Föreslog ett beslut',
  'proposal.withdraw': 'Drog tillbaka ett förslag till beslut',
  'decision.record': 'Fattade beslut',
  'decision.correct': 'Rättade ett beslut',
  'decision.register': 'Diarieförde ett beslut',
  'decision.report': 'Anmälde ett beslut till nämnden',
  'condition.meet': 'Markerade ett villkor som uppfyllt',
  'recusal.declare': 'Anmälde jäv',
  'recusal.lift': 'Drog tillbaka sin jävsanmälan',
  'implementation.add': 'La till en verksamhet som använder lösningen',
  'implementation.withdraw': 'Tog bort en verksamhet som använder lösningen',
  'implementation.restore': 'Återställde en verksamhet som använder lösningen',
  'ending.realise': 'Avslutade som realiserat',
  'ending.cancel': 'Avslutade som avbrutet',
  'ending.reopen': 'Öppnade initiativet igen',
  'budget.set': 'Satte innovationsbudget',
  'fund.set': 'Ändrade en fond',
  'fund.close': 'Stängde en fond',
  'fund.reopen': 'Öppnade en fond igen',
  'city.found': 'Skapade staden',
  'city.edit': 'Ändrade stadens inställningar',
  'department.add': 'La till en förvaltning i staden',
  'department.edit': 'Ändrade en förvaltning',
  'department.close': 'Stängde en förvaltning',
  'department.reopen': 'Öppnade en förvaltning igen',
  'person.join': 'Kom med i Stegvis',
  'person.edit': 'Ändrade personuppgifter',
  'person.leave': 'Slutade',
  'person.return': 'Kom tillbaka',
  'role.grant': 'Gav en roll',
  'role.end': 'Avslutade en roll',
  ...workshopPhrases,
};

/** Fields of an initiative and of its parts. */
const fields = {
  title: { name: 'Titel', changed: 'Ändrade titeln' },
  summary: { name: 'Sammanfattning', changed: 'Ändrade sammanfattningen' },
  drive: { name: 'Drivkraft', changed: 'Ändrade drivkraften' },
  need: { name: 'Behov', changed: 'Ändrade behovet' },
  needWhose: { name: 'Vems behov', changed: 'Ändrade vems behovet är' },
  needEvidence: { name: 'Hur vi vet det', changed: 'Ändrade hur ni vet att behovet finns' },
  hypothesis: { name: 'Hypotes', changed: 'Ändrade hypotesen' },
  estimatedValue: { name: 'Uppskattat värde', changed: 'Ändrade det uppskattade värdet' },
  challenge: { name: 'Utmaning', changed: 'Ändrade utmaningen' },
  testGroup: { name: 'Testgrupp', changed: 'Ändrade testgruppen' },
  wantedHours: { name: 'Önskad tid, timmar', changed: 'Ändrade hur många timmar som önskas' },
  wantedFrom: { name: 'Önskad tid, från', changed: 'Ändrade när den önskade tiden börjar' },
  wantedUntil: { name: 'Önskad tid, till', changed: 'Ändrade när den önskade tiden slutar' },
  pilotResults: { name: 'Pilotens resultat', changed: 'Ändrade pilotens resultat' },
  developmentProposal: { name: 'Förslag på utveckling', changed: 'Ändrade förslaget på utveckling' },
  maintainedBy: { name: 'Förvaltas av', changed: 'Ändrade var det ska förvaltas' },
  residentInvolvement: { name: 'Invånarinvolvering', changed: 'Ändrade invånarinvolveringen' },
  collaborationWish: { name: 'Samarbete sökes', changed: 'Ändrade vilket samarbete som söks' },
  cityWide: { name: 'Stadsgemensamt', changed: 'Ändrade om det gäller hela staden' },
  challengesCore: { name: 'Utmanar kärnverksamheten', changed: 'Ändrade om det utmanar kärnverksamheten' },
} satisfies FieldPhrases;

const partFields = {
  ...workshopFields,
  'milestone.title': { name: 'Steg', changed: 'Bytte namn på ett steg i tidplanen' },
  'milestone.startsOn': { name: 'Börjar', changed: 'Ändrade när ett steg börjar' },
  'milestone.dueOn': { name: 'Klart senast', changed: 'Ändrade när ett steg ska vara klart' },
  'milestone.doneOn': { name: 'Blev klart', changed: 'Ändrade när ett steg blev klart' },
  'costItem.what': { name: 'Kostnad', changed: 'Bytte namn på en beräknad kostnad' },
  'costItem.amount': { name: 'Belopp', changed: 'Ändrade ett beräknat belopp' },
  'costItem.departmentId': {
    name: 'Förvaltning',
    changed: 'Ändrade vilken förvaltning som betalar en kostnad',
  },
  'partner.name': { name: 'Samarbetspartner', changed: 'Bytte namn på en samarbetspartner' },
  'partner.kind': { name: 'Slag', changed: 'Ändrade slag av samarbetspartner' },
  'partner.contribution': { name: 'Bidrar med', changed: 'Ändrade vad en samarbetspartner bidrar med' },
  'effectGoal.indicator': { name: 'Vad som mäts', changed: 'Ändrade vad ett effektmål mäter' },
  'effectGoal.unit': { name: 'Enhet', changed: 'Ändrade enheten för ett effektmål' },
  'effectGoal.baseline': { name: 'Utgångsvärde', changed: 'Ändrade ett utgångsvärde' },
  'effectGoal.target': { name: 'Målvärde', changed: 'Ändrade ett målvärde' },
  'effectGoal.direction': { name: 'Riktning', changed: 'Ändrade riktningen för ett effektmål' },
  'effectGoal.dueOn': { name: 'Nås senast', changed: 'Ändrade när ett effektmål ska vara nått' },
  'effectGoal.method': { name: 'Så mäter vi', changed: 'Ändrade hur ett effektmål mäts' },
  'effectGoal.responsibleId': { name: 'Ansvarig', changed: 'Ändrade vem som ansvarar för ett effektmål' },
  'effectGoal.kind': { name: 'Slag', changed: 'Ändrade slag av effektmål' },
  'benefit.departmentId': { name: 'Förvaltning', changed: 'Ändrade vilken förvaltning som får en nytta' },
  'benefit.year': { name: 'År', changed: 'Ändrade året för en nytta' },
  'benefit.what': { name: 'Nytta', changed: 'Bytte namn på en nytta' },
  'benefit.unit': { name: 'Enhet', changed: 'Ändrade enheten för en nytta' },
  'benefit.planned': { name: 'Planerat', changed: 'Ändrade en planerad nytta' },
  'benefit.realised': { name: 'Hemtaget', changed: 'Ändrade en hemtagen nytta' },
  'benefit.benefitOwner': { name: 'Nyttoansvarig', changed: 'Ändrade vem som ansvarar för en nytta' },
  'comment.text': { name: 'Kommentar', changed: 'Ändrade sin kommentar' },
  'attachment.alt': { name: 'Vad bilden visar', changed: 'Ändrade texten om vad en bild visar' },
  'attachment.name': { name: 'Filens namn', changed: 'Bytte namn på en bifogad fil' },
  'person.name': { name: 'Namn', changed: 'Ändrade namn' },
  'person.title': { name: 'Titel', changed: 'Ändrade titel' },
  'person.departmentId': { name: 'Förvaltning', changed: 'Bytte förvaltning' },
  'department.name': { name: 'Namn', changed: 'Ändrade en förvaltnings namn' },
  'department.code': { name: 'Kortnamn', changed: 'Ändrade en förvaltnings kortnamn' },
  'department.board': { name: 'Nämnd', changed: 'Ändrade en förvaltnings nämnd' },
  'city.name': { name: 'Stadens namn', changed: 'Ändrade stadens namn' },
  'city.checkEvery': {
    name: 'Dagar mellan frågor om värde',
    changed: 'Ändrade hur ofta en pilot får frågan om den skapar värde',
  },
  'city.accessibilityMail': {
    name: 'E-post om tillgänglighet',
    changed: 'Ändrade e-postadressen för frågor om tillgänglighet',
  },
  'city.accessibilityPage': {
    name: 'Webbsida om tillgänglighet',
    changed: 'Ändrade webbsidan om tillgänglighet',
  },
  'city.privacyMail': {
    name: 'E-post om personuppgifter',
    changed: 'Ändrade e-postadressen för frågor om personuppgifter',
  },
  'city.privacyPage': {
    name: 'Webbsida om personuppgifter',
    changed: 'Ändrade webbsidan om personuppgifter',
  },
} satisfies FieldPhrases;

export const deeds = {
  phrases,
  fields,
  partFields,
  /** A line written by a newer app. */
  unknown: 'Ändring',
};
