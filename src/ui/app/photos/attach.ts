import { createEffect, on } from 'solid-js';
import { addAttachment } from '../../../domain/attachment.ts';
import { addWallPhoto } from '../../../domain/wallPhoto.ts';
import type { Draft } from '../../../store/cabinet.ts';
import type { Device } from '../../../store/device.ts';
import type { Saved } from '../../../store/mutate.ts';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';
import { attachments, type Promised, wallPhotos } from './chosen.ts';

const prefix = 'attach:';
const keyOf = ({ on: place }: Promised): string => `${prefix}${place.id}`;

/**
 * Does a deed that files go with: `await withFiles(promised, () => act(logPilot, …))`. Which files they are is written down before the
 * deed, which takes the draft with it: when the tab is closed between the two, they are attached at the next visit
 * (decisions/097). The deed never waits for them nor fails with them (X13).
 */
export function useWithFiles() {
  const { device } = useCity();
  const { t } = useTexts();
  return async (promised: Promised, deed: () => Promise<Saved>): Promise<Saved> => {
    if (promised.chosen.length === 0) return deed();
    const written: Draft = { key: keyOf(promised), value: promised, at: Date.now() };
    await device.putDraft(written).catch(() => undefined);
    const saved = await deed();
    if (!isThere(saved)) await device.deleteDraft(written.key);
    else if (!(await attach(device, promised)))
      toasts.show({ text: t().photos.notAttached, error: true, urgent: true });
    return saved;
  };
}

/** Attaches what was promised, a deed for each, and lets go of the promise. @returns whether all of it is attached. */
async function attach(device: Device, promised: Promised): Promise<boolean> {
  const deeds =
    promised.workshopId === undefined
      ? attachments(promised).map((args) => () => device.mutate(addAttachment, args))
      : wallPhotos(promised).map((args) => () => device.mutate(addWallPhoto, args));
  for (const deed of deeds) if (!isThere(await deed())) return false;
  await device.deleteDraft(keyOf(promised));
  return true;
}

const isThere = (saved: Saved): boolean =>
  saved.ok || ('refusal' in saved && saved.refusal.code === 'alreadyExists');

/** Keeps the promises that an earlier visit left, once what they go with is here. One whose deed was never done is let go: its form has the files. */
export function LeftPromises(): null {
  const { device } = useCity();
  const drafts = device.drafts();
  let hasLooked = false;
  createEffect(
    on(drafts, (all) => {
      if (hasLooked || !all) return;
      hasLooked = true;
      // Only this file writes drafts of this name.
      for (const { key, value } of all)
        if (key.startsWith(prefix)) void keepLeft(device, value as Promised).catch(() => undefined);
    }),
  );
  return null;
}

async function keepLeft(device: Device, promised: Promised): Promise<void> {
  const owner = promised.initiativeId ?? promised.workshopId;
  const { head, parts } = await (await device.shelf()).record(owner);
  const isDone =
    promised.on.table === 'initiative' || promised.on.table === 'workshop'
      ? head !== undefined
      : parts[promised.on.table]?.some(({ id }) => id === promised.on.id);
  if (isDone) await attach(device, promised);
  else await device.deleteDraft(keyOf(promised));
}
