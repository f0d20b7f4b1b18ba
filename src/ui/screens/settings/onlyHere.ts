import { createMemo } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { isOnlyHere } from '../../app/unsentPhotos.ts';

/** What is on this device and nowhere else, for whoever is about to leave it. */
export function useOnlyHere() {
  const { device, outbox, issues } = useCity();
  const { t, f } = useTexts();
  const drafts = device.drafts();
  const photos = device.photos.states();
  const parcels = device.parcels();
  const unsentPhotos = createMemo(() => [...photos().values()].filter(isOnlyHere).length);
  const carried = () => (parcels() ?? []).filter(({ state }) => state !== 'arrived').length;
  const begun = () => drafts()?.length ?? 0;
  const isAny = () => outbox().length + issues().length + begun() + unsentPhotos() + carried() > 0;
  /** "2 ändringar, 1 påbörjad text och 3 foton" */
  const inWords = () => {
    const words = t().settings.only;
    return f().list(
      [
        outbox().length > 0 && words.changes(outbox().length),
        issues().length > 0 && words.failed(issues().length),
        begun() > 0 && words.begun(begun()),
        unsentPhotos() > 0 && words.photos(unsentPhotos()),
        carried() > 0 && words.carried(carried()),
      ].filter((part) => part !== false),
    );
  };
  /** Is there something that a network would bring to the city? */
  const canSend = () => outbox().length + unsentPhotos() + carried() > 0;
  return { isAny, inWords, canSend, isCarrying: () => carried() > 0 };
}
