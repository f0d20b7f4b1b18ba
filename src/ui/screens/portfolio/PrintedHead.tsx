import { driveWords, phaseWords } from '../../../domain/modelWords.ts';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import type { Filters } from './filters.ts';

/** Only on paper: whose list it is, which day, and what was chosen, since the filters themselves are not printed. */
export function PrintedHead(props: { filters: Filters }) {
  const { organisation, today, departmentName } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().portfolio;
  const chosen = () => {
    const { standing, departmentId, phase, drive, subject, technology, text } = props.filters;
    return [
      words().standings[standing],
      departmentName(departmentId),
      phase && said(phaseWords[phase].name),
      drive && said(driveWords[drive].name),
      subject,
      technology,
      text && words().quoted(text),
    ].filter((each) => each !== undefined && each !== '');
  };
  return (
    <p class="printed">
      {words().printed(organisation().row?.name ?? '', f().date(today()))}.{' '}
      {words().selection(chosen().join(' · '))}
    </p>
  );
}
