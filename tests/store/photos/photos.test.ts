import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/domain/attachment.ts';
import { databaseName, openDexieCabinet } from '../../../src/store/db.ts';
import type { Cabinet } from '../../../src/store/cabinet.ts';
import { forgetDevice } from '../../../src/store/forget.ts';
import type { Album } from '../../../src/store/photos/album.ts';
import { albumName, openDexieAlbum } from '../../../src/store/photos/dexieAlbum.ts';
import { makePhotos } from '../../../src/store/photos/photos.ts';
import { type Fetched, trim } from '../../../src/store/photos/reading.ts';
import { createDeviceStore } from '../../../src/store/store.ts';
import { memoryAlbum } from '../../kit/memoryAlbum.ts';
import { emptyDisk, openMemoryCabinet } from '../../kit/memoryCabinet.ts';
import { aWriter, notebook, writeNote } from '../../kit/notebook.ts';
import { aClock, idsInOrder } from '../../kit/surroundings.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const hashOf = (bytes: ArrayBuffer) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
const now = Date.UTC(2026, 10, 24, 9);
const day = 86_400_000;

/** A deed in the outbox, and a row of an initiative, that attach a file. */
const entry = (hash: string, id = 1) => ({
  id,
  mid: `mid-${id}`,
  name: 'attachment.add',
  args: { initiativeId: 'i1', id: 'a1', hash },
  ctx: { actor: { personId: 'anna', name: 'Anna', grants: [] }, at: '', today: '', mid: `mid-${id}` },
  owners: ['i1'],
  state: 'ready' as const,
  timestamp: now,
});
const attach = (cabinet: Cabinet, hash: string, more: object = {}) => {
  const row = { id: 'a1', owner: 'i1', hash, ...more };
  return cabinet.transact('write', ['parts'], (tx) =>
    tx.put('parts', [{ owner: 'i1', tables: { attachment: [row] }, gen: 0 }]),
  );
};

function aDevice(album: Album, server: (hash: string) => Fetched = () => ({ kind: 'weather' })) {
  const cabinet = openMemoryCabinet(emptyDisk());
  const asked: string[] = [];
  const photos = makePhotos(
    album,
    cabinet,
    async (hash) => {
      asked.push(hash);
      return server(hash);
    },
    () => now,
    () => undefined,
  );
  return { photos, cabinet, asked };
}

const picture = bytesOf('a picture');

