import { plural } from '../../plural.ts';

const count = plural('sv');

/** Redo för workshop (W8): what is looked at on this device, how it stands, and how it is mended. */
export const ready = {
  title: 'Redo för workshop',
  intro: 'Gå igenom det här på varje platta, med nät, innan ni går till ett rum utan nät.',
  again: 'Kontrollera igen',
  looking: 'Kontrollerar …',
  lookedAt: (when: string) => `Kontrollerat ${when}`,
  ready: 'Den här enheten är redo.',
  readyBut: (what: string) => `Den här enheten är redo. Se över: ${what}.`,
  notReady: (what: string) => `Den här enheten är inte redo än. Åtgärda: ${what}.`,
  lookYourself: (what: string) => `Kontrollera själv: ${what}.`,
  thisDevice: 'Den här enheten',
  thisWorkshop: 'Workshopen',
  verdicts: {
    ok: 'Klart',
    warn: 'Se över',
    bad: 'Måste åtgärdas',
    unknown: 'Kontrollera själv',
    looking: 'Kontrollerar',
  },
  notFound: 'Det gick inte att kontrollera. Försök igen.',

  offline: {
    title: 'Utan nät',
    kept: (files: number) => `Alla ${files} filer finns på enheten, och workshopens sidor öppnades.`,
    missing: (files: number) =>
      count(files, {
        one: 'En av appens filer saknas på enheten.',
        other: `${files} av appens filer saknas på enheten.`,
      }),
    unread: 'Filerna finns på enheten, men en av workshopens sidor gick inte att öppna. Ladda om sidan.',
    silent: 'Appens kopia svarade inte. Ladda om sidan och kontrollera igen.',
    notYet: 'Appen är inte sparad på enheten än. Ladda om sidan med nät.',
    impossible:
      'Den här webbläsaren kan inte spara appen. Öppna Stegvis i en annan webbläsare, över https och inte i ett privat fönster.',
    fetch: 'Hämta det som saknas',
    unreachable: 'Det gick inte att nå servern. Försök igen när du har nät.',
    newer: 'En nyare version hämtas. Kontrollera igen om en stund.',
  },
  installed: {
    title: 'Installation',
    installed: 'Stegvis är installerad.',
    tab: 'Stegvis körs i en flik. Den fungerar, men ligger tryggare installerad.',
    must: 'På en iPad eller iPhone kan det som sparas i en flik raderas efter en vecka. Lägg Stegvis på hemskärmen och logga in där före workshopen.',
  },
  protection: {
    title: 'Skyddad lagring',
    protected: 'Webbläsaren har lovat att behålla det som sparas.',
    unprotected: 'Webbläsaren har inte lovat att behålla det som sparas om enheten blir full.',
    cannotAsk:
      'Den här webbläsaren säger inte om den behåller det som sparas. Skicka det ni har gjort samma dag.',
  },
  space: {
    title: 'Plats',
    enough: (free: string) => `Ett prov gick att spara. Ungefär ${free} ledigt, enligt webbläsaren.`,
    little: (free: string) =>
      `Ett prov gick att spara, men bara ungefär ${free} är ledigt. Ta bort något annat på enheten om ni ska ta många foton.`,
    tried: 'Ett prov gick att spara. Webbläsaren säger inte hur mycket mer som får plats.',
    full: 'Enheten är full: ett prov stort som ett foto gick inte att spara. Ta bort något annat på enheten.',
    lost: 'Ett prov gick inte att spara: webbläsarens lagring svarade inte. Stäng Stegvis helt och öppna igen.',
  },
  camera: {
    title: 'Kamera',
    works: 'Kameran är provad och fungerar.',
    there: 'Det finns en kamera, och Stegvis får använda den.',
    untried: 'Det finns en kamera. Prova den, så kommer frågan om lov nu och inte i rummet.',
    denied:
      'Stegvis får inte använda kameran. Ge lov i webbläsarens inställningar, eller välj foton som finns på enheten.',
    busy: 'Kameran gick inte att öppna. Kanske används den av ett annat program. Foton som finns på enheten går att välja.',
    none: 'Ingen kamera hittades. Foton som finns på enheten går att välja.',
    test: 'Prova kameran',
  },
  version: {
    title: 'Appens version',
    latest: (version: string) => `Version ${version} är den senaste.`,
    waits: 'En nyare version är hämtad. Starta den före workshopen; under den går det inte.',
    held: 'En nyare version är hämtad. Uppdateringen väntar tills workshopen är slut.',
    coming: 'En nyare version hämtas. Kontrollera igen om en stund.',
    recently: (version: string, when: string) => `Version ${version} var den senaste ${when}.`,
    longAgo: (version: string, when: string) =>
      `Version ${version} var den senaste ${when}. Kontrollera igen när du har nät.`,
    never: (version: string) => `Version ${version}. Det gick inte att fråga servern om det finns en nyare.`,
    unkept: 'Den här webbläsaren sparar ingen kopia av appen, så versionen är den som servern har.',
    update: 'Starta den nya versionen',
  },
  unsent: {
    title: 'Osänt',
    nothing: 'Det du har skrivit på enheten finns hos alla.',
    unsent: (deeds: number, photos: number) =>
      photos === 0
        ? count(deeds, {
            one: 'En ändring finns bara på den här enheten.',
            other: `${deeds} ändringar finns bara på den här enheten.`,
          })
        : deeds === 0
          ? count(photos, {
              one: 'Ett foto eller en fil finns bara på den här enheten.',
              other: `${photos} foton och filer finns bara på den här enheten.`,
            })
          : `Ändringar (${deeds}) och foton eller filer (${photos}) finns bara på den här enheten.`,
    refused: 'Något gick inte att skicka. Synk säger vad och varför.',
    unsaved:
      'Något du har skrivit gick inte att spara och finns bara i det här fönstret. Synk säger vad du kan göra.',
    open: 'Öppna Synk',
  },
  screen: {
    title: 'Skärmen hålls tänd',
    stays: 'Skärmen slocknar inte under workshopen.',
    refused:
      'Enheten säger nej till att hålla skärmen tänd. Stäng av strömsparläget, eller ställ in skärmen på att slockna sent.',
    missing:
      'Den här webbläsaren kan inte hålla skärmen tänd. Ställ in skärmen på att slockna sent i enhetens inställningar.',
  },
  battery: {
    title: 'Batteri',
    charging: (percent: number) => `${percent} %, och enheten laddas.`,
    enough: (percent: number) => `${percent} %.`,
    low: (percent: number) => `${percent} %. Ladda före workshopen, eller ta med laddaren.`,
    untold: 'Webbläsaren säger inte hur mycket som är kvar. Titta själv, och ta med laddaren.',
  },

  prepared: {
    title: 'Workshopen finns på enheten',
    /** Steps and participants in words of their own, each with its number. */
    there: (steps: string, participants: string) => `${steps} och ${participants} är sparade här.`,
    steps: (n: number) => count(n, { one: 'Ett steg', other: `${n} steg` }),
    participants: (n: number) => count(n, { one: 'en deltagare', other: `${n} deltagare` }),
    noSteps: 'Dagordningen har inga steg än.',
    toPrepare: 'Förbered workshopen',
  },
  others: {
    title: 'De andra plattorna',
    onlyThis: 'Workshopen görs på den här plattan.',
    none: 'Varje grupp ska ha en platta, men ingen kollega är med än.',
    notSent: 'Workshopen finns bara på den här enheten än. Skicka den, så att de andra får den.',
    lookThere: (names: string) => `Med är ${names}. Öppna Redo för workshop på deras plattor också.`,
  },

  /** In Synk. */
  question: 'Redo för workshop?',
  check: 'Kontrollera',
  about: 'Utan nät, installerad, plats, kamera, version, osänt, skärm och batteri.',
};
