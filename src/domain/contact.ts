import type { Organisation } from './organisation.ts';

/** How the city is reached by those who use Stegvis. */
export const contactFields = [
  'accessibilityMail',
  'accessibilityPage',
  'privacyMail',
  'privacyPage',
] as const satisfies readonly (keyof Organisation)[];
export type Contact = Pick<Organisation, (typeof contactFields)[number]>;

/** What of the city's row is open to anybody. */
export const contactOf = (city: Organisation | undefined): Contact =>
  Object.fromEntries(contactFields.flatMap((field) => (city?.[field] ? [[field, city[field]]] : [])));
