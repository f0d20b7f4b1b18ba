import { publishInitiative } from '../../../../domain/sharing.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { useRecord } from '../recordContext.ts';

/** Gör offentligt: says what the mark means and to whom before it is set (A2, V8). It widens what the city may do, not who sees it here. */
export function PublishDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const { organisation } = useCity();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.publish;
  const publish = async () => {
    const saved = await act(publishInitiative, { initiativeId: record().row.id }, { said: words().done });
    if (saved.ok) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      submit={words().submit}
      onSubmit={publish}
      cancel={t().common.cancel}
    >
      <p>{words().whoSees(organisation().row?.name ?? '')}</p>
      <p>{words().check}</p>
      <p>{words().back}</p>
    </FormDialog>
  );
}
