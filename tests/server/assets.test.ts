import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assets, loadAssets } from '../../src/server/http/assets.ts';

const code = `console.log('${'hej '.repeat(1000)}');`;
let folder: string;
let assets: Assets;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stegvis-dist-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Stegvis</title>');
  writeFileSync(join(folder, 'sw.js'), code);
  mkdirSync(join(folder, 'screenshots'));
  writeFileSync(join(folder, 'screenshots/start-smal.webp'), 'RIFF');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'assets/index-abc.js'), code);
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, '.built-from'), 'hash');
  const loaded = await loadAssets(folder);
  if (!loaded) throw new Error('not loaded');
  assets = loaded;
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  assets.answer(new Request(`http://localhost${path}`, { headers, method }), path);
const page = { accept: 'text/html' };

describe('the app’s files', () => {
  test('those with a hash in their name may be kept for ever; the page and the service worker are asked for each time', async () => {
    expect((await ask('/assets/index-abc.js'))?.headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['/', '/index.html', '/sw.js'])
      expect((await ask(path))?.headers.get('cache-control')).toBe('no-cache');
  });

  test('a page of the app is given for an address that a browser navigates to, and only then', async () => {
    expect(await (await ask('/fanga', page))?.text()).toContain('Stegvis');
    expect(
      await (await ask('/initiativ/0196-ab/beslut', { 'sec-fetch-mode': 'navigate' }))?.text(),
    ).toContain('Stegvis');
    expect(await ask('/fanga', { accept: '*/*' })).toBeUndefined();
    expect(await ask('/assets/index-old.js', page)).toBeUndefined();
    expect(await ask('/api/anything', page)).toBeUndefined();
    expect(await ask('/API', page)).toBeUndefined();
  });

  test('what an operating system reads before it installs the app says what it is', async () => {
    const type = async (path: string) => (await ask(path))?.headers.get('content-type');
    expect(await type('/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
    expect(await type('/screenshots/start-smal.webp')).toBe('image/webp');
  });

  test('nothing that begins with a dot is given out, nor anything outside the folder', async () => {
    for (const path of [
      '/.built-from',
      '/.vite/manifest.json',
      '/../package.json',
      '/assets/../../package.json',
    ])
      expect(await ask(path, page)).toBeUndefined();
  });

  test('texts travel packed, and come out as they went in', async () => {
    const br = await ask('/assets/index-abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br?.headers.get('content-encoding')).toBe('br');
    expect(
      brotliDecompressSync(Buffer.from((await br?.arrayBuffer()) ?? new ArrayBuffer(0))).toString(),
    ).toBe(code);
    const gz = await ask('/assets/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from((await gz?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe(code);
    expect(await (await ask('/assets/index-abc.js'))?.text()).toBe(code);
  });

  test('what the browser has already is not sent again', async () => {
    const etag = (await ask('/'))?.headers.get('etag') ?? '';
    const again = await ask('/', { 'if-none-match': etag });
    expect(again?.status).toBe(304);
    expect(await again?.text()).toBe('');
  });

  test('HEAD gives the headers alone', async () => {
    const head = await ask('/sw.js', {}, 'HEAD');
    expect(head?.headers.get('content-length')).toBe(String(code.length));
    expect(await head?.text()).toBe('');
  });

  test('a folder without an app is none', async () => {
    expect(await loadAssets(join(folder, 'assets'))).toBeUndefined();
    expect(await loadAssets(join(folder, 'nowhere'))).toBeUndefined();
  });
});
