import { render } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { ready } from '../../../src/texts/sv/workshop/ready.ts';
import { type Check, createCheck, type ReadyRow } from '../../../src/ui/app/ready/check.ts';
import { summaryOf } from '../../../src/ui/app/ready/summary.ts';
import type { Verdict } from '../../../src/ui/app/ready/verdict.ts';

const turn = () => new Promise((done) => setTimeout(done));
const row = (title: string, verdict: Verdict | 'looking'): ReadyRow => ({
  title: () => title,
  verdict: () => verdict,
  sentence: () => '',
});
const list = (items: readonly string[]) => items.join(' och ');
const summary = (...rows: ReadyRow[]) => summaryOf(rows, ready, list);

test('W8: ”redo” only if nothing is bad, and what is to be looked over is named', () => {
  expect(summary(row('Plats', 'ok'), row('Kamera', 'ok'))).toEqual({
    sum: 'ok',
    sentence: 'Den här enheten är redo.',
  });
  expect(summary(row('Plats', 'warn'), row('Kamera', 'ok'), row('Batteri', 'warn'))?.sentence).toBe(
    'Den här enheten är redo. Se över: Plats och Batteri.',
  );
  expect(summary(row('Plats', 'bad'), row('Kamera', 'warn'))?.sentence).toBe(
    'Den här enheten är inte redo än. Åtgärda: Plats.',
  );
  expect(summary(row('Plats', 'ok'), row('Batteri', 'unknown'))).toMatchObject({
    sum: 'ok',
    yourself: 'Kontrollera själv: Batteri.',
  });
});

test('W8: nothing is summed up before everything has been looked at', () => {
  expect(summary(row('Plats', 'ok'), row('Kamera', 'looking'))).toBeUndefined();
});

function checking(probe: () => Promise<string>, clock: () => number) {
  let made: Check | undefined;
  const view = render(() => {
    made = createCheck(clock);
    const { found } = made.look(probe);
    return <p>{String(found())}</p>;
  });
  if (!made) throw new Error('no check was made');
  return { check: made, text: () => view.container.textContent, ...view };
}

test('W8: it runs at once, by hand, and when the page is seen again after a while', async () => {
  let now = 0;
  const probe = vi.fn(async () => 'found');
  const { check, text } = checking(probe, () => now);
  expect(text()).toBe('undefined');
  await turn();
  expect(text()).toBe('found');
  await check.run();
  expect(probe).toHaveBeenCalledTimes(2);

  now = 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  await turn();
  expect(probe).toHaveBeenCalledTimes(2);
  now = 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await turn();
  expect(probe).toHaveBeenCalledTimes(3);
});

test('W8: what cannot be found out says so, and does not stop the rest', async () => {
  const { text } = checking(
    async () => Promise.reject(new Error('a browser’s whim')),
    () => 0,
  );
  await turn();
  expect(text()).toBe('null');
});

test('W8: an answer that comes late does not take the place of a later one', async () => {
  const answers: ((said: string) => void)[] = [];
  const { check, text } = checking(
    () => new Promise((resolve) => answers.push(resolve)),
    () => 0,
  );
  await turn();
  void check.run();
  await turn();
  answers[1]?.('later');
  await turn();
  answers[0]?.('earlier');
  await turn();
  expect(text()).toBe('later');
});
