import { useCity } from '../../../app/city.tsx';
import { fileName, keepFile } from '../../../app/keepFile.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { Button } from '../../../kit/Button.tsx';
import type { Portfolio } from '../portfolioState.ts';
import { csvOf } from '../../../../domain/csv.ts';
import { documentOf, tableOf } from './portfolioRows.ts';

/** The list as it is filtered and sorted, as a file; made on the device, so also without a network (R4). */
export function ExportButtons(props: { portfolio: Portfolio }) {
  const { t, f } = useTexts();
  const { organisation, today, departmentName, nameOf } = useCity();
  const said = useSaid();
  const words = () => t().portfolio.files;
  const fileWords = () => ({ t: t(), said, date: f().date, today: today(), departmentName, nameOf });
  const city = () => organisation().row?.name ?? '';
  const keep = (ending: 'csv' | 'json', type: string, content: string) => {
    const name = fileName(words().fileName, city(), today(), ending);
    keepFile(name, type, content);
    toasts.show({ text: words().done(props.portfolio.lines().length, name) });
  };
  const csv = () =>
    keep('csv', 'text/csv;charset=utf-8', csvOf(tableOf(props.portfolio.lines(), fileWords())));
  const json = () => {
    const about = { city: city(), selection: props.portfolio.address() };
    const content = documentOf(props.portfolio.lines(), fileWords(), about);
    keep('json', 'application/json', JSON.stringify(content, undefined, 2));
  };
  return (
    <>
      <Button icon="file" onClick={csv}>
        {words().csv}
      </Button>
      <Button icon="file" onClick={json}>
        {words().json}
      </Button>
    </>
  );
}
