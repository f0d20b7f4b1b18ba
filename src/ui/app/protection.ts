import { createSignal } from 'solid-js';

const [isProtected, setProtected] = createSignal<boolean>();

/** Whether the browser has promised to keep what is saved here; `undefined` until it has been asked. */
export { isProtected };

/** Asks how it stands, and says so to whoever shows it. */
export async function lookAtProtection(): Promise<void> {
  setProtected(await answered(navigator.storage?.persisted?.()));
}

/** Asks the browser to keep what is saved here. True when it said yes. Firefox puts the question to the person. */
export async function askForProtection(): Promise<boolean> {
  const granted = await answered(navigator.storage?.persist?.());
  setProtected(granted);
  return granted;
}

/** A browser that cannot be asked, or that fails at it, has promised nothing. */
async function answered(promise: Promise<boolean> | undefined): Promise<boolean> {
  return (await promise?.catch(() => false)) ?? false;
}
