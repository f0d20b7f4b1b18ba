import { expect, test } from 'vitest';
import { departments } from '../../src/server/example/people.ts';
import { seedExample } from '../../src/server/example/seed.ts';
import { aDatabase } from '../kit/aDatabase.ts';
import { makeCity } from '../../src/server/city.ts';
import { registerOf } from '../../src/server/people.ts';
import type { Initiative } from '../../src/domain/initiative.ts';

test('the example city holds 40 real initiatives, acted out by the rules: requests that wait, one resting, one nobody adopted', async () => {
  const database = aDatabase();
  const city = makeCity(database.database, {
    timeZone: 'Europe/Stockholm',
    report: () => undefined,
    key: 'k',
  });
  await city.store.createSpace('example', 'epoch');
  const { persons } = await seedExample({ city, space: 'example' });
  const { city: founded, departments: rows, people } = await registerOf(city, 'example');
  expect(founded?.example).toBe(true);
  expect(rows).toHaveLength(Object.keys(departments).length);
  expect(people).toHaveLength(persons.length);

  const stored = await city.store.snapshot('example', async (s) => s.rowsSince(0, await s.version()));
  const heads = stored.filter(({ table }) => table === 'initiative').map(({ row }) => row as Initiative);
  expect(heads).toHaveLength(40);
  expect(new Set(heads.flatMap(({ asks }) => asks?.gate ?? []))).toEqual(new Set(['funding', 'time']));
  expect(heads.filter(({ state }) => state === 'onHold')).toHaveLength(1);
  const endings = stored.filter(({ table }) => table === 'ending').map(({ row }) => row);
  expect(endings).toContainEqual(expect.objectContaining({ reason: 'notAdopted' }));
  expect(stored.filter(({ table }) => table === 'measurement').length).toBeGreaterThan(10);
  await database.discard();
}, 60_000);
