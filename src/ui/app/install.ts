import { hasBeenInstalled, prompt, setPrompt } from './installPrompt.ts';
import { remembered } from './remembered.ts';

const laterMs = 30 * 86_400_000;
const startedInstalled = runsInstalled();
const installed = () => startedInstalled || hasBeenInstalled();

/** installed · button: `install()` asks · ios: three steps by hand · menu: somewhere in the browser's menu */
export function installWay(): 'installed' | 'button' | 'ios' | 'menu' {
  if (installed()) return 'installed';
  if (prompt()) return 'button';
  return isIos() ? 'ios' : 'menu';
}

/** Shows the browser's question. True when the person said yes. Only when installWay() is 'button'. */
export async function install(): Promise<boolean> {
  const offer = prompt();
  if (!offer) return false;
  const { outcome } = await offer.prompt();
  setPrompt(undefined);
  return outcome === 'accepted';
}

/** Whether to offer now: not installed, and not put off (rule 35). */
export function mayOfferInstall(now = Date.now()): boolean {
  const later = remembered.get('install.later');
  return !installed() && later !== 'never' && (later === null || now > Number(later));
}

/** "Inte nu" waits 30 days, "Fråga inte igen" for ever. */
export function putOffInstall(how: 'later' | 'never', now = Date.now()): void {
  remembered.set('install.later', how === 'never' ? 'never' : String(now + laterMs));
}

function runsInstalled(): boolean {
  const asApp =
    window.matchMedia?.('(display-mode: standalone), (display-mode: minimal-ui)').matches ?? false;
  // Safari on iOS says it its own way
  return asApp || ('standalone' in navigator && navigator.standalone === true);
}

function isIos(): boolean {
  // An iPad says it is a Mac; a Mac has no touch screen.
  return (
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)
  );
}
