import { forgetDevice } from '../../../store/forget.ts';
import type { Device } from '../../../store/device.ts';
import { paths } from '../../app/paths.ts';
import { enterAs, forget, principalOf, signOut } from '../../app/session.ts';

/** Sends what is only here. @returns how much is left, 0 when all of it reached the city. */
export async function sendAll(device: Device): Promise<number> {
  const { why } = await device.sync.now();
  // Another tab was at it: its cycle is the one that counts, so ask once more.
  if (why === 'busy') await device.sync.now();
  return device.sync.status().pending;
}

/**
 * Signs out of the space in use. What is only on this device stays in the person's own database until the same person is back;
 * when nothing is, the database is deleted. Ends on another page.
 */
export async function leave(device: Device): Promise<void> {
  const { space, personId } = device;
  await signOut(space);
  device.close();
  forget(space);
  await forgetDevice(space, personId);
  const real = space === 'example' ? principalOf('city') : undefined;
  if (real) enterAs(real);
  else location.assign(paths.signIn);
}
