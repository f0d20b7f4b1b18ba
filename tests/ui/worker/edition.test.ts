import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  fetchMissing,
  isSame,
  keptFile,
  missingOf,
  showEdition,
  shownEdition,
} from '../../../src/ui/app/worker/edition.ts';

const precache = 'workbox-precache-v2-https://stad.se/';
const origin = 'https://stad.se';
const old = { '/index.html': `${origin}/index.html?r=1`, '/assets/a.js': `${origin}/assets/a.js` };
const next = { '/index.html': `${origin}/index.html?r=2`, '/assets/b.js': `${origin}/assets/b.js` };

/** The caches of a browser, in memory. */
function someCaches() {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (asked: string | { url: string }) =>
    new URL(typeof asked === 'string' ? asked : asked.url, origin).href;
  const cacheOf = (files: Map<string, Response>) => ({
    match: async (asked: string) => files.get(urlOf(asked))?.clone(),
    put: async (asked: string, answer: Response) => void files.set(urlOf(asked), answer),
    keys: async () => [...files.keys()].map((url) => ({ url })),
    delete: async (asked: { url: string }) => files.delete(urlOf(asked)),
  });
  return {
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    open: async (name: string) => {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return cacheOf(files);
    },
    match: async (asked: string) => {
      for (const files of all.values()) {
        const found = await cacheOf(files).match(asked);
        if (found) return found;
      }
    },
  };
}

async function keep(edition: Readonly<Record<string, string>>) {
  const cache = await caches.open(precache);
  for (const [path, key] of Object.entries(edition)) await cache.put(key, new Response(path));
}

beforeEach(() => vi.stubGlobal('caches', someCaches()));
afterEach(() => vi.unstubAllGlobals());

test('W9: what is shown is written down, and lives beside a newer build until that is shown', async () => {
  expect(await shownEdition()).toBeUndefined();
  await keep(old);
  await showEdition(old);
  await keep(next);
  expect(await shownEdition()).toEqual(old);
  expect(isSame(old, next)).toBe(false);
  expect(await (await keptFile(old, '/assets/a.js'))?.text()).toBe('/assets/a.js');
  expect(await keptFile(old, '/assets/b.js')).toBeUndefined();

  await showEdition(next);
  expect(await shownEdition()).toEqual(next);
  expect(await keptFile(old, '/assets/a.js')).toBeUndefined();
  expect(await missingOf(next)).toEqual([]);
});

test('W8: a file that is missing is found by asking the cache, and fetched', async () => {
  await keep(old);
  const cache = await caches.open(precache);
  await cache.delete(new Request(`${origin}/assets/a.js`));
  expect(await missingOf(old)).toEqual(['/assets/a.js']);
  vi.stubGlobal('fetch', async () => new Response('a', { headers: { 'Content-Type': 'text/javascript' } }));
  expect(await fetchMissing(old, precache)).toEqual([]);
});

test('W8: a page in place of a script is not kept as one', async () => {
  await keep(old);
  const cache = await caches.open(precache);
  await cache.delete(new Request(`${origin}/assets/a.js`));
  vi.stubGlobal('fetch', async () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }));
  expect(await fetchMissing(old, precache)).toEqual(['/assets/a.js']);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  expect(await fetchMissing(old, precache)).toEqual(['/assets/a.js']);
});
