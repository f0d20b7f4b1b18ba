/** Ångra och Gör om. Raden är historikens: ”Ändrade behovet”. */
export const undo = {
  about: (what: string, name: string) => `${what}: ${name}`,
  undone: (what: string) => `Ångrat: ${what}`,
  undoneIn: (what: string, title: string) => `Ångrat i ”${title}”: ${what}`,
  redone: (what: string) => `Gjort om: ${what}`,
  redoneIn: (what: string, title: string) => `Gjort om i ”${title}”: ${what}`,
  nothing: 'Det finns inget mer att ångra på den här enheten.',
  nothingAgain: 'Det finns inget att göra om.',
  overtaken: (what: string) =>
    `Det går inte att ångra längre: ${what}. Något har ändrats sedan dess, och det nyare gäller. Se Historik.`,
  refused: (what: string, why: string) => `Det gick inte att ångra: ${what}. Inget är ändrat. ${why}`,
};
