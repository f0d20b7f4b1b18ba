import { beforeEach, expect, test } from 'vitest';
import type { Listed } from '../../../src/domain/digest.ts';
import { cancelInitiative } from '../../../src/domain/endingDeeds.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { reopenInitiative } from '../../../src/domain/endingDeeds.ts';
import {
  addressOfLessons,
  endedOnes,
  type LessonFilters,
  lessonFiltersIn,
  lessonIndex,
  lessonsWith,
  noLessonFilters,
  reasonCounts,
} from '../../../src/ui/screens/lessons/lessonFilters.ts';
import { aCity, anInitiative, type City } from '../../kit/city.ts';
import { listedIn } from '../../kit/listed.ts';
import { nextId } from '../../kit/world.ts';

let city: City;
beforeEach(() => {
  city = aCity();
});

const listed = (initiativeId: string): Listed => listedIn(city.world, initiativeId);
type Reason = Parameters<typeof cancelInitiative.run>[1]['reason'];
/** An initiative that was stopped for a reason, with what it taught. */
function stopped(title: string, reason: Reason, lessons: string, changes: Partial<Initiative> = {}): string {
  const initiativeId = anInitiative(city, { title, ...changes });
  city.world.do(city.owner, cancelInitiative, {
    initiativeId,
    endingId: nextId(),
    reason,
    ...(reason === 'other' ? { otherReason: 'Leverantören lade ner.' } : {}),
    lessons,
    reusable: 'Mätningen.',
  });
  city.world.wait(1);
  return initiativeId;
}
const titles = (lines: readonly Listed[]) => lines.map(({ head }) => head.title);

test('E3: only what has ended is among the lessons, the latest first; what is opened again leaves them', () => {
  const ids = [stopped('först', 'needFunction', 'a'), stopped('sist', 'notAdopted', 'b'), anInitiative(city)];
  expect(titles(endedOnes(ids.map(listed)))).toEqual(['sist', 'först']);
  city.world.do(city.leader, reopenInitiative, { initiativeId: ids[0] ?? '', reason: 'Nytt behov.' });
  expect(titles(endedOnes(ids.map(listed)))).toEqual(['sist']);
});

test('they are found by reason, phase and department', () => {
  const ended = [
    stopped('dyr', 'costOverEffect', 'a', { phase: 'developPilot' }),
    stopped('egen', 'other', 'b', { partnerDepartmentIds: ['care'] }),
  ].map(listed);
  const those = (filters: Partial<LessonFilters>) =>
    titles(lessonsWith(ended, { ...noLessonFilters, ...filters }, undefined));
  expect(those({ reason: 'costOverEffect' })).toEqual(['dyr']);
  expect(those({ phase: 'exploreIdea' })).toEqual(['egen']);
  expect(those({ departmentId: 'care' })).toEqual(['egen']);
  expect(those({ as: 'realised' })).toEqual([]);
  expect(reasonCounts(ended)).toEqual([
    { reason: 'costOverEffect', count: 1 },
    { reason: 'other', count: 1 },
  ]);
});

test('search reads the lesson, what others may use, and the reason, also one in own words', () => {
  const ended = endedOnes(
    [
      stopped('Korgar', 'costOverEffect', 'Batterierna höll inte.'),
      stopped('Batterikoll', 'other', 'Ingen ville byta.'),
    ].map(listed),
  );
  const index = lessonIndex(ended, (reason) => (reason === 'costOverEffect' ? 'Kostnaden för hög' : 'Annat'));
  const found = (query: string) =>
    titles(lessonsWith(ended, { ...noLessonFilters, text: query }, index.find(query)));
  expect(found('batteri')).toHaveLength(2);
  expect(found('kostnad')).toEqual(['Korgar']);
  expect(found('leverantör')).toEqual(['Batterikoll']);
  expect(found('mätning')).toHaveLength(2);
});

test('R1: a search can be sent to somebody as an address', () => {
  const filters: LessonFilters = {
    text: 'sensorer',
    as: 'cancelled',
    reason: 'notAdopted',
    phase: 'scale',
    departmentId: 'build',
  };
  expect(lessonFiltersIn(addressOfLessons(filters))).toEqual(filters);
  expect(lessonFiltersIn({})).toEqual(noLessonFilters);
});
