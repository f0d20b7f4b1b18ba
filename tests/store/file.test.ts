import { assert, asyncProperty, integer } from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Trouble } from '../../src/store/cabinet.ts';
import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { makeDeviceFiles } from '../../src/store/file/deviceFiles.ts';
import { FileFault } from '../../src/store/file/fault.ts';
import { deviceKey, registerKey } from '../../src/store/file/key.ts';
import { pack } from '../../src/store/file/pack.ts';
import type { Unsaved } from '../../src/store/mutate.ts';
import { createDeviceStore } from '../../src/store/store.ts';
import { aShelf, changedAt } from '../kit/aFile.ts';
import { openMemoryCabinet, emptyDisk } from '../kit/memoryCabinet.ts';
import { addLine, aWriter, editNote, notebook, writeNote } from '../kit/notebook.ts';
import { aClock, idsInOrder } from '../kit/surroundings.ts';
import { sentBy, TinyCity } from '../kit/tinyCity.ts';

let nth = 0;
/** A device of somebody's, on IndexedDB, whose key the city knows. */
async function aDevice(
  person = 'anna',
  { origin = 'https://stad.se', registered = true, shelf = aShelf() } = {},
) {
  const prefix = `d${++nth}`;
  const cabinet = openDexieCabinet(databaseName('city', `${person} ${prefix}`));
  const clock = aClock();
  const store = createDeviceStore(cabinet, notebook, { clock, random: idsInOrder(prefix) });
  await store.open({ space: 'city', person: aWriter(person) });
  const unsaved: Unsaved[] = [];
  const files = makeDeviceFiles({
    cabinet,
    shape: notebook,
    photos: shelf,
    maker: { origin, app: '1.0.0', cityName: async () => 'Provstad' },
    unsaved: () => unsaved,
    now: () => clock.now(),
  });
  if (registered)
    await registerKey(cabinet, { registerKey: async () => ({ kind: 'ok', body: { id: `key-${prefix}` } }) });
  return { cabinet, clock, store, files, shelf, unsaved };
}
type ADevice = Awaited<ReturnType<typeof aDevice>>;

const fileOf = (made: { file: Blob } | undefined) => {
  if (!made) throw new Error('nothing was made');
  return made.file;
};
const backup = async ({ files }: ADevice) => {
  const made = await files.backUp();
  if (made) await files.noteBackup(made);
  return fileOf(made);
};
const parcel = async (device: ADevice) => fileOf(await device.files.handOver());
const bringIn = async (device: ADevice, file: Blob) => device.files.bringIn(await device.files.read(file));
const faultOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'none',
    (error: unknown) => (error instanceof FileFault ? error.fault : String(error)),
  );
const exchange = async ({ store }: ADevice, city: TinyCity) => {
  const { clientID } = await store.identity();
  city.push(sentBy(clientID, await store.handOut(100, 0)));
  const cookie = await store.cookie();
  await store.applyPull(cookie, city.pull(cookie), 0);
};
/** Everything that a device holds, but for who writes there. */
const all = async ({ cabinet }: ADevice) =>
  cabinet.transact(
    'read',
    ['heads', 'parts', 'base', 'outbox', 'issues', 'drafts', 'archive', 'parcels'],
    async (tx) => ({
      heads: await tx.all('heads'),
      parts: await tx.all('parts'),
      base: await tx.all('base'),
      outbox: await tx.all('outbox'),
      issues: await tx.all('issues'),
      drafts: await tx.all('drafts'),
      archive: await tx.all('archive'),
      parcels: await tx.all('parcels'),
    }),
  );

let city: TinyCity;
beforeEach(() => {
  city = new TinyCity(notebook);
  city.put('initiative', { id: 'n0', owner: 'n0' }, { title: 'Stadens' });
});

