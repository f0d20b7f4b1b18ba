import { createEffect, createRoot } from 'solid-js';

/** Waits until something that is followed is so, but no longer than `patience` ms. @returns whether it came to be so. */
export const untilTrue = (isSo: () => boolean, patience = 3_000): Promise<boolean> =>
  createRoot(
    (stop) =>
      new Promise<boolean>((resolve) => {
        const end = (came: boolean) => {
          clearTimeout(timer);
          resolve(came);
          queueMicrotask(stop);
        };
        const timer = setTimeout(() => end(false), patience);
        createEffect(() => isSo() && end(true));
      }),
  );
