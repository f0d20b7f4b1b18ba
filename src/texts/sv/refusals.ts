import type { Refusal } from '../../domain/refusal.ts';
import type { Naming } from '../naming.ts';
import { plural } from '../plural.ts';
import { deeds, type FieldPhrases } from './deeds.ts';

const count = plural('sv');
const fieldNames: FieldPhrases = deeds.fields;

/** The fields that are wrong, by the names they have on the screen; those without one are left out. */
const namesIn = (issues: readonly { path: string }[]): string =>
  issues.flatMap(({ path }) => fieldNames[path]?.name ?? []).join(', ');

/** For every reason that a rule can give: a sentence or two that say what happened and what to do. One that is missing does not compile. */
export type RefusalTexts = {
  [C in Refusal['code']]: (reason: Extract<Refusal, { code: C }>, names: Naming) => string;
};

/** What things are called in "… finns inte". */
const things: Readonly<Record<string, string>> = {
  initiative: 'Initiativet finns inte här. Det kan vara ett utkast som bara andra ser.',
  department: 'Förvaltningen finns inte. Välj en annan.',
  person: 'Personen finns inte. Välj någon annan.',
  grant: 'Rollen finns inte längre. Hämta på nytt och försök igen.',
  fund: 'Fonden finns inte. Välj en annan.',
  effectGoal: 'Effektmålet finns inte. Välj ett annat mål för mätvärdet.',
  logEntry: 'Loggposten finns inte längre. Hämta på nytt och försök igen.',
  comment: 'Kommentaren finns inte längre.',
  attachment: 'Den bifogade filen finns inte längre.',
  request: 'Begäran finns inte längre. Hämta på nytt och försök igen.',
  requestLine: 'Förvaltningen är inte tillfrågad i den här begäran. Hämta på nytt och försök igen.',
  decision: 'Beslutet finns inte här. Hämta på nytt och försök igen.',
  condition: 'Villkoret finns inte längre. Hämta på nytt och försök igen.',
  workshop: 'Workshopen finns inte här. Be workshopledaren lägga till dig.',
  workshopStep: 'Steget finns inte längre. Välj ett annat.',
  note: 'Lappen finns inte längre. Hämta på nytt och försök igen.',
  cluster: 'Gruppen finns inte längre. Välj en annan.',
  voteRound: 'Röstomgången finns inte här. Starta den igen; rösterna finns kvar.',
  proposal: 'Förslaget finns inte längre.',
};

const withdrawnThings: Readonly<Record<string, string>> = {
  initiative: 'Initiativet är tillbakadraget. Återställ det först.',
  logEntry: 'Loggposten är tillbakadragen. Återställ den först.',
  comment: 'Kommentaren är tillbakadragen.',
  workshopStep: 'Steget är borttaget. Återställ det först.',
  participant: 'Deltagaren är borttagen.',
  note: 'Lappen är borttagen. Återställ den först.',
  cluster: 'Gruppen är borttagen. Återställ den först.',
  attachment: 'Den bifogade filen är borttagen. Återställ den först.',
};