/** Anna's device: the city's rows, three deeds and a draft that are only here, and two photos. */
async function annas() {
  const device = await aDevice('anna', { shelf: aShelf('bänken', 'torget') });
  await exchange(device, city);
  await device.store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
  await device.store.mutate(addLine, { note: 'n1', line: 'l1', text: 'Längs ån' });
  await device.store.mutate(editNote, { note: 'n0', field: 'title', value: 'Vår', base: { version: 1 } });
  await device.store.putDraft({ key: 'capture', value: 'En bänk', at: 10 });
  return device;
}

describe('a backup', () => {
  test('brings everything back on a device that has nothing, without a network: rows, deeds, drafts, photos', async () => {
    const old = await annas();
    const file = await backup(old);
    const fresh = await aDevice();
    expect(await bringIn(fresh, file)).toEqual({
      deeds: 3,
      drafts: 1,
      beside: 0,
      failed: 0,
      parcels: 0,
      photos: 2,
      rows: true,
    });
    const { outbox, ...there } = await all(old);
    const { outbox: brought, ...here } = await all(fresh);
    expect(here).toEqual(there);
    expect(brought.map(({ mid, args }) => ({ mid, args }))).toEqual(
      outbox.map(({ mid, args }) => ({ mid, args })),
    );
    expect([...fresh.shelf.kept.keys()]).toEqual([...old.shelf.kept.keys()]);
    expect(await fresh.store.isComplete()).toBe(true);
  });

  test('S3: what both devices then send is done once, and both come to what the city has', async () => {
    const old = await annas();
    const fresh = await aDevice();
    await bringIn(fresh, await backup(old));
    await exchange(fresh, city);
    await exchange(old, city);
    await exchange(fresh, city);
    for (const device of [old, fresh]) {
      expect(await device.store.outbox()).toEqual([]);
      expect(await device.store.issues()).toEqual([]);
      expect((await device.store.heads('initiative')).map(({ row }) => row)).toMatchObject([
        { id: 'n0', title: 'Vår' },
        { id: 'n1', title: 'Cykelväg' },
      ]);
    }
    expect([...city.log.values()].filter(({ result }) => result.outcome === 'applied')).toHaveLength(3);
  });

  test('read twice changes nothing, on the same device and on another', async () => {
    const old = await annas();
    const file = await backup(old);
    const nothing = { deeds: 0, drafts: 0, beside: 0, failed: 0, parcels: 0, photos: 0, rows: false };
    const before = await all(old);
    expect((await old.files.read(file)).isFromHere).toBe(true);
    expect(await bringIn(old, file)).toEqual(nothing);
    expect(await all(old)).toEqual(before);
    const fresh = await aDevice();
    expect((await fresh.files.read(file)).isFromHere).toBe(false);
    await fresh.store.mutate(writeNote, { note: 'n9', title: 'Nyare' });
    await bringIn(fresh, file);
    const once = await all(fresh);
    expect(await bringIn(fresh, file)).toEqual(nothing);
    expect(await all(fresh)).toEqual(once);
    await exchange(fresh, city);
    expect(await bringIn(fresh, file)).toMatchObject({ deeds: 0, drafts: 0 });
  });

  test('on a device with data adds only what is missing, after what is there, and overwrites no newer draft', async () => {
    const file = await backup(await annas());
    const other = await aDevice();
    await exchange(other, city);
    await other.store.mutate(writeNote, { note: 'n9', title: 'Annan' });
    await other.store.putDraft({ key: 'capture', value: 'Två bänkar', at: 20 });
    expect(await bringIn(other, file)).toMatchObject({ deeds: 3, drafts: 1, beside: 1, rows: false });
    expect((await other.store.outbox()).map(({ id, name }) => `${id} ${name}`)).toEqual([
      '1 note.write',
      '2 note.write',
      '3 line.add',
      '4 note.edit',
    ]);
    expect(
      (await other.store.drafts()).map(({ value }) => String(value)).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['En bänk', 'Två bänkar']);
    expect(await other.store.draft('capture')).toMatchObject({ value: 'Två bänkar' });
    expect((await other.store.heads('initiative')).map(({ row }) => row)).toMatchObject([
      { title: 'Vår' },
      { title: 'Cykelväg' },
      { title: 'Annan' },
    ]);
  });

  test('X13: holds what could not be written down on a full disk', async () => {
    const full = await annas();
    full.unsaved.push({
      mid: 'lost',
      name: 'note.write',
      args: { note: 'n2', title: 'På full disk' },
      at: '2026-11-24T09:00:00.000Z',
      why: 'full',
    });
    const fresh = await aDevice();
    expect(await bringIn(fresh, await backup(full))).toMatchObject({ deeds: 4 });
    expect((await fresh.store.heads('initiative')).map(({ owner }) => owner)).toContain('n2');
  });

  test('what has left in a file can neither be replaced nor discarded', async () => {
    const device = await annas();
    await backup(device);
    const [first, , edit] = await device.store.outbox();
    expect(await device.store.discard(first?.mid ?? '')).toBe('sent');
    await device.store.mutate(editNote, { note: 'n0', field: 'title', value: 'Allas', base: { version: 1 } });
    const outbox = await device.store.outbox();
    expect(outbox).toHaveLength(4);
    expect(outbox.at(-1)?.args).toMatchObject({ base: { mid: edit?.mid } });
    expect(await device.store.lastBackup()).toBe(device.clock.now());
  });

  test('X4: a disk that is full of photos takes in nothing of the file', async () => {
    const file = await backup(await annas());
    const fresh = await aDevice();
    fresh.shelf.failing = new Trouble('full', undefined);
    await expect(bringIn(fresh, file)).rejects.toThrow(Trouble);
    expect(await all(fresh)).toMatchObject({ heads: [], outbox: [], drafts: [] });
  });

  test('X14: a crash while it is read leaves all of it or nothing', async () => {
    const file = await backup(await annas());
    const disk = emptyDisk();
    let armed = false;
    const cabinet = openMemoryCabinet(disk, ({ at }) => (armed && at === 'commit' ? 'crash' : undefined));
    const store = createDeviceStore(cabinet, notebook, { clock: aClock(), random: idsInOrder('m') });
    await store.open({ space: 'city', person: aWriter('anna') });
    const maker = { origin: 'https://stad.se', app: '1', cityName: async () => 'Provstad' };
    const files = makeDeviceFiles({
      cabinet,
      shape: notebook,
      photos: aShelf(),
      maker,
      unsaved: () => [],
      now: () => 0,
    });
    const read = await files.read(file);
    armed = true;
    await expect(files.bringIn(read)).rejects.toThrow('crashed');
    expect([disk.heads.size, disk.outbox.size, disk.drafts.size]).toEqual([0, 0, 0]);
  });
});

