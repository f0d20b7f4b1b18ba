import { publishInitiative } from '../../../../domain/sharing.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
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
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().title}
      actions={
        <>
          <Button kind="ink" onClick={() => void publish()}>
            {words().submit}
          </Button>
          <Button onClick={props.onClose}>{t().common.cancel}</Button>
        </>
      }
    >
      <div class="g16">
        <p>{words().whoSees(organisation().row?.name ?? '')}</p>
        <p>{words().check}</p>
        <p>{words().back}</p>
      </div>
    </Dialog>
  );
}
