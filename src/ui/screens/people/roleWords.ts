import type { Grant } from '../../../domain/person.ts';
import type { Formats } from '../../../texts/format.ts';
import type { Texts } from '../../../texts/sv.ts';

/** A grant as it is said: "beslutsfattare, Skolförvaltningen, upp till 300 000 kr". */
export function roleWords(
  t: Texts,
  f: Formats,
  grant: Grant,
  departmentName: (id: string) => string,
): string {
  const { role, departmentId, amountLimit, deputy, from, until } = grant;
  let said: string = t.roles[role];
  if (departmentId) said = t.people.roleIn(said, departmentName(departmentId));
  if (amountLimit !== undefined) said = t.people.upTo(said, f.kronor(amountLimit));
  if (deputy && from && until) said = t.people.deputy(said, from, until);
  return said;
}
