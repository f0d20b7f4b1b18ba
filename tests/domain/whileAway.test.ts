import { expect, test } from 'vitest';
import type { Event } from '../../src/domain/history.ts';
import { changedByOthers, seenOf } from '../../src/domain/whileAway.ts';

let nth = 0;
const line = (by: string, deed: string, on: string, v?: number): Event => ({
  id: `e${++nth}`,
  owner: 'i1',
  by,
  // A clock that is ten years wrong decides nothing (S12).
  at: '2016-01-01T00:00:00.000Z',
  deed,
  on,
  ...(v === undefined ? {} : { v }),
});

test('rule 12: fields that others edited while I was away, each once, by the city’s order', () => {
  const before = [line('lo', 'initiative.edit', 'need', 4)];
  const seen = seenOf([...before, line('ida', 'initiative.edit', 'need')]);
  const after = [
    ...before,
    line('ida', 'initiative.edit', 'need', 9),
    line('lo', 'initiative.edit', 'need', 7),
    line('lo', 'initiative.edit', 'need', 8),
    line('lo', 'milestone.edit', 'title', 8),
    line('lo', 'comment.add', 'c1', 8),
  ];
  expect(changedByOthers(after, seen, 'ida')).toEqual({ by: ['lo'], fields: 2 });
  expect(changedByOthers(before, seen, 'ida')).toBeUndefined();
  const need = { deed: 'initiative.edit', rowId: 'i1', field: 'need' };
  expect(changedByOthers(after, seen, 'ida', [need])).toEqual({ by: ['lo'], fields: 1 });
});
