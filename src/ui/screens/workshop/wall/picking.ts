import { type Accessor, createSelector, createSignal } from 'solid-js';

/** Notes that are picked out, to be moved or merged together. */
export interface Picking {
  readonly isOn: Accessor<boolean>;
  /** In the order in which they were picked. */
  readonly picked: Accessor<readonly string[]>;
  readonly isPicked: (id: string) => boolean;
  readonly pick: (id: string, wanted: boolean) => void;
  readonly toggle: () => void;
  readonly stop: () => void;
}

export function createPicking(): Picking {
  const [isOn, setOn] = createSignal(false);
  const [picked, setPicked] = createSignal<readonly string[]>([]);
  // Tells only the note that it is about, of a wall of hundreds.
  const isPicked = createSelector(picked, (id: string, all) => all.includes(id));
  const stop = () => {
    setOn(false);
    setPicked([]);
  };
  return {
    isOn,
    picked,
    isPicked,
    pick: (id, wanted) =>
      setPicked((all) =>
        wanted ? [...all.filter((each) => each !== id), id] : all.filter((each) => each !== id),
      ),
    toggle: () => (isOn() ? stop() : void setOn(true)),
    stop,
  };
}
