import { type Event } from '../../../domain/history.ts';
import { isReversible } from '../../../domain/takeBack.ts';
import type { Texts } from '../../../texts/sv.ts';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';

/** What was done, in the words of the history: "Ändrade behovet", "Tog bort ett steg i tidplanen". */
export function deedPhrase(
  t: Texts,
  { deed, on }: { readonly deed: string; readonly on?: string | undefined },
): string {
  const phrases: Readonly<Record<string, string>> = t.deeds.phrases;
  const fields: Readonly<Record<string, { changed: string }>> = t.deeds.fields;
  const partFields: Readonly<Record<string, { changed: string }>> = t.deeds.partFields;
  const [noun, verb] = deed.split('.');
  if (verb === 'edit' && on !== undefined) {
    const field = deed === 'initiative.edit' ? fields[on] : partFields[`${noun}.${on}`];
    return field?.changed ?? t.deeds.unknown;
  }
  return phrases[deed] ?? t.deeds.unknown;
}

/** The same with the name of what it was done to, when the line has one. */
export function useDeedLine(): (event: Event) => string {
  const { t } = useTexts();
  const { nameOf, departmentName } = useCity();
  return (event) => {
    const what = deedPhrase(t(), event);
    const name = nameIn(event);
    return name === undefined ? what : t().undo.about(what, name);
  };

  function nameIn({ deed, from, to }: Event): string | undefined {
    const value = to ?? from;
    if (!isReversible(deed) || typeof value !== 'string' || nameless.has(deed)) return undefined;
    if (persons.has(deed)) return nameOf(value) || undefined;
    if (departments.has(deed)) return departmentName(value) || undefined;
    if (deed.endsWith('.edit') || deed.startsWith('conflict.')) return undefined;
    const [line = ''] = value.split('\n', 1);
    return t().initiative.history.quoted(shortened(line));
  }
}

/** A title or a text as a toast has room for it. */
export const shortened = (line: string): string =>
  line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;

const longest = 40;
/** Their values are no names: of states, verdicts, roles, or of another row of the wall. */
const nameless = new Set([
  'note.move',
  'note.setAuthor',
  'note.merge',
  'note.unmerge',
  'cluster.merge',
  'cluster.unmerge',
  'initiative.publish',
  'initiative.unpublish',
  'valueCheck.add',
  'valueCheck.withdraw',
  'valueCheck.restore',
  'role.grant',
]);
const persons = new Set(['initiative.addCoOwner', 'initiative.removeCoOwner', 'initiative.setFacilitator']);
const departments = new Set([
  'initiative.addPartnerDepartment',
  'initiative.removePartnerDepartment',
  'lead.set',
]);
