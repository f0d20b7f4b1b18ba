import { type Accessor, createSignal } from 'solid-js';
import { useCity } from './city.tsx';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

/** Sync by hand: it ends in a spoken result, or why not (rule 10). */
export function useSendNow(): { readonly send: () => Promise<void>; readonly isBusy: Accessor<boolean> } {
  const { device } = useCity();
  const { t } = useTexts();
  const [isBusy, setBusy] = createSignal(false);
  const send = async () => {
    setBusy(true);
    const { sent, fetched, why } = await device.sync.now();
    setBusy(false);
    const words = t().syncScreen;
    toasts.show({
      text: why === 'ok' ? words.result(words.sent(sent), words.fetched(fetched)) : words.notAllSent[why],
    });
  };
  return { send, isBusy };
}
