import { cacheNames } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { putShared } from './ui/app/photos/shared.ts';
import {
  type Edition,
  fetchMissing,
  isSame,
  keptFile,
  missingOf,
  showEdition,
  shownEdition,
} from './ui/app/worker/edition.ts';
import { isHeld } from './ui/app/worker/held.ts';
import { caughtUp, type Kept, wordIn } from './ui/app/worker/words.ts';

/** The service worker keeps the app itself at hand. Data is the store's business: /api is never answered from here. */
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

const app = new PrecacheController();
app.addToCacheList(self.__WB_MANIFEST);
/** The build that this worker came with. */
const own: Edition = Object.fromEntries(
  [...app.getURLsToCacheKeys()].map(([url, key]) => [new URL(url).pathname, key]),
);
/** The build that is shown: its own, but for a workshop that began with the one before. */
let shown: Promise<Edition> | undefined;
/** Asked for when it is needed: WebKit does not always come to an end with what is begun while the worker is read. */
function shownNow(): Promise<Edition> {
  shown ??= shownEdition().then(
    (written) => written ?? own,
    (error: unknown) => {
      // A cache that could not be read once may be read the next time.
      shown = undefined;
      throw error;
    },
  );
  return shown;
}

self.addEventListener('install', (installing) => void app.install(installing));
self.addEventListener('activate', (activation) => activation.waitUntil(begin()));

async function begin(): Promise<void> {
  // No page was open, so the browser has put this one to work without asking. During a workshop it shows what was shown before (W9).
  if (!((await shownEdition()) && (await isHeld()))) await catchUp();
  await self.clients.claim();
}

/** Shows this worker's own build from now on. */
async function catchUp(): Promise<void> {
  await showEdition(own);
  shown = Promise.resolve(own);
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !url.pathname.startsWith('/api/'),
  ({ url, request }) => answer(url.pathname, request),
);

/** A file of the app, or for any address of a page the page itself. What the cache does not give, or fails to, the network may. */
async function answer(path: string, request: Request): Promise<Response> {
  const found = await keptAt(path, request.mode === 'navigate').catch(() => undefined);
  return found ?? fetch(request);
}

async function keptAt(path: string, isPage: boolean): Promise<Response | undefined> {
  if (isPage) await catchUpAlone();
  const edition = await shownNow();
  return (await keptFile(edition, path)) ?? (isPage ? keptFile(edition, '/index.html') : undefined);
}

/** The workshop has ended meanwhile, and no page is open: a cold start brings the version that has waited for it (rule 37). */
async function catchUpAlone(): Promise<void> {
  if (isSame(await shownNow(), own)) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 0 && !(await isHeld())) await catchUp();
}

// What another app shares (manifest.ts): its texts go on in the address, its photos by way of a cache, since they are too large for one.
registerRoute(
  ({ url }) => url.pathname === '/fanga',
  ({ request }) => takeShared(request),
  'POST',
);

// A new version waits until a person asks for it (rule 37), or until every tab has been closed; and, whoever asks, until no
// workshop is ongoing on this device (W9).
self.addEventListener('message', (message) => {
  const hear = hearing[wordIn(message.data) ?? ''];
  if (hear) message.waitUntil(hear((kept) => message.ports[0]?.postMessage(kept)));
});

const hearing: Readonly<Record<string, (reply: (kept: Kept) => void) => Promise<void>>> = {
  async SKIP_WAITING() {
    if (!(await isHeld())) await self.skipWaiting();
  },
  async CATCH_UP() {
    if (await isHeld()) return;
    await catchUp();
    const pages = await self.clients.matchAll({ type: 'window' });
    for (const page of pages) page.postMessage({ type: caughtUp }, { transfer: [] });
  },
  async WHAT_IS_KEPT(reply) {
    reply(await kept(await missingOf(await shownNow())));
  },
  async FETCH_MISSING(reply) {
    reply(await kept(await fetchMissing(await shownNow(), cacheNames.precache)));
  },
};

async function kept(missing: readonly string[]): Promise<Kept> {
  const edition = await shownNow();
  return { files: Object.keys(edition).length, missing, isBehind: !isSame(edition, own) };
}

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
