import { paths } from '../../../app/paths.ts';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { ReadyPage } from './Ready.tsx';
import { useOthersRow, usePreparedRow } from './workshopRows.tsx';

/** Redo för workshop, of one workshop: it and the tablets of the others are looked at too. */
export default function ReadyForWorkshop() {
  return (
    <OfWorkshop>
      <WithRows />
    </OfWorkshop>
  );
}

function WithRows() {
  const { head } = useWorkshop();
  const rows = [usePreparedRow(), useOthersRow()];
  return (
    <ReadyPage
      about={head().title}
      back={{ href: paths.prepareWorkshop(head().id), label: head().title }}
      rows={rows}
    />
  );
}
