import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { createRootWord } from '../../src/ui/kit/rootWord.ts';

const has = () => document.documentElement.dataset['has'];

test('the root has a word as long as somebody says it', () => {
  const [is, setIs] = createSignal(false);
  const stop = createRoot((dispose) => {
    createRootWord('toast', is);
    return dispose;
  });
  expect(has()).toBeUndefined();
  setIs(true);
  expect(has()).toBe('toast');
  const stopOther = createRoot((dispose) => {
    createRootWord('toast');
    createRootWord('room');
    return dispose;
  });
  expect(has()).toBe('toast room');
  setIs(false);
  expect(has()).toBe('toast room');
  stopOther();
  expect(has()).toBeUndefined();
  setIs(true);
  stop();
  expect(has()).toBeUndefined();
});
