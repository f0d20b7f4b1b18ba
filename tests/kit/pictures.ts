import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Files as they come from devices, and as they come from those who mean harm. */

export { sha256 } from './hashes.ts';

let made = 0;
/** A picture like no other, by its colour. */
export function aPicture(format: 'jpeg' | 'png' | 'webp' = 'jpeg', width = 60, height = 40): Promise<Buffer> {
  made++;
  const background = { r: (made * 53) % 256, g: (made * 101) % 256, b: 200 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** As a phone takes it that is held upright: with a place, a maker, and turned a quarter. */
export async function aPhotoWithPlace(): Promise<Buffer> {
  return sharp(await aPicture())
    .withExif({
      IFD0: { Make: 'Telefon', Copyright: 'Anna' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '57/1 42/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '11/1 58/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A picture that says to be of 30 000 × 30 000 pixels, and is of some hundred bytes. */
export function aPixelBomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest file that says it is a PDF. */
export const aPdf = (text = 'hej'): Buffer => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
