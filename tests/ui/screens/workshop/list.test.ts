import { expect, test } from 'vitest';
import type { Workshop } from '../../../../src/domain/workshop.ts';
import type { ListedWorkshop } from '../../../../src/domain/workshopDigest.ts';
import { sortedWorkshops } from '../../../../src/ui/screens/workshop/list/sorted.ts';

const today = '2026-11-26';
const digest = { notes: 0, participants: 0, steps: [], minutes: 0, initiatives: 0 };
function workshop(id: string, changes: Partial<Workshop>): ListedWorkshop {
  const at = '2026-11-01T08:00:00.000Z';
  const head: Workshop = {
    id,
    owner: id,
    title: id,
    mode: 'one',
    leaderIds: ['p'],
    memberIds: [],
    createdAt: at,
    createdBy: 'p',
    ...changes,
  };
  return { head, digest };
}
const ids = (lines: readonly ListedWorkshop[]) => lines.map(({ head }) => head.id);

test('workshops that go on come first, then the next one to come, then the latest that was', () => {
  const all = [
    workshop('noDay', {}),
    workshop('nextMonth', { on: '2026-12-10' }),
    workshop('tomorrow', { on: '2026-11-27' }),
    workshop('now', { on: today, startedAt: `${today}T08:00:00.000Z` }),
    workshop('old', { startedAt: '2026-03-02T08:00:00.000Z', endedAt: '2026-03-02T10:00:00.000Z' }),
    workshop('recent', {
      on: '2026-11-20',
      startedAt: '2026-11-20T08:00:00.000Z',
      endedAt: '2026-11-20T10:00:00.000Z',
    }),
    workshop('left', { startedAt: '2026-11-10T08:00:00.000Z' }),
  ];
  const { ongoing, coming, earlier } = sortedWorkshops(all, today);
  expect(ids(ongoing)).toEqual(['now']);
  expect(ids(coming)).toEqual(['tomorrow', 'nextMonth', 'noDay']);
  // W9: one that nobody ended stops going on after two days.
  expect(ids(earlier)).toEqual(['recent', 'left', 'old']);
});
