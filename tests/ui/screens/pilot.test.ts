import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { EffectGoal, Measurement } from '../../../src/domain/effect.ts';
import type { Attachment } from '../../../src/domain/attachment.ts';
import type { LogEntry } from '../../../src/domain/pilot.ts';
import { logPilot } from '../../../src/domain/pilotLog.ts';
import { makeFormats } from '../../../src/texts/format.ts';
import { goalViews, spanOf } from '../../../src/ui/screens/pilot/goalView.ts';
import { blankPost, faultsOf, logArgs, withValue } from '../../../src/ui/screens/pilot/logDraft.ts';
import { postsOf } from '../../../src/ui/screens/pilot/posts.ts';

const now = Date.parse('2026-11-24T10:00:00.000Z');
const f = makeFormats('sv');
const around = () => {
  let nth = 0;
  return {
    initiativeId: 'i1',
    now,
    newId: () => `new-${++nth}`,
    dayOf: f.date,
    goalIds: ['g1', 'g2'],
  };
};

test('P1: one sentence makes a post that happened now', () => {
  const args = logArgs({ ...blankPost, text: ' Sex hus är med. ' }, around());
  expect(args).toEqual({
    initiativeId: 'i1',
    entryId: 'new-1',
    text: 'Sex hus är med.',
    happenedAt: '2026-11-24T10:00:00.000Z',
    writtenAt: '2026-11-24T10:00:00.000Z',
    on: '2026-11-24',
  });
});

test('P1: values, cost, hours and a value check come along in the same deed, in the form it takes', () => {
  const draft = {
    ...blankPost,
    text: 'Två klasser testade.',
    values: { g1: 19.4, g2: undefined, gone: 3 },
    cost: 1200,
    hours: 6,
    value: 'unclear' as const,
    verdict: 'adjust' as const,
    day: '2026-11-20',
  };
  const args = logArgs(draft, { ...around(), payerId: 'sff' });
  expect(z.safeParse(logPilot.args, args).success).toBe(true);
  expect(args.happenedAt).toBe('2026-11-20T11:00:00.000Z');
  expect(args.on).toBe('2026-11-20');
  expect(args.measurements?.map(({ goalId, value }) => [goalId, value])).toEqual([['g1', 19.4]]);
  expect(args.cost).toMatchObject({ amount: 1200, departmentId: 'sff' });
  expect(args.hours).toBe(6);
  expect(args.check).toMatchObject({ value: 'unclear', verdict: 'adjust' });
});

test('a late evening belongs to the city’s day, not to the day in UTC', () => {
  const args = logArgs({ ...blankPost, text: 'Sent', day: '2026-07-01', time: '00:30' }, around());
  expect(args.happenedAt).toBe('2026-06-30T22:30:00.000Z');
  expect(args.on).toBe('2026-07-01');
});

test('a morning’s post about today is about now, not about a noon that has not been', () => {
  const morning = Date.parse('2026-11-24T07:00:00.000Z');
  const args = logArgs({ ...blankPost, text: 'I dag', day: '2026-11-24' }, { ...around(), now: morning });
  expect(args.happenedAt).toBe('2026-11-24T07:00:00.000Z');
});

test('what is wrong is told in the order of the form, and nothing else is asked for', () => {
  expect(faultsOf({ ...blankPost, text: 'Något hände' }, ['g1'], now)).toEqual([]);
  const wrong = {
    ...blankPost,
    values: { g1: 'invalid' as const },
    cost: 'invalid' as const,
    hours: -1,
    value: 'no' as const,
    day: '2026-11-25',
  };
  expect(faultsOf(wrong, ['g1'], now)).toEqual(['text', 'value:g1', 'cost', 'hours', 'verdict', 'future']);
});

test('G13: a yes suggests going on, an unclear adjusting, a no nothing; what a person chose stays', () => {
  expect(withValue(blankPost, 'yes').verdict).toBe('continue');
  expect(withValue(withValue(blankPost, 'yes'), 'unclear').verdict).toBe('adjust');
  expect(withValue(withValue(blankPost, 'yes'), 'no').verdict).toBeUndefined();
  const chosen = { ...withValue(blankPost, 'yes'), verdict: 'closeDown' as const };
  expect(withValue(chosen, 'unclear').verdict).toBe('closeDown');
});

