import { expect, test } from 'vitest';
import { makeQueries } from '../../src/store/queries.ts';
import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';

test('Synk tells when something came, and how much: the latest fifty, without those that brought nothing', async () => {
  const queries = makeQueries(openMemoryCabinet(emptyDisk()));
  await queries.noteContact({ pushedAt: 1 });
  await queries.noteContact({ pulledAt: 2, fetched: 0 });
  for (let at = 3; at < 63; at++) await queries.noteContact({ pulledAt: at, fetched: at });
  await queries.noteContact({ pulledAt: 70, fetched: 0 });
  const log = await queries.fetches();
  expect(log).toHaveLength(50);
  expect([log[0], log.at(-1)]).toEqual([
    { at: 62, rows: 62 },
    { at: 13, rows: 13 },
  ]);
  expect(await queries.contact()).toEqual({ pushedAt: 1, pulledAt: 70 });
});
