import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { putShared } from './ui/app/photos/shared.ts';

/** The service worker keeps the app itself at hand. Data is the store's business: /api is never answered from here. */
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }));

// What another app shares (manifest.ts): its texts go on in the address, its photos by way of a cache, since they are too large for one.
registerRoute(
  ({ url }) => url.pathname === '/fanga',
  ({ request }) => takeShared(request),
  'POST',
);

// A new version waits until a person asks for it (rule 37), or until every tab has been closed.
self.addEventListener('message', (message) => {
  if (isSkipWaiting(message.data)) void self.skipWaiting();
});
self.addEventListener('activate', (activation) => activation.waitUntil(self.clients.claim()));

async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const said = new URLSearchParams();
  for (const name of ['title', 'text', 'url']) {
    const text = form.get(name);
    if (typeof text === 'string' && text !== '') said.set(name, text);
  }
  const photos = form.getAll('photos').filter((each) => typeof each !== 'string');
  if (photos.length > 0) said.set('delat', (await isPut(photos)) ? 'foto' : 'fullt');
  return Response.redirect(`/fanga?${said}`, 303);
}

async function isPut(photos: readonly File[]): Promise<boolean> {
  try {
    await putShared(photos);
    return true;
  } catch {
    return false;
  }
}

function isSkipWaiting(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}
