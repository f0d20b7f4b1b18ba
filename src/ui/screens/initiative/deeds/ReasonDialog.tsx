import type { JSX } from 'solid-js';
import type { Saved } from '../../../../store/mutate.ts';
import { useTexts } from '../../../app/texts.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { useAddForm } from '../parts/addForm.ts';

type ReasonDialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What follows from it. */
  text: string;
  /** Above the reason: what else is chosen. */
  children?: JSX.Element;
  label: string;
  /** Said when the reason is missing. Without it a reason may be left out. */
  missing?: string | undefined;
  submit: string;
  /** Key of the draft that the text is until it is sent. */
  draft: string;
  save: (reason: string | undefined, draft: string) => Promise<Saved>;
};

/** A deed that asks for its reason, which goes into the history. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTexts();
  const form = useAddForm({
    key: props.draft,
    initial: { reason: '' },
    problems: ({ reason }) =>
      props.missing !== undefined && reason.trim() === '' ? { reason: props.missing } : {},
    save: ({ reason }, draft) => props.save(reason.trim() || undefined, draft),
  });
  const submit = async () => {
    if (await form.submit()) props.onClose();
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      submit={props.submit}
      onSubmit={submit}
      cancel={t().common.cancel}
    >
      <p>{props.text}</p>
      {props.children}
      <TextArea
        label={props.label}
        required={props.missing !== undefined}
        rows={3}
        value={form.value().reason}
        onInput={(reason) => form.set('reason', reason)}
        error={form.problem('reason')}
      />
    </FormDialog>
  );
}
