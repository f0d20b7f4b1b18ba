import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { KeyRecord } from '../cabinet.ts';
import { sha256, utf8 } from './bytes.ts';
import { type Manifest, manifestName, mediaType, sign as firstEntry, signatureName } from './format.ts';
import { sign } from './key.ts';

// The security policy has no room for its workers, and the browser packs off the main thread by itself.
configure({ useWebWorkers: false });

/** A part of a file: JSON, which is packed, or bytes that are packed already. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type?: string;
}

export const jsonPart = (name: string, value: unknown): Part => ({
  name,
  bytes: utf8(JSON.stringify(value)),
});

/**
 * Writes a file part by part: no more than one is held at a time, and what is written is the browser's to put on disk. The
 * manifest comes last, since it has every part's hash, and is signed.
 */
export async function pack(
  about: Omit<Manifest, 'parts'>,
  parts: AsyncIterable<Part>,
  key: KeyRecord,
): Promise<{ readonly file: Blob; readonly manifest: Manifest }> {
  const zip = new ZipWriter(new BlobWriter(mediaType));
  const add = (name: string, bytes: Uint8Array<ArrayBuffer>, level = 0) =>
    zip.add(name, new Uint8ArrayReader(bytes), { level, lastModDate: new Date(about.madeAt) });
  await add(firstEntry.name, utf8(firstEntry.text));
  const listed: Manifest['parts'] = [];
  for await (const { name, bytes, type } of parts) {
    listed.push({ name, bytes: bytes.byteLength, sha256: await sha256(bytes), ...(type ? { type } : {}) });
    await add(name, bytes, type ? 0 : 6);
  }
  // One that was let go of while the others were written is not there.
  const photos = listed.filter(({ type }) => type !== undefined).length;
  const manifest: Manifest = { ...about, counts: { ...about.counts, photos }, parts: listed };
  const text = JSON.stringify(manifest);
  await add(manifestName, utf8(text), 6);
  await add(signatureName, utf8(JSON.stringify({ signature: await sign(key, text) })));
  return { file: await zip.close(), manifest };
}
