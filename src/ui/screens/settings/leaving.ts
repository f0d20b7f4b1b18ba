import { forgetDevice } from '../../../store/forget.ts';
import type { Device } from '../../../store/device.ts';
import { paths } from '../../app/paths.ts';
import { enterAs, forget, principalOf, signOut } from '../../app/session.ts';
import { isOnlyHere } from '../../app/unsentPhotos.ts';

/** Sends what is only here, photos last. @returns how many changes and photos are left, 0 when all of it reached the city. */
export async function sendAll(device: Device): Promise<{ changes: number; photos: number }> {
  const { why } = await device.sync.now();
  // Another tab was at it: its cycle is the one that counts, so ask once more.
  if (why === 'busy') await device.sync.now();
  await device.photos.send();
  const photos = (await device.photos.all()).filter(isOnlyHere).length;
  return { changes: device.sync.status().pending, photos };
}

/**
 * Signs out of the space in use, and ends on another page.
 * @param rest what becomes of what is only on this device: it stays `locked` in the person's own database until the same person is
 *   back, or is `discarded`, as the person has confirmed. When there is nothing of the kind, no store here holds anything of the
 *   person's afterwards (security.md §4.4, T18).
 */
export async function leave(device: Device, rest: 'locked' | 'discarded'): Promise<void> {
  const { space, personId } = device;
  await signOut(space);
  device.close();
  forget(space);
  const went = await forgetDevice(space, personId, rest === 'discarded');
  if (went === 'deleted') forgetTraces(space, personId);
  const real = space === 'example' ? principalOf('city') : undefined;
  if (real) enterAs(real);
  else location.assign(paths.signIn);
}

/** What a person has left beside their database: saved views, what they put off, the places of this tab. */
export function forgetTraces(space: string, personId: string): void {
  try {
    const own = Object.keys(localStorage).filter(
      (key) => key.startsWith('stegvis.') && key.endsWith(`.${space}.${personId}`),
    );
    for (const key of own) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // A browser that gives no storage has kept nothing in it.
  }
}
