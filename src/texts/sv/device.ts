/** This device: installing, protected storage, and what waits for a network. */
export const device = {
  offerInstall: 'Det du har sparat ligger tryggare när Stegvis är installerad.',
  offerInstallOnIos: 'Det du har sparat ligger tryggare när Stegvis finns på hemskärmen.',
  install: 'Installera',
  installing: 'Stegvis installeras.',
  showHow: 'Visa hur',
  notNow: 'Inte nu',
  doNotAskAgain: 'Fråga inte igen',
  /** Where it can still be done by somebody who does not want to be asked. */
  neverAskedAgain: 'Du kan installera från Inställningar när du vill.',
  installTitle: 'Lägg till på hemskärmen',
  /** One for each picture: share, choose, open. */
  iosSteps: {
    share:
      'Tryck på Dela: fyrkanten med en pil uppåt. Ser du den inte, tryck först på knappen med tre punkter.',
    add: 'Välj Lägg till på hemskärmen.',
    open: 'Öppna Stegvis från hemskärmen och logga in där.',
  },
  /** Tab and installed app may keep data apart. */
  sendBeforeIos: 'Skicka det du har sparat här först: appen på hemskärmen börjar tom och hämtar från staden.',
  installByMenu: 'Öppna webbläsarens meny och välj Installera eller Lägg till på hemskärmen.',

  /** Instead of common.notSaved, when it is known why. */
  notSavedFull:
    'Enheten är full, så det gick inte att spara. Texten finns kvar i fältet. Ta bort något annat på enheten och försök igen, eller kopiera den till en säker plats.',
  /** The browser, or somebody, deleted the database. */
  emptied: (unsent: number) =>
    unsent === 0
      ? 'Det som Stegvis hade sparat här är raderat av webbläsaren eller av någon med tillgång till enheten. Allt var skickat och hämtas igen, så inget du har sparat är förlorat.'
      : unsent === 1
        ? 'Det som Stegvis hade sparat här är raderat av webbläsaren eller av någon med tillgång till enheten. En ändring var bara här och är förlorad. Det andra hämtas igen.'
        : `Det som Stegvis hade sparat här är raderat av webbläsaren eller av någon med tillgång till enheten. ${unsent} ändringar var bara här och är förlorade. Det andra hämtas igen.`,
  unprotected:
    'Det du har sparat är inte skickat, och webbläsaren kan ta bort det om du inte öppnar sidan på en vecka.',
  send: 'Skicka',

  needsNetwork: 'Det här behöver nät.',
  remindMe: 'Påminn mig när jag får nät',
  willRemind: 'Du får en påminnelse när det finns nät.',
  forget: 'Ta bort påminnelsen',
  doItNow: 'Gör det nu',
  nowOnline: {
    invite: 'Nu finns nät. Du ville bjuda in någon.',
    personLink: 'Nu finns nät. Du ville ge någon en ny länk för att logga in.',
    ownLink: 'Nu finns nät. Du ville logga in på en annan enhet.',
    devices: 'Nu finns nät. Du ville se dina enheter.',
    example: 'Nu finns nät. Du ville titta på exempelstaden.',
    person: 'Nu finns nät. Du ville byta person.',
  },
};
