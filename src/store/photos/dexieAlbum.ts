import { Dexie, type Table } from 'dexie';
import { isFull, isOfTheDatabase, relaxed, relaxing } from '../db.ts';
import { Trouble } from '../cabinet.ts';
import type { Album, PhotoRecord } from './album.ts';

/** The database of a person's photos on this device, beside their own. */
export const albumName = (databaseName: string) => `${databaseName} photos`;

interface Content {
  readonly hash: string;
  readonly data: ArrayBuffer;
}

/** No file has such a hash, and no list names it. */
const trialKey = 'trial';

/** An album in IndexedDB. Bytes lie as an ArrayBuffer: WebKit has lost Blobs that were put into a database. */
export function openDexieAlbum(name: string): Album {
  const db = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  db.version(1).stores({ known: 'hash', content: 'hash', [relaxed]: '' });
  db.use({ stack: 'dbcore', name: 'durability', create: relaxing });
  const known: Table<PhotoRecord, string> = db.table('known');
  const content: Table<Content, string> = db.table('content');
  const both = ['known', 'content'];

  async function transact<T>(mode: 'r' | 'rw', stores: string[], f: () => Promise<T>): Promise<T> {
    try {
      return await db.transaction(mode, stores, f);
    } catch (error) {
      throw isOfTheDatabase(error) ? new Trouble(isFull(error) ? 'full' : 'lost', error) : error;
    }
  }
  /** Reads again on a connection that was opened anew: WebKit loses it after a pause. */
  async function reading<T>(stores: string[], f: () => Promise<T>): Promise<T> {
    try {
      return await transact('r', stores, f);
    } catch (error) {
      if (isClosed || !(error instanceof Trouble)) throw error;
      await reopen();
      return transact('r', stores, f);
    }
  }
  let isClosed = false;
  async function reopen(): Promise<void> {
    db.close({ disableAutoOpen: false });
    await db.open();
  }

  return {
    get: (hash) => reading(['known'], async () => known.get(hash)),
    all: () => reading(['known'], async () => known.toArray()),
    content: (hash) => reading(['content'], async () => (await content.get(hash))?.data),
    put: (mode, record, data) =>
      transact('rw', mode === 'download' ? [...both, relaxed] : both, async () => {
        await Promise.all([known.put(record), content.put({ hash: record.hash, data })]);
      }),
    change: (hash, f) =>
      // What is known changes while it is on its way, many times; after a power cut the server is asked what it has.
      transact('rw', [...both, relaxed], async () => {
        const there = await known.get(hash);
        if (!there) return;
        const next = f(there);
        if (next === 'gone') await Promise.all([known.delete(hash), content.delete(hash)]);
        else if (next !== there) await known.put(next);
      }),
    async trial(data) {
      try {
        await transact('rw', ['content'], async () => {
          await content.put({ hash: trialKey, data });
        });
      } finally {
        // Also what an earlier trial left that was cut short.
        await transact('rw', ['content'], () => content.delete(trialKey));
      }
    },
    reopen,
    close() {
      isClosed = true;
      db.close();
    },
  };
}
