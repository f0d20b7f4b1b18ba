import { createEffect, createUniqueId, type JSX, on, onCleanup, Show } from 'solid-js';
import { IconButton } from './IconButton.tsx';
import { openLayer } from './layers.ts';
import { lendPlace } from './modals.ts';
import { useKitWords } from './words.ts';

export type DialogProps = {
  open: boolean;
  /** Someone pressed Esc, Stäng or the device's back button. Close by setting `open` to false, or ask first. */
  onClose: () => void;
  title: JSX.Element;
  children: JSX.Element;
  /** Buttons at the foot. */
  actions?: JSX.Element;
  /** Takes the width of the window, for a picture. */
  wide?: boolean | undefined;
};

/**
 * The browser's own modal dialog: it traps focus and answers Esc; the device's Back closes it too, by `openLayer`.
 * Focus goes to the first field, or else the heading, and returns to whatever opened it. A sheet on phones.
 */
export function Dialog(props: DialogProps) {
  const words = useKitWords();
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let opener: Element | null = null;
  let place: HTMLDivElement | undefined;
  let closeLayer = () => {};
  let takeBack = () => {};
  let putCaretBack = () => {};

  const show = () => {
    if (!dialog || dialog.open) return;
    opener = document.activeElement;
    putCaretBack = caretOf(opener);
    dialog.showModal();
    if (place) takeBack = lendPlace(place);
    closeLayer = openLayer(() => props.onClose(), 'dialog');
    const first = dialog.querySelector<HTMLElement>('[autofocus], .dlg-body :is(input, textarea, select)');
    (first ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
  };
  const hide = () => {
    closeLayer();
    takeBack();
    if (!dialog?.open) return;
    dialog.close();
    if (!(opener instanceof HTMLElement && opener.isConnected)) return;
    opener.focus();
    putCaretBack();
  };
  createEffect(
    on(
      () => props.open,
      // after the children have been drawn, so that the first field is there to take focus
      (open) => queueMicrotask(open ? show : hide),
    ),
  );
  onCleanup(hide);

  return (
    <dialog
      ref={dialog}
      class="dlg"
      classList={{ wide: props.wide ?? false }}
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        // A file picker inside the dialog also sends cancel, and that is not ours.
        if (cancel.target !== dialog) return;
        cancel.preventDefault();
        props.onClose();
      }}
      onClose={() => {
        if (props.open) props.onClose();
      }}
    >
      <Show when={props.open}>
        <header>
          <h2 id={titleId} tabindex={-1}>
            {props.title}
          </h2>
          <IconButton icon="close" label={words().close} onClick={() => props.onClose()} />
        </header>
        <div class="dlg-body">{props.children}</div>
        <Show when={props.actions}>
          <div class="acts">{props.actions}</div>
        </Show>
      </Show>
      <div ref={place} class="voices" />
    </dialog>
  );
}

/**
 * Remembers where the caret stands in a field, and gives the way to put it back: when a dialog closes Chromium gives the field
 * its focus but not its caret, and what is typed then goes nowhere.
 */
function caretOf(field: Element | null): () => void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => {};
  const { selectionStart: start, selectionEnd: end, selectionDirection: way } = field;
  // Ticks and days have no caret of this kind.
  return start === null ? () => {} : () => field.setSelectionRange(start, end, way ?? 'none');
}
