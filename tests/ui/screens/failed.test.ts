import { describe, expect, test } from 'vitest';
import type { Mutation } from '../../../src/domain/tx.ts';
import { captureIdea } from '../../../src/domain/idea.ts';
import { milestoneDeeds } from '../../../src/domain/plan.ts';
import type { Device } from '../../../src/store/device.ts';
import { cityShape } from '../../../src/store/cityShape.ts';
import { createDeviceStore } from '../../../src/store/store.ts';
import type { Issue, OutboxEntry } from '../../../src/sync/stores.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import { familiesOf } from '../../../src/ui/screens/sync/families.ts';
import { tryAgain } from '../../../src/ui/screens/sync/tryAgain.ts';
import { writtenIn } from '../../../src/ui/screens/sync/writtenIn.ts';
import { emptyDisk, openMemoryCabinet } from '../../kit/memoryCabinet.ts';
import { aClock, idsInOrder } from '../../kit/surroundings.ts';

const t = { ...svFirst, ...svLater };
const notFound = { code: 'notFound' };

let nth = 0;
const entry = (name: string, args: object, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: ++nth,
  mid: `m${nth}`,
  name,
  args,
  ctx: {
    actor: { personId: 'p', name: 'Åsa', grants: [] },
    at: '2026-11-24T09:00:00.000Z',
    today: '2026-11-24',
    mid: `m${nth}`,
  },
  owners: [],
  state: 'ready',
  timestamp: nth,
  ...more,
});
const refused = (of: OutboxEntry, reason: { readonly code: string } = notFound): Issue => ({
  mid: of.mid,
  kind: 'rejected',
  entry: of,
  reason,
  at: '2026-11-24T10:00:00.000Z',
});

describe('S2: what followed from a refused change stands under it', () => {
  const idea = entry('idea.capture', { initiativeId: 'i1', title: 'Cykelpump' });
  const step = entry('milestone.add', { initiativeId: 'i1', id: 's1', title: 'Köp in' });
  const edit = entry('milestone.edit', { initiativeId: 'i1', id: 's1', field: 'title', value: 'Köp' });
  const other = entry('comment.add', { initiativeId: 'i2', id: 'c1', text: 'Bra' });

  test('children and grandchildren, in their order, refused already or blocked here', () => {
    const families = familiesOf(
      [refused(step), refused(idea, { code: 'notAllowed' }), refused(other, { code: 'notAllowed' })],
      [{ ...edit, blocked: notFound }],
    );
    expect(
      families.map(({ issue, children }) => [issue.entry.name, children.map(({ kind }) => kind)]),
    ).toEqual([
      ['idea.capture', ['failed', 'waiting']],
      ['comment.add', []],
    ]);
  });

  test('what was done in a workshop that was refused stands under it: in its steps, of those who came, in its rounds', () => {
    const workshopId = 'w1';
    const made = entry('workshop.prepare', {
      workshopId,
      title: 'Idéverkstad',
      steps: [{ id: 's9', kind: 'vote', title: 'Rösta', rank: 1 }],
      participants: [{ id: 'k9', kind: 'person', name: 'Kim' }],
    });
    const note = entry('note.add', { workshopId, id: 'n9', stepId: 's9', text: 'Bastu' });
    const round = entry('round.start', { workshopId, stepId: 's9', nth: 1 });
    const ballot = entry('ballot.cast', { workshopId, id: 'b9', roundId: 's9:1', voter: 'k9', votes: {} });
    const families = familiesOf(
      [refused(made, { code: 'notAllowed' }), refused(note)],
      [round, ballot].map((each) => ({ ...each, blocked: notFound })),
    );
    expect(families.map(({ children }) => children.map(({ kind }) => kind))).toEqual([
      ['failed', 'waiting', 'waiting'],
    ]);

    // A round that was refused by itself has its ballots under it.
    const alone = familiesOf([refused(round, { code: 'notAllowed' })], [{ ...ballot, blocked: notFound }]);
    expect(alone.map(({ children }) => children.length)).toEqual([1]);
  });

  test('one that is refused for a reason of its own is nobody’s child', () => {
    const families = familiesOf(
      [refused(idea, { code: 'notAllowed' }), refused(step, { code: 'ended' })],
      [],
    );
    expect(families.map(({ issue }) => issue.entry.name)).toEqual(['idea.capture', 'milestone.add']);
  });
});

