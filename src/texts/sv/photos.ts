import { plural } from '../plural.ts';

const count = plural('sv');

/** Foton och filer: att välja dem, hur det står till med vart och ett, att se dem stora. */
export const photos = {
  heading: 'Foton och filer',
  emptyToRead: 'Det finns inga foton eller filer än.',
  empty: 'Visa hur det ser ut: ett foto av platsen, en skiss eller en ritning i PDF.',
  inLog: (n: number) => count(n, { one: '1 foto i pilotloggen', other: `${n} foton i pilotloggen` }),
  take: 'Ta foto',
  choose: 'Välj foton',
  chooseFiles: 'Välj foton eller PDF',
  chosen: 'Valda foton och filer',
  /** A row in the list of what has been chosen, for a screen reader. */
  remove: (nth: number) => `Ta bort foto ${nth}`,
  removeFile: (name: string) => `Ta bort ${name}`,
  removed: 'Fotot är borttaget.',
  fileRemoved: 'Filen är borttagen.',
  gettingReady: (n: number) =>
    count(n, { one: 'Gör i ordning ett foto …', other: `Gör i ordning ${n} foton …` }),
  added: (n: number) => count(n, { one: 'Ett foto är tillagt.', other: `${n} foton är tillagda.` }),
  whatItShows: 'Vad visar bilden?',
  whatItShowsHint: 'För den som inte ser den. Du kan skriva det senare.',
  people: 'Syns någon på bilden? Fråga först om det är okej.',
  saved: 'Sparat i foton och filer',
  notAttached:
    'Texten är sparad, men fotot kom inte med. Det ligger kvar på enheten. Öppna sidan igen så följer det med.',
  none: {
    title: (n: number) => count(n, { one: 'En fil kom inte med', other: `${n} filer kom inte med` }),
    tooLarge: 'Bilden är för stor. Texten är sparad. Välj en mindre bild.',
    tooManyPixels: 'Bilden är för stor för den här enheten. Texten är sparad. Välj en mindre bild.',
    heic: 'Bilden är en HEIC-fil, som den här webbläsaren inte kan läsa. Texten är sparad. Ta fotot härifrån eller välj en JPEG.',
    unreadable: 'Bilden går inte att läsa. Texten är sparad. Välj en annan bild.',
    documentTooLarge: 'Filen är större än 10 MB. Texten är sparad. Välj en mindre fil.',
    notAPhoto: 'Filen är ingen bild. Texten är sparad. Välj ett foto.',
    notSupported: 'Filen är varken ett foto eller en PDF. Texten är sparad. Välj en annan fil.',
    tooMany: (most: number) =>
      `Det får plats ${most} foton åt gången. Texten är sparad. Spara först och lägg till resten sedan.`,
    full: 'Det får inte plats fler foton på enheten. Texten är sparad. Ta bort foton eller dela som fil.',
    lost: 'Fotot gick inte att spara på enheten. Texten är sparad. Försök igen.',
    toSync: 'Till Synk',
    close: 'Stäng beskedet',
  },
  /** Names a tile for a screen reader. */
  show: (alt: string) => `Visa fotot: ${alt}`,
  showNth: (nth: number, day: string) => `Visa foto ${nth} från ${day}`,
  list: 'Foton',
  documents: 'Filer',
  local: 'Bara här',
  sending: 'Skickas',
  sendingPart: (percent: number) => `Skickas ${percent}\u00a0%`,
  notSent: 'Gick inte',
  tryAgain: 'Försök igen',
  /** By why the server would not have it, or why it waits. */
  whyNotSent: {
    tooLarge:
      'Filen är för stor för servern. Den finns kvar på den här enheten. Ta bort den och välj en mindre.',
    notThatKind:
      'Servern kan inte läsa filen. Den finns kvar på den här enheten. Ta bort den och välj en annan.',
    otherBytes: 'Filen kom inte fram hel. Den finns kvar på den här enheten. Försök igen.',
    serverFull:
      'Servern har inte plats just nu. Filen finns kvar på den här enheten och skickas när det går.',
    other: 'Filen gick inte att skicka. Den finns kvar på den här enheten. Försök igen.',
  },
  unsent: {
    heading: 'Foton och filer att skicka',
    howItGoes: (size: string) =>
      `${size} kvar. Foton och filer skickas sist, efter allt du har skrivit. Låt appen vara öppen tills de har skickats.`,
    photo: (size: string) => `Foto, ${size}`,
    file: (size: string) => `Fil, ${size}`,
    show: 'Visa',
  },
  notHere: 'Inte på den här enheten än',
  notHereWhy: 'Fotot är inte på den här enheten än. Det hämtas när du har nät.',
  gone: 'Fotot finns inte hos servern än. Det kommer när den som tog det har skickat det.',
  goneShort: 'Inte skickat än',
  fetching: 'Hämtar fotot …',
  one: 'Foto',
  nthOf: (nth: number, of: number) => `Foto ${nth} av ${of}`,
  turnedTo: (nth: number, of: number, alt: string) => `Foto ${nth} av ${of}. ${alt}`,
  previous: 'Föregående',
  next: 'Nästa',
  noAlt: 'Ingen har skrivit vad bilden visar.',
  write: 'Skriv vad den visar',
  changeAlt: 'Ändra vad bilden visar',
  takenBy: (name: string, moment: string) => `${name}, ${moment}`,
  withdraw: 'Ta bort fotot',
  withdrawn: 'Fotot är borttaget.',
  withdrawFile: (name: string) => `Ta bort ${name}`,
  open: 'Ladda ner',
  openName: (name: string) => `Ladda ner ${name}`,
  notFetched: 'Filen är inte på den här enheten. Försök igen när du har nät.',
  document: 'Dokument',
  sharedFull:
    'Det du delade fick inte plats på enheten. Det finns kvar i den app du delade från. Ta bort foton eller dela som fil.',
};
