import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { type SavedView, viewsIn } from './savedViews.ts';

export interface KeptViews {
  readonly views: Accessor<readonly SavedView[]>;
  /** Keeps them in place of those before. False if the device could not; then nothing has changed. */
  readonly keep: (next: readonly SavedView[]) => boolean;
}

/**
 * A person's saved views on this device, beside the person's database. They go when it goes: after signing out with nothing unsent
 * no store holds anything that the person wrote (docs/decisions/091).
 */
export function createKeptViews(space: string, personId: string): KeptViews {
  const slot = `stegvis.views.${space}.${personId}`;
  const read = () => {
    try {
      return viewsIn(localStorage.getItem(slot));
    } catch {
      return [];
    }
  };
  const [views, setViews] = createSignal(read());
  const heed = ({ key }: StorageEvent) => {
    if (key === slot || key === null) setViews(read());
  };
  window.addEventListener('storage', heed);
  onCleanup(() => window.removeEventListener('storage', heed));
  return {
    views,
    keep(next) {
      try {
        if (next.length > 0) localStorage.setItem(slot, JSON.stringify(next));
        else localStorage.removeItem(slot);
      } catch {
        return false;
      }
      setViews(next);
      return true;
    },
  };
}
