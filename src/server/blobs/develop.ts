import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { LONGEST_SIDE } from '../../domain/attachment.ts';
import type { Developed, Task } from './darkroom.ts';

/**
 * A process of its own in which files from outside are opened (X23): a picture that breaks the decoder breaks this, and the city
 * goes on. What comes out is a new file with the pixels and nothing else: no position, no camera, no second file hidden behind (T9, T10).
 */

/** Most pixels of a picture; a small file can claim to be an enormous one. */
const mostPixels = 40_000_000;

// Every other format stays shut, whatever the library learns to read.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const formats: Readonly<Record<string, 'jpeg' | 'png' | 'webp'>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

process.on('message', (task: Task) => {
  void develop(task).then((made) => process.send?.(made));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function develop({ from, to, hash, type }: Task): Promise<Developed> {
  try {
    const sent = await readFile(from);
    if (sha256(sent) !== hash) return { ok: false, why: 'otherBytes' };
    const made = await remade(sent, type);
    if (made instanceof Error) return { ok: false, why: whyNot(made) };
    const file = await open(to, 'w', 0o640);
    try {
      await file.writeFile(made);
      await file.sync();
    } finally {
      await file.close();
    }
    return { ok: true, bytes: made.byteLength, storedHash: sha256(made) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, why: code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'fault', detail: code };
  }
}

async function remade(sent: Buffer, type: string): Promise<Buffer | Error> {
  const format = formats[type];
  // Never opened here or on a page, only downloaded: that it says what it is must do.
  if (!format) return sent.subarray(0, 5).toString('latin1') === '%PDF-' ? sent : new Error('not a PDF');
  try {
    const picture = sharp(sent, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format: is } = await picture.metadata();
    if (is !== format) return new Error(`is ${is}, not ${format}`);
    return await picture
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, format === 'png' ? {} : { quality: 85 })
      .toBuffer();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const whyNot = ({ message }: Error) => (/pixel limit/i.test(message) ? 'tooManyPixels' : 'notThatKind');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
