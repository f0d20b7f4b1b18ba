import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { SyncStatus } from '../../src/sync/client.ts';
import { type CityInUse, CityProvider } from '../../src/ui/app/city.tsx';
import { SyncPill } from '../../src/ui/app/SyncPill.tsx';
import { around } from './around.tsx';

const atNoon = Date.parse('2026-11-26T11:00:00Z');
const idle: SyncStatus = {
  phase: 'idle',
  lastAnswer: 'ok',
  pending: 0,
  lastPushAt: undefined,
  lastPullAt: atNoon,
};

interface Here {
  readonly conflicts?: number;
  readonly failed?: number;
  readonly pending?: number;
  readonly photos?: number;
  readonly status?: Partial<SyncStatus>;
}

/** What the button says of a device on which so much lies. */
function saidOf({ conflicts = 0, failed = 0, pending = 0, photos = 0, status = {} }: Here): string | null {
  const city = {
    conflicts: () => conflicts,
    issues: () => Array.from({ length: failed }),
    outbox: () => Array.from({ length: pending }),
    unsentPhotos: () => photos,
    status: () => ({ ...idle, ...status }),
  };
  const { unmount } = render(() =>
    around(() => (
      // Only what the button asks for is here.
      <CityProvider value={city as unknown as CityInUse}>
        <SyncPill />
      </CityProvider>
    )),
  );
  const said = screen.getByRole('link').textContent;
  unmount();
  return said;
}

test('rule 4: of what there is to say the button says the most important', () => {
  const all: Here = { conflicts: 2, failed: 1, pending: 3, status: { lastAnswer: 'weather' } };
  expect(saidOf(all)).toBe('Krock 2');
  expect(saidOf({ ...all, conflicts: 0 })).toBe('Gick inte 1');
  expect(saidOf({ ...all, conflicts: 0, failed: 0 })).toBe('3 bara här');
  expect(saidOf({ photos: 1 })).toBe('1 foto bara här');
  expect(saidOf({ status: { lastAnswer: 'weather' } })).toBe('Utan nät');
  expect(saidOf({})).toBe('Hos alla 12:00');
});

test('the first fetch is said while it goes on, and that it has not been when it could not', () => {
  const never = { lastPullAt: undefined };
  expect(saidOf({ status: { ...never, phase: 'pulling' } })).toBe('Hämtar …');
  expect(saidOf({ status: never })).toBe('Inte hämtat än');
  expect(saidOf({ status: { phase: 'pulling' } })).toBe('Hos alla 12:00');
});
