import { createUniqueId, type JSX } from 'solid-js';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type FormDialogProps = {
  open: boolean;
  onClose: () => void;
  title: JSX.Element;
  /** Fields, and words on what follows. */
  children: JSX.Element;
  /** The deed: "Spara", "Lämna över". */
  submit: string;
  /** Does the deed, or shows in the fields what stands in its way. Closes by setting `open` to false. */
  onSubmit: () => void | Promise<unknown>;
  /** "Avbryt" */
  cancel: string;
  /** What Avbryt does, where it lets go of what was written. */
  onCancel?: (() => void) | undefined;
  /** Another way out, between the two. */
  other?: JSX.Element;
};

/** A dialog with something to fill in and one deed that it ends in. Enter in a line does the deed; the first field that is wrong takes focus (rule 21). */
export function FormDialog(props: FormDialogProps) {
  const id = createUniqueId();
  let form: HTMLFormElement | undefined;
  const submit = async (sent: SubmitEvent) => {
    sent.preventDefault();
    await props.onSubmit();
    form?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button kind="ink" type="submit" form={id}>
            {props.submit}
          </Button>
          {props.other}
          <Button onClick={() => (props.onCancel ?? props.onClose)()}>{props.cancel}</Button>
        </>
      }
    >
      <form id={id} ref={form} class="g16" noValidate onSubmit={(sent) => void submit(sent)}>
        {props.children}
      </form>
    </Dialog>
  );
}
