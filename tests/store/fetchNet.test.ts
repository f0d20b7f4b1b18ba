import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchNet } from '../../src/store/browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SECOND = 1_000;

/** An answer of which a piece arrives each so many milliseconds, or none any more once `pieces` are given out. */
function arriving(pieces: readonly string[], every: number, ends: boolean) {
  return (_path: string, { signal }: RequestInit): Promise<Response> => {
    const waiting = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, every));
        const piece = waiting.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (ends) controller.close();
        else await new Promise(() => undefined);
      },
    });
    return Promise.resolve(new Response(body));
  };
}

test('X10: an answer that arrives slowly, but arrives, is waited for', async () => {
  const net = fetchNet('city', arriving(['{"a', 'ns', 'wer"', ':1', '}'], 15 * SECOND, true));
  const answer = net.pull({});
  await vi.advanceTimersByTimeAsync(100 * SECOND);
  expect(await answer).toEqual({ kind: 'ok', body: { answer: 1 } });
});

test('X10: an answer that stops in the middle is given up after 20 s of silence', async () => {
  const net = fetchNet('city', arriving(['{"a', 'ns'], SECOND, false));
  let ended: unknown;
  void net.pull({}).then((answer) => (ended = answer));
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect(ended).toBeUndefined();
  await vi.advanceTimersByTimeAsync(4 * SECOND);
  expect(ended).toEqual({ kind: 'weather' });
});
