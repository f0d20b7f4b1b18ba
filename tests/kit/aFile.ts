import { createHash } from 'node:crypto';
import type { Trouble } from '../../src/store/cabinet.ts';
import type { PhotoShelf } from '../../src/store/file/make.ts';

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Photos in memory. */
export function aShelf(...photos: readonly string[]) {
  const kept = new Map<string, { bytes: ArrayBuffer; type: string }>();
  const shelf: PhotoShelf & { kept: typeof kept; failing?: Trouble } = {
    kept,
    hashes: async () => [...kept.keys()],
    read: async (hash) => kept.get(hash),
    async keep(bytes, type) {
      if (shelf.failing) throw shelf.failing;
      kept.set(hashOf(new Uint8Array(bytes)), { bytes, type });
    },
  };
  for (const photo of photos) {
    const bytes = new Uint8Array(Buffer.from(photo));
    kept.set(hashOf(bytes), { bytes: bytes.buffer, type: 'image/jpeg' });
  }
  return shelf;
}

/** The file with one byte changed. */
export async function changedAt(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  return new Blob([bytes]);
}
