import { holds } from '../../../../domain/person.ts';
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

/** People who work with ideas, and so can own one, by name. */
export function useWorkerOptions() {
  const { organisation, today } = useCity();
  const { f } = useTexts();
  const works = ['ideaOwner', 'facilitator', 'decisionMaker', 'innovationLead'] as const;
  return () =>
    organisation()
      .people.filter((one) => !one.leftAt && works.some((role) => holds(one, role, today())))
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
