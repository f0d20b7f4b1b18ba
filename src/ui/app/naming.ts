import type { Accessor } from 'solid-js';
import type { CriterionId, GateId } from '../../domain/model.ts';
import { criterionWords, gateWords, type Said } from '../../domain/modelWords.ts';
import type { Role } from '../../domain/person.ts';
import type { Naming } from '../../texts/naming.ts';
import { useCity } from './city.tsx';
import { useSaid } from './said.ts';
import { useTexts } from './texts.tsx';

/** What ids are called, for texts that know only ids: refusals, history. */
export function useNaming(): Accessor<Naming> {
  const { t, f } = useTexts();
  const { nameOf, departmentName } = useCity();
  const said = useSaid();
  // A newer city may name what this app's model does not have.
  const model = (words: { readonly name: Said } | undefined, id: string) => (words ? said(words.name) : id);
  return () => ({
    person: (id) => nameOf(id) || id,
    department: (id) => departmentName(id) || id,
    gate: (id) => model(gateWords[id as GateId], id),
    criterion: (id) => model(criterionWords[id as CriterionId], id),
    role: (id) => t().roles[id as Role] ?? id,
    money: (kronor) => f().kronor(kronor),
    day: (day) => f().date(day),
  });
}

/** Where nobody is signed in nothing has a name yet. */
export const unnamed: Naming = {
  person: (id) => id,
  department: (id) => id,
  gate: (id) => id,
  criterion: (id) => id,
  role: (id) => id,
  money: String,
  day: (day) => day,
};
