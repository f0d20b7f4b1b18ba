import { Show } from 'solid-js';
import { IconButton } from './IconButton.tsx';
import { Icon } from './Icon.tsx';
import type { Toasts } from './toasts.ts';
import { useKitWords } from './words.ts';

/** The place of the one toast, above the bottom bar. The text is live; the buttons stand outside it. Draw once. */
export function ToastHost(props: { toasts: Toasts }) {
  const words = useKitWords();
  const toast = () => props.toasts.toast();
  const act = () => {
    const action = toast()?.action;
    props.toasts.close();
    action?.run();
  };
  return (
    <div class="toasts">
      <div
        classList={{ toast: toast() !== undefined }}
        onPointerEnter={() => props.toasts.hold()}
        onPointerLeave={() => props.toasts.release()}
        onFocusIn={() => props.toasts.hold()}
        onFocusOut={() => props.toasts.release()}
        onKeyDown={(key) => {
          if (key.key === 'Escape') props.toasts.close();
        }}
      >
        <Show when={toast()?.error}>
          <Icon name="bang" />
        </Show>
        <p role="status">{toast()?.text}</p>
        <Show when={toast()?.action}>
          {(action) => (
            <button type="button" onClick={act}>
              {action().label}
            </button>
          )}
        </Show>
        <Show when={toast()}>
          <IconButton icon="close" label={words().close} onClick={() => props.toasts.close()} />
        </Show>
      </div>
    </div>
  );
}
