import { choose, makeInitiative } from '../../src/domain/choosing.ts';
import { clusterDeeds, mergeCluster } from '../../src/domain/cluster.ts';
import { addNote, mergeNote, moveNote, noteDeeds } from '../../src/domain/note.ts';
import type { Mutation, RowOf, TableName } from '../../src/domain/tx.ts';
import { castBallot, revealRound, ROOM, roundId, startRound } from '../../src/domain/vote.ts';
import { addWallPhoto } from '../../src/domain/wallPhoto.ts';
import {
  addMember,
  prepareWorkshop,
  removeMember,
  restoreWorkshop,
  withdrawWorkshop,
} from '../../src/domain/workshopDeeds.ts';
import { revealOwn, revealStep } from '../../src/domain/workshopStep.ts';
import type { Saved } from '../../src/store/mutate.ts';
import type { Store } from '../../src/store/store.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { enact } from '../../src/sync/enact.ts';
import type { Chance } from './chance.ts';
import type { Install } from './device.ts';
import { SPACE } from './world.ts';

/** A workshop as a device has it. */
interface Room {
  readonly workshopId: string;
  readonly deviceId: string;
  readonly chance: Chance;
  readonly all: <N extends TableName>(table: N) => readonly RowOf<N>[];
}
/** A deed with its args, or nothing when there is nothing to do it to. */
type Doing = readonly [deed: Mutation, args: object] | undefined;
const doing = <A extends object>(deed: Mutation<A>, args: NoInfer<A>): Doing => [deed, args];

const people = ['p-1', 'p-2', 'p-3'];

/** Something that a person might do in a workshop, or to have one. Whether they lead it or take part is the city's to say. */
export async function doInWorkshop(
  store: Store,
  { device: { chance }, person }: Install,
): Promise<Saved | undefined> {
  const heads = await store.heads('workshop');
  const mayPrepare = person.grants.some(({ role }) => role === 'innovationLead');
  // Few, so that several devices meet in the same.
  if (mayPrepare && chance.happens(heads.length === 0 ? 0.4 : 0.01))
    return store.mutate(prepareWorkshop, aWorkshop(chance));
  if (heads.length === 0) return undefined;
  const { owner: workshopId, row } = chance.one(heads);
  const isAlone = (row as RowOf<'workshop'>).memberIds.length === 0;
  if (isAlone && chance.happens(0.5))
    return store.mutate(addMember, { workshopId, personId: chance.one(people) });
  const { parts } = await store.record(workshopId);
  const room: Room = {
    workshopId,
    deviceId: (await store.identity()).clientGroupID,
    chance,
    // Rows lie under the name of their table.
    all: (table) => (parts[table] ?? []) as never,
  };
  if (chance.happens(0.12)) return rewrite(store, room);
  const done = chance.one(chance.happens(0.5) ? common : [...rare, ...common])(room);
  return done && store.mutate(...done);
}

/** One that everybody takes part in, so that the devices have something to meet in. */
export async function foundWorkshop(city: City, chance: Chance): Promise<void> {
  const workshop = aWorkshop(chance);
  const { workshopId } = workshop;
  const by = { person: 'p-2' };
  const round = { workshopId, stepId: workshop.steps[2]?.id, nth: 1, votesEach: 3, of: 'notes' };
  await enact(city, SPACE, [
    { by, name: prepareWorkshop.name, args: workshop },
    ...['p-1', 'p-3'].map((personId) => ({ by, name: addMember.name, args: { workshopId, personId } })),
    { by, name: startRound.name, args: round },
  ]);
}

const aWorkshop = (chance: Chance) => ({
  workshopId: chance.uuid(),
  title: `Workshop ${chance.below(1000)}`,
  mode: 'groups' as const,
  steps: [
    { id: chance.uuid(), kind: 'capture' as const, title: 'Skriv tyst', blind: true, rank: 1 },
    { id: chance.uuid(), kind: 'capture' as const, title: 'Skriv högt', rank: 2 },
    { id: chance.uuid(), kind: 'vote' as const, title: 'Rösta', rank: 3 },
  ],
  participants: [
    { id: chance.uuid(), kind: 'number' as const, name: '1' },
    { id: chance.uuid(), kind: 'number' as const, name: '2' },
  ],
});

/** Some row of a table, of those that the device has. */
function some<N extends TableName>({ all, chance }: Room, table: N): RowOf<N> | undefined {
  const rows = all(table);
  return rows.length > 0 ? chance.one(rows) : undefined;
}
const stepOf = (room: Room, kind: string) => {
  const steps = room.all('workshopStep').filter((step) => step.kind === kind);
  return steps.length > 0 ? room.chance.one(steps) : undefined;
};