describe('a parcel for a colleague', () => {
  test('holds what is unsent, each deed signed, and is kept once until it has been carried', async () => {
    const anna = await annas();
    const file = await parcel(anna);
    const bo = await aDevice('bo');
    const read = await bo.files.read(file);
    expect(read).toMatchObject({
      use: 'carry',
      manifest: { person: { name: 'anna' }, counts: { unsent: 3, photos: 2 } },
    });
    expect(await bo.files.carry(read)).toBe('kept');
    expect(await bo.files.carry(await bo.files.read(file))).toBe('known');
    expect(await bo.store.parcels()).toMatchObject([
      {
        from: 'anna',
        state: 'waiting',
        deeds: [{ deed: { id: 1 } }, { deed: { id: 2 } }, { deed: { id: 3 } }],
      },
    ]);
    // A colleague's deeds are not the carrier's own.
    expect(await bo.store.outbox()).toEqual([]);
    expect(bo.shelf.kept.size).toBe(2);
  });

  test('W7: what others handed over is handed on, as they signed it, and stands before what builds on it', async () => {
    const anna = await annas();
    const bo = await aDevice('bo', { shelf: aShelf('lappen') });
    city.put('person', { id: 'anna', owner: 'organisation' }, { ...aWriter('anna') });
    city.put('person', { id: 'bo', owner: 'organisation' }, { ...aWriter('bo') });
    await exchange(bo, city);
    await bo.files.carry(await bo.files.read(await parcel(anna)));
    await bo.store.mutate(addLine, { note: 'n1', line: 'l2', text: 'Till skolan' });
    const eva = await aDevice('eva');
    await exchange(eva, city);
    const file = await parcel(bo);
    const read = await eva.files.read(file);
    expect(read.manifest.counts).toMatchObject({ unsent: 4 });
    expect(await eva.files.carry(read)).toBe('kept');
    const lines = async ({ store }: ADevice) =>
      ((await store.record('n1')).parts['comment'] ?? []).map(({ id }) => id);
    expect(await lines(eva)).toEqual(['l1', 'l2']);
    const [first, second] = await eva.store.toBring.due();
    const [signed] = await bo.store.parcels();
    expect(first).toMatchObject({ author: { person: 'anna' }, deeds: signed?.deeds });
    expect(second).toMatchObject({ author: { person: 'bo' }, deeds: { length: 1 } });
    // The same, once more and by another way, is here already; to whom it came from it is nothing new.
    expect(await eva.files.carry(await eva.files.read(file))).toBe('known');
    await anna.files.carry(await anna.files.read(file));
    expect((await anna.store.parcels()).map(({ from }) => from)).toEqual(['bo']);
    expect(await lines(anna)).toEqual(['l1', 'l2']);
  });

  test('there is none of nothing, and none before the city knows the device', async () => {
    expect(await (await aDevice()).files.handOver()).toBeUndefined();
    const stranger = await aDevice('anna', { registered: false });
    await stranger.store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
    expect(await faultOf(stranger.files.handOver())).toBe('unregistered');
    expect(await stranger.store.outbox()).toMatchObject([{ state: 'ready' }]);
  });

  test('S2: stays until its person lets go of it, whatever the city said, and is asked about again', async () => {
    const bo = await aDevice('bo');
    await bo.files.carry(await bo.files.read(await parcel(await annas())));
    const parcels = bo.store.toBring;
    const due = async () => (await parcels.due()).map(({ id }) => id);
    const [given] = await parcels.due();
    if (!given) throw new Error('nothing is due');
    const { id } = given;
    const [first = '', second = '', third = ''] =
      (await bo.store.parcels())[0]?.deeds.map(({ deed }) => deed.mid) ?? [];
    const done = [first, second].map((mid) => ({ mid, outcome: 'applied' as const }));
    await parcels.note(given, { carried: done });
    expect(await bo.store.parcels()).toMatchObject([{ state: 'waiting' }]);
    expect(await parcels.due()).toMatchObject([{ deeds: [{ deed: { mid: third } }] }]);
    await parcels.note(given, { carried: [{ mid: third, outcome: 'left', why: 'order' }] });
    expect(await bo.store.parcels()).toMatchObject([{ state: 'partly', deeds: { length: 3 } }]);
    expect(await due()).toEqual([]);
    bo.clock.jump(11 * 60_000);
    expect(await due()).toEqual([id]);
    await parcels.note(given, { refused: 'key_ended' });
    expect(await bo.store.parcels()).toMatchObject([
      { state: 'refused', why: 'key_ended', deeds: { length: 3 } },
    ]);
    expect(await due()).toEqual([]);
    await bo.store.retryParcel(id);
    expect(await due()).toEqual([id]);
    await parcels.note(given, { carried: [{ mid: third, outcome: 'applied' }] });
    expect(await bo.store.parcels()).toMatchObject([{ state: 'arrived', carried: { length: 3 } }]);
    await bo.store.dropParcel(id);
    await parcels.note(given, { refused: 'key_ended' });
    expect(await bo.store.parcels()).toEqual([]);
  });

  test('on the device where it was made there is nothing to do', async () => {
    const anna = await annas();
    expect(await anna.files.read(await parcel(anna))).toMatchObject({ use: 'here' });
  });
});

