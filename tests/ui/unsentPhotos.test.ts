import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PhotoState } from '../../src/store/photos/album.ts';
import { createUnsentPhotos } from '../../src/ui/app/unsentPhotos.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A device whose photos have not been asked for yet. */
function aDevice() {
  const [states, tell] = createSignal<ReadonlyMap<string, PhotoState>>(new Map());
  // Only the states are asked for.
  const device = { space: 'city', personId: 'p', photos: { states: () => states } };
  return { device: device as unknown as Parameters<typeof createUnsentPhotos>[0], tell };
}
const photo = (state: PhotoState['state'], isAttached = true) => ({ state, isAttached }) as PhotoState;

/** The app opened on a device. */
const opened = (device: Parameters<typeof createUnsentPhotos>[0]) =>
  createRoot((close) => ({ unsent: createUnsentPhotos(device), close }));

test('rule 4, P4: a photo that was unsent when the app was closed is counted before the photos have been asked', () => {
  const first = aDevice();
  const before = opened(first.device);
  expect(before.unsent()).toBe(0);
  vi.runAllTimers();
  first.tell(
    new Map([
      ['a', photo('local')],
      ['b', photo('everyone')],
      ['c', photo('local', false)],
    ]),
  );
  expect(before.unsent()).toBe(1);
  before.close();

  const second = aDevice();
  const after = opened(second.device);
  expect(after.unsent()).toBe(1);
  vi.runAllTimers();
  expect(after.unsent()).toBe(1);
  second.tell(new Map([['a', photo('everyone')]]));
  expect(after.unsent()).toBe(0);
  after.close();
  expect(opened(aDevice().device).unsent()).toBe(0);
});
