import { createUploads, type RunOutcome, type Uploads } from '../../sync/uploads.ts';
import { browserClock, browserRandom, webLock } from '../browser.ts';
import type { PhotosHere } from './photos.ts';
import { fileNet } from './wire.ts';

/** Sends this device's photos, in the browser. Nothing is opened before it is first wanted. */
export interface PhotoUploads {
  /** Deeds have gone, or a photo was kept. */
  wanted(): void;
  /** The surroundings changed. */
  eagerly(): void;
  now(): Promise<RunOutcome>;
  close(): void;
}

interface Place {
  readonly name: string;
  readonly space: string;
  readonly photos: () => Promise<PhotosHere>;
  readonly identity: () => Promise<{ readonly person: string }>;
  /** False while deeds are on their way. */
  readonly mayGo: () => boolean;
}

export function makePhotoUploads({ name, space, photos, identity, mayGo }: Place): PhotoUploads {
  let isClosed = false;
  let started: Promise<Uploads> | undefined;
  const uploads = (): Promise<Uploads> => {
    started ??= Promise.all([photos(), identity()]).then(
      ([{ sending }, { person }]) =>
        createUploads({
          net: fileNet({ space, person }),
          store: sending,
          clock: browserClock,
          random: browserRandom,
          lock: webLock(`${name} photos`),
          mayGo,
        }),
      (error: unknown) => {
        started = undefined;
        throw error;
      },
    );
    return started;
  };
  const tell = (f: (running: Uploads) => void) => {
    if (!isClosed)
      void uploads()
        .then(f)
        .catch(() => undefined);
  };
  return {
    wanted: () => tell((running) => running.wanted()),
    eagerly: () => tell((running) => running.eagerly()),
    now: async () => (await uploads()).now(),
    close() {
      isClosed = true;
      void started?.then((running) => running.close()).catch(() => undefined);
    },
  };
}
