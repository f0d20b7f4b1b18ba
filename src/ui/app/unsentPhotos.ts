import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
} from 'solid-js';
import type { Device } from '../../store/device.ts';
import type { PhotoState } from '../../store/photos/album.ts';
import { remembered } from './remembered.ts';

/** A photo that nothing refers to lies in a draft, which counts by itself, or was taken back: it does not wait to be sent. */
export const isOnlyHere = ({ state, isAttached }: Pick<PhotoState, 'state' | 'isAttached'>): boolean =>
  isAttached && state !== 'everyone';

/** What knows of photos is fetched after the first screen. */
const laterMs = 1500;

/**
 * How many attached photos and files are not with everyone yet. Until they have been asked, it is as many as when they last were:
 * nothing may say that all is with everyone because nobody has looked.
 */
export function createUnsentPhotos(device: Pick<Device, 'photos' | 'space' | 'personId'>): Accessor<number> {
  const slot = `unsentPhotos.${device.space}.${device.personId}` as const;
  const lastKnown = Number(remembered.get(slot) ?? 0);
  const owner = getOwner();
  const [asked, setAsked] = createSignal<Accessor<number | undefined>>();
  const ask = () => {
    const states = device.photos.states();
    const unread = states();
    const count = createMemo(() =>
      states() === unread ? undefined : [...states().values()].filter(isOnlyHere).length,
    );
    createEffect(() => {
      const known = count();
      if (known !== undefined) remembered.set(slot, known === 0 ? null : String(known));
    });
    setAsked(() => count);
  };
  const later = setTimeout(() => runWithOwner(owner, ask), laterMs);
  onCleanup(() => clearTimeout(later));
  return () => asked()?.() ?? lastKnown;
}
