import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The service worker keeps the app itself at hand. Data is the store's business: /api is never answered from here. */
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }));

// A new version waits until a person asks for it (rule 37), or until every tab has been closed.
self.addEventListener('message', (message) => {
  if (isSkipWaiting(message.data)) void self.skipWaiting();
});
self.addEventListener('activate', (activation) => activation.waitUntil(self.clients.claim()));

function isSkipWaiting(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}
