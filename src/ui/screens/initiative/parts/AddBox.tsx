import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import type { AddForm } from './addForm.ts';

/**
 * A button that opens a form in place. It stays open after Spara with the caret in its first field, since one seldom comes
 * alone; and it is open from the start when an earlier visit left something in it.
 */
export function AddBox<T>(props: {
  /** "Lägg till en kostnad" */
  label: string;
  form: AddForm<T>;
  /** Nothing can be added now; the page says why, once for all its lists. */
  reason?: string | undefined;
  children: JSX.Element;
}) {
  const { t } = useTexts();
  const [open, setOpen] = createSignal(false);
  let form: HTMLFormElement | undefined;
  let opener: HTMLDivElement | undefined;
  const toFirst = () =>
    queueMicrotask(() => form?.querySelector<HTMLElement>('input, textarea, select')?.focus());
  const toProblem = () =>
    queueMicrotask(() => form?.querySelector<HTMLElement>('[aria-invalid], .f.err input')?.focus());
  createEffect(() => {
    if (props.form.hasText()) setOpen(true);
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await props.form.submit()) toFirst();
    else toProblem();
  };
  const close = async () => {
    await props.form.clear();
    setOpen(false);
    queueMicrotask(() => opener?.querySelector('button')?.focus());
  };
  return (
    <Show
      when={open() && !props.reason}
      fallback={
        <Show when={!props.reason}>
          <div class="add" ref={opener}>
            <Button
              icon="plus"
              onClick={() => {
                setOpen(true);
                toFirst();
              }}
            >
              {props.label}
            </Button>
          </div>
        </Show>
      }
    >
      <form ref={form} class="addbox" noValidate aria-label={props.label} onSubmit={(e) => void submit(e)}>
        {props.children}
        <div class="acts">
          <Button kind="ink" type="submit">
            {t().common.save}
          </Button>
          <Button onClick={() => void close()}>
            {props.form.hasText() ? t().common.closeUnsaved : t().common.close}
          </Button>
        </div>
      </form>
    </Show>
  );
}