const goal = (given: Partial<EffectGoal>): EffectGoal => ({
  id: 'g1',
  owner: 'i1',
  by: 'p1',
  at: '2026-10-01T08:00:00.000Z',
  indicator: 'Matsvinn',
  direction: 'down',
  kind: 'environment',
  ...given,
});
const measured = (id: string, on: string, value: number, given: Partial<Measurement> = {}): Measurement => ({
  id,
  owner: 'i1',
  by: 'p1',
  at: `${on}T08:00:00.000Z`,
  goalId: 'g1',
  value,
  on,
  ...given,
});

test('P2: a goal shows its series, its status by the rule, and what remains', () => {
  const goals = [goal({ unit: '%', baseline: 22, target: 19, dueOn: '2026-12-31' })];
  const [view] = goalViews(
    goals,
    [measured('m2', '2026-11-16', 19.4), measured('m1', '2026-10-05', 22)],
    '2026-11-24',
  );
  expect(view?.series.map(({ value }) => value)).toEqual([22, 19.4]);
  expect(view?.left).toBe(0.4);
  expect(view?.days).toBe(42);
  expect(view?.judgement.status).toBe('green');
});

test('P2: a reached goal has nothing left; without target or values nothing is claimed', () => {
  const [reached] = goalViews([goal({ target: 19 })], [measured('m1', '2026-10-05', 18)], '2026-11-24');
  expect(reached?.left).toBe(0);
  const [aimless] = goalViews([goal({})], [measured('m1', '2026-10-05', 18)], '2026-11-24');
  expect(aimless?.left).toBeUndefined();
  const [silent] = goalViews([goal({ target: 19 })], [], '2026-11-24');
  expect(silent?.judgement.status).toBe('none');
  expect(silent?.latest).toBeUndefined();
});

test('time is said in days, weeks and months', () => {
  expect(spanOf(5)).toEqual({ unit: 'days', n: 5 });
  expect(spanOf(42)).toEqual({ unit: 'weeks', n: 6 });
  expect(spanOf(122)).toEqual({ unit: 'months', n: 4 });
});

const attached = (id: string, entryId: string): Attachment => ({
  id,
  owner: 'i1',
  by: 'p1',
  at: '2026-11-20T08:00:00.000Z',
  on: { table: 'logEntry', id: entryId },
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  bytes: 1,
});

const entry = (id: string, given: Partial<LogEntry> = {}): LogEntry => ({
  id,
  owner: 'i1',
  by: 'p1',
  at: '2026-11-20T08:00:00.000Z',
  text: id,
  happenedAt: '2026-11-20T08:00:00.000Z',
  ...given,
});

test('P5: a corrected post is shown in its new version, with what it brought along and its earlier version', () => {
  const posts = postsOf({
    logEntry: [
      entry('e1', { correctedBy: 'e2' }),
      entry('e2', { corrects: 'e1' }),
      entry('e3', { withdrawnAt: '2026-11-21T08:00:00.000Z' }),
    ],
    measurement: [
      measured('m1', '2026-11-20', 19.4, { logEntryId: 'e2' }),
      measured('m2', '2026-11-20', 7, { logEntryId: 'e2', withdrawnAt: '2026-11-21T08:00:00.000Z' }),
    ],
    costEntry: [],
    valueCheck: [],
    attachment: [attached('a1', 'e2'), attached('a2', 'e1'), attached('a3', 'e9')],
  });
  expect(posts.map((post) => post.entry.id)).toEqual(['e2']);
  expect(posts[0]?.earlier.map(({ id }) => id)).toEqual(['e1']);
  // Also one that was attached to the earlier version, on a device that had not heard of the new one.
  expect(posts[0]?.files.map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect(posts[0]?.measurements.map(({ id }) => id)).toEqual(['m1']);
});
