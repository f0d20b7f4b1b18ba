import type { LayerKeeper } from '../../kit/layers.ts';
import { entryIn, layerOver } from './entry.ts';

/** If the browser does not come with the entry that it was asked for, we stop waiting after so long. */
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
  /** Of our own making, and the browser has not come there yet. */
  let isGoing = false;
  /** The page is being left: its layers' entry becomes the next page. */
  let isLeaving = false;
  let afterwards: (() => void) | undefined;

  const settle = () => {
    soon = undefined;
    if (isGoing || isLeaving) return;
    const have = entryIn(history.state).layers;
    if (have > open.length) go(open.length - have);
    for (let nth = have + 1; nth <= open.length; nth++) history.pushState(layerOver(history.state, nth), '');
  };
  const settleSoon = () => {
    soon ??= setTimeout(settle);
  };
  const go = (steps: number) => {
    isGoing = true;
    patience = setTimeout(arrived, patienceMs);
    history.go(steps);
  };
  const arrived = () => {
    isGoing = false;
    clearTimeout(patience);
    const next = afterwards;
    afterwards = undefined;
    if (next) next();
    else settleSoon();
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
      const wasGoing = isGoing;
      // Those that ask before they close stay open, and get their entry again.
      for (const close of open.slice(have).reverse()) close();
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
      if (isGoing) {
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
