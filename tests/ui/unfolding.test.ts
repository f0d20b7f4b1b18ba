import { expect, test, vi } from 'vitest';

/** The module as after a reload: everything in memory is gone. */
async function afterReload() {
  vi.resetModules();
  const { useUnfolding } = await import('../../src/ui/app/unfolding.ts');
  return (key: string) =>
    useUnfolding(
      () => key,
      10,
      () => 100,
    );
}

test('rule 25: how far a list was unfolded outlives the screen and a reload; another list begins as it is', async () => {
  const before = await afterReload();
  before('list').more();
  before('list').more();
  expect(before('list').shown()).toBe(30);
  const after = await afterReload();
  expect([after('list').shown(), after('other').shown()]).toEqual([30, 10]);
});