let nth = 0;
describe.each([
  ['memory', () => memoryAlbum().album],
  ['IndexedDB', () => openDexieAlbum(albumName(`photos ${++nth}`))],
])('photos in %s', (_where, anAlbum) => {
  it('P4: what is kept is there with its address, and says that it is only here', async () => {
    const { photos } = aDevice(anAlbum());
    expect(await photos.keep(picture, 'image/jpeg')).toEqual({ ok: true, hash: hashOf(picture) });
    expect(await photos.read(hashOf(picture))).toMatchObject({ ok: true, type: 'image/jpeg' });
    const local = await photos.local(hashOf(picture));
    expect(Buffer.from(local ?? new ArrayBuffer(0)).toString()).toBe('a picture');
    expect([...(await photos.states())]).toEqual([
      [hashOf(picture), { state: 'local', isAttached: false, bytes: 9 }],
    ]);
  });

  it('P4: the same picture kept twice is one', async () => {
    const { photos } = aDevice(anAlbum());
    await photos.keep(picture, 'image/jpeg');
    await photos.keep(picture.slice(0), 'image/jpeg');
    expect(await photos.all()).toHaveLength(1);
  });

  it('P4: a deed that attaches it makes it wait to be sent; let go of before, it is gone', async () => {
    const { photos, cabinet } = aDevice(anAlbum());
    const draft = bytesOf('only in a draft');
    const hash = hashOf(picture);
    await photos.keep(picture, 'image/jpeg');
    await photos.keep(draft, 'image/png');
    await cabinet.transact('write', ['outbox'], (tx) => tx.put('outbox', [entry(hash)]));
    await photos.noticed();
    expect((await photos.states()).get(hash)?.isAttached).toBe(true);
    expect(await photos.drop(hash)).toBe('needed');
    expect(await photos.drop(hashOf(draft))).toBe('dropped');
    expect(await photos.drop(hashOf(draft))).toBe('gone');
    expect([...(await photos.states()).keys()]).toEqual([hash]);
  });

  it('S2: while a row refers to it and the server has not got it, it cannot be let go of; once taken back it can', async () => {
    const { photos, cabinet } = aDevice(anAlbum());
    const hash = hashOf(picture);
    await photos.keep(picture, 'image/jpeg');
    await cabinet.transact('write', ['archive'], (tx) =>
      tx.put('archive', [{ seq: 1, at: now, entry: entry(hash) }]),
    );
    await attach(cabinet, hash);
    await photos.noticed();
    expect(await photos.drop(hash)).toBe('needed');
    await attach(cabinet, hash, { withdrawnAt: '2026-11-24T09:00:00.000Z' });
    await photos.noticed();
    expect((await photos.states()).get(hash)?.isAttached).toBe(false);
    expect(await photos.drop(hash)).toBe('dropped');
  });

  it('S2: a photo whose deed was refused stays until the person has closed the matter', async () => {
    const { photos, cabinet } = aDevice(anAlbum());
    const hash = hashOf(picture);
    await photos.keep(picture, 'image/jpeg');
    await cabinet.transact('write', ['issues'], (tx) =>
      tx.put('issues', [{ mid: 'mid-1', kind: 'rejected', entry: entry(hash), at: '' }]),
    );
    expect(await photos.drop(hash)).toBe('needed');
  });

  it('P4: what is not here is fetched once and is there without a network afterwards', async () => {
    const theirs = bytesOf('theirs');
    let isOnline = true;
    const { photos, asked } = aDevice(anAlbum(), () =>
      isOnline ? { kind: 'ok', bytes: theirs.slice(0), type: 'image/webp' } : { kind: 'weather' },
    );
    await Promise.all([photos.read('h1'), photos.read('h1')]);
    isOnline = false;
    expect(await photos.read('h1')).toMatchObject({ ok: true, type: 'image/webp' });
    expect(await photos.read('h2')).toEqual({ ok: false, why: 'offline' });
    expect(asked).toEqual(['h1', 'h2']);
    expect((await photos.states()).get('h1')?.state).toBe('everyone');
  });

  it('P4: of what can be fetched again the device keeps so much; what is only here is never among it', async () => {
    const album = anAlbum();
    const { photos } = aDevice(album, () => ({
      kind: 'ok',
      bytes: bytesOf('0123456789'),
      type: 'image/png',
    }));
    await photos.keep(picture, 'image/jpeg');
    for (const hash of ['h1', 'h2', 'h3']) await photos.read(hash);
    await album.change('h1', (there) => ({ ...there, usedAt: now + day }));
    await trim(album, now + 2 * day, 10);
    expect((await album.all()).map(({ hash }) => hash).sort()).toEqual([hashOf(picture), 'h1'].sort());
  });
});

it('a photo that nothing has named for 30 days is let go of; one in a draft or an open matter is not', async () => {
  const { album } = memoryAlbum();
  const { photos, cabinet } = aDevice(album);
  const [loose, drafted] = [bytesOf('loose'), bytesOf('drafted')];
  const [refused, fresh] = [bytesOf('refused'), bytesOf('fresh')];
  for (const bytes of [loose, drafted, refused, fresh]) await photos.keep(bytes, 'image/jpeg');
  for (const bytes of [loose, drafted, refused])
    await album.change(hashOf(bytes), (there) => ({ ...there, keptAt: now - 31 * day }));
  await cabinet.transact('write', ['drafts', 'issues'], async (tx) => {
    await tx.put('drafts', [{ key: 'capture', value: { photos: [hashOf(drafted)] }, at: now }]);
    await tx.put('issues', [{ mid: 'm', kind: 'rejected', entry: entry(hashOf(refused)), at: '' }]);
  });
  await photos.sending.waiting();
  expect((await photos.all()).map(({ hash }) => hash).sort()).toEqual(
    [drafted, refused, fresh].map(hashOf).sort(),
  );
});

