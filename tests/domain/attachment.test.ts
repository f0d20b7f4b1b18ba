import { beforeEach, expect, test } from 'vitest';
import {
  addAttachment,
  attachedTo,
  editAttachment,
  restoreAttachment,
  withdrawAttachment,
} from '../../src/domain/attachment.ts';
import { cancelInitiative } from '../../src/domain/endingDeeds.ts';
import { correctPilot, logPilot, restorePilot, withdrawPilot } from '../../src/domain/pilotLog.ts';
import { aCity, anInitiative, type City } from '../kit/city.ts';
import { nextId } from '../kit/world.ts';

const happenedAt = '2026-11-24T09:00:00.000Z';
let city: City;
let initiativeId: string;
beforeEach(() => {
  city = aCity();
  initiativeId = anInitiative(city, { phase: 'developPilot' });
});

function attach(on: { table: 'initiative' | 'logEntry'; id: string }, who = city.owner): string {
  const id = nextId();
  city.world.do(who, addAttachment, {
    initiativeId,
    id,
    on,
    hash: 'a'.repeat(64),
    type: 'image/jpeg',
    bytes: 1_000,
    alt: 'En livboj i soluppgång',
  });
  return id;
}
function log(): string {
  const entryId = nextId();
  city.world.do(city.owner, logPilot, { initiativeId, entryId, text: 'Livbojen är uppsatt', happenedAt });
  return entryId;
}
const rows = () => city.world.rows('attachment', initiativeId);
const shown = (...ids: string[]) => attachedTo(rows(), ...ids).map(({ id }) => id);

test('P1: a photo is attached to a log entry and leaves a line of history', () => {
  const entryId = log();
  const id = attach({ table: 'logEntry', id: entryId });
  expect(shown(entryId)).toEqual([id]);
  expect(city.world.rows('event', initiativeId).at(-1)).toMatchObject({
    deed: 'attachment.add',
    part: id,
    to: 'En livboj i soluppgång',
  });
});

test('P5: what is attached follows an entry that is corrected', () => {
  const entryId = log();
  const id = attach({ table: 'logEntry', id: entryId });
  const next = nextId();
  city.world.do(city.owner, correctPilot, {
    initiativeId,
    entryId: next,
    corrects: entryId,
    text: 'Två livbojar',
    happenedAt,
  });
  expect(shown(next)).toEqual([id]);
  // On a device that had not heard of the correction.
  const late = attach({ table: 'logEntry', id: entryId });
  expect(shown(next, entryId)).toEqual([id, late]);
});

test('I3: it goes with an entry that is withdrawn, and comes back with it; what was withdrawn before stays so', () => {
  const entryId = log();
  const before = attach({ table: 'logEntry', id: entryId });
  city.world.do(city.owner, withdrawAttachment, { initiativeId, id: before });
  city.world.wait(1);
  const id = attach({ table: 'logEntry', id: entryId });
  city.world.do(city.owner, withdrawPilot, { initiativeId, entryId });
  expect(shown(entryId)).toEqual([]);
  city.world.do(city.owner, restorePilot, { initiativeId, entryId });
  expect(shown(entryId)).toEqual([id]);
});

test('rule 38: what a picture shows is said later, and can be said anew', () => {
  const id = attach({ table: 'initiative', id: initiativeId });
  const edit = { initiativeId, id, field: 'alt', base: { version: 0 } } as const;
  city.world.do(city.owner, editAttachment, { ...edit, value: 'En livboj' });
  expect(rows()[0]?.alt).toBe('En livboj');
  city.world.do(city.owner, editAttachment, { ...edit, value: null });
  expect(rows()[0]).not.toHaveProperty('alt');
});

test('whoever is in a picture may ask to be taken out of it, also when the initiative has ended', () => {
  const id = attach({ table: 'initiative', id: initiativeId });
  city.world.do(city.owner, cancelInitiative, {
    initiativeId,
    endingId: nextId(),
    reason: 'betterSolution',
    lessons: 'Börja tidigare',
    reusable: 'Bojarna',
  });
  expect(
    city.world.refusal(city.owner, addAttachment, {
      initiativeId,
      id: nextId(),
      on: { table: 'initiative', id: initiativeId },
      hash: 'b'.repeat(64),
      type: 'image/png',
      bytes: 1,
    }),
  ).toMatchObject({ code: 'ended' });
  city.world.do(city.owner, withdrawAttachment, { initiativeId, id });
  expect(shown(initiativeId)).toEqual([]);
  city.world.do(city.owner, restoreAttachment, { initiativeId, id });
  expect(shown(initiativeId)).toEqual([id]);
});
