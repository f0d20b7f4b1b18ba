/**
 * Photos that another app shares come as a form that only the service worker sees, and it knows neither the person nor their store.
 * They lie in a cache of their own until the page has taken them in. Known to both.
 */
const shelf = 'stegvis.shared';
const nameHeader = 'x-name';

/** Lays shared files where the page finds them. @throws when there is no room for them */
export async function putShared(files: readonly File[]): Promise<void> {
  const cache = await caches.open(shelf);
  for (const file of files) {
    const headers = { 'Content-Type': file.type, [nameHeader]: encodeURIComponent(file.name) };
    await cache.put(`/delat/${crypto.randomUUID()}`, new Response(file, { headers }));
  }
}

/** Every file that was shared and not taken in yet. */
export async function sharedFiles(): Promise<readonly File[]> {
  // There is none in a page that did not come over https, and then nothing can be shared to it.
  if (!('caches' in globalThis) || !(await caches.has(shelf))) return [];
  const cache = await caches.open(shelf);
  const found: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    const name = decodeURIComponent(response.headers.get(nameHeader) ?? '');
    const type = response.headers.get('Content-Type') ?? '';
    found.push(new File([await response.blob()], name, { type }));
  }
  return found;
}

/** They have been taken in, or it has been said why not. */
export async function forgetShared(): Promise<void> {
  await caches.delete(shelf);
}
