import { Show } from 'solid-js';
import { IconButton } from './IconButton.tsx';
import { Icon } from './Icon.tsx';
import { createRootWord } from './rootWord.ts';
import type { Toasts } from './toasts.ts';
import { useKitWords } from './words.ts';

/** The place of the one toast, above the bottom bar. Its text is spoken by the app's live region, which holds no buttons. Draw once. */
export function ToastHost(props: { toasts: Toasts }) {
  const words = useKitWords();
  const toast = () => props.toasts.toast();
  let place: HTMLDivElement | undefined;
  createRootWord('toast', () => toast() !== undefined);
  /** Where focus was before it came here, and goes back to. */
  let before: EventTarget | null = null;
  const enter = (event: FocusEvent) => {
    if (!inside(event.relatedTarget)) before = event.relatedTarget;
    props.toasts.hold('focus');
  };
  const inside = (target: EventTarget | null) => target instanceof Node && place?.contains(target);
  const close = () => {
    const back = inside(document.activeElement) ? before : null;
    props.toasts.close();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  const act = () => {
    const action = toast()?.action;
    close();
    action?.run();
  };
  return (
    <div class="toasts">
      <div
        ref={place}
        classList={{ toast: toast() !== undefined }}
        role={toast() ? 'region' : undefined}
        aria-label={toast() ? words().message : undefined}
        onPointerEnter={() => props.toasts.hold('pointer')}
        onPointerLeave={() => props.toasts.release('pointer')}
        onFocusIn={enter}
        onFocusOut={(event) => {
          if (!inside(event.relatedTarget)) props.toasts.release('focus');
        }}
        onKeyDown={(key) => {
          if (key.key === 'Escape') close();
        }}
      >
        <Show when={toast()?.error}>
          <Icon name="bang" />
        </Show>
        <p>{toast()?.text}</p>
        <Show when={toast()?.action}>
          {(action) => (
            <button type="button" onClick={act}>
              {action().label}
            </button>
          )}
        </Show>
        <Show when={toast()}>
          <IconButton icon="close" label={words().close} onClick={close} />
        </Show>
      </div>
    </div>
  );
}
