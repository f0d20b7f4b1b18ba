import { HistoryList } from '../../../app/history/HistoryList.tsx';
import { paths } from '../../../app/paths.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useTellWorkshop } from './tellWorkshop.ts';

/** Historik: everything that was done in the workshop. */
export default function WorkshopHistory() {
  const { record, head } = useWorkshop();
  return <HistoryList of={{ record, page: paths.workshopResult(head().id), tell: useTellWorkshop() }} />;
}