it('a page of photos leaves room on the line: three are fetched at once', async () => {
  let underWay = 0;
  let most = 0;
  const photos = makePhotos(
    memoryAlbum().album,
    openMemoryCabinet(emptyDisk()),
    async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
      return { kind: 'ok', bytes: bytesOf('theirs'), type: 'image/png' };
    },
    () => now,
    () => undefined,
  );
  const shown = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((hash) => photos.read(hash)));
  expect([most, shown.every(({ ok }) => ok)]).toEqual([3, true]);
});

describe('a file that cannot be kept', () => {
  it('X13: a full disk says so, and lets go of what can be fetched again first', async () => {
    const { album } = memoryAlbum(30);
    const { photos } = aDevice(album, () => ({
      kind: 'ok',
      bytes: bytesOf('0123456789'),
      type: 'image/png',
    }));
    await photos.read('h1');
    await photos.read('h2');
    expect((await photos.keep(bytesOf('fifteen letters'), 'image/jpeg')).ok).toBe(true);
    expect((await photos.keep(bytesOf('fifteen LETTERS'), 'image/jpeg')).ok).toBe(true);
    expect(await photos.keep(bytesOf('no more'), 'image/jpeg')).toEqual({ ok: false, why: 'full' });
    expect((await photos.all()).map(({ state }) => state)).toEqual(['local', 'local']);
  });

  it('X13: a disk full of photos leaves the sentence alone', async () => {
    const { photos } = aDevice(memoryAlbum(0).album);
    const cabinet = openMemoryCabinet(emptyDisk());
    const ports = { clock: aClock(), random: idsInOrder('x') };
    const store = createDeviceStore(cabinet, notebook, ports);
    await store.open({ space: 'city', person: aWriter('anna') });
    expect(await photos.keep(picture, 'image/jpeg')).toEqual({ ok: false, why: 'full' });
    expect((await store.mutate(writeNote, { note: 'n1', title: 'Texten går fram' })).ok).toBe(true);
  });

  it('a connection that was lost is opened anew; three times lost is said', async () => {
    const { album, breakNext } = memoryAlbum();
    const { photos } = aDevice(album);
    breakNext(2);
    expect((await photos.keep(picture, 'image/jpeg')).ok).toBe(true);
    breakNext(3);
    expect(await photos.keep(bytesOf('another'), 'image/jpeg')).toEqual({ ok: false, why: 'lost' });
  });

  it.each([
    ['T8: more than ten megabytes', new ArrayBuffer(MOST_BYTES + 1), 'image/jpeg', 'tooLarge'],
    ['nothing at all', new ArrayBuffer(0), 'image/jpeg', 'empty'],
    ['T9: a kind that is not attached', picture, 'image/svg+xml', 'notAllowed'],
  ] as const)('%s', async (_what, bytes, type, why) => {
    const { photos } = aDevice(memoryAlbum().album);
    expect(await photos.keep(bytes, type)).toEqual({ ok: false, why });
  });
});

describe('signing out', () => {
  it('security.md 4.4: a photo that is only here stays on the device; with none, its database goes too', async () => {
    const name = databaseName('city', 'eva');
    openDexieCabinet(name).close();
    const album = openDexieAlbum(albumName(name));
    const { photos } = aDevice(album);
    const kept = await photos.keep(picture, 'image/jpeg');
    if (kept.ok) await album.change(kept.hash, (there) => ({ ...there, isAttached: true }));
    album.close();
    expect(await forgetDevice('city', 'eva')).toBe('kept');
    const again = openDexieAlbum(albumName(name));
    expect(await again.all()).toHaveLength(1);
    if (kept.ok) await again.change(kept.hash, (there) => ({ ...there, state: 'everyone' }));
    again.close();
    expect(await forgetDevice('city', 'eva')).toBe('deleted');
    expect(await Dexie.exists(albumName(name))).toBe(false);
  });
});
