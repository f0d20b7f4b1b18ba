import type { Accessor } from 'solid-js';
import type { Cabinet } from '../cabinet.ts';
import type { RunOutcome } from '../../sync/uploads.ts';
import { createLiveLater } from '../live.ts';
import type { Kept, PhotoRecord, PhotoState, Room, Shown } from './album.ts';
import type { KeepOptions } from './keeping.ts';
import type { PhotosHere } from './photos.ts';

/** Photos and other attached files on this device. What does it is fetched at the first call. */
export interface Photos {
  /**
   * Writes a file down here; on disk when it resolves. The deed that attaches it (`attachment.add` with this hash) is done by itself,
   * before or after: it never waits for the file, and the file is sent only once that deed is acknowledged.
   */
  keep(bytes: ArrayBuffer, type: string, options?: KeepOptions): Promise<Kept>;
  /** A file's bytes: those that are here, or the server's. Never throws for want of a network. */
  read(hash: string): Promise<Shown>;
  /** Those that are here, without asking the server. */
  local(hash: string): Promise<ArrayBuffer | undefined>;
  /** Every file that is here, by hash, live as long as the component that asked; empty until first read. */
  states(): Accessor<ReadonlyMap<string, PhotoState>>;
  /** Everything known of the files that are here: for a file with all that is on the device. */
  all(): Promise<readonly PhotoRecord[]>;
  /** Lets go of a file that nothing here needs: of a draft, or taken back. `needed`: an unsent deed or a row refers to it. */
  drop(hash: string): Promise<'dropped' | 'needed' | 'gone'>;
  /** Sends one anew that the server would not have. */
  again(hash: string): Promise<void>;
  /** By hand, after the deeds: sends what waits until nothing is left that can go. */
  send(): Promise<RunOutcome>;
  /** Really writes so many bytes where photos lie, and takes them away again: a browser's own word of its room is an estimate. */
  tryRoom(bytes: number): Promise<Room>;
}

/** @param here opens the album at the first need. */
export function makeDevicePhotos(here: () => Promise<PhotosHere>, sendAll: Photos['send']): Photos {
  return {
    keep: async (bytes, type, options) => (await here()).keep(bytes, type, options),
    read: async (hash) => (await here()).read(hash),
    local: async (hash) => (await here()).local(hash),
    states: () =>
      createLiveLater(async () => {
        const photos = await here();
        return () => photos.states();
      }, new Map()),
    all: async () => (await here()).all(),
    drop: async (hash) => (await here()).drop(hash),
    again: async (hash) => (await here()).again(hash),
    send: sendAll,
    tryRoom: async (bytes) => (await here()).tryRoom(bytes),
  };
}

/** Opens a person's photos on this device. */
export async function openPhotos(
  databaseName: string,
  whose: { readonly space: string; readonly person: string },
  cabinet: Cabinet,
  onWaiting: () => void,
): Promise<PhotosHere> {
  const [{ albumName, openDexieAlbum }, { makePhotos }, { fetchFile }] = await Promise.all([
    import('./dexieAlbum.ts'),
    import('./photos.ts'),
    import('./wire.ts'),
  ]);
  const album = openDexieAlbum(albumName(databaseName));
  return makePhotos(album, cabinet, fetchFile(whose), () => Date.now(), onWaiting);
}
