import { type Cabinet, Trouble } from '../cabinet.ts';
import type { Album, Kept, PhotoRecord, PhotoState, Room, Shown } from './album.ts';
import { keep, type KeepOptions } from './keeping.ts';
import { type FetchFile, read } from './reading.ts';
import { isNeeded, survey } from './ties.ts';
import { makeUploadStore } from './uploadStore.ts';

/** What is done with the files on this device; see {@link Photos} in devicePhotos.ts for what screens have of it. */
export function makePhotos(
  album: Album,
  cabinet: Cabinet,
  fetchFile: FetchFile,
  now: () => number,
  /** Told when something may be there to be sent. */
  onWaiting: () => void,
) {
  /** Asked for twice at once, a file is fetched once. */
  const underWay = new Map<string, Promise<Shown>>();
  const inTurn = makeQueue(atOnce);
  return {
    /** For sending them. */
    sending: makeUploadStore(album, cabinet, now),
    async keep(bytes: ArrayBuffer, type: string, options?: KeepOptions): Promise<Kept> {
      const kept = await keep(album, bytes, type, now(), options);
      if (kept.ok) onWaiting();
      return kept;
    },
    read(hash: string): Promise<Shown> {
      const already = underWay.get(hash);
      if (already) return already;
      const reading = read(album, (of) => inTurn(() => fetchFile(of)), hash, now()).finally(() =>
        underWay.delete(hash),
      );
      underWay.set(hash, reading);
      return reading;
    },
    local: (hash: string): Promise<ArrayBuffer | undefined> => album.content(hash),
    async states(): Promise<ReadonlyMap<string, PhotoState>> {
      return new Map((await album.all()).map((record) => [record.hash, stateOf(record)]));
    },
    all: (): Promise<readonly PhotoRecord[]> => album.all(),
    async drop(hash: string): Promise<'dropped' | 'needed' | 'gone'> {
      const record = await album.get(hash);
      if (!record) return 'gone';
      if (await isNeeded(cabinet, record)) return 'needed';
      await album.change(hash, () => 'gone');
      return 'dropped';
    },
    async again(hash: string): Promise<void> {
      await album.change(hash, (there) => (there.state === 'failed' ? asLocal(there) : there));
      onWaiting();
    },
    /** A deed may have attached a file, or taken one back. */
    async noticed(): Promise<void> {
      await survey(album, cabinet);
      onWaiting();
    },
    async tryRoom(bytes: number): Promise<Room> {
      try {
        await album.trial(noise(bytes));
        return 'enough';
      } catch (error) {
        return error instanceof Trouble && error.kind === 'full' ? 'full' : 'lost';
      }
    },
    close: () => album.close(),
  };
}
export type PhotosHere = ReturnType<typeof makePhotos>;

/** What no browser can press together: a page of zeros takes no room. */
function noise(bytes: number): ArrayBuffer {
  const all = new Uint8Array(bytes);
  // The browser gives no more at a time.
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536));
  return all.buffer;
}

/** A page of photos must leave room for deeds: a browser has six connections over HTTP/1.1. */
const atOnce = 3;

/** Runs so many at once; the rest wait their turn. */
function makeQueue(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async <T>(f: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await f();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

const stateOf = ({ state, isAttached, bytes, sent, reason }: PhotoRecord): PhotoState => ({
  state,
  isAttached,
  bytes,
  ...(sent === undefined ? {} : { sent }),
  ...(reason === undefined ? {} : { reason }),
});

function asLocal({ reason: _reason, ...there }: PhotoRecord): PhotoRecord {
  return { ...there, state: 'local' };
}
