import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** An address of a photo within the page. What it takes of memory is given back when the photo is another, and with the component. */
export function createAddress(photo: Accessor<Blob | string>): Accessor<string | undefined> {
  const [address, setAddress] = createSignal<string>();
  createEffect(
    on(photo, (given) => {
      if (typeof given === 'string') {
        setAddress(given);
        return;
      }
      const made = URL.createObjectURL(given);
      setAddress(made);
      onCleanup(() => URL.revokeObjectURL(made));
    }),
  );
  return address;
}

/** A photo's width by its height, once it has been unpacked; or that it cannot be. */
export function createRatio(address: Accessor<string | undefined>) {
  const [ratio, setRatio] = createSignal<number>();
  const [isBroken, setBroken] = createSignal(false);
  createEffect(
    on(address, (src) => {
      if (src === undefined) return;
      setRatio(undefined);
      setBroken(false);
      const image = new Image();
      image.addEventListener('load', () => setRatio(image.naturalWidth / image.naturalHeight));
      image.addEventListener('error', () => setBroken(true));
      image.src = src;
      onCleanup(() => image.removeAttribute('src'));
    }),
  );
  return { ratio, isBroken };
}
