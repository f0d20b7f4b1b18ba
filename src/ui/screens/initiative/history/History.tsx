import { HistoryList } from '../../../app/history/HistoryList.tsx';
import { paths } from '../../../app/paths.ts';
import { useRecord } from '../recordContext.ts';
import { useTellInitiative } from './tellInitiative.ts';

/** Historik: everything that was done to the initiative. */
export default function History() {
  const record = useRecord();
  return (
    <HistoryList
      of={{ record, page: paths.initiative(record().row.id, 'historik'), tell: useTellInitiative() }}
    />
  );
}
