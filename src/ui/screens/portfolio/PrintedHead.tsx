import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { useChosen } from './chosen.ts';
import type { Filters } from './filters.ts';

/** Only on paper: whose list it is, which day, and what was chosen, since the filters themselves are not printed. */
export function PrintedHead(props: { filters: Filters }) {
  const { organisation, today } = useCity();
  const { t, f } = useTexts();
  const words = () => t().portfolio;
  const chosenOf = useChosen();
  const chosen = () => {
    const { standings } = words();
    const all = chosenOf(props.filters).map((one) => one.words);
    return all.length > 0 ? all : [standings[props.filters.standing]];
  };
  return (
    <p class="printed">
      {words().printed(organisation().row?.name ?? '', f().date(today()))}
      <br />
      {words().selection(chosen().join(' · '))}
    </p>
  );
}
