import { createSignal } from 'solid-js';

/** Chromium's event; not in TypeScript's DOM because it is no standard. */
type InstallPrompt = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

const [prompt, setPrompt] = createSignal<InstallPrompt>();
const [hasBeenInstalled, setInstalled] = createSignal(false);

/** The browser's question, kept for a moment when it helps (rule 35). Heard from the first moment; what is made of it comes later (install.ts). */
export { hasBeenInstalled, prompt, setPrompt };

window.addEventListener('beforeinstallprompt', (offer) => {
  offer.preventDefault();
  if (isInstallPrompt(offer)) setPrompt(() => offer);
});
window.addEventListener('appinstalled', () => {
  setInstalled(true);
  setPrompt(undefined);
});

function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event && typeof event.prompt === 'function';
}
