import type { Accessor } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import type { Speech } from './basis/basisWords.ts';

/** Words, formats and names of the moment, for functions that turn rows into sentences. */
export function useSpeech(): Accessor<Speech> {
  const { t, f } = useTexts();
  const { nameOf, departmentName } = useCity();
  const said = useSaid();
  return () => ({ t: t(), f: f(), said, person: nameOf, department: departmentName });
}
