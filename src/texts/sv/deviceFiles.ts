import { plural } from '../plural.ts';

const count = plural('sv');
const changes = (n: number) => count(n, { one: 'en ändring', other: `${n} ändringar` });

/** Files that leave the device and come to it: the backup, and what a colleague carries to the city. */
export const deviceFiles = {
  backup: 'Säkerhetskopia',
  backupAbout:
    'En fil med allt du har på enheten: det som inte är skickat, utkast, bilder och det du har hämtat. Bara du kan läsa in den. Filen är inte låst, så lägg den där andra inte kommer åt den.',
  lastBackup: (when: string) => `Senast säkerhetskopierad ${when}`,
  neverBackedUp: 'Inte säkerhetskopierad än',
  makeBackup: 'Säkerhetskopiera',
  making: 'Gör filen …',
  backupName: (day: string) => `stegvis-sakerhetskopia-${day}`,

  handOver: 'Dela som fil',
  handOverAbout:
    'En kollega som snart får nät kan ta med det som inte är skickat. Kollegan läser in filen i Synk, och det kommer fram i ditt namn.',
  parcelName: (day: string) => `stegvis-att-skicka-${day}`,
  nothingToHandOver: 'Det finns inget att dela. Allt är skickat.',

  /** How the file left: by the share sheet, or into the folder of downloads. */
  shared: 'Filen är delad.',
  downloaded: (name: string) => `Filen ${name} ligger bland dina hämtade filer.`,
  readyToShare: (size: string) => `Filen är klar, ${size}.`,
  shareNow: 'Dela filen',
  notShared: 'Filen delades inte. Allt finns kvar på enheten.',
  saveInstead: 'Spara filen på enheten',
  notMade: 'Det gick inte att göra filen. Allt finns kvar på enheten. Försök igen.',
  noKey:
    'Webbläsaren kan inte signera filer här, eftersom sidan inte har en säker adress. Allt finns kvar på enheten. Säg till den som sköter Stegvis hos er.',
  notRegistered:
    'Servern har inte hunnit lära känna den här enheten, så en kollega kan inte skicka i ditt namn. Öppna appen en gång med nät. Säkerhetskopiera går redan nu.',

  readIn: 'Läs in en fil',
  reading: 'Läser filen …',
  ownTitle: 'Läs in din säkerhetskopia?',
  ownText: (when: string) => `Filen gjordes ${when}. Det som redan finns på enheten rörs inte.`,
  /** Whoever can make a file can say that it is yours. */
  fromElsewhere: 'Den gjordes på en annan enhet. Läs bara in den om det var du som gjorde den.',
  holds: 'I filen',
  unsent: (n: number) =>
    count(n, { one: '1 ändring som inte var skickad', other: `${n} ändringar som inte var skickade` }),
  drafts: (n: number) => `${n} utkast`,
  failed: (n: number) => count(n, { one: '1 ändring som inte gick', other: `${n} ändringar som inte gick` }),
  photos: (n: number) => count(n, { one: '1 bild', other: `${n} bilder` }),
  nothingUnsent: 'Alla ändringar i den var redan skickade',
  readItIn: 'Läs in',
  carryTitle: (n: number, name: string) =>
    n === 0 ? `Ta med bilder från ${name}?` : `Ta med ${changes(n)} från ${name}?`,
  carryText: (when: string, name: string) =>
    `Filen gjordes ${when}. Det du får se syns här genast. Allt ligger tryggt tills du har nät, och skickas sedan med ${name} som avsändare. Utan nät går det inte att kontrollera att filen är från ${name}.`,
  carryUnsentTitle: 'Filen är någon annans säkerhetskopia',
  carryUnsentText: (name: string) =>
    `Den är gjord av ${name}, och bara ${name} kan läsa in den. Du kan ta med det som inte är skickat, så kommer det fram med ${name} som avsändare.`,
  takeAlong: 'Ta med',
  madeHere: 'Filen gjordes på den här enheten, så allt i den finns redan här.',
  alreadyHere: 'Allt i filen fanns redan på enheten.',
  broughtIn: (n: number) =>
    count(n, {
      one: 'Inläst. En sak som saknades finns nu på enheten.',
      other: `Inläst. ${n} saker som saknades finns nu på enheten.`,
    }),
  carrying: 'Ändringarna är med. Det du får se syns här nu, och allt skickas när du har nät.',
  alreadyCarrying: 'Ändringarna i filen är redan med.',
  notRead: 'Filen lästes inte in',
  faults: {
    notOurs:
      'Det är inte en fil från Stegvis. Inget på enheten har ändrats. Välj en fil som slutar på .stegvis.',
    cut: 'Filen är inte hel. Slutet saknas. Inget på enheten har ändrats. Hämta eller skicka filen en gång till.',
    changed:
      'Filen har ändrats sedan den gjordes, så den går inte att lita på. Inget på enheten har ändrats. Be om en ny fil.',
    newer:
      'Filen är gjord i en nyare version av appen. Inget på enheten har ändrats. Hämta den nya versionen och läs in filen igen.',
    otherCity:
      'Filen hör till en annan stads Stegvis. Inget på enheten har ändrats. Läs in den där den är gjord.',
    otherPerson:
      'Filen är någon annans säkerhetskopia, och allt i den var skickat. Bara den som gjorde den kan läsa in den. Inget på enheten har ändrats.',
    unregistered:
      'Enheten som gjorde filen var inte känd av servern, så det går inte att veta vems den är. Inget på enheten har ändrats. Be om en ny fil när enheten har haft nät.',
    full: 'Enheten är full, så filen lästes inte in. Inget på enheten har ändrats. Ta bort något annat på enheten och försök igen.',
    unknown: 'Det gick inte att läsa filen. Inget på enheten har ändrats. Försök igen.',
  },

  /** Why it cannot be discarded any more. */
  isInFile: 'Finns också i en fil, så det går inte att slänga.',

  parcels: 'Från kollegor',
  parcelsIntro:
    'Det här har kollegor bett dig ta med till servern. Det du får se av det syns här. Allt skickas när du har nät, i deras namn.',
  parcelOf: (n: number, name: string) =>
    count(n, { one: `1 ändring från ${name}`, other: `${n} ändringar från ${name}` }),
  picturesOf: (name: string) => `Bilder från ${name}`,
  picturesGo: 'Bilderna skickas när du har nät.',
  parcelWaiting: 'Väntar på nät.',
  parcelArrived: (n: number, all: number) => `${n} av ${all} framme.`,
  parcelPartly: (n: number, all: number, name: string) =>
    `${n} av ${all} framme. Resten måste ${name} skicka från sin egen enhet.`,
  parcelNotTaken: (n: number, name: string) =>
    count(n, {
      one: `En av dem gick inte. ${name} får veta varför.`,
      other: `${n} av dem gick inte. ${name} får veta varför.`,
    }),
  parcelRefused: {
    ended: (name: string) =>
      `Servern tog inte emot det, eftersom enheten som gjorde filen är utloggad eller inte har haft nät på länge. Det finns kvar hos ${name}.`,
    gone: (name: string) => `Servern tog inte emot det, eftersom ${name} inte längre är med i staden.`,
    other: (name: string) =>
      `Servern tog inte emot det, eftersom det inte gick att se att det är från ${name}. Be ${name} om en ny fil.`,
  },
  dropParcel: 'Släng',
  hideParcel: 'Dölj',
  dropParcelTitle: (name: string) => `Släng det som ${name} gav dig?`,
  dropParcelText: (name: string) =>
    `Det har inte kommit fram, och syns sedan inte här längre. Har ${name} det kvar på sin enhet kan det skickas därifrån.`,
  dropParcelConfirm: 'Släng det',
  dropped: 'Slängt. Innehållet finns inte kvar på den här enheten.',

  beside: 'Utkast från säkerhetskopian',
  besideIntro:
    'På samma ställe fanns redan ett annat utkast. Det nyaste står kvar där det skrevs, och det andra ligger här.',
  besideTitle: 'Utkast',
  besideDropped: 'Utkastet är slängt.',
};
