import type { JSX } from 'solid-js';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type ConfirmDialogProps = {
  open: boolean;
  /** A question: "Släng idén?" */
  title: JSX.Element;
  children: JSX.Element;
  /** The verb of the question: "Släng idén", never "OK". */
  confirmLabel: string;
  cancelLabel: string;
  /** What is lost cannot be had back. */
  danger?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks before the five things that need asking (rule 17). Everything else is done at once and can be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      title={props.title}
      actions={
        <>
          <Button kind={props.danger ? 'danger' : 'ink'} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
          <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
