import type { Language } from './languages.ts';

/** The forms of a counted sentence. Each is a whole sentence or a whole phrase, never an ending to glue on. */
export type Forms = { one: string; other: string };

const rules: Record<Language, Intl.PluralRules> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

/**
 * Makes the chooser of one language: `const count = plural('sv')`, then
 * `count(n, { one: '1 ändring', other: `${n} ändringar` })`.
 */
export function plural(language: Language): (n: number, forms: Forms) => string {
  return (n, forms) => (rules[language].select(n) === 'one' ? forms.one : forms.other);
}
