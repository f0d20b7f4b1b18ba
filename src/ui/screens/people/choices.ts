import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';

/** Departments to choose from, in the alphabet of the language: those that are open, and the one that is chosen already. */
export function useOpenDepartments() {
  const { organisation } = useCity();
  const { f } = useTexts();
  return (chosen?: string) =>
    organisation()
      .departments.filter(({ id, closedAt }) => !closedAt || id === chosen)
      .sort((a, b) => f().compare(a.name, b.name))
      .map(({ id, name }) => ({ value: id, label: name }));
}
