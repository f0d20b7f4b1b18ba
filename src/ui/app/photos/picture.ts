import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { useCity } from '../city.tsx';

/** Why a picture cannot be seen yet. */
export type NotSeen = 'fetching' | 'offline' | 'missing';

export interface Picture {
  /** An address of its pixels within the page. */
  readonly src: Accessor<string | undefined>;
  readonly why: Accessor<NotSeen>;
}

/**
 * A photo to look at: from this device, or else the server's. One that could not be had is asked for again when the server
 * has answered. What it takes of memory is given back with the component.
 * @param isWanted it comes into view; until then nothing is read.
 */
export function createPicture(
  hash: Accessor<string | undefined>,
  isWanted: Accessor<boolean> = () => true,
): Picture {
  const { device, status } = useCity();
  const [src, setSrc] = createSignal<string>();
  const [why, setWhy] = createSignal<NotSeen>('fetching');
  let shown: string | undefined;
  const letGo = () => {
    const old = src();
    if (old) URL.revokeObjectURL(old);
    shown = undefined;
    setSrc(undefined);
    setWhy('fetching');
  };
  const see = async (wanted: string) => {
    const read = await device.photos.read(wanted);
    if (wanted !== hash() || shown === wanted || isGone) return;
    if (!read.ok) {
      setWhy(read.why === 'missing' ? 'missing' : 'offline');
      return;
    }
    shown = wanted;
    setSrc(URL.createObjectURL(new Blob([read.bytes], { type: read.type })));
  };
  createEffect(
    on([hash, isWanted, () => status().lastPullAt, () => status().lastAnswer], ([wanted, isNear]) => {
      if (shown !== undefined && shown !== wanted) letGo();
      if (wanted !== undefined && isNear && shown !== wanted) void see(wanted).catch(() => setWhy('offline'));
    }),
  );
  let isGone = false;
  onCleanup(() => {
    isGone = true;
    letGo();
  });
  return { src, why };
}

/** Whether an element has come near what is seen of the page. It stays so. */
export function createNear(): { readonly isNear: Accessor<boolean>; readonly watch: (it: Element) => void } {
  const [isNear, setNear] = createSignal(typeof IntersectionObserver === 'undefined');
  let watcher: IntersectionObserver | undefined;
  onCleanup(() => watcher?.disconnect());
  return {
    isNear,
    watch(it) {
      if (isNear()) return;
      watcher = new IntersectionObserver(
        (seen) => {
          if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
          setNear(true);
          watcher?.disconnect();
        },
        { rootMargin: '400px' },
      );
      watcher.observe(it);
    },
  };
}
