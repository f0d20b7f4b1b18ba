import { type Cabinet, theStanding, theWriter, type WriterRecord } from '../cabinet.ts';
import type { Unsaved } from '../mutate.ts';
import type { Shape } from '../shape.ts';
import { FileFault } from './fault.ts';
import type { Maker, Manifest } from './format.ts';
import { deviceKey } from './key.ts';
import { type Made, makeBackup, makeParcel, noteBackup, type PhotoShelf } from './make.ts';
import { makeParcels } from './parcels.ts';
import { type BroughtIn, takeBackup, takeParcel } from './take.ts';
import { type Opened, open } from './unpack.ts';

/** A file that was read and found whole, before anything of it is taken in. */
export interface ReadFile {
  readonly manifest: Manifest;
  /**
   * What can be done with it. `bringIn`: one's own backup, of which what is missing here is added. `carry`: unsent deeds for the
   * city. `carryUnsent`: somebody else's backup, of which only the unsent deeds may be carried. `here`: a parcel that was made on
   * this device, where all of it is.
   */
  readonly use: 'bringIn' | 'carry' | 'carryUnsent' | 'here';
  /** Signed by this device. That another device was one's own only its owner can say. */
  readonly isFromHere: boolean;
}

/** Files that leave this device and come to it. */
export interface DeviceFiles {
  /** Everything here. @returns undefined where the browser makes no key (no https). */
  backUp(): Promise<Made | undefined>;
  /** It has been given to the browser to keep, or shared. */
  noteBackup(made: Made): Promise<void>;
  /** What is unsent, for a colleague. @returns undefined when there is nothing. @throws FileFault `unregistered` */
  handOver(): Promise<Made | undefined>;
  /** Looks at a file; takes nothing in. @throws FileFault */
  read(file: Blob): Promise<ReadFile>;
  /** Takes in what is missing here of one's own file. @throws Trouble when the disk is full; then nothing was. */
  bringIn(read: ReadFile): Promise<BroughtIn>;
  /** Keeps a colleague's unsent deeds until they have reached the city, and shows them meanwhile. */
  carry(read: ReadFile): Promise<'kept' | 'known'>;
}

export interface Surroundings {
  readonly cabinet: Cabinet;
  readonly shape: Shape;
  readonly photos: PhotoShelf;
  readonly maker: Omit<Maker, 'person'>;
  readonly unsaved: () => readonly Unsaved[];
  readonly now: () => number;
}

export function makeDeviceFiles(around: Surroundings): DeviceFiles {
  const { cabinet, shape, photos, unsaved, now } = around;
  const parcels = makeParcels(cabinet, shape, { now });
  const opened = new WeakMap<ReadFile, Opened>();
  /** What was found in a file that this device has read. */
  const contentOf = (read: ReadFile) => {
    const content = opened.get(read);
    if (!content) throw new Error('a file is taken in that was not read here');
    return content;
  };
  const makerHere = async () => {
    const { person } = await cabinet.transact('read', ['meta'], theWriter);
    return { cabinet, photos, now, maker: { ...around.maker, person } };
  };
  return {
    backUp: async () => makeBackup(await makerHere(), unsaved()),
    noteBackup: (made) => noteBackup(cabinet, made),
    handOver: async () => makeParcel(await makerHere()),
    async read(file) {
      const content = await open(file);
      const { manifest } = content;
      const { writer, epoch } = await cabinet.transact('read', ['meta'], async (tx) => ({
        writer: await theWriter(tx),
        epoch: (await theStanding(tx)).epoch,
      }));
      const { city } = manifest;
      // A server may have come to another address, or been restored under the same.
      const isHere = city.origin === around.maker.origin || (epoch !== undefined && city.epoch === epoch);
      if (!isHere || city.space !== writer.space) throw new FileFault('otherCity');
      const own = await deviceKey(cabinet);
      const isFromHere = own?.publicKey === manifest.key.publicKey;
      const read: ReadFile = { manifest, use: useOf(manifest, writer), isFromHere };
      opened.set(read, content);
      return read;
    },
    bringIn: (read) => takeBackup(cabinet, shape, photos, contentOf(read)),
    carry: (read) => takeParcel(parcels.keepParcels, photos, contentOf(read), now()),
  };
}

function useOf(
  { kind, person, author, key, counts }: Manifest,
  writer: Pick<WriterRecord, 'person' | 'clientGroupID'>,
): ReadFile['use'] {
  const isOwn = person.id === writer.person.id;
  if (kind === 'parcel') {
    if (isOwn && author.clientGroupID === writer.clientGroupID) return 'here';
    if (key.id === undefined) throw new FileFault('unregistered');
    return 'carry';
  }
  if (isOwn) return 'bringIn';
  if (key.id === undefined || counts.unsent === 0) throw new FileFault('otherPerson');
  return 'carryUnsent';
}
