import type { Page } from 'playwright';

/** The colour that a photo has in its upper left corner, as somebody sees it who holds it upright. */
export const corner = { red: 214, green: 40, blue: 40 };

/** Where `aPhoto` was taken, as the file around its pixels says. */
const takenAt = 'Provstad skolgård';

/**
 * A photo as a phone's camera writes it: lying on its side, with a mark that it is to be turned, and with where it was taken. Upright it is
 * twice as high as wide, with `corner` in its upper left; it is larger than what is kept.
 */
export async function aPhoto(page: Page, { width = 1500, height = 3000 } = {}): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([wide, high, red]) => {
      // As the sensor saw it: a quarter turn to the left of upright, so upright's upper left corner is this one's lower left.
      const canvas = new OffscreenCanvas(high, wide);
      const brush = canvas.getContext('2d');
      if (!brush) throw new Error('no canvas');
      brush.fillStyle = '#e9dfc8';
      brush.fillRect(0, 0, high, wide);
      brush.fillStyle = '#3b6e8f';
      brush.fillRect(high * 0.45, wide * 0.2, high * 0.35, wide * 0.6);
      brush.fillStyle = '#2f4b3c';
      brush.fillRect(high * 0.8, 0, high * 0.2, wide);
      brush.fillStyle = red;
      brush.fillRect(0, wide * 0.75, high * 0.2, wide * 0.25);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      return btoa(
        Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''),
      );
    },
    [width, height, `rgb(${corner.red}, ${corner.green}, ${corner.blue})`] as const,
  );
  const plain = Buffer.from(base64, 'base64');
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
}

/** What of the camera's own words is left in a file; nothing, if it was made anew. */
export const tracesIn = (bytes: Buffer): string[] =>
  ['Exif', takenAt].filter((trace) => bytes.includes(trace, 0, 'latin1'));

/** An Exif segment: to be turned a quarter to the right (6), a place by name and one by degrees. */
function exif(): Buffer {
  const text = Buffer.from(`${takenAt}\0`, 'latin1');
  const entries = 3;
  const gpsAt = 8 + 2 + entries * 12 + 4;
  const textAt = gpsAt + 2 + 12 + 4 + 24;
  const tiff = Buffer.alloc(textAt + text.length);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number, isShort = false) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (isShort) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(entries, 8);
  entry(10, 0x010e, 2, text.length, textAt);
  entry(22, 0x0112, 3, 1, 6, true);
  entry(34, 0x8825, 4, 1, gpsAt);
  tiff.writeUInt16BE(1, gpsAt);
  // Latitude as degrees, minutes and seconds.
  entry(gpsAt + 2, 0x0002, 5, 3, gpsAt + 18);
  for (const [nth, part] of [59, 20, 30].entries()) {
    tiff.writeUInt32BE(part, gpsAt + 18 + nth * 8);
    tiff.writeUInt32BE(1, gpsAt + 22 + nth * 8);
  }
  text.copy(tiff, textAt);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
