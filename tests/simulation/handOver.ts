import type { ParcelRecord } from '../../src/store/cabinet.ts';
import type { Store } from '../../src/store/store.ts';
import { canonical } from '../../src/sync/canonical.ts';
import { deedOf } from '../kit/handedOver.ts';
import type { Scene } from './befall.ts';
import { awake, bear, type Install, installsOf, type Tab } from './device.ts';
import { insist, type LogSoFar } from './promises.ts';
import { goodSignature } from './wire.ts';

/** A device hands its unsent to another by file, which reads it in: once, twice, or lets go of it again; or tries once more what was refused. */
export async function handOver({ install, tab, world }: Scene): Promise<void> {
  const { chance, diary, events } = world;
  const elsewhere = installsOf(world).filter(({ device }) => device !== install.device);
  const [reader] = awake((elsewhere.length === 0 ? install : chance.one(elsewhere)).tabs);
  if (!reader?.process || reader.install === install) return;
  const carrier = reader.install;
  const { store } = reader.process;
  const roll = chance.unit();
  if (roll < 0.1) await bear(reader, () => dropOne(store, carrier, chance.unit()));
  else if (roll < 0.2) await bear(reader, () => retryOne(store));
  else {
    const parcel = await bear(tab, () => parcelOf(tab, chance.uuid()));
    if (!parcel || parcel.deeds.length === 0) return;
    diary.push(`${install.name} hands ${parcel.deeds.length} deeds over to ${carrier.name}`);
    const others = (await bear(tab, () => handedOnFrom(tab))) ?? [];
    for (let nth = chance.happens(0.3) ? 2 : 1; nth > 0; nth--)
      await bear(reader, async () => store.keepParcels([...others, parcel]));
  }
  const before = carrier.handed.size;
  await noteSeen(carrier);
  events.handedOver += carrier.handed.size - before;
}

/** What is unsent, as a file has it; marked as handed out. */
async function parcelOf({ process, install }: Tab, id: string): Promise<ParcelRecord | undefined> {
  if (!process) return undefined;
  const { store } = process;
  const { clientGroupID, clientID } = await store.identity();
  const { id: person, name } = install.person;
  const deeds = (await store.handOutToFile()).map((entry) => ({
    deed: deedOf(entry),
    signature: goodSignature,
  }));
  const keptAt = install.device.clock.now();
  const epoch = await store.epoch();
  const author = { person, clientGroupID, clientID };
  const about = { photos: 0, madeAt: new Date(keptAt).toISOString(), keptAt, state: 'waiting' as const };
  return { id, from: name, author, key: `key of ${person}`, deeds, ...about, ...(epoch ? { epoch } : {}) };
}

/** What others handed over goes along as they signed it, as in a file (124): what is unsent may build on it. */
async function handedOnFrom({ process, install }: Tab): Promise<readonly ParcelRecord[]> {
  const parcels = (await process?.store.parcels()) ?? [];
  const keptAt = install.device.clock.now();
  return parcels
    .filter(({ state }) => state === 'waiting' || state === 'partly')
    .toSorted((a, b) => a.keptAt - b.keptAt)
    .map(({ from, author, key, epoch, madeAt, deeds }) => {
      const id = canonical([author, deeds.map(({ deed }) => deed.mid)]);
      const about = { photos: 0, keptAt, state: 'waiting' as const };
      return { id, from, author, key, deeds, madeAt, ...about, ...(epoch === undefined ? {} : { epoch }) };
    });
}

async function dropOne(store: Store, carrier: Install, unit: number): Promise<void> {
  const parcels = await store.parcels();
  const parcel = parcels[Math.floor(unit * parcels.length)];
  if (!parcel) return;
  await store.dropParcel(parcel.id);
  await seeAnew(carrier);
}

async function retryOne(store: Store): Promise<void> {
  const refused = (await store.parcels()).find(({ state }) => state === 'refused');
  if (refused) await store.retryParcel(refused.id);
}

async function noteSeen({ disk, handed }: Install): Promise<void> {
  for (const { mid } of (await disk.look()).carried.values()) handed.add(mid);
}

/** What is on the disk now is what the person sees of others. */
export async function seeAnew(install: Install): Promise<void> {
  install.handed.clear();
  await noteSeen(install);
}

/**
 * What only its author's device could have delivered, and that device was wiped or put back, or the city was: it stays in sight until
 * the person lets go of it, which they do now. What the city has must not be among it.
 */
export async function letGoOfLeft({ name, disk, tabs }: Install, log: LogSoFar): Promise<void> {
  const { carried, parcels } = await disk.look();
  for (const { mid } of carried.values())
    insist(!log.byMid.has(mid), `S6: ${name} still shows ${mid} as handed over, and the city has it`);
  const store = awake(tabs)[0]?.process?.store;
  for (const { id, state } of parcels.values()) if (state === 'partly') await store?.dropParcel(id);
}
