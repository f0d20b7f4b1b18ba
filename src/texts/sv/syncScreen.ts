import { plural } from '../plural.ts';

const count = plural('sv');

/** Synk: what is only here, what was refused and why, last contact, this device. */
export const syncScreen = {
  title: 'Synk',
  sendNow: 'Skicka nu',
  sendingNow: 'Skickar och hämtar …',
  stateOk: 'Allt är skickat och hämtat.',
  stateOffline: 'Utan nät. Du kan arbeta som vanligt.',
  stateSignedOut: 'Du är utloggad. Du kan arbeta som vanligt; det skickas när du har loggat in igen.',
  stateServer: 'Servern har problem just nu. Du kan arbeta som vanligt; appen försöker igen av sig själv.',
  stateTooOld: 'Appen är för gammal för att skicka. Allt är sparat här. Ladda om sidan.',
  stateOkBut: 'Det som gick att skicka är skickat, och allt är hämtat.',
  statePhotos: 'Allt du har skrivit är skickat. Foton är på väg än.',
  stateSoon: 'Det du har sparat skickas strax.',
  stateNew: 'Har inte haft kontakt med servern än.',
  lastSent: (when: string) => `Senast skickat ${when}`,
  /** After what was sent, in one line. */
  lastFetched: (when: string) => `senast hämtat ${when}`,
  neverSent: 'Inget har skickats härifrån än',
  neverFetched: 'inget har hämtats än',
  sent: (n: number) => count(n, { one: `${n} skickad`, other: `${n} skickade` }),
  fetched: (n: number) => count(n, { one: `${n} hämtad`, other: `${n} hämtade` }),
  result: (sent: string, fetched: string) => `${sent}, ${fetched}.`,
  /** Why sending by hand did not end well (rule 10): what happened, what is safe, what to do. */
  notAllSent: {
    weather: 'Det gick inte att nå servern. Allt är sparat här och skickas när du har nät.',
    signedOut: 'Du är utloggad, så inget skickades. Allt är sparat här. Logga in igen.',
    wrongPrincipal:
      'Någon annan är inloggad i webbläsaren, så inget skickades. Allt är sparat här. Logga in som dig själv.',
    tooOld: 'Appen är för gammal för att skicka. Allt är sparat här. Ladda om sidan.',
    serverTrouble: 'Servern har problem just nu. Allt är sparat här, och appen försöker igen av sig själv.',
    busy: 'En annan flik skickar just nu. Allt är sparat här.',
  },
  onlyHereTitle: 'Bara på den här enheten',
  oldest: (when: string) => `Den äldsta är från ${when}.`,
  nothingOnlyHere: 'Inget väntar. Det du har skrivit på den här enheten finns hos alla.',
  keepOpen: 'Låt appen vara öppen tills allt är skickat.',
  blocked: (why: string) => `Väntar: ${why}`,
  discard: 'Släng',
  discardTitle: 'Släng ändringen?',
  discardText: 'Den finns bara på den här enheten. Ingen annan har sett den.',
  discardConfirm: 'Släng ändringen',
  discarded: 'Ändringen är slängd.',
  broughtBack: 'Ändringen är tillbaka och skickas när du har nät.',
  notBroughtBack: 'Ändringen gick inte att få tillbaka. Gör den på nytt.',
  alreadySent: 'Ändringen är redan på väg och går inte att slänga. Gör en ny ändring i stället.',
  open: 'Visa',
  change: 'Ändra',
  failed: 'Gick inte',
  nothingFailed: 'Inget har avvisats.',
  failedIntro: 'Det här tog inte servern emot. Allt du skrev finns kvar här tills du slänger det.',
  waitsAgain: 'Ändringen väntar på att skickas igen.',
  stillRefused: (why: string) => `Det går fortfarande inte: ${why}`,
  waitAgain: (followed: number, left: number) =>
    left === 0
      ? count(followed, {
          one: 'Ändringen och den som följde på den väntar på att skickas igen.',
          other: `Ändringen och de ${followed} som följde på den väntar på att skickas igen.`,
        })
      : count(left, {
          one: 'Ändringen väntar på att skickas igen. En som följde på den står kvar.',
          other: `Ändringen väntar på att skickas igen. ${left} som följde på den står kvar.`,
        }),
  changeAndTry: 'Ändra och försök igen',
  changeAbout: 'Det som inte gick står kvar som det är tills det nya är sparat.',
  writtenAt: (when: string) => `Skrivet ${when}`,
  followers: 'Det som följde på ändringen',
  followedFrom: (n: number) =>
    count(n, {
      one: 'En ändring bygger på den här, och väntar på den. Försök igen tar den med.',
      other: `${n} ändringar bygger på den här, och väntar på den. Försök igen tar dem med, i ordning.`,
    }),
  /** What was written in a deed, where its own field has no name of its own. */
  written: {
    title: 'Titel',
    text: 'Vad du skrev',
    what: 'Vad',
    name: 'Namn',
    note: 'Anteckning',
    reason: 'Skäl',
    motivation: 'Motivering',
    lessons: 'Lärdomar',
    author: 'Vems idé',
    amount: 'Belopp',
    hours: 'Timmar',
    value: 'Värde',
  },
  discardFailedTitle: 'Släng det som inte gick?',
  discardFailedText:
    'Det finns bara på den här enheten. Kopiera det först om du vill ha det kvar. Du kan ångra en stund efteråt.',
  discardFailedConfirm: 'Släng det',
  quarantined: (when: string) =>
    `Ett fel hos oss stoppade ändringen. Staden har den sedan ${when}, den finns kvar här, och den som sköter driften har fått veta det. Du behöver inte göra något.`,
  content: 'Vad du skrev',
  secret: 'Det som skrevs är dolt och visas inte här. Det finns kvar och kan kopieras eller sparas som fil.',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren lät inte appen kopiera. Texten finns kvar. Markera den och kopiera själv.',
  saveFile: 'Spara som fil',
  closed: 'Slängt.',
  notSaved: 'Inte sparat',
  notSavedFull:
    'Enheten är full, så det här kunde inte sparas. Det finns kvar så länge fönstret är öppet. Ta bort något annat på enheten och försök igen, eller kopiera texten till en säker plats.',
  notSavedLost:
    'Webbläsaren kunde inte spara det här. Det finns kvar så länge fönstret är öppet. Försök igen, eller kopiera texten till en säker plats.',
  trying: 'Försöker spara …',
  stillNotSaved:
    'Det gick inte att spara nu heller. Texten finns kvar i det här fönstret. Kopiera den till en säker plats.',
  device: 'Den här enheten',
  installed: 'Installerad',
  notInstalled: 'Inte installerad',
  protectedYes: 'Skyddad lagring',
  protectedNo: 'Oskyddad lagring',
  protectedWhy:
    'Webbläsaren kan ta bort det du har sparat om du inte öppnar sidan på en vecka. Lägg till appen på hemskärmen.',
  protect: 'Skydda lagringen',
  protectRefused: 'Webbläsaren sa nej just nu. Installera appen, så brukar den säga ja.',
  protectRefusedApp: 'Webbläsaren sa nej just nu. Använd appen ofta och skicka det du har sparat.',
  space: (used: string, all: string) => `${used} av ${all}`,
  offlineReady: 'Finns utan nät',
  offlineNotReady: 'Finns inte utan nät än. Öppna sidan en gång till med nät.',
  version: (version: string) => `Version ${version}`,
  lookForVersion: 'Sök ny version',
  looking: 'Söker …',
  looked: {
    fetching: 'En ny version hämtas. Du får en rad här när den går att starta.',
    latest: 'Du har den senaste versionen.',
    unreachable: 'Det gick inte att nå servern. Appen du har fungerar som vanligt.',
    unkept: 'Den här webbläsaren sparar ingen kopia av appen. Ladda om sidan för att få den senaste.',
  },
  newVersionWaits: (version: string) => `Version ${version}. En ny version är hämtad.`,
  newVersionWaitsForWorkshop: (version: string) =>
    `Version ${version}. En ny version är hämtad. Uppdateringen väntar tills workshopen är slut.`,
  history: 'Historik',
  historyEmpty: 'Här står det du har skickat från den här enheten, och när något har hämtats.',
  fetchedRows: (n: number) => count(n, { one: 'En rad hämtad', other: `${n} rader hämtade` }),
  sentAt: (when: string) => `Skickad ${when}`,
  /** Said aloud when it has lasted. */
  spoken: {
    allSent: 'Nätet är tillbaka. Allt är skickat.',
    failed: (n: number) =>
      n === 1
        ? 'En ändring gick inte att skicka. Synk säger varför.'
        : `${n} ändringar gick inte att skicka. Synk säger varför.`,
  },
};
