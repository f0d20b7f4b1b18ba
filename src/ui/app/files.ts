import { type Accessor, createSignal } from 'solid-js';
import type { Device } from '../../store/device.ts';
import { FileFault } from '../../store/file/fault.ts';
import { useCity } from './city.tsx';
import { keepFile } from './keepFile.ts';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

const ending = '.stegvis';
const mediaType = 'application/x-stegvis';

interface Leaving {
  /** Makes the file and lets it leave. @returns whether it left. */
  readonly run: () => Promise<boolean>;
  readonly isBusy: Accessor<boolean>;
}

/** A file that was made, and what is to be noted when it has left. */
interface Ready {
  readonly file: Blob;
  readonly left?: () => Promise<void>;
}
type MakeFile = (device: Device) => Promise<Ready | undefined>;
type WhenNone = 'noKey' | 'nothingToHandOver';

/** Everything on the device in one file, to the share sheet or the downloads: also what signing out offers. */
export const useBackup = (): Leaving =>
  useLeaving('backupName', 'noKey', async (device) => {
    const files = await device.files();
    const made = await files.backUp();
    return made && { file: made.file, left: () => files.noteBackup(made) };
  });

/** What is unsent in a file for a colleague's device (R7). */
export const useHandOver = (): Leaving =>
  useLeaving('parcelName', 'nothingToHandOver', async (device) => (await device.files()).handOver());

function useLeaving(name: 'backupName' | 'parcelName', whenNone: WhenNone, make: MakeFile): Leaving {
  const { device, today } = useCity();
  const { t, f } = useTexts();
  const words = () => t().deviceFiles;
  const [isBusy, setBusy] = createSignal(false);

  const download = async (file: File, left: Ready['left']): Promise<boolean> => {
    keepFile(file.name, mediaType, file);
    toasts.show({ text: words().downloaded(file.name) });
    await left?.();
    return true;
  };
  const share = async (file: File, left: Ready['left']): Promise<boolean> => {
    try {
      await navigator.share({ files: [file] });
      await left?.();
      toasts.show({ text: words().shared });
      return true;
    } catch (error) {
      // It took so long to make that the tap no longer counts as one: it is asked for anew.
      const isTooLate = error instanceof DOMException && error.name === 'NotAllowedError';
      toasts.show(
        isTooLate
          ? {
              text: words().readyToShare(f().bytes(file.size)),
              action: { label: words().shareNow, run: () => void share(file, left) },
            }
          : {
              text: words().notShared,
              action: { label: words().saveInstead, run: () => void download(file, left) },
            },
      );
      return false;
    }
  };
  const run = async (): Promise<boolean> => {
    setBusy(true);
    try {
      const made = await make(device);
      if (!made) {
        toasts.show({ text: words()[whenNone], error: true });
        return false;
      }
      const file = new File([made.file], `${words()[name](today())}${ending}`, { type: mediaType });
      return navigator.canShare?.({ files: [file] })
        ? await share(file, made.left)
        : await download(file, made.left);
    } catch (error) {
      const isUnknown = error instanceof FileFault && error.fault === 'unregistered';
      toasts.show({ text: isUnknown ? words().notRegistered : words().notMade, error: true });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy };
}
