import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAttachment, withdrawAttachment } from '../../../src/domain/attachment.ts';
import { captureIdea } from '../../../src/domain/idea.ts';
import { ORGANISATION } from '../../../src/domain/organisation.ts';
import { makeDarkroom } from '../../../src/server/blobs/darkroom.ts';
import { cityShape } from '../../../src/store/cityShape.ts';
import { openMemoryCabinet, emptyDisk } from '../../kit/memoryCabinet.ts';
import { openDexieAlbum } from '../../../src/store/photos/dexieAlbum.ts';
import { makePhotos } from '../../../src/store/photos/photos.ts';
import { fetchFile, fileNet } from '../../../src/store/photos/wire.ts';
import { fetchNet } from '../../../src/store/browser.ts';
import { createDeviceStore } from '../../../src/store/store.ts';
import { createSyncClient } from '../../../src/sync/client.ts';
import { createUploads } from '../../../src/sync/uploads.ts';
import { aServer, type TestDevice, type TestServer } from '../../kit/aServer.ts';
import { filesContract } from '../../kit/filesContract.ts';
import { aPicture, sha256 } from '../../kit/pictures.ts';
import { aLock, idsInOrder } from '../../kit/surroundings.ts';

/** Photos from a device to the city and to another device: our own store, engine and server, with nothing in between. */

const darkroom = makeDarkroom();
let server: TestServer;
let ada: TestDevice;
let adaId: string;
beforeAll(async () => {
  server = await aServer({ darkroom });
  ({ ada, adaId } = await server.founded());
});
afterAll(() => server.discard());
beforeEach(() => {
  isCut = false;
});

/** Nothing gets through. */
let isCut = false;
let nth = 0;

/** What a browser does with a request, as far as our wire asks. */
const asking =
  (device: TestDevice): typeof fetch =>
  (address, init) => {
    if (isCut) return Promise.reject(new TypeError('no network'));
    const headers = Object.fromEntries(new Headers(init?.headers));
    const path = typeof address === 'string' ? address : '';
    return device.ask(init?.method ?? 'GET', path, headers, init?.body ?? undefined);
  };

async function aDevice(of: TestDevice, personId: string) {
  nth++;
  const ports = { clock: server.clock, random: { ...idsInOrder(`d${nth}`), uuid: () => randomUUID() } };
  const cabinet = openMemoryCabinet(emptyDisk());
  const store = createDeviceStore(cabinet, cityShape, ports);
  await store.open({
    space: 'city',
    person: {
      id: personId,
      owner: ORGANISATION,
      name: 'Ada',
      grants: [{ id: 'g', role: 'ideaOwner', at: '' }],
    },
  });
  const album = openDexieAlbum(`sending ${nth}`);
  const photos = makePhotos(
    album,
    cabinet,
    fetchFile({ space: 'city', person: personId }, asking(of)),
    () => server.clock.now(),
    () => undefined,
  );
  const lock = aLock();
  const client = createSyncClient({
    ...ports,
    net: fetchNet('city', asking(of)),
    store,
    lock,
    onStatus: () => {},
  });
  const uploads = createUploads({
    ...ports,
    net: fileNet({ space: 'city', person: personId }, asking(of)),
    store: photos.sending,
    lock,
    mayGo: () => client.status().phase === 'idle',
  });
  const state = async (hash: string) => (await photos.states()).get(hash);
  return { store, photos, client, uploads, state, album };
}

async function withPhoto(
  device: Awaited<ReturnType<typeof aDevice>>,
  photo: Uint8Array<ArrayBuffer>,
  type = 'image/jpeg',
) {
  const [initiativeId, id, hash] = [randomUUID(), randomUUID(), sha256(photo)];
  expect(await device.photos.keep(photo.buffer, type)).toEqual({ ok: true, hash });
  await device.store.mutate(captureIdea, { initiativeId, title: 'Livbojar' });
  const on = { table: 'initiative', id: initiativeId } as const;
  const args = { initiativeId, id, on, hash, type: type as 'image/jpeg', bytes: photo.length };
  expect(await device.store.mutate(addAttachment, args)).toMatchObject({ ok: true });
  return { initiativeId, id, hash };
}
const picture = async () => new Uint8Array(await aPicture());

