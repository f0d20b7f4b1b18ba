import { type Accessor, createSignal } from 'solid-js';

/** How far each list was unfolded. Outlives the screen and a reload, so that Back finds the page as it was left (rule 25). */
const kept = 'stegvis.unfolded';
const most = 20;
const counts = new Map<string, number>(read());
const [version, setVersion] = createSignal(0);

/** All of a long list comes so many in each frame, so that the page answers meanwhile. */
const chunk = 60;

export interface Unfolding {
  readonly shown: Accessor<number>;
  /** How many the next press brings. */
  readonly next: Accessor<number>;
  readonly isWhole: Accessor<boolean>;
  /** Somebody has asked for more already. */
  readonly hasUnfolded: Accessor<boolean>;
  readonly more: () => void;
  readonly whole: () => void;
  /** Unfolds as far as the item at this place. */
  readonly reach: (place: number) => void;
}

/** A long list that shows a stretch at a time: `step` at first, and as many more with each press. */
export function useUnfolding(key: Accessor<string>, step: number, all: Accessor<number>): Unfolding {
  const shown = () => {
    version();
    return counts.get(key()) ?? step;
  };
  const set = (count: number) => {
    counts.set(key(), count);
    setVersion((n) => n + 1);
    keep();
  };
  return {
    shown,
    next: () => Math.min(step, all() - shown()),
    isWhole: () => shown() >= all(),
    hasUnfolded: () => shown() > step,
    more: () => set(shown() + step),
    whole() {
      const wanted = key();
      const grow = () => {
        // Another list by now? Then this one stays as it is.
        if (key() !== wanted) return;
        set(shown() + chunk);
        if (shown() < all()) requestAnimationFrame(grow);
      };
      grow();
    },
    reach: (place) => place >= shown() && set(Math.ceil((place + 1) / step) * step),
  };
}

function keep(): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify([...counts].slice(-most)));
  } catch {
    // A browser that refuses storage folds them again, which harms little.
  }
}

function read(): [string, number][] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isCount) : [];
  } catch {
    return [];
  }
}

function isCount(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
