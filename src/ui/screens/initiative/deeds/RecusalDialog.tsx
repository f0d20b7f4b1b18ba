import { declareRecusal } from '../../../../domain/recusing.ts';
import { useAct } from '../../../app/act.ts';
import { given } from '../../../app/given.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useRecord } from '../recordContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Anmäler jäv: one takes no part in decisions on this initiative from now on (G5). */
export function RecusalDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.recuse;
  const initiativeId = record().row.id;
  return (
    <ReasonDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      text={words().text}
      label={words().reason}
      submit={words().submit}
      draft={`recuse:${initiativeId}`}
      save={(reason, draft) =>
        act(declareRecusal, given({ initiativeId, reason }), { draft, said: words().done })
      }
    />
  );
}