export const refusals: RefusalTexts = {
  alreadyExists: () => 'Det här är redan sparat. Du behöver inte göra något.',
  notFound: ({ what }) => things[what] ?? 'Det du ändrade finns inte längre. Hämta på nytt och försök igen.',
  notAllowed: () =>
    'Din roll räcker inte till det här. Det du skrev är kvar hos dig. Be någon som får göra det.',
  malformed: ({ issues }) => {
    const named = namesIn(issues);
    return named
      ? `Något är fel ifyllt: ${named}. Rätta det och spara igen.`
      : 'Något är fel ifyllt. Rätta det och spara igen.';
  },
  unknownMutation: () => 'Staden känner inte igen den här ändringen. Uppdatera appen och skicka den igen.',
  ended: () => 'Initiativet är avslutat. Öppna det igen om det ska ändras.',
  withdrawn: ({ what }) => withdrawnThings[what] ?? 'Det du ändrade är tillbakadraget. Återställ det först.',
  notWithdrawn: () => 'Det är inte tillbakadraget, så det finns inget att återställa.',
  departmentClosed: ({ departmentId }, names) =>
    `${names.department(departmentId)} är stängd. Välj en annan förvaltning.`,
  hasLeft: ({ personId }, names) => `${names.person(personId)} har slutat. Välj någon annan.`,
  alreadyCorrected: () => 'Loggposten är redan rättad. Öppna den nya versionen och rätta den i stället.',
  mustNotBeEmpty: () => 'Fältet får inte vara tomt. Skriv något och spara igen.',
  notApplicable: ({ criterion }, names) =>
    `”${names.criterion(criterion)}” går inte att besvara med Ej aktuellt. Välj Vet inte om du är osäker.`,
  leadDepartmentNeeded: () => 'Välj ansvarig förvaltning först, så att någon tar hand om initiativet.',
  alreadyShared: () => 'Initiativet är redan delat med alla i staden.',
  notShared: () => 'Initiativet är inte delat så. Hämta på nytt och se vilka som ser det nu.',
  endInstead: () =>
    'Det finns redan beslut eller begäran om beslut, så initiativet kan inte dras tillbaka. Avsluta det i stället och skriv vad ni lärde er.',
  alreadyOwner: ({ personId }, names) => `${names.person(personId)} är redan idébärare. Välj någon annan.`,
  notCoOwner: ({ personId }, names) => `${names.person(personId)} är inte längre medbärare.`,
  roleNeeded: ({ role, personId }, names) =>
    `${names.person(personId)} behöver rollen ${names.role(role)}. Be administratören ge den, eller välj någon annan.`,
  bothDepartmentsDecide: () =>
    'Ansvarig förvaltning går inte att byta direkt nu. Föreslå bytet, så säger båda förvaltningarna ja eller nej.',
  alreadyLead: ({ departmentId }, names) =>
    `${names.department(departmentId)} är redan ansvarig förvaltning.`,
  noLeadProposal: () =>
    'Förslaget om ny ansvarig förvaltning finns inte längre, eller har ändrats. Läs det på nytt.',
  requestIsOpen: () => 'En begäran om beslut är öppen. Vänta på beslutet eller dra tillbaka begäran först.',
  notThisGate: ({ gate }, names) =>
    `Initiativet står inte inför ${names.gate(gate)} nu. Hämta på nytt och se vilket beslut som är nästa.`,
  leadLineNeeded: ({ departmentId }, names) =>
    `${names.department(departmentId)} är ansvarig och måste vara med bland dem som beslutar. Lägg till den.`,
  askedTwice: ({ departmentId }, names) =>
    `${names.department(departmentId)} står med två gånger. Ta bort den ena raden.`,
  notUsedHere: () => 'En uppgift hör inte till det här beslutet. Ta bort den och spara igen.',
  periodBackwards: () => 'Perioden slutar innan den börjar. Ändra ett av datumen.',
  requestClosed: ({ closedAs }) =>
    ({
      opened: 'Begäran är avgjord: det blev ja. Ett beslut i den kan rättas, men inget nytt kan fattas.',
      refused: 'Begäran är avgjord: det blev nej. Det du skrev är kvar hos dig.',
      recycled: 'Begäran är avslutad, eftersom den ska kompletteras. Det du skrev är kvar hos dig.',
      held: 'Begäran är avslutad, eftersom initiativet vilar. Det du skrev är kvar hos dig.',
      withdrawn: 'Begäran är tillbakadragen. Det du skrev är kvar hos dig.',
    })[closedAs],
  basisUnchanged: () => 'Inget i underlaget har ändrats sedan sist, så det behöver inte uppdateras.',
  basisChanged: ({ standing, read }) =>
    standing === read
      ? 'Underlaget har ändrats sedan du läste det. Läs det på nytt och ta ställning igen. Det du skrev är kvar hos dig.'
      : `Underlaget har ändrats: du läste version ${read} och nu gäller version ${standing}. Se vad som skiljer och ta ställning igen. Det du skrev är kvar hos dig.`,
  nothingMissing: () => 'Det saknas inga pengar nu, så du behöver inte godta någon lägre summa.',
  ownInitiative: () =>
    'Du är idébärare eller medbärare här och kan därför inte besluta. Be en annan beslutsfattare i förvaltningen.',
  recused: () => 'Du har anmält jäv här och kan inte vara med. Be en annan beslutsfattare i förvaltningen.',
  notRecused: () => 'Du har inte anmält jäv här.',
  aboveLimit: ({ amount, limit }, names) =>
    `Du får besluta om högst ${names.money(limit)}, och det här är ${names.money(amount)}. Be någon som får besluta om mer.`,
  alreadyDecided: ({ byName }) =>
    `${byName} har redan beslutat för förvaltningen, och det beslutet gäller. Ditt är kvar som utkast hos dig.`,
  alreadySuperseded: () =>
    'Beslutet är redan rättat. Läs rättelsen; behövs en till så rättar du den i stället. Det du skrev är kvar hos dig.',
  notEffective: () =>
    'Beslutet gäller inte längre, eftersom ett annat har kommit i dess ställe. Läs det som gäller nu.',
  conditionNeeded: () => 'Ett ja med villkor behöver minst ett villkor. Skriv vad som ska uppfyllas och när.',
  alreadyMet: ({ by }, names) => `${names.person(by)} har redan markerat villkoret som uppfyllt.`,
  dayTooLate: ({ latest }, names) => `Datumet är för sent. Välj ${names.day(latest)} eller tidigare.`,
  dayTooEarly: ({ earliest }, names) => `Datumet är för tidigt. Välj ${names.day(earliest)} eller senare.`,
  notEarlierPhase: () => 'Välj en tidigare fas än den som initiativet är i.',
  notResting: () => 'Initiativet vilar inte längre. Du behöver inte göra något.',
  notInLastPhase: () =>
    'Bara det som är i fasen Skala kan bli realiserat. Begär beslut om att skala upp, eller avsluta initiativet.',
  implementationNeeded: () =>
    'Skriv först in minst en verksamhet som använder lösningen, i vilken förvaltning och från när.',
  lastImplementation: () =>
    'Ett realiserat initiativ måste ha minst en verksamhet som använder det. Lägg till den rätta först.',
  notEnded: () => 'Initiativet är inte avslutat, så det behöver inte öppnas igen.',
  notToSelf: ({ role }, names) =>
    `Du kan inte ge dig själv rollen ${names.role(role)}. Be en annan administratör.`,
  departmentNeeded: ({ role }, names) => `Rollen ${names.role(role)} gäller i en förvaltning. Välj vilken.`,
  periodNeeded: () => 'En ersättare beslutar bara under en tid. Ange från och till.',
  heirNeeded: ({ initiatives }) =>
    count(initiatives, {
      one: 'Personen är idébärare för ett initiativ. Välj vem som tar över det.',
      other: `Personen är idébärare för ${initiatives} initiativ. Välj vem som tar över dem.`,
    }),
  tooManyVotes: ({ cast, most }) =>
    `Det var ${cast} röster, och var och en har ${most}. Rösterna är kvar hos dig. Ta bort ${cast - most} och spara igen.`,
  lastLeader: () => 'Det måste finnas en workshopledare. Gör någon annan till workshopledare först.',
  lastAdmin: () => 'Det måste finnas en administratör. Gör någon annan till administratör först.',
  tooLarge: () =>
    'Ändringen är för stor för att skickas. Allt du skrev finns kvar här. Dela upp den i flera och spara igen.',
  fault: () =>
    'Ett fel i appen gör att ändringen inte visas som den ska här. Den är sparad och skickas ändå.',
};
