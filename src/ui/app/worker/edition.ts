/**
 * Which build of the app this device shows. A browser puts a waiting worker to work as soon as no page is open, and asks nobody: so a
 * new worker that comes to work during a workshop goes on showing what the old one showed, until the workshop has ended (W9). For
 * that, it is written down which files were shown, and none of them is let go.
 */

/** The path of every file of a build, and the address under which it lies in the cache. */
export type Edition = Readonly<Record<string, string>>;

const shelf = 'stegvis.edition';
const place = '/edition';

/** The build that is shown; undefined when it was never written down. */
export async function shownEdition(): Promise<Edition | undefined> {
  if (!(await caches.has(shelf))) return undefined;
  const written = await (await caches.open(shelf)).match(place);
  return editionIn(await written?.json().catch(() => undefined));
}

/** From now on this build is shown, and the files of every other are let go. */
export async function showEdition(edition: Edition): Promise<void> {
  await (await caches.open(shelf)).put(place, Response.json(edition));
  const wanted = new Set(Object.values(edition));
  for (const name of await precaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  }
}

/** Are they the same build? */
export function isSame(one: Edition, other: Edition): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

/** A file of a build, as it was kept. */
export async function keptFile(edition: Edition, path: string): Promise<Response | undefined> {
  const key = Object.hasOwn(edition, path) ? edition[path] : undefined;
  return key === undefined ? undefined : caches.match(key);
}

/** The files of a build that the cache does not have: asked of the cache itself, file by file. */
export async function missingOf(edition: Edition): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const path of Object.keys(edition)) if (!(await keptFile(edition, path))) missing.push(path);
  return missing;
}

/** Fetches what is missing. @returns what is missing still. Only when the city has this very build. */
export async function fetchMissing(edition: Edition, cacheName: string): Promise<readonly string[]> {
  const cache = await caches.open(cacheName);
  for (const path of await missingOf(edition)) {
    const answer = await fetch(path, { cache: 'reload', redirect: 'error' }).catch(() => undefined);
    const key = edition[path];
    if (answer?.ok && key !== undefined && isSuch(path, answer)) await cache.put(key, answer);
  }
  return missingOf(edition);
}

/** A page in place of a script is the city's, or a captive portal's, way of saying that there is no such file. */
const isSuch = (path: string, { headers }: Response): boolean =>
  path.endsWith('.html') === (headers.get('Content-Type') ?? '').startsWith('text/html');

const precaches = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.includes('-precache-'));

function editionIn(read: unknown): Edition | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const entries = Object.entries(read);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(entries)
    : undefined;
}
