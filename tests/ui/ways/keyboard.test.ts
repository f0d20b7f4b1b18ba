import { expect, test } from 'vitest';
import { watchKeyboard } from '../../../src/ui/app/ways/keyboard.ts';

/** What is seen of the window, as Safari has it: the keyboard takes from it, and nothing else grows smaller. */
function seenOf(height: number, scale = 1) {
  return Object.assign(new EventTarget(), { height, scale, offsetTop: 0 });
}
const covered = () => document.documentElement.style.getPropertyValue('--keyboard');

test('rule 27: what the keyboard covers is told, so that a sheet stands over it; a page seen larger is no keyboard', () => {
  const seen = seenOf(innerHeight);
  // What is read of it is here; the rest of a browser's own object is not asked for.
  const stop = watchKeyboard(seen as unknown as VisualViewport);
  seen.height = innerHeight - 300;
  seen.dispatchEvent(new Event('resize'));
  expect(covered()).toBe('300px');
  seen.scale = 2;
  seen.dispatchEvent(new Event('resize'));
  expect(covered()).toBe('0px');
  stop();
  expect(covered()).toBe('');
});
