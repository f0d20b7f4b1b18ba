import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/ui/app/photos/imageHead.ts';
import { fitted, scale } from '../../../src/ui/app/photos/scale.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  ).buffer;
const png = (width: readonly number[], height: readonly number[]) =>
  bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height);

describe('what a chosen file is', () => {
  it('is read from its bytes, whatever it is called', () => {
    expect(readHead(bytes('%PDF-1.7')).kind).toBe('pdf');
    expect(readHead(bytes([0, 0, 0, 24], 'ftypheic')).kind).toBe('heic');
    expect(readHead(bytes('<svg onload=')).kind).toBe('other');
    expect(readHead(bytes('')).kind).toBe('other');
  });

  it('a JPEG says its size after what the camera wrote before the picture', () => {
    const camera = [0xff, 0xe1, 0, 8, ...Array.from('Exif\0\0', (c) => c.charCodeAt(0))];
    const table = [0xff, 0xc4, 0, 3, 0];
    const frame = [0xff, 0xc2, 0, 11, 8, 0x0b, 0xd0, 0x0f, 0xc0, 3];
    const jpeg = bytes([0xff, 0xd8], camera, table, frame);
    expect(readHead(jpeg)).toEqual({ kind: 'jpeg', size: { width: 4032, height: 3024 } });
    expect(readHead(jpeg.slice(0, 20))).toEqual({ kind: 'jpeg' });
  });

  it('a PNG and each of the three kinds of WebP say their size', () => {
    expect(readHead(png([0, 0, 4, 0], [0, 0, 3, 0])).size).toEqual({ width: 1024, height: 768 });
    const webp = (...rest: (string | number[])[]) =>
      readHead(bytes('RIFF', [0, 0, 0, 0], 'WEBP', ...rest)).size;
    expect(webp('VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0xff, 2, 0])).toEqual({
      width: 1024,
      height: 768,
    });
    expect(webp('VP8L', [0, 0, 0, 0, 0x2f, 0xff, 0xc3, 0xbf, 0, 0, 0, 0, 0, 0])).toEqual({
      width: 1024,
      height: 768,
    });
    expect(webp('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 4, 0, 3])).toEqual({
      width: 1024,
      height: 768,
    });
  });
});

describe('rule 38: a kept photo', () => {
  it('has no side longer than 2 048 px, keeps its shape, and is never made larger', () => {
    expect(fitted({ width: 4032, height: 3024 })).toEqual({ width: 2048, height: 1536 });
    expect(fitted({ width: 3024, height: 4032 })).toEqual({ width: 1536, height: 2048 });
    expect(fitted({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
    expect(fitted({ width: 20_000, height: 3 })).toEqual({ width: 2048, height: 1 });
  });

  it('T9: a small file that would fill the memory is not unpacked', async () => {
    const bomb = new Blob([png([0, 0, 0x75, 0x30], [0, 0, 0x75, 0x30])]);
    expect(await scale(bomb)).toEqual({ trouble: 'tooManyPixels' });
  });
});
