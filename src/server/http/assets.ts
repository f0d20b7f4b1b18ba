import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const packable = /^(text|application|image\/svg)/;

type Packing = 'br' | 'gzip';
interface Asset {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly immutable: boolean;
  readonly packed: Map<Packing, Promise<Buffer<ArrayBuffer>>>;
}

/** The built app, held in memory: a build that changes the folder meanwhile changes nothing until the next start. */
export interface Assets {
  /** The answer to a GET for a file, or for a page of the app; undefined when it is neither. */
  answer(request: Request, path: string): Promise<Response | undefined>;
}

/** Reads the app's folder. Undefined if no app has been built there. */
export async function loadAssets(dir: string): Promise<Assets | undefined> {
  const assets = new Map<string, Asset>();
  for (const file of await filesIn(dir)) {
    const path = `/${relative(dir, file).split(sep).join('/')}`;
    const bytes = await readFile(file);
    assets.set(path, {
      bytes,
      type: types[extname(file)] ?? 'application/octet-stream',
      etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
      immutable: path.startsWith('/assets/'),
      packed: new Map(),
    });
  }
  const index = assets.get('/index.html');
  if (!index) return undefined;
  return {
    async answer(request, path) {
      const asset = path === '/' ? index : (assets.get(path) ?? (isPage(request, path) ? index : undefined));
      return asset && send(asset, request);
    },
  };
}

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${sep}.`));
}

/** A page of the app is what a browser navigates to; its address is plain, has no file ending and is not the API's (T4). */
function isPage(request: Request, path: string): boolean {
  const navigates =
    request.headers.get('sec-fetch-mode') === 'navigate' ||
    (request.headers.get('accept') ?? '').includes('text/html');
  return navigates && /^(\/[\p{L}\p{N}_~:-]+)+\/?$/u.test(path) && !/^\/api(\/|$)/i.test(path);
}

async function send(asset: Asset, request: Request): Promise<Response> {
  const headers = new Headers({
    'Content-Type': asset.type,
    'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  });
  const packing = packingFor(asset, request.headers.get('accept-encoding') ?? '');
  const etag = `"${asset.etag}${packing ? `-${packing}` : ''}"`;
  headers.set('ETag', etag);
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (packing) headers.set('Content-Encoding', packing);
  const body = packing ? await packed(asset, packing) : asset.bytes;
  headers.set('Content-Length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

function packingFor(asset: Asset, accepts: string): Packing | undefined {
  if (!packable.test(asset.type) || asset.bytes.byteLength < 1024) return undefined;
  return /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}

/** Packed once, when first asked for. */
function packed(asset: Asset, packing: Packing): Promise<Buffer<ArrayBuffer>> {
  const known = asset.packed.get(packing);
  if (known) return known;
  const made =
    packing === 'br'
      ? brotli(asset.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : zip(asset.bytes, { level: 9 });
  asset.packed.set(packing, made);
  return made;
}
