/**
 * Asks the city whether there is a new version (Synk: Sök ny version). `fetching`: there is, and it is on its way or waits for a tap ·
 * `latest`: there is none · `unreachable`: nothing answered · `unkept`: this browser keeps no copy of the app.
 */
export async function lookForVersion(): Promise<'fetching' | 'latest' | 'unreachable' | 'unkept'> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return 'unkept';
  try {
    await registration.update();
  } catch {
    return 'unreachable';
  }
  return registration.installing || registration.waiting ? 'fetching' : 'latest';
}
