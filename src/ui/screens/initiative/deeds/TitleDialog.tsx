import { EditLine } from '../../../app/EditField.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { useRecord } from '../recordContext.ts';

/** Changes the title, which saves itself like every other text. */
export function TitleDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const record = useRecord();
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t().initiative.deeds.title.title}
      actions={<Button onClick={props.onClose}>{t().initiative.parts.doneChanging}</Button>}
    >
      <EditLine initiative={record().row} field="title" label={t().deeds.fields.title.name} />
    </Dialog>
  );
}
