import { reopenInitiative } from '../../../../domain/endingDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useRecord } from '../recordContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Opens an ended initiative again (E4). How it had ended stays on record. */
export function ReopenDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.reopen;
  const initiativeId = record().row.id;
  return (
    <ReasonDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      text={words().text}
      label={words().reason}
      missing={words().missing}
      submit={words().submit}
      draft={`reopen:${initiativeId}`}
      save={(reason, draft) =>
        act(reopenInitiative, { initiativeId, reason: reason ?? '' }, { draft, said: words().done })
      }
    />
  );
}
