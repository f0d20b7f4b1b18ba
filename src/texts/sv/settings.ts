import { plural } from '../plural.ts';

const count = plural('sv');

/** Inställningar: oneself, this device, signing out; and in the example city, who one is. */
export const settings = {
  title: 'Inställningar',

  you: 'Du',
  name: 'Namn',
  nameNeeded: 'Skriv vad du heter. Ditt namn står vid det du gör.',
  personTitle: 'Befattning',
  titleHint: 'Till exempel förskollärare. Den står i beslut som du är med om.',
  yourRoles: 'Dina roller',
  noRoles: 'Du har inga roller än. Be en administratör.',

  language: 'Språk',
  languages: { sv: 'Svenska', en: 'English' },
  languageChanged: 'Språket är nu svenska.',
  languageNeedsNetwork: 'Språket kunde inte hämtas. Försök igen när du har nät.',
  look: 'Utseende',
  looks: { system: 'Som enheten', light: 'Ljust', dark: 'Mörkt' },

  devices: 'Mina enheter',
  theDevices: 'dina enheter',
  devicesAbout:
    'Här är du inloggad. Känner du inte igen en enhet, logga ut den. Det som är sparat där finns kvar där.',
  here: 'den här enheten',
  since: (day: string) => `Inloggad ${day}`,
  seen: (when: string) => `senast sedd ${when}`,
  endDevice: 'Logga ut',
  endDeviceName: (label: string) => `Logga ut ${label}`,
  ended: (label: string) => `${label} är utloggad.`,
  devicesNeedNetwork: 'Dina enheter går bara att se med nät. Det du gör här fungerar ändå.',
  tryAgain: 'Försök igen',
  needsNetwork: 'Det gick inte att nå servern. Försök igen när du har nät.',
  failed: 'Det gick inte, och inget är ändrat. Försök igen.',

  otherDevice: 'Logga in på en annan enhet',
  otherDeviceAbout:
    'Du får en länk, en QR-kod och en kod som gäller en gång, i fem minuter. Öppna länken på den andra enheten.',
  makeLink: 'Visa länk och kod',
  linkTitle: 'Öppna på den andra enheten',
  linkText: 'Läs av QR-koden med den andra enhetens kamera, eller öppna Stegvis där och skriv in koden.',

  install: 'Installera appen',
  installed: 'Stegvis är installerad på den här enheten.',
  installAbout: 'Då startar den från hemskärmen, och webbläsaren tar inte bort det du har sparat.',

  example: 'Exempelstaden',
  exampleAbout:
    'En påhittad stad fylld med verkliga initiativ. Du kan byta person där och prova alla roller. Inget du gör där syns i din stad.',
  lookAtExample: 'Titta på exempelstaden',
  opening: 'Öppnar exempelstaden …',

  person: 'Byt person',
  personAbout: (name: string) =>
    `Du är ${name}. Välj vem du vill vara i exempelstaden. Det du har gjort finns kvar hos den du var.`,
  personUnsent: (n: number) =>
    count(n, {
      one: 'En ändring är inte skickad. Den ligger kvar här tills du är samma person igen.',
      other: `${n} ändringar är inte skickade. De ligger kvar här tills du är samma person igen.`,
    }),
  thePersons: 'personerna',
  become: (name: string) => `Bli ${name}`,
  becoming: 'Byter person …',
  youAreThis: 'du är här nu',
  personsNeedNetwork: 'Det går bara att byta person med nät.',
  back: 'Tillbaka till din stad',
  backAbout: (name: string, city: string) => `Där är du ${name} i ${city}.`,

  signOut: 'Logga ut',
  signOutAbout: 'Det som är skickat finns hos staden. Den här enheten töms på stadens uppgifter.',
  signingOut: 'Loggar ut …',
  clear: 'Rensa enheten',
  clearAbout:
    'Rensa enheten loggar ut dig och tar bort allt ditt härifrån: stadens uppgifter, foton och sparade vyer.',
  clearTitle: 'Rensa enheten?',
  clearText:
    'Allt du har skickat finns hos staden. Det som tas bort här är kopian på enheten och dina sparade vyer. Andra som använder enheten berörs inte.',
  /** What is on this device and nowhere else, put together by the language's own list. */
  only: {
    changes: (n: number) => count(n, { one: 'en ändring', other: `${n} ändringar` }),
    failed: (n: number) =>
      count(n, { one: 'en ändring som inte gick', other: `${n} ändringar som inte gick` }),
    begun: (n: number) => count(n, { one: 'en påbörjad text', other: `${n} påbörjade texter` }),
    photos: (n: number) => count(n, { one: 'ett foto', other: `${n} foton` }),
    carried: (n: number) => count(n, { one: 'en fil från en kollega', other: `${n} filer från kollegor` }),
  },
  onlyHereIs: (what: string) => `Det här finns bara på den här enheten: ${what}.`,
  whatBecomes: 'Vad ska hända med det?',
  ways: {
    send: 'Skicka först',
    lock: 'Lås kvar här',
    file: 'Spara som fil',
    discard: 'Släng',
  },
  waysAbout: {
    send: 'Kräver nät. Du loggas ut när det är skickat. Påbörjade texter och det som inte gick ligger kvar låst.',
    lock: 'Det ligger kvar på enheten. Ingen annan ser det, och det finns här när du loggar in igen.',
    file: 'Du får en fil som kan läsas in igen, här eller på en annan enhet. Du loggas inte ut än.',
    discard: 'Det går inte att få tillbaka.',
  },
  leaveBy: {
    signOut: {
      send: 'Skicka och logga ut',
      lock: 'Logga ut, lås kvar här',
      file: 'Spara fil',
      discard: 'Släng och logga ut',
    },
    clear: {
      send: 'Skicka och rensa',
      lock: 'Logga ut, lås kvar här',
      file: 'Spara fil',
      discard: 'Släng och rensa',
    },
  },
  leaving: {
    send: 'Skickar …',
    lock: 'Loggar ut …',
    file: 'Gör filen …',
    discard: 'Tar bort …',
  },
  fileSaved: 'Filen är gjord. Kontrollera att du har den innan du går vidare. Allt finns kvar här så länge.',
  noFile: 'Webbläsaren kan inte göra någon säker fil här. Allt finns kvar. Välj något annat.',
  discardWord: 'SLÄNG',
  typeToDiscard: (word: string) => `Skriv ${word} för att bekräfta`,
  typeToDiscardError: (word: string) => `Inget är slängt. Skriv ${word}, eller välj något annat.`,
  notAllSent: (n: number) =>
    count(n, {
      one: 'En ändring kunde inte skickas, så du är kvar inloggad. Inget är borta. Försök igen när du har nät, eller välj något annat.',
      other: `${n} ändringar kunde inte skickas, så du är kvar inloggad. Inget är borta. Försök igen när du har nät, eller välj något annat.`,
    }),
  photosLeft:
    'Allt du har skrivit är skickat. Foton är på väg än. Vänta en stund och försök igen, eller välj något annat.',
  unsavedFirst:
    'Något du har gjort kunde inte sparas på enheten och finns bara i det här fönstret. Gå till Synk och rädda det innan du loggar ut.',
  toSync: 'Till Synk',
};
