import { createSignal } from 'solid-js';
import { useCity } from './city.tsx';
import { remembered } from './remembered.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

const [changed, setChanged] = createSignal(0);

/**
 * The guide for the first days with its example, on Start. It stands there for whoever has no initiative yet, until it is removed, or
 * for whoever has asked for it back. Remembered on this device, for this person, and nowhere else: it is nobody's work.
 */
export function useGuide() {
  const { device } = useCity();
  const { t } = useTexts();
  const key = `guide.${device.space}.${device.personId}` as const;
  const state = () => {
    changed();
    return remembered.get(key);
  };
  const put = (next: 'removed' | 'kept' | null) => {
    remembered.set(key, next);
    setChanged((times) => times + 1);
  };
  return {
    isRemoved: () => state() === 'removed',
    /** @param isNew the person has no initiative that others see. */
    isShown: (isNew: boolean) => state() === 'kept' || (isNew && state() !== 'removed'),
    remove() {
      const before = state();
      put('removed');
      toasts.show({
        text: t().example.removed,
        action: { label: t().common.undo, run: () => put(before === 'kept' ? 'kept' : null) },
      });
    },
    bringBack() {
      put('kept');
      toasts.show({ text: t().example.isOnStart });
    },
  };
}
