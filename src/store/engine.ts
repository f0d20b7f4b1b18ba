import { createSyncClient, type SyncClient, type SyncStatus } from '../sync/client.ts';
import { makeCourier } from '../sync/courier.ts';
import { browserClock, browserRandom, fetchNet, listenForPokes, webLock } from './browser.ts';
import type { Cabinet } from './cabinet.ts';
import { cityShape } from './cityShape.ts';
import { makeErrands } from './file/errands.ts';
import { follow } from './live.ts';
import type { PhotosHere } from './photos/photos.ts';
import { makePhotoUploads, type PhotoUploads } from './photos/sending.ts';
import { createDeviceStore, type Store } from './store.ts';

/** What does deeds and syncs: all rules and deeds of the domain, fetched when the first screen stands. */
export interface Engine {
  readonly store: Store;
  readonly client: SyncClient;
  readonly uploads: PhotoUploads;
  close(): void;
}

interface Place {
  readonly name: string;
  readonly space: string;
  readonly cabinet: Cabinet;
  readonly appVersion: string | undefined;
  readonly onStatus: (status: SyncStatus) => void;
  readonly photos: () => Promise<PhotosHere>;
}

/** Puts the engine on a cabinet that is open, with the browser around it, and begins to sync. */
export async function startEngine(place: Place): Promise<Engine> {
  const { name, space, cabinet, appVersion, onStatus, photos } = place;
  const ports = { clock: browserClock, random: browserRandom };
  const store = createDeviceStore(cabinet, cityShape, ports);
  const net = fetchNet(space);
  const lock = webLock(name);
  const errands = makeErrands(cabinet, net);
  const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let isEcho = false;
  const uploads = makePhotoUploads({
    name,
    space,
    photos,
    identity: () => store.identity(),
    mayGo: () => client.status().phase === 'idle',
  });
  const client: SyncClient = createSyncClient({
    ...ports,
    net,
    store,
    lock,
    courier: makeCourier(net, store.toBring, ports.clock),
    ...(appVersion === undefined ? {} : { appVersion }),
    onStatus(next) {
      onStatus(next);
      if (!isEcho) errands.heed(next);
      if (next.phase === 'idle' && next.lastAnswer === 'ok') uploads.wanted();
      const { pending: _own, ...news } = next;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
      if (!isEcho) tabs?.postMessage(news);
    },
  });
  tabs?.addEventListener('message', (message: MessageEvent<Partial<SyncStatus>>) => {
    isEcho = true;
    client.overhear(message.data);
    isEcho = false;
  });

  const onOnline = () => client.online();
  const onVisible = () => {
    if (document.visibilityState === 'visible') client.visible();
  };
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onVisible);
  const stopCounting = follow(
    () => store.outboxSize(),
    () => void client.recount().catch(() => undefined),
  );
  const heed = async (version: number) => {
    // Our own push pokes as well, and has been answered already.
    if ((await store.cookie())?.version !== version) client.poke();
  };
  const stopPokes = listenForPokes(
    space,
    `${name} poke`,
    (version) => void heed(version).catch(() => undefined),
  );
  await client.start();
  return {
    store,
    client,
    uploads,
    close() {
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onVisible);
      stopPokes();
      stopCounting();
      uploads.close();
      client.close();
      tabs?.close();
    },
  };
}
