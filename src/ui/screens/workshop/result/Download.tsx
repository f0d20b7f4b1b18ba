import { csvOf } from '../../../../domain/csv.ts';
import { documentOfWorkshop } from '../../../../domain/workshopExport.ts';
import { useCity } from '../../../app/city.tsx';
import { fileName, keepFile } from '../../../app/keepFile.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { markdownOf } from './asMarkdown.ts';
import { tableOfResult } from './asTable.ts';
import type { ResultInUse } from './useResult.ts';

/** The result as files, made on the device, so also without a network (R4). */
export function Download(props: { of: ResultInUse }) {
  const { record, head } = useWorkshop();
  const { organisation, departmentName, today, initiatives } = useCity();
  const { t } = useTexts();
  const said = () => t().workshop.result;
  const keep = (ending: 'csv' | 'json' | 'md', type: string, content: string) => {
    const name = fileName(said().fileName, head().title, today(), ending);
    keepFile(name, type, content);
    toasts.show({ text: said().kept(name) });
  };
  const csv = () => {
    const { result, words } = props.of;
    const initiative = (id: string) => initiatives().find((each) => each.head.id === id)?.head.title;
    const beside = { steps: record().parts.workshopStep, initiative };
    keep('csv', 'text/csv;charset=utf-8', csvOf(tableOfResult(result(), words(), beside)));
  };
  const markdown = () => {
    const { result, words, initiative, leaders } = props.of;
    const about = { leaders: leaders(), initiative };
    keep('md', 'text/markdown;charset=utf-8', markdownOf(head(), result(), words(), about));
  };
  const json = () => {
    const { departmentId } = head();
    const content = documentOfWorkshop(head(), record().parts, {
      city: organisation().row?.name ?? '',
      today: today(),
      names: props.of.names(),
      department: departmentId === undefined ? undefined : departmentName(departmentId),
      leaders: props.of.leaders(),
    });
    keep('json', 'application/json', JSON.stringify(content, undefined, 2));
  };
  const items = (): readonly MenuItem[] => [
    { label: said().csv, note: said().csvNote, icon: 'list', onSelect: csv },
    { label: said().markdown, note: said().markdownNote, icon: 'file', onSelect: markdown },
    { label: said().json, note: said().jsonNote, icon: 'download', onSelect: json },
  ];
  return <Menu look="button" label={said().download} items={items()} />;
}