describe('a file that is not taken in', () => {
  test('another person’s backup: only what is unsent may be carried, and without that nothing', async () => {
    const bo = await aDevice('bo');
    expect(await bo.files.read(await backup(await annas()))).toMatchObject({ use: 'carryUnsent' });
    const idle = await aDevice('anna');
    expect(await faultOf(bo.files.read(await backup(idle)))).toBe('otherPerson');
  });

  test('another city’s', async () => {
    const elsewhere = await aDevice('anna', { origin: 'https://annanstad.se' });
    await elsewhere.store.mutate(writeNote, { note: 'n1', title: 'Cykelväg' });
    expect(await faultOf((await annas()).files.read(await backup(elsewhere)))).toBe('otherCity');
  });

  test('something else than a file of ours', async () => {
    const { files } = await aDevice();
    for (const other of ['', 'PK', 'en inköpslista', '%PDF-1.7 …', `PK\u0003\u0004${' '.repeat(40)}`])
      expect(await faultOf(files.read(new Blob([other])))).toBe('notOurs');
  });

  test('a backup file cut in half, or anywhere', async () => {
    const file = await backup(await annas());
    const { files } = await aDevice();
    for (const part of [0.02, 0.25, 0.5, 0.9, 0.999])
      expect(await faultOf(files.read(file.slice(0, Math.max(60, Math.floor(file.size * part)))))).toBe(
        'cut',
      );
  });

  test('from a newer version', async () => {
    const { cabinet, files } = await aDevice();
    const key = await deviceKey(cabinet);
    if (!key) throw new Error('no key');
    const about = { format: 2, madeAt: '2027-01-01T00:00:00.000Z', surprises: true };
    const { file } = await pack(
      about as unknown as Parameters<typeof pack>[0],
      (async function* () {})(),
      key,
    );
    expect(await faultOf(files.read(file))).toBe('newer');
  });

  test('one byte changed, wherever: it is refused, or reads as it was made', async () => {
    const file = await backup(await annas());
    const whole = await (await aDevice()).files.read(file);
    const { files } = await aDevice();
    await assert(
      asyncProperty(integer({ min: 0, max: file.size - 1 }), async (at) => {
        const reading = files.read(await changedAt(file, at));
        const fault = await faultOf(reading);
        const read = fault === 'none' ? (await reading).manifest : whole.manifest;
        expect(['none', 'changed', 'cut', 'notOurs']).toContain(fault);
        expect(read).toEqual(whole.manifest);
      }),
      { numRuns: 40 },
    );
  });

  test('T8: a part that unpacks to far more than it says is not unpacked', async () => {
    const { cabinet, files } = await aDevice();
    const key = await deviceKey(cabinet);
    const { manifest } = await files.read(await backup(await annas()));
    if (!key) throw new Error('no key');
    const zeros = new Uint8Array(20_000_000);
    const about = { ...manifest, key: { publicKey: key.publicKey } };
    const { file } = await pack(
      about,
      (async function* () {
        yield { name: 'deeds.json', bytes: zeros };
      })(),
      key,
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    const view = new DataView(bytes.buffer);
    // The zip itself now says that the part is small.
    let patched = 0;
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === zeros.length) {
        view.setUint32(at, 1000, true);
        patched++;
      }
    expect(patched).toBeGreaterThan(0);
    expect(await faultOf(files.read(new Blob([bytes])))).toBe('changed');
  });

  test('one letter of what somebody wrote changed, with every hash made anew: the signature does not hold', async () => {
    const anna = await annas();
    const mallory = await aDevice('mallory');
    const read = await anna.files.read(await backup(anna));
    const theirs = await deviceKey(mallory.cabinet);
    if (!theirs) throw new Error('no key');
    const { parts: _parts, ...about } = read.manifest;
    // Signed with another key than the one the file names.
    const { file: forged } = await pack(about, (async function* () {})(), theirs);
    expect(await faultOf(anna.files.read(forged))).toBe('changed');
  });
});
