import type { Conflict, Side } from '../../../domain/conflict.ts';
import { useCity } from '../city.tsx';
import { useSayValue } from '../sayValue.ts';
import { useTexts } from '../texts.tsx';
import { kindOfField } from '../valueKinds.ts';

type Group = readonly [Conflict, ...Conflict[]];

/**
 * Conflicts of one field that are answered together: the choices, what was merged, what had been withdrawn. One that was merged is
 * answered with the choice, if there is one at the field.
 */
export function grouped(conflicts: readonly Conflict[]): readonly Group[] {
  const choices = conflicts.filter(({ kind }) => kind === 'both' || kind === 'text');
  const merged = conflicts.filter(({ kind }) => kind === 'merged');
  const withdrawn = conflicts.filter(({ kind }) => kind === 'withdrawn');
  const groups = choices.length > 0 ? [[...choices, ...merged], withdrawn] : [merged, withdrawn];
  return groups.flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []));
}

/** All conflicts of an owner, field by field. */
export function byField(conflicts: readonly Conflict[]): readonly Group[] {
  const fields = new Map<string, Conflict[]>();
  for (const each of conflicts) {
    const key = `${each.table}\n${each.rowId}\n${each.field}`;
    fields.set(key, [...(fields.get(key) ?? []), each]);
  }
  return [...fields.values()].flatMap(grouped);
}

/** What conflicts are called and said to be, in the language of the moment. */
export function useConflictWords() {
  const { t, f } = useTexts();
  const { me, nameOf, now } = useCity();
  const say = useSayValue();
  const name = (id: string) => nameOf(id) || id;

  /** "Behov", "Målvärde" */
  const field = ({ deed, field: of }: Conflict): string => {
    const heads: Readonly<Record<string, { readonly name: string }>> = t().deeds.fields;
    const parts: Readonly<Record<string, { readonly name: string }>> = t().deeds.partFields;
    const [noun] = deed.split('.');
    const known = deed === 'initiative.edit' ? heads[of] : parts[`${noun}.${of}`];
    return known?.name ?? t().deeds.unknown;
  };

  /** What happened, what is safe, what to do (rule 22), as it looks to the one who reads. */
  const sentence = ({ kind, stands, beside, before }: Conflict): string => {
    const words = t().conflict;
    const mine = me().id;
    if (kind === 'withdrawn')
      return beside.by === mine ? words.withdrawnByYou : words.withdrawn(name(beside.by));
    const [came, stood] = kind === 'merged' ? [beside.by, (before ?? stands).by] : [stands.by, beside.by];
    if (kind === 'merged') {
      if (came === stood) return words.mergedOwn;
      return came === mine ? words.merged(name(stood)) : words.mergedForOther(name(came));
    }
    if (came === stood) return came === mine ? words.bothYours : words.onlyTheirs(name(came));
    if (came === mine || stood === mine) return words.withYou(name(came === mine ? stood : came));
    return words.between(name(stood), name(came));
  };

  /** "Namn, Firefox, Android, i dag 10:20" */
  const side = ({ by, at, device }: Side): string =>
    [by === me().id ? t().conflict.you : name(by), device, f().relative(at, new Date(now()))]
      .filter(Boolean)
      .join(', ');

  const value = ({ deed, field: of }: Conflict, what: Side['value']): string =>
    say(what, kindOfField(deed, of)) ?? t().conflict.empty;

  return { field, sentence, side, value };
}
