import {
  BlobReader,
  configure,
  type Entry,
  type FileEntry,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { fromUtf8, sha256 } from './bytes.ts';
import { FileFault } from './fault.ts';
import {
  anyManifest,
  formatVersion,
  manifest,
  type Manifest,
  manifestName,
  sign,
  signature,
  signatureName,
} from './format.ts';
import { isSignedBy } from './key.ts';

configure({ useWebWorkers: false });

/** A file that has been found to be whole and as its maker signed it. */
export interface Opened {
  readonly manifest: Manifest;
  /** Hash of the signed manifest: the file's identity. */
  readonly id: string;
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** A manifest names some thousand parts at most; JSON of a whole city is some tens of megabytes. More than this is no file of ours. */
const longestManifest = 8_000_000;
const longestPart = 300_000_000;

/**
 * Opens a file, and looks at all of it before any of it is used.
 * @throws FileFault `notOurs`, `cut`, `changed` or `newer`.
 */
export async function open(file: Blob): Promise<Opened> {
  if (!(await beginsAsOurs(file))) throw new FileFault('notOurs');
  const entries = await entriesOf(file);
  const text = await textOf(entries, manifestName, longestManifest);
  const about = readManifest(text);
  const signed = await textOf(entries, signatureName, 1000);
  const { success, data } = signature.safeParse(parsed(signed));
  if (!success || !(await isSignedBy(about.key.publicKey, text, data.signature)))
    throw new FileFault('changed');

  const expected = new Set([sign.name, manifestName, signatureName, ...about.parts.map(({ name }) => name)]);
  if (entries.size !== expected.size || [...entries.keys()].some((name) => !expected.has(name)))
    throw new FileFault('changed');
  const read = async (name: string) => {
    const part = about.parts.find((one) => one.name === name);
    if (!part) throw new FileFault('changed');
    const bytes = await bytesOf(entries, name, Math.min(part.bytes, longestPart));
    if (bytes.byteLength !== part.bytes || (await sha256(bytes)) !== part.sha256)
      throw new FileFault('changed');
    return bytes;
  };
  // One at a time, and let go of: a file may hold two hundred photos.
  for (const { name } of about.parts) await read(name);
  return {
    manifest: about,
    id: await sha256(new TextEncoder().encode(text)),
    json: async (name) => parsed(fromUtf8(await read(name))),
    bytes: read,
  };
}

/** A zip's first entry stands in its first bytes. */
async function beginsAsOurs(file: Blob): Promise<boolean> {
  const nameAt = 30;
  const start = new Uint8Array(await file.slice(0, nameAt + sign.name.length).arrayBuffer());
  const [p, k] = start;
  const name = String.fromCharCode(...start.subarray(nameAt));
  return p === 0x50 && k === 0x4b && name === sign.name;
}

/** The list of what a zip holds stands last, so a file that was cut off has none. */
async function entriesOf(file: Blob): Promise<Map<string, FileEntry>> {
  let found: Entry[];
  try {
    found = await new ZipReader(new BlobReader(file)).getEntries();
  } catch (error) {
    throw new FileFault('cut', error);
  }
  const entries = new Map<string, FileEntry>();
  for (const entry of found) {
    // Twice the same name: which of them was meant?
    if (entry.directory || entry.encrypted || entries.has(entry.filename)) throw new FileFault('changed');
    entries.set(entry.filename, entry);
  }
  return entries;
}

async function bytesOf(
  entries: ReadonlyMap<string, FileEntry>,
  name: string,
  longest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const entry = entries.get(name);
  if (!entry || entry.uncompressedSize > longest) throw new FileFault('changed');
  try {
    return await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
  } catch (error) {
    throw new FileFault('changed', error);
  }
}

async function textOf(
  entries: ReadonlyMap<string, FileEntry>,
  name: string,
  longest: number,
): Promise<string> {
  const bytes = await bytesOf(entries, name, longest);
  try {
    return fromUtf8(bytes);
  } catch (error) {
    throw new FileFault('changed', error);
  }
}

function readManifest(text: string): Manifest {
  const value = parsed(text);
  const any = anyManifest.safeParse(value);
  if (any.success && any.data.format > formatVersion) throw new FileFault('newer');
  const read = manifest.safeParse(value);
  if (!read.success) throw new FileFault('changed', read.error);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileFault('changed', error);
  }
}
