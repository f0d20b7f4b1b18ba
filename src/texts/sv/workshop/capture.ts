import { plural } from '../../plural.ts';

const count = plural('sv');

/** Lappar skrivs: ett fält, vem som skriver, och det som är skrivet. */
export const capture = {
  field: 'Skriv en lapp',
  hint: (who: string) => `Skriver som ${who}. Enter sparar och tömmer fältet.`,
  empty: 'Lappen är tom. Skriv några ord, eller lägg till ett foto.',
  tooLong: (most: number) => `Lappen är för lång. Inget är borta. Korta den till ${most} tecken.`,
  saved: (text: string) => `Sparat: ${text}`,
  colour: 'Lappens färg',
  /** The words of a note that is only a photo. */
  photo: 'Foto',
  onlyRead: 'Du läser den här workshopen. Be workshopledaren lägga till dig, så kan du skriva.',
  onlyLeaders: 'I det här steget skriver workshopledaren.',
  unfinished: 'Det finns en halvskriven lapp utan namn på den här plattan.',
  takeUp: 'Ta fram den',
  who: {
    as: 'Skriver som',
    asName: (name: string) => `Skriver som ${name}`,
    ask: 'Vem skriver?',
    change: 'Byt',
    changeFrom: (name: string) => `Byt från ${name}`,
    add: 'Ny deltagare',
    addThem: 'Lägg till',
    name: 'Namn',
    nameIsEmpty: 'Namnet är tomt. Skriv ett namn, en grupp eller ett nummer.',
    kind: 'Vad är det?',
    kinds: { person: 'Person', group: 'Grupp', number: 'Nummer' },
    find: 'Skriv några bokstäver',
    list: 'Deltagare',
    none: 'Ingen heter så.',
  },
  notes: {
    all: 'Lappar',
    silent: 'Dina lappar',
    hidden: 'Andras lappar är dolda tills de visas. Då kan de inte döljas igen.',
    hiddenByYou: 'Andras lappar är dolda tills du visar dem. Då kan de inte döljas igen.',
    list: 'Lappar, de senaste först',
    count: (n: number) => count(n, { one: '1 lapp', other: `${n} lappar` }),
    none: 'Här syns lapparna när de är skrivna.',
    showAll: (n: number) => `Visa alla ${n}`,
    changeOf: (text: string) => `Ändra ${text}`,
    removeOf: (text: string) => `Ta bort ${text}`,
    addText: 'Lägg till text',
  },
  paper: {
    heading: 'Pappersvägg',
    about: 'Har ni skrivit på papper? Fota väggen. Hela fotot sparas, och du kan klippa ut lappar ur det.',
    take: 'Fota pappersväggen',
    cut: (nth: number) => `Klipp ut lappar ur foto ${nth}`,
    hidden: 'Dold lapp',
  },
  reveal: {
    button: 'Visa lapparna',
    done: 'Lapparna visas för alla.',
    ours: 'Visa våra lappar',
    oursDone: 'Plattans lappar visas.',
  },
  handOver: {
    button: 'Lämna över plattan',
    lead: 'Det du har skrivit är sparat och syns inte.',
    heading: 'Lämna plattan till nästa person',
    taken: 'Jag är nästa person',
  },
};
