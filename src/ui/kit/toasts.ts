import { createSignal } from 'solid-js';

export type Toast = {
  text: string;
  /** "Ångra". A toast with an action stays until closed. */
  action?: { label: string; run: () => void } | undefined;
  /** An error stays until closed. */
  error?: boolean | undefined;
};

const shownMs = 8000;

/** Makes the one toast of the app (rule 18): 8 s, its clock stopped while held; with action or error until closed. */
export function createToasts() {
  const [toast, setToast] = createSignal<Toast>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = shownMs;
  let since = 0;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const close = () => {
    stop();
    setToast(undefined);
  };
  const run = () => {
    if (timer !== undefined || !toast() || stays(toast())) return;
    since = Date.now();
    timer = setTimeout(close, left);
  };
  return {
    /** What is shown now. */
    toast,
    /** Shows a toast in place of the one before. */
    show(next: Toast) {
      stop();
      left = shownMs;
      setToast(next);
      run();
    },
    close,
    /** Someone points at it or has focus in it: the clock stops. */
    hold() {
      if (timer === undefined) return;
      stop();
      left -= Date.now() - since;
    },
    /** The clock goes on from where it stopped. */
    release: run,
  };
}

export type Toasts = ReturnType<typeof createToasts>;

function stays(toast: Toast | undefined): boolean {
  return Boolean(toast?.action || toast?.error);
}
