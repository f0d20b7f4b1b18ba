/** Krock: two have changed the same thing. At the field, and in Synk. */
export const conflict = {
  heading: 'Krockar',
  none: 'Inga krockar. Alla ser samma sak.',
  /** Over the choice: "Krock: Behov". */
  at: (field: string) => `Krock: ${field}`,
  /** In Synk, where the page does not say what it is about. */
  atIn: (field: string, title: string) => `Krock: ${field}, ${title}`,
  /** Between the one who reads and somebody else. */
  withYou: (name: string) =>
    `Du och ${name} har ändrat samma sak. Båda texterna finns kvar. Välj vilken som ska gälla.`,
  between: (one: string, other: string) =>
    `${one} och ${other} har ändrat samma sak. Båda texterna finns kvar. Välj vilken som ska gälla.`,
  bothYours: 'Du har ändrat samma sak på två enheter. Båda texterna finns kvar. Välj vilken som ska gälla.',
  onlyTheirs: (name: string) =>
    `${name} har ändrat samma sak på två enheter. Båda texterna finns kvar. Välj vilken som ska gälla.`,
  you: 'du',
  shownNow: 'visas nu',
  empty: 'Tomt',
  choose: 'Välj',
  /** Contains what the button shows (2.5.3). */
  chooseAt: (field: string) => `Välj för ${field}`,
  showAt: (field: string) => `Visa för ${field}`,
  writeNew: 'Skriv en ny',
  writeNewNote: 'Till exempel det bästa av båda.',
  newText: 'Ny text',
  newTextNeeded: 'Skriv vad som ska gälla, eller välj en av texterna.',
  use: 'Använd',
  later: 'Avgör senare',
  toField: 'Visa i initiativet',
  settled: 'Krocken är avgjord.',
  sideBySide: 'Det som skiljer är markerat.',
  /** Read aloud before a marked line. */
  differs: 'Skiljer:',
  merged: (name: string) => `${name} ändrade samma text medan du var utan nät. Båda ändringarna är med.`,
  mergedForOther: (name: string) => `${name} ändrade samma text som du. Båda ändringarna är med.`,
  mergedOwn: 'Du ändrade samma text på två enheter. Båda ändringarna är med.',
  /** Told when the network is back (rule 12). */
  whileAway: {
    one: (name: string, fields: number, title: string) =>
      fields === 1
        ? `${name} ändrade ett fält i ”${title}” medan du var utan nät.`
        : `${name} ändrade ${fields} fält i ”${title}” medan du var utan nät.`,
    several: (fields: number, title: string) =>
      `Flera ändrade ${fields} fält i ”${title}” medan du var utan nät.`,
  },
  before: 'Som det stod före',
  now: 'Med båda ändringarna',
  seen: 'Jag har sett det',
  seenSaid: 'Krocken är borta ur listan.',
  withdrawn: (name: string) =>
    `${name} hade tagit bort det här när ändringen kom fram. Ändringen finns kvar. Återställ, om det ska vara med.`,
  withdrawnByYou:
    'Du hade tagit bort det här när en ändring kom fram. Ändringen finns kvar. Återställ, om det ska vara med.',
  itSays: 'Så står det efter ändringen',
  restore: 'Återställ',
  restored: 'Återställt, med ändringen.',
  leaveOut: 'Låt det vara borttaget',
  spoken: (n: number) =>
    n === 1
      ? 'En krock: två har ändrat samma sak. Båda texterna finns kvar, och Synk visar dem.'
      : `${n} krockar: samma saker har ändrats av flera. Alla texter finns kvar, och Synk visar dem.`,
};
