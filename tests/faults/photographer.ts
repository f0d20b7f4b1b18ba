import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { fileNet } from '../../src/store/photos/wire.ts';
import type { Clock } from '../../src/sync/stores.ts';
import { createUploads, type UploadStore, type WaitingFile } from '../../src/sync/uploads.ts';
import { sha256 } from '../kit/hashes.ts';
import type { Pass } from '../kit/httpDevice.ts';
import { aLock } from '../kit/surroundings.ts';
import { insist, pause } from './fault.ts';

const wallClock: Clock = {
  now: () => Date.now(),
  after(ms, f) {
    const timer = setTimeout(f, ms);
    return () => clearTimeout(timer);
  },
};

/** As large as a device makes them, and hard to compress. */
async function aPhoto(): Promise<WaitingFile & { content: Uint8Array<ArrayBuffer> }> {
  const noise = { raw: { width: 64, height: 48, channels: 3 } } as const;
  const made = await sharp(randomBytes(64 * 48 * 3), noise)
    .resize(2048, 1536)
    .jpeg()
    .toBuffer();
  const content = new Uint8Array(made);
  return { hash: sha256(content), type: 'image/jpeg', bytes: content.length, content };
}

/** Somebody with so many photos, and what sends them. */
export async function aPhotographer({ url, cookie, person }: Pass, count: number) {
  const photos = await Promise.all(Array.from({ length: count }, aPhoto));
  const done = new Set<string>();
  let sent = 0;
  const ask: typeof fetch = (address, init) => {
    if (init?.body instanceof ArrayBuffer) sent += init.body.byteLength;
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), cookie };
    return fetch(`${url}${typeof address === 'string' ? address : ''}`, { ...init, headers });
  };
  const store: UploadStore = {
    waiting: async () => photos.filter(({ hash }) => !done.has(hash)),
    piece: async (hash, from, to) =>
      photos.find((photo) => photo.hash === hash)?.content.slice(from, to).buffer,
    noteSent: async () => undefined,
    notePaused: async () => undefined,
    noteDone: async (hash) => void done.add(hash),
    noteFailed: async (hash, why) => insist(false, `${hash} was given up: ${why}`),
  };
  const uploads = createUploads({
    net: fileNet({ space: 'city', person: person.id }, ask),
    store,
    clock: wallClock,
    random: { unit: Math.random },
    lock: aLock(),
    mayGo: () => true,
  });
  return {
    photos,
    done,
    ask,
    /** One run, and what it came to. */
    send: () => uploads.now(),
    async sendAll() {
      for (let tries = 1; done.size < photos.length; tries++) {
        insist(tries < 200, 'photos do not arrive');
        if ((await uploads.now()) !== 'ok') await pause(500);
      }
      uploads.close();
    },
    /** Each is there, and a picture. @returns how many. */
    async judge() {
      for (const { hash } of photos) {
        const answer = await ask(`/api/blobs/${hash}?space=city`);
        insist(answer.status === 200, `${hash} was called sent and is answered with ${answer.status}`);
        const picture = sharp(await answer.arrayBuffer(), { failOn: 'truncated' });
        const { info } = await picture.raw().toBuffer({ resolveWithObject: true });
        insist(info.width === 2048 && info.height === 1536, `${hash} is not whole`);
      }
      const size = photos.reduce((sum, { bytes }) => sum + bytes, 0);
      // What was under way when the server died is sent again; the rest is not.
      insist(sent <= 2 * size, `${sent} bytes were sent for ${size}`);
      return photos.length;
    },
  };
}
