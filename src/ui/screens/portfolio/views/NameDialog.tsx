import { createSignal, createUniqueId, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { isSameName, longestName, mostViews, type SavedView, whyNotNamed } from './savedViews.ts';

/** Asks what a view is to be called. A name that is taken may be replaced, when it is a new view that is named. */
export function NameDialog(props: {
  title: string;
  views: readonly SavedView[];
  /** The view that gets another name; none for a new one. */
  renamed?: string | undefined;
  /** False if the device could not keep it. */
  onName: (name: string) => boolean;
  onReplace?: ((name: string) => boolean) | undefined;
  onClose: () => void;
}) {
  const { t } = useTexts();
  const words = () => t().portfolio.views;
  const fieldId = createUniqueId();
  const [name, setName] = createSignal(props.renamed ?? '');
  const [trouble, setTrouble] = createSignal<string>();
  const taken = () => props.views.find((view) => isSameName(view.name, name()))?.name;
  const [isTaken, setTaken] = createSignal(false);

  const save = () => {
    const why = whyNotNamed(props.views, name(), props.renamed);
    setTaken(why === 'taken');
    if (why === 'missing') setTrouble(words().missing);
    else if (why === 'full') setTrouble(words().full(mostViews));
    else if (why === 'taken') setTrouble(words().taken(taken() ?? ''));
    else if (props.onName(name())) props.onClose();
    else setTrouble(words().notKept);
  };
  const replace = (other: string) => {
    if (props.onReplace?.(other)) props.onClose();
    else {
      setTrouble(words().notKept);
      document.getElementById(fieldId)?.focus();
    }
  };
  const type = (text: string) => {
    setName(text);
    setTaken(false);
    setTrouble(undefined);
  };
  return (
    <FormDialog
      open
      onClose={props.onClose}
      title={props.title}
      submit={t().common.save}
      onSubmit={save}
      cancel={t().common.cancel}
      other={
        <Show when={props.onReplace && isTaken() && taken()}>
          {(other) => <Button onClick={() => replace(other())}>{words().replaceIt(other())}</Button>}
        </Show>
      }
    >
      <p>{words().about}</p>
      <TextField
        id={fieldId}
        label={words().name}
        required
        maxlength={longestName}
        value={name()}
        onInput={type}
        error={trouble()}
      />
    </FormDialog>
  );
}