it('P4: a photo waits for its deed, follows it when there is a network, and is seen on another device', async () => {
  const device = await aDevice(ada, adaId);
  const photo = await picture();
  isCut = true;
  const { hash } = await withPhoto(device, photo);
  expect(await device.uploads.now()).toBe('ok');
  expect(await device.state(hash)).toMatchObject({ state: 'local', isAttached: true });
  isCut = false;
  // Not before its deed.
  await device.uploads.now();
  expect(await device.state(hash)).toMatchObject({ state: 'local' });
  expect((await device.client.now()).why).toBe('ok');
  expect(await device.uploads.now()).toBe('ok');
  expect(await device.state(hash)).toEqual({ state: 'everyone', isAttached: true, bytes: photo.length });

  const other = await aDevice(ada, adaId);
  expect(await other.photos.read(hash)).toMatchObject({ ok: true, type: 'image/jpeg' });
  isCut = true;
  expect(await other.photos.read(hash)).toMatchObject({ ok: true });
  expect(await other.photos.read('0'.repeat(64))).toEqual({ ok: false, why: 'offline' });
});

it('without a network it stays, and says that it waits', async () => {
  const device = await aDevice(ada, adaId);
  const { hash } = await withPhoto(device, await picture());
  await device.client.now();
  isCut = true;
  expect(await device.uploads.now()).toBe('weather');
  expect(await device.state(hash)).toMatchObject({ state: 'local', isAttached: true });
});

it('a photo that was taken back before it was sent is not sent', async () => {
  const device = await aDevice(ada, adaId);
  const { hash, ...where } = await withPhoto(device, await picture());
  await device.store.mutate(withdrawAttachment, where);
  await device.client.now();
  await device.uploads.now();
  expect(await device.state(hash)).toMatchObject({ state: 'local', isAttached: false });
  expect(server.blobs.all('city').map((blob) => blob.hash)).not.toContain(hash);
  expect(await device.photos.drop(hash)).toBe('dropped');
});

it('S2: what the server will not have stays here, with its reason, and can be tried again', async () => {
  const device = await aDevice(ada, adaId);
  const { hash } = await withPhoto(device, new TextEncoder().encode('not a picture at all'));
  await device.client.now();
  await device.uploads.now();
  expect(await device.state(hash)).toMatchObject({ state: 'failed', reason: 'notThatKind' });
  expect(await device.photos.drop(hash)).toBe('needed');
  await device.photos.again(hash);
  expect(await device.state(hash)).toMatchObject({ state: 'local', isAttached: true });
});

it('S11: a server that was restored is offered again what it may have lost', async () => {
  const device = await aDevice(ada, adaId);
  const { hash } = await withPhoto(device, await picture());
  await device.client.now();
  await device.uploads.now();
  // The copy it was put back from did not have the photo.
  await server.database.write(({ prepare: sql }) => sql('DELETE FROM blob WHERE hash = ?').run(hash));
  await device.album.change(hash, (there) => ({ ...there, epoch: 'before' }));
  await device.uploads.now();
  expect(await device.state(hash)).toMatchObject({ state: 'everyone' });
  expect(server.blobs.all('city').map((blob) => blob.hash)).toContain(hash);
});

it('when somebody else has signed in meanwhile, nothing goes in their name, and nothing is lost', async () => {
  const { device: bo } = await server.joined(ada, 'ideaOwner', undefined, 'Bo Bärare');
  const device = await aDevice(ada, adaId);
  const { hash } = await withPhoto(device, await picture());
  await device.client.now();
  const [own, theirs] = [new Map(ada.cookies), new Map(bo.cookies)];
  for (const [name, value] of theirs) ada.cookies.set(name, value);
  expect(await device.uploads.now()).toBe('signedOut');
  expect(await device.state(hash)).toMatchObject({ state: 'local', isAttached: true });
  expect(await device.photos.read('1'.repeat(64))).toEqual({ ok: false, why: 'signedOut' });
  for (const [name, value] of own) ada.cookies.set(name, value);
  expect(await device.uploads.now()).toBe('ok');
  expect(await device.state(hash)).toMatchObject({ state: 'everyone' });
});

describe('the city over HTTP', () => {
  filesContract(() => fileNet({ space: 'city', person: adaId }, asking(ada)), picture);
});

it('a page that a captive portal answers with is no photo, and no answer', async () => {
  const portal: typeof fetch = async () => new Response('<html>Log in</html>', { status: 200 });
  const whose = { space: 'city', person: adaId };
  const file = { hash: 'a'.repeat(64), type: 'image/png', bytes: 3 };
  expect(await fetchFile(whose, portal)(file.hash)).toEqual({ kind: 'weather' });
  expect(await fileNet(whose, portal).standing(file)).toEqual({ kind: 'weather' });
  const piece = { ...file, offset: 0, content: new ArrayBuffer(3) };
  expect(await fileNet(whose, portal).send(piece)).toEqual({ kind: 'weather' });
});
