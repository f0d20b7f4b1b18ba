import type { LayerKeeper } from '../../kit/layers.ts';
import { entryIn, layerOver } from './entry.ts';

/** Nobody who goes to another page waits longer than this for a browser that has not come with the entry it was asked for. */
const patienceMs = 1000;

export type Leaving = {
  readonly to: string | number;
  readonly replace: boolean;
  /** Stops this navigation. */
  readonly stop: () => void;
  /** Does it again, in place of the entry that stands now if so said. */
  readonly again: (replace: boolean) => void;
};

/**
 * Dialogs, sheets and a phone's menus as entries of the history (rule 25), at the address of the page under them. The number of
 * open layers is the truth, and the history is brought in step with it a moment later: so one that closes as another opens, as
 * when a menu leads to a dialog, takes over its entry.
 * @param isHere is this address the page that is drawn?
 * @param isLayer whether this kind of layer is an entry on this device.
 */
export function createLayersInHistory(isHere: (address: string) => boolean, isLayer = onThisDevice) {
  const open: (() => void)[] = [];
  let soon: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  /**
   * Of our own making: the browser has been asked and has not come there yet, or is late. It comes all the same: asking twice would
   * lead out of the page.
   */
  let going: 'no' | 'waited for' | 'late' = 'no';
  /** The page is being left: its layers' entry becomes the next page. */
  let isLeaving = false;
  let afterwards: (() => void) | undefined;

  const settle = () => {
    soon = undefined;
    if (going !== 'no' || isLeaving) return;
    const have = entryIn(history.state).layers;
    if (have > open.length) go(open.length - have);
    for (let nth = have + 1; nth <= open.length; nth++) history.pushState(layerOver(history.state, nth), '');
  };
  const settleSoon = () => {
    soon ??= setTimeout(settle);
  };
  const go = (steps: number) => {
    going = 'waited for';
    patience = setTimeout(() => {
      going = 'late';
      goOn();
    }, patienceMs);
    history.go(steps);
  };
  const goOn = () => {
    const next = afterwards;
    afterwards = undefined;
    next?.();
    return next !== undefined;
  };
  const arrived = () => {
    going = 'no';
    clearTimeout(patience);
    if (!goOn()) settleSoon();
  };

  const keep: LayerKeeper = (close, kind) => {
    if (!isLayer(kind)) return () => undefined;
    open.push(close);
    settleSoon();
    return () => {
      const at = open.lastIndexOf(close);
      if (at < 0) return;
      open.splice(at, 1);
      settleSoon();
    };
  };

  return {
    keep,
    /** Back closes what lies on top, and the page stays. True when it was about layers alone, and no matter of the router's. */
    onPop(event: PopStateEvent): boolean {
      const have = entryIn(event.state).layers;
      const wasOpen = open.length > 0;
      const wasGoing = going !== 'no';
      // Those that ask before they close stay open, and get their entry again. What we asked for ourselves closes nothing: what has
      // opened since, as a dialog that waited for an answer, has had no entry yet.
      if (!wasGoing) for (const close of open.slice(have).reverse()) close();
      if (have > open.length) {
        // Forward to something that was closed, or Back over it: there is nothing to show there.
        clearTimeout(patience);
        go(open.length - have);
        return true;
      }
      arrived();
      const here = location.pathname + location.search + location.hash;
      return (have > 0 || wasOpen || wasGoing) && isHere(here);
    },
    /** Before the router leaves a page: what is opened from inside a layer comes in the layer's place. */
    onLeave({ to, replace, stop, again }: Leaving) {
      if (typeof to !== 'string') return;
      if (going === 'waited for') {
        stop();
        afterwards = () => again(replace);
      } else if (entryIn(history.state).layers > 0) {
        isLeaving = true;
        if (replace) return;
        stop();
        again(true);
      }
    },
    /** The router stands still again. */
    onArrival() {
      isLeaving = false;
      if (going === 'late') going = 'no';
      settleSoon();
    },
    /** An entry of a dialog that was open when the page was loaded leads nowhere. */
    begin() {
      settleSoon();
    },
    end() {
      clearTimeout(soon);
      clearTimeout(patience);
    },
  };
}

/** A menu is a sheet only where fingers press: with a mouse it would cost the way forward for nothing. */
function onThisDevice(kind: 'dialog' | 'menu'): boolean {
  return kind === 'dialog' || matchMedia('(max-width: 599px), (pointer: coarse)').matches;
}
