import { createSignal, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
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
  const [name, setName] = createSignal(props.renamed ?? '');
  const [trouble, setTrouble] = createSignal<string>();
  let form: HTMLFormElement | undefined;
  const taken = () => props.views.find((view) => isSameName(view.name, name()))?.name;
  const [isTaken, setTaken] = createSignal(false);

  const fail = (why: string) => {
    setTrouble(why);
    form?.querySelector('input')?.focus();
  };
  const save = (submit: Event) => {
    submit.preventDefault();
    const why = whyNotNamed(props.views, name(), props.renamed);
    setTaken(why === 'taken');
    if (why === 'missing') return fail(words().missing);
    if (why === 'full') return fail(words().full(mostViews));
    if (why === 'taken') return fail(words().taken(taken() ?? ''));
    if (props.onName(name())) props.onClose();
    else fail(words().notKept);
  };
  const replace = (other: string) => {
    if (props.onReplace?.(other)) props.onClose();
    else fail(words().notKept);
  };
  const type = (text: string) => {
    setName(text);
    setTaken(false);
    setTrouble(undefined);
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button kind="ink" onClick={() => form?.requestSubmit()}>
            {t().common.save}
          </Button>
          <Show when={props.onReplace && isTaken() && taken()}>
            {(other) => <Button onClick={() => replace(other())}>{words().replaceIt(other())}</Button>}
          </Show>
          <Button onClick={props.onClose}>{t().common.cancel}</Button>
        </>
      }
    >
      <form ref={form} class="g16" onSubmit={save} noValidate>
        <p>{words().about}</p>
        <TextField
          label={words().name}
          required
          maxlength={longestName}
          value={name()}
          onInput={type}
          error={trouble()}
        />
      </form>
    </Dialog>
  );
}
