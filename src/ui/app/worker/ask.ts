import { type Asked, type Kept, keptIn } from './words.ts';

/** Every file is looked for in the cache, which takes a slow tablet its time. */
const patience = 15_000;

/** What of the app lies on this device. Undefined when there is no worker, or one that does not answer: an older one. */
export const whatIsKept = (): Promise<Kept | undefined> => ask('WHAT_IS_KEPT');

/** Fetches what the cache lacks, and says what there is then. Only when the city has this very version. */
export const fetchWhatIsMissing = (): Promise<Kept | undefined> => ask('FETCH_MISSING', 120_000);

async function ask(type: Asked, waitFor = patience): Promise<Kept | undefined> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), waitFor);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      port1.close();
      resolve(keptIn(data));
    };
    worker.postMessage({ type }, [port2]);
  });
}
