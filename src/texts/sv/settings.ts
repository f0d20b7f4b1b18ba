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
  signOutKeepsDrafts: (n: number) =>
    count(n, {
      one: 'En påbörjad text finns bara här. Den ligger kvar här tills du loggar in igen.',
      other: `${n} påbörjade texter finns bara här. De ligger kvar här tills du loggar in igen.`,
    }),
  signOutKeepsIssues: (n: number) =>
    count(n, {
      one: 'En ändring som inte gick att skicka ligger kvar här tills du loggar in igen.',
      other: `${n} ändringar som inte gick att skicka ligger kvar här tills du loggar in igen.`,
    }),
  signOutUnsent: (n: number) =>
    count(n, {
      one: 'En ändring finns bara här. Skicka den först, eller lämna den låst på enheten tills du loggar in igen.',
      other: `${n} ändringar finns bara här. Skicka dem först, eller lämna dem låsta på enheten tills du loggar in igen.`,
    }),
  sendAndSignOut: 'Skicka och logga ut',
  keepAndSignOut: 'Logga ut, behåll mina ändringar låsta här',
  sending: 'Skickar …',
  signingOut: 'Loggar ut …',
  notAllSent: (n: number) =>
    count(n, {
      one: 'En ändring kunde inte skickas, så du är kvar inloggad. Inget är borta. Försök igen när du har nät, eller logga ut och behåll den låst här.',
      other: `${n} ändringar kunde inte skickas, så du är kvar inloggad. Inget är borta. Försök igen när du har nät, eller logga ut och behåll dem låsta här.`,
    }),
  unsavedFirst:
    'Något du har gjort kunde inte sparas på enheten och finns bara i det här fönstret. Gå till Synk och rädda det innan du loggar ut.',
  toSync: 'Till Synk',
};
