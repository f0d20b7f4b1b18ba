import type { Grant, Person } from '../../../domain/person.ts';
import type { Formats } from '../../../texts/format.ts';
import type { Texts } from '../../../texts/sv.ts';

/** A grant as it is said: "beslutsfattare, Skolförvaltningen, upp till 300 000 kr". With `today`, also from when one that has not begun. */
export function roleWords(
  t: Texts,
  f: Formats,
  grant: Grant,
  departmentName: (id: string) => string,
  today?: string,
): string {
  const { role, departmentId, amountLimit, deputy, from, until } = grant;
  let said: string = t.roles[role];
  if (departmentId) said = t.people.roleIn(said, departmentName(departmentId));
  if (amountLimit !== undefined) said = t.people.upTo(said, f.kronor(amountLimit));
  if (deputy && from && until) return t.people.deputy(said, from, until);
  if (from && until) return t.people.inPeriod(said, from, until);
  if (until) return t.people.untilDay(said, until);
  if (from && today !== undefined && today < from) return t.people.comesIn(said, from);
  return said;
}

/** The roles a person has or will have: neither ended nor run out. Somebody who has left has none. */
export const grantsToSay = (person: Person, today: string): readonly Grant[] =>
  person.leftAt
    ? []
    : person.grants.filter(({ endedAt, until }) => !endedAt && (until === undefined || today <= until));
