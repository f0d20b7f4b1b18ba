import { createSignal } from 'solid-js';

export type Toast = {
  text: string;
  /** "Ångra". A toast with an action stays until closed. */
  action?: { label: string; run: () => void } | undefined;
  /** An error stays until closed. */
  error?: boolean | undefined;
  /** Something may be lost: said at once, whatever else is being said (rule 19). */
  urgent?: boolean | undefined;
};

/** Pointed at, or with focus in it. */
type Holder = 'pointer' | 'focus';

const shownMs = 8000;

/**
 * Makes the one toast of the app (rule 18): 8 s, its clock stopped while held; with action or error until closed.
 * @param say speaks its text: by the app's one voice, so that toasts and other messages together keep to rule 19.
 */
export function createToasts(say: (text: string, how: 'polite' | 'assertive') => void) {
  const holders = new Set<Holder>();
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
    holders.clear();
    setToast(undefined);
  };
  const run = () => {
    if (timer !== undefined || holders.size > 0 || !toast() || stays(toast())) return;
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
      say(next.text, next.urgent ? 'assertive' : 'polite');
      run();
    },
    close,
    /** Someone points at it or has focus in it: the clock stops. */
    hold(by: Holder) {
      holders.add(by);
      if (timer === undefined) return;
      stop();
      left -= Date.now() - since;
    },
    /** The clock goes on from where it stopped, when nobody else holds it. */
    release(by: Holder) {
      holders.delete(by);
      run();
    },
  };
}

export type Toasts = ReturnType<typeof createToasts>;

function stays(toast: Toast | undefined): boolean {
  return Boolean(toast?.action || toast?.error);
}