describe('rule 11: edit and try again', () => {
  test('what was written can be written otherwise, by the name of its field; ids and choices cannot', () => {
    const fields = (name: string, args: object) =>
      writtenIn(t, { name, args }).map(({ key, label, form }) => [key, label, form]);
    expect(fields('idea.capture', { initiativeId: 'i', title: 'A', leadDepartmentId: 'd' })).toEqual([
      ['title', 'Titel', 'text'],
    ]);
    expect(fields('pilot.log', { initiativeId: 'i', entryId: 'e', text: 'A', happenedAt: 'x' })).toEqual([
      ['text', 'Vad du skrev', 'text'],
    ]);
    expect(
      fields('costItem.add', { initiativeId: 'i', id: 'c', what: 'A', amount: 1, departmentId: 'd' }),
    ).toEqual([
      ['what', 'Kostnad', 'text'],
      ['amount', 'Belopp', 'money'],
    ]);
    expect(fields('initiative.edit', { initiativeId: 'i', field: 'drive', value: 'idea', base: {} })).toEqual(
      [],
    );
    expect(
      fields('milestone.edit', { initiativeId: 'i', id: 's', field: 'dueOn', value: '2026-12-01' }),
    ).toEqual([['value', 'Klart senast', 'day']]);
  });

  test('of a workshop what was written can be; what may be hidden is written anew where its writer alone sees it (W3)', () => {
    const keys = (name: string, args: object) => writtenIn(t, { name, args }).map(({ key }) => key);
    const workshopId = 'w1';
    expect(
      keys('workshop.prepare', {
        workshopId,
        title: 'A',
        aim: 'B',
        mode: 'one',
        departmentId: 'd',
        steps: [],
      }),
    ).toEqual(['title', 'aim']);
    expect(keys('participant.add', { workshopId, id: 'k', kind: 'person', name: 'A', groupId: 'g' })).toEqual(
      ['name'],
    );
    expect(keys('cluster.add', { workshopId, id: 'c', name: 'A', rank: 1 })).toEqual(['name']);
    expect(keys('note.add', { workshopId, id: 'n', text: 'A', colour: 'yellow' })).toEqual([]);
  });

  test('a decision is taken anew, on what the basis says then', () => {
    expect(writtenIn(t, { name: 'decision.record', args: { motivation: 'Därför' } })).toEqual([]);
  });
});

test('S2: trying a refused change again takes its children along, in order, and lets go of each only when it is saved', async () => {
  const store = createDeviceStore(openMemoryCabinet(emptyDisk()), cityShape, {
    clock: aClock(),
    random: idsInOrder('d'),
  });
  const at = '2026-01-01T00:00:00.000Z';
  const person = {
    id: 'åsa',
    owner: 'organisation',
    name: 'Åsa',
    grants: [{ id: 'g', role: 'ideaOwner' as const, at }],
  };
  await store.open({ space: 'city', person });
  const initiativeId = '0196f0a0-0000-7000-8000-000000000001';
  const idea = refused(entry('idea.capture', { initiativeId, title: 'Cykelpump' }), { code: 'notAllowed' });
  const step = refused(entry('milestone.add', { initiativeId, id: 's1', title: 'Köp in' }));
  for (const issue of [idea, step]) await store.keepIssue(issue);
  const [family] = familiesOf(await store.issues(), await store.outbox());
  if (!family) throw new Error('no family');

  // Still not allowed, as the words are too long: everything stays.
  const device = store as unknown as Device;
  const kept = await tryAgain(device, family, { initiativeId, title: '' });
  expect([kept.saved.ok, kept.left, (await store.issues()).length]).toEqual([false, 1, 2]);

  const went = await tryAgain(device, family, { initiativeId, title: 'Cykelpump vid skolan' });
  expect([went.saved.ok, went.followed, went.left]).toEqual([true, 1, 0]);
  expect(await store.issues()).toEqual([]);
  expect((await store.outbox()).map(({ name }) => name)).toEqual([
    name(captureIdea),
    name(milestoneDeeds.add),
  ]);
});

const name = (deed: Pick<Mutation, 'name'>) => deed.name;
