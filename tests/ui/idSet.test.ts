import { createRenderEffect, createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { createIdSet } from '../../src/ui/app/idSet.ts';

test('of a set of ids only those hear of a change whose answer becomes another', () => {
  const [ids, setIds] = createSignal<readonly string[]>(['a', 'b']);
  const heard: string[] = [];
  const stop = createRoot((dispose) => {
    const isIn = createIdSet(ids);
    for (const id of ['a', 'b', 'c']) createRenderEffect(() => heard.push(`${id} ${isIn(id)}`));
    return dispose;
  });
  expect(heard.splice(0)).toEqual(['a true', 'b true', 'c false']);
  setIds(['b', 'c']);
  expect(heard.sort()).toEqual(['a false', 'c true']);
  stop();
});
