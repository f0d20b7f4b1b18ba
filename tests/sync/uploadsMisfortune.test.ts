import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUploads, type UploadStore, type WaitingFile } from '../../src/sync/uploads.ts';
import { filesContract } from '../kit/filesContract.ts';
import { type Fate, filesServer } from '../kit/filesServer.ts';
import { sha256 } from '../kit/hashes.ts';
import { aClock, aLock, idsInOrder, settled } from '../kit/surroundings.ts';

let made = 0;
const bytesOf = (size: number) =>
  new Uint8Array(Buffer.alloc(size, createHash('sha256').update(String(++made)).digest()));

describe('the city in memory', () => {
  filesContract(
    () => filesServer().net,
    async () => bytesOf(1_000),
  );
});

const fates = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  fc.constantFrom<Fate[]>('cut', 'lost', 'lostAnswer', { status: 503, retryAfterMs: 3_000 }, { status: 409 }),
  fc.constantFrom<Fate[]>({ status: 401 }, { status: 507, retryAfterMs: 60_000 }),
);
const misfortunes = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 1, maxLength: 5 }),
  befalls: fc.array(fates, { maxLength: 60 }),
  /** After so many minutes a tab is closed, and another opened. */
  closings: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }),
});

describe('whatever befalls', () => {
  it('S2, S3: a file is called sent only when the city has it whole, and at last every one is', async () => {
    await fc.assert(
      fc.asyncProperty(misfortunes, async ({ sizes, befalls, closings }) => {
        const files = sizes.map((size) => {
          const content = bytesOf(size);
          return { hash: sha256(content), type: 'image/png', bytes: size, content };
        });
        const server = filesServer((nth) => befalls[nth - 1]);
        const clock = aClock();
        const done = new Set<string>();
        // Told at the end: what is thrown inside a run is taken for weather.
        const wrong: string[] = [];
        const store: UploadStore = {
          waiting: async (): Promise<readonly WaitingFile[]> => files.filter(({ hash }) => !done.has(hash)),
          piece: async (hash, from, to) =>
            files.find((file) => file.hash === hash)?.content.slice(from, to).buffer,
          noteSent: async (hash, sent) => {
            if (done.has(hash)) wrong.push(`${hash} is on its way again`);
            if (sent > (files.find((file) => file.hash === hash)?.bytes ?? 0))
              wrong.push(`${hash} has grown`);
          },
          notePaused: async () => undefined,
          noteDone: async (hash) => {
            const there = server.whole.get(hash)?.bytes;
            if (!there || sha256(there) !== hash) wrong.push(`${hash} is not there`);
            done.add(hash);
          },
          noteFailed: async (hash) => void wrong.push(`${hash} was given up`),
        };
        const lock = aLock();
        const aTab = () =>
          createUploads({ net: server.net, store, clock, random: idsInOrder('x'), lock, mayGo: () => true });
        let tabs = [aTab(), aTab()];
        for (let minute = 0; minute < 90 && done.size < files.length; minute++) {
          for (const tab of tabs) tab.wanted();
          if (closings.includes(minute)) {
            await settled();
            tabs[0]?.close();
            tabs = [...tabs.slice(1), aTab()];
          }
          await clock.wind(60_000);
        }
        expect(wrong).toEqual([]);
        expect(done.size).toBe(files.length);
      }),
      { numRuns: 60 },
    );
  });
});
