import { plural } from '../plural.ts';

const count = plural('sv');

/** Synk: what is only here, what was refused and why, last contact, this device. */
export const syncScreen = {
  title: 'Synk',
  sendNow: 'Skicka nu',
  sendingNow: 'Skickar och hämtar …',
  stateOk: 'Allt du har skrivit finns hos alla.',
  stateOffline: 'Utan nät. Du kan arbeta som vanligt.',
  stateSignedOut: 'Du är utloggad. Du kan arbeta som vanligt; det skickas när du har loggat in igen.',
  stateServer: 'Servern har problem just nu. Du kan arbeta som vanligt; appen försöker igen av sig själv.',
  stateTooOld: 'Appen är för gammal för att skicka. Allt är sparat här. Ladda om sidan.',
  stateNew: 'Har inte haft kontakt med servern än.',
  lastSent: (when: string) => `Senast skickat ${when}`,
  lastFetched: (when: string) => `Senast hämtat ${when}`,
  neverSent: 'Inget har skickats härifrån än',
  neverFetched: 'Inget har hämtats än',
  result: (sent: number, fetched: number) => `${sent} skickade, ${fetched} hämtade.`,
  resultOffline: 'Det gick inte att nå servern. Allt är sparat här och skickas senare.',
  resultOther: 'Det gick inte att skicka just nu. Allt är sparat här.',
  onlyHere: (n: number) =>
    count(n, {
      one: `${n} ändring finns bara på den här enheten`,
      other: `${n} ändringar finns bara på den här enheten`,
    }),
  oldest: (when: string) => `Den äldsta är från ${when}.`,
  nothingOnlyHere: 'Inget väntar. Det du har skrivit på den här enheten finns hos alla.',
  keepOpen: 'Låt appen vara öppen tills allt är skickat.',
  blocked: (why: string) => `Väntar: ${why}`,
  discard: 'Släng',
  discardTitle: 'Släng ändringen?',
  discardText: 'Den finns bara på den här enheten. När du slänger den går den inte att få tillbaka.',
  discardConfirm: 'Släng ändringen',
  discarded: 'Ändringen är slängd.',
  alreadySent: 'Ändringen är redan på väg och går inte att slänga. Gör en ny ändring i stället.',
  open: 'Visa',
  prepared: (n: number) => count(n, { one: `${n} förberett beslut`, other: `${n} förberedda beslut` }),
  preparedText: 'Förberett – gäller när det har skickats.',
  failed: (n: number) => `Gick inte (${n})`,
  nothingFailed: 'Inget har avvisats.',
  failedIntro: 'Det här tog inte servern emot. Allt du skrev finns kvar här tills du stänger det.',
  quarantined:
    'Ett fel hos oss stoppade ändringen. Den är sparad hos staden och här, och någon har fått veta det.',
  content: 'Vad du skrev',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  saveFile: 'Spara som fil',
  close: 'Stäng',
  closed: 'Stängt. Innehållet finns inte kvar på enheten.',
  device: 'Den här enheten',
  installed: 'Installerad',
  notInstalled: 'Inte installerad',
  install: 'Installera appen',
  protectedYes: 'Skyddad lagring',
  protectedNo: 'Oskyddad lagring',
  protectedWhy:
    'Webbläsaren kan ta bort det du har sparat om du inte öppnar sidan på en vecka. Lägg till appen på hemskärmen.',
  protect: 'Skydda lagringen',
  protectRefused: 'Webbläsaren sa nej just nu. Installera appen, så brukar den säga ja.',
  space: (used: string, all: string) => `${used} av ${all}`,
  spaceName: 'Utrymme',
  offlineReady: 'Finns utan nät',
  offlineNotReady: 'Finns inte utan nät än. Öppna sidan en gång till med nät.',
  version: (version: string) => `Version ${version}`,
  lookForVersion: 'Sök ny version',
  lookedForVersion: 'Du har den senaste versionen, eller så hämtas en ny nu.',
  history: 'Historik',
  historyEmpty: 'Här står det du har skickat från den här enheten.',
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
