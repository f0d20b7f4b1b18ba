import { createSignal } from 'solid-js';

/** Notes that are picked out, to be moved together. */
export function createPicking() {
  const [isOn, setOn] = createSignal(false);
  const [picked, setPicked] = createSignal<readonly string[]>([]);
  return {
    isOn,
    picked,
    isPicked: (id: string) => picked().includes(id),
    pick: (id: string, wanted: boolean) =>
      setPicked((all) =>
        wanted ? [...all.filter((each) => each !== id), id] : all.filter((each) => each !== id),
      ),
    start: () => setOn(true),
    stop() {
      setOn(false);
      setPicked([]);
    },
  };
}
