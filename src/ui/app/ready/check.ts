import { type Accessor, createMemo, createSignal, type JSX, onCleanup, onMount } from 'solid-js';
import type { Verdict } from './verdict.ts';

/** One thing that is looked at: what it is called, how it stands, and what can be done about it. A workshop brings rows of its own. */
export interface ReadyRow {
  readonly title: () => string;
  /** `looking` until it has been found out for the first time. */
  readonly verdict: () => Verdict | 'looking';
  readonly sentence: () => string;
  /** Buttons and links that mend it; undefined when there is nothing to mend. */
  readonly mend?: () => JSX.Element;
}

/** Something that is looked at anew each time the check runs. */
export interface Looked<F> {
  /** What was found last; undefined before that, and `null` when it could not be found out. */
  readonly found: Accessor<F | null | undefined>;
  readonly again: () => Promise<void>;
  /** What has been found out in another way: by trying the camera. */
  readonly put: (found: F) => void;
}

export interface Check {
  /** Registers a thing to look at. It runs when the check does. */
  readonly look: <F>(probe: () => Promise<F> | F) => Looked<F>;
  readonly isLooking: Accessor<boolean>;
  /** When everything was last looked at, in milliseconds. */
  readonly at: Accessor<number | undefined>;
  readonly run: () => Promise<void>;
}

/** Coming back from the camera or from another tab within so short a time is no reason to try everything anew. */
const soon = 10_000;

/** Runs when it is made, by hand, and when the page is seen again after a while. Ends with the component that made it. */
export function createCheck(now = () => Date.now()): Check {
  const runs: (() => Promise<void>)[] = [];
  const [underWay, setUnderWay] = createSignal(0);
  const [at, setAt] = createSignal<number>();

  const look = <F>(probe: () => Promise<F> | F): Looked<F> => {
    const [found, setFound] = createSignal<F | null>();
    let latest = 0;
    const again = async () => {
      const mine = ++latest;
      setUnderWay((n) => n + 1);
      const seen = await Promise.resolve()
        .then(probe)
        .catch(() => null);
      setUnderWay((n) => n - 1);
      // One that was asked later knows better.
      if (mine === latest) setFound(() => seen);
    };
    runs.push(again);
    const put = (seen: F) => {
      latest++;
      setFound(() => seen);
    };
    return { found, again, put };
  };
  const run = async () => {
    await Promise.all(runs.map((again) => again()));
    setAt(now());
  };

  onMount(() => {
    void run();
    const seenAgain = () => {
      const isSoon = now() - (at() ?? 0) < soon;
      if (document.visibilityState === 'visible' && underWay() === 0 && !isSoon) void run();
    };
    document.addEventListener('visibilitychange', seenAgain);
    onCleanup(() => document.removeEventListener('visibilitychange', seenAgain));
  });
  return { look, isLooking: createMemo(() => underWay() > 0), at, run };
}
