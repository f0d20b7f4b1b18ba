import { holds, type Role } from '../../../../domain/person.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';

/** Departments that can be chosen now, by name. One that has been closed is left out, unless it is chosen already. */
export function useDepartmentOptions() {
  const { organisation } = useCity();
  const { f } = useTexts();
  return (chosen?: string) =>
    organisation()
      .departments.filter((one) => !one.closedAt || one.id === chosen)
      .map((one) => ({ value: one.id, label: one.name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
}

const works: readonly Role[] = ['ideaOwner', 'facilitator', 'decisionMaker', 'innovationLead'];

/** People who hold one of the roles today, by name; those who can own an idea unless told otherwise. */
export function useWorkerOptions(roles: readonly Role[] = works) {
  const { organisation, today } = useCity();
  const { f } = useTexts();
  return () =>
    organisation()
      .people.filter((one) => !one.leftAt && roles.some((role) => holds(one, role, today())))
      .map((one) => ({ value: one.id, label: one.name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
}

/** People who can be chosen now, by name. */
export function usePersonOptions() {
  const { organisation } = useCity();
  const { f } = useTexts();
  return (chosen?: string) =>
    organisation()
      .people.filter((one) => !one.leftAt || one.id === chosen)
      .map((one) => ({ value: one.id, label: one.name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
}