function write(room: Room): Doing {
  const { workshopId, deviceId, chance } = room;
  const step = stepOf(room, 'capture');
  const text = `Lapp ${chance.below(100_000)}`;
  return (
    step && doing(addNote, { workshopId, id: chance.uuid(), stepId: step.id, text, colour: 'blue', deviceId })
  );
}
function group({ workshopId, chance }: Room): Doing {
  return doing(clusterDeeds.add, {
    workshopId,
    id: chance.uuid(),
    name: `Grupp ${chance.below(9)}`,
    rank: chance.below(9),
  });
}
function move(room: Room): Doing {
  const [note, cluster] = [some(room, 'note'), some(room, 'cluster')];
  if (!note) return undefined;
  return doing(moveNote, {
    workshopId: room.workshopId,
    id: note.id,
    ...(cluster ? { clusterId: cluster.id } : {}),
  });
}
function merge(room: Room): Doing {
  const { workshopId, chance } = room;
  const [table, deed] = chance.happens(0.5)
    ? (['note', mergeNote] as const)
    : (['cluster', mergeCluster] as const);
  const [one, other] = [some(room, table), some(room, table)];
  return one && other && doing(deed, { workshopId, id: one.id, into: other.id });
}
function vote(room: Room): Doing {
  const { workshopId, deviceId, chance } = room;
  const [round, what, who] = [some(room, 'voteRound'), some(room, 'note'), some(room, 'participant')];
  if (!round || !what || !who) return round ? undefined : begin(room);
  const voter = chance.happens(0.1) ? ROOM : who.id;
  const id = `b.${deviceId.slice(0, 8)}.${voter.slice(0, 8)}.${round.nth}`;
  const votes = { [what.id]: 1 + chance.below(4) };
  return doing(castBallot, { workshopId, id, roundId: round.id, voter, votes, deviceId });
}
function begin(room: Room): Doing {
  const { workshopId, chance } = room;
  const step = stepOf(room, 'vote');
  const nth = 1 + chance.below(2);
  return step && doing(startRound, { workshopId, stepId: step.id, nth, votesEach: 3, of: 'notes' });
}
function photo(room: Room): Doing {
  const { workshopId, chance } = room;
  const note = some(room, 'note');
  const on = note ? { table: 'note' as const, id: note.id } : { table: 'workshop' as const, id: workshopId };
  const hash = chance.uuid().replaceAll('-', '').padEnd(64, '0');
  return doing(addWallPhoto, { workshopId, id: chance.uuid(), on, hash, type: 'image/jpeg', bytes: 1_000 });
}
function drop(room: Room): Doing {
  const note = some(room, 'note');
  const { withdraw, restore } = noteDeeds;
  return note && doing(note.withdrawnAt ? restore : withdraw, { workshopId: room.workshopId, id: note.id });
}
const letIn = ({ workshopId, chance }: Room): Doing =>
  doing(chance.happens(0.8) ? addMember : removeMember, { workshopId, personId: chance.one(people) });
function showNotes(room: Room): Doing {
  const { workshopId, deviceId, chance } = room;
  const step = stepOf(room, 'capture');
  if (!step) return undefined;
  const { id: stepId } = step;
  return chance.happens(0.5)
    ? doing(revealStep, { workshopId, stepId })
    : doing(revealOwn, { workshopId, stepId, deviceId });
}
function showVotes(room: Room): Doing {
  const step = stepOf(room, 'vote');
  return step && doing(revealRound, { workshopId: room.workshopId, roundId: roundId(step.id, 1) });
}
function goOnWith(room: Room): Doing {
  const { workshopId, chance } = room;
  const table = chance.one(['note', 'cluster'] as const);
  const row = some(room, table);
  const which = row && { workshopId, table, id: row.id };
  if (!which) return undefined;
  return chance.happens(0.7)
    ? doing(makeInitiative, { ...which, title: `Initiativ ${chance.below(1000)}` })
    : doing(choose, which);
}
const away = ({ workshopId, chance }: Room): Doing =>
  doing(chance.happens(0.4) ? withdrawWorkshop : restoreWorkshop, { workshopId });

const common = [write, write, write, vote, vote, vote, move, merge, group, photo];
const rare = [begin, drop, showNotes, showNotes, showVotes, goOnWith, goOnWith, letIn, away];

/** Another text on a note, which somebody may have changed meanwhile. */
async function rewrite(store: Store, room: Room): Promise<Saved | undefined> {
  const note = some(room, 'note');
  if (!note) return undefined;
  const base = await store.baseFor(note, 'text');
  const { workshopId, chance } = room;
  const value = `Lapp ${chance.below(100_000)}`;
  return store.mutate(noteDeeds.edit, { workshopId, id: note.id, field: 'text', value, base });
}
