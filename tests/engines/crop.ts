import { expect, test } from 'vitest';
import { longestCut } from '../../src/ui/app/photos/cut.ts';
import { prepareCrop } from '../../src/ui/app/photos/crop.ts';

/** A wall of paper with notes in a grid, each in a colour that says where it is. */
const wall = { width: 2048, height: 1536, columns: 8, rows: 6 };
const colourOf = (column: number, row: number) => [column * 32 + 8, row * 40 + 8, 120] as const;

async function photoOf({ width, height, columns, rows } = wall): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      brush.fillStyle = `rgb(${colourOf(column, row).join(',')})`;
      brush.fillRect((column * width) / columns, (row * height) / rows, width / columns, height / rows);
    }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
}

/** The size of a picture, and its colour at points given as fractions. */
async function seen(picture: Blob, ...points: readonly (readonly [number, number])[]) {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush?.drawImage(bitmap, 0, 0);
  const colours = points.map(([x, y]) =>
    Array.from(brush?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data ?? []).slice(
      0,
      3,
    ),
  );
  return { width, height, colours };
}

const isNear = (found: readonly number[] | undefined, wanted: readonly number[]) =>
  wanted.every((part, nth) => Math.abs(part - (found?.[nth] ?? -99)) < 12);

async function cropped(photo: Blob | string, area: Parameters<typeof prepareCrop>[1]): Promise<Blob> {
  const made = await prepareCrop(photo, area);
  if (!made) throw new Error('nothing was cut out');
  expect(made.crop.type).toBe('image/jpeg');
  return made.crop;
}

test('W2: a note that is cut out of a photo is the part that was chosen, to its very edges, from the photo or its address', async () => {
  const photo = await photoOf();
  const address = URL.createObjectURL(photo);
  const area = { x: 3 / 8, y: 2 / 6, w: 2 / 8, h: 1 / 6 };
  for (const source of [photo, address]) {
    const { width, height, colours } = await seen(
      await cropped(source, area),
      [0.02, 0.03],
      [0.47, 0.97],
      [0.53, 0.03],
      [0.98, 0.97],
    );
    expect([width, height]).toEqual([512, 256]);
    expect(isNear(colours[0], colourOf(3, 2))).toBe(true);
    expect(isNear(colours[1], colourOf(3, 2))).toBe(true);
    expect(isNear(colours[2], colourOf(4, 2))).toBe(true);
    expect(isNear(colours[3], colourOf(4, 2))).toBe(true);
  }
  URL.revokeObjectURL(address);
});

test('a large area is made smaller, a small one is never made larger, and the last pixel of the photo can be had', async () => {
  const photo = await photoOf();
  const whole = await seen(await cropped(photo, { x: 0, y: 0, w: 1, h: 1 }), [0.99, 0.99]);
  expect([whole.width, whole.height]).toEqual([longestCut, 768]);
  expect(isNear(whole.colours[0], colourOf(7, 5))).toBe(true);
  const corner = await seen(await cropped(photo, { x: 0.995, y: 0.995, w: 0.005, h: 0.005 }), [0.5, 0.5]);
  expect([corner.width, corner.height]).toEqual([10, 8]);
  expect(isNear(corner.colours[0], colourOf(7, 5))).toBe(true);
});

test('while thirty notes are cut out the page answers, and they come in the order in which they were asked for', async () => {
  const photo = await photoOf();
  const order: number[] = [];
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  await Promise.all(
    Array.from({ length: 30 }, async (_, nth) => {
      await prepareCrop(photo, { x: (nth % 8) / 8, y: Math.floor(nth / 8) / 6, w: 1 / 8, h: 1 / 6 });
      order.push(nth);
    }),
  );
  clearInterval(beat);
  expect(order).toEqual(Array.from({ length: 30 }, (_, nth) => nth));
  expect(longest).toBeLessThan(250);
});

test('what is no photo gives nothing, and the next one is cut out all the same', async () => {
  const area = { x: 0, y: 0, w: 0.5, h: 0.5 };
  expect(await prepareCrop(new Blob(['no picture']), area)).toBe(undefined);
  expect(await prepareCrop('blob:nothing', area)).toBe(undefined);
  const { width } = await seen(await cropped(await photoOf(), area));
  expect(width).toBe(1024);
});
