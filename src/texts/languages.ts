/** The languages of the app. Swedish is the source; English is fetched when someone asks for it. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** True when the value names a language the app has. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
