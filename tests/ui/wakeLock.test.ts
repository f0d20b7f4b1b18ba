import { createRoot, createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { createWakeLock } from '../../src/ui/app/wakeLock.ts';

/** A browser that keeps the screen lit, or says no. */
function someLocks() {
  const given: (EventTarget & { released: boolean })[] = [];
  let isWilling = true;
  const request = vi.fn(async () => {
    if (!isWilling) throw new DOMException('', 'NotAllowedError');
    const lock = Object.assign(new EventTarget(), {
      released: false,
      type: 'screen' as const,
      onrelease: null,
      async release() {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
      },
    });
    given.push(lock);
    return lock;
  });
  return {
    locks: { request } as unknown as WakeLock,
    request,
    given,
    refuse: () => {
      isWilling = false;
    },
  };
}
const turn = () => new Promise((done) => setTimeout(done));
let visibility: DocumentVisibilityState = 'visible';
vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
const see = (how: DocumentVisibilityState) => {
  visibility = how;
  document.dispatchEvent(new Event('visibilitychange'));
};
let end = () => {};
const start = (locks: WakeLock | undefined) =>
  createRoot((dispose) => {
    end = dispose;
    const [wanted, setWanted] = createSignal(true);
    return { state: createWakeLock(wanted, locks), setWanted };
  });
afterEach(() => {
  end();
  visibility = 'visible';
});

test('ux 9: the screen is kept lit while it is wanted, and let go of then', async () => {
  const { locks, request } = someLocks();
  const { state, setWanted } = start(locks);
  await turn();
  expect(state()).toBe('held');
  setWanted(false);
  await turn();
  expect(state()).toBe('off');
  setWanted(true);
  await turn();
  expect(state()).toBe('held');
  expect(request).toHaveBeenCalledTimes(2);
});

test('ux 9: it is asked for again when the page is seen again', async () => {
  const { locks, request, given } = someLocks();
  const { state } = start(locks);
  await turn();
  see('hidden');
  given[0]?.dispatchEvent(new Event('release'));
  expect(state()).toBe('refused');
  see('visible');
  await turn();
  expect(state()).toBe('held');
  expect(request).toHaveBeenCalledTimes(2);
});

test('ux 9: that it is refused, or cannot be had, is said', async () => {
  const { locks, refuse } = someLocks();
  refuse();
  const refused = start(locks);
  await turn();
  expect(refused.state()).toBe('refused');
  end();
  const { state } = start(undefined);
  await turn();
  expect(state()).toBe('missing');
});

test('ux 9: nothing is held for a screen that has been left, also when the answer comes later', async () => {
  const { locks, given } = someLocks();
  const { state } = start(locks);
  end();
  await turn();
  expect(given[0]?.released).toBe(true);
  expect(state()).toBe('off');
});
