/** What the sync button, the chips and the sync results say. */
export const sync = {
  localOnly: 'Bara här',
  sending: 'Skickas',
  failed: 'Gick inte',
  conflict: 'Krock',
  offline: 'Utan nät',
  conflicts: (n: number) => `Krock ${n}`,
  failures: (n: number) => `Gick inte ${n}`,
  locals: (n: number) => `${n} bara här`,
  photosLeft: (n: number) => (n === 1 ? '1 foto bara här' : `${n} foton bara här`),
  withEveryone: 'Hos alla',
  withEveryoneAt: (time: string) => `Hos alla ${time}`,
  /** Spoken names contain what the button shows (2.5.3). */
  buttonName: (label: string) => `Synk: ${label}`,
  buttonNameOffline: (label: string) => `Synk: ${label}, utan nät`,
  notFetched: 'Inte hämtat än',
  /** While the city is fetched for the first time; what has come can be used. */
  fetching: 'Hämtar …',
  tryAgain: 'Försök igen',
  signInAgain: 'Logga in igen',
  signedOut: 'Du är utloggad. Allt du gör sparas på den här enheten och skickas när du har loggat in igen.',
  wrongPerson:
    'Någon annan är inloggad i den här webbläsaren. Det du har sparat ligger kvar här och skickas när du själv loggar in.',
  tooOld:
    'Appen är för gammal för att skicka. Allt är sparat här. Ladda om sidan för att hämta den nya versionen.',
  unsaved: (n: number) =>
    n === 1
      ? 'En ändring kunde inte sparas på enheten och finns bara i det här fönstret. Stäng det inte.'
      : `${n} ändringar kunde inte sparas på enheten och finns bara i det här fönstret. Stäng det inte.`,
  offlineNotice: 'Du har inget nät. Allt du gör sparas på den här enheten och skickas senare.',
};
