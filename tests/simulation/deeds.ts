import { editInitiative } from '../../src/domain/editing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { shareInitiative, withdrawInitiative } from '../../src/domain/sharing.ts';
import { setLead } from '../../src/domain/lead.ts';
import type { GateId, OutcomeId } from '../../src/domain/model.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import { recordDecision } from '../../src/domain/deciding.ts';
import { requestGate } from '../../src/domain/request.ts';
import type { Mutation, RowOf } from '../../src/domain/tx.ts';
import type { Store } from '../../src/store/store.ts';
import type { Saved } from '../../src/store/mutate.ts';
import type { Chance } from './chance.ts';
import type { SimDevice } from './device.ts';

const fields = ['title', 'need', 'hypothesis', 'estimatedValue', 'testGroup'] as const;

/** Something a person might do on this device now. Some of it will be refused, here or by the city: that is the point. */
export async function doSomething(
  device: SimDevice,
  chance: Chance,
  departments: readonly string[],
  at: () => string,
): Promise<Saved | undefined> {
  const store = device.process?.store;
  if (!store) return undefined;
  const heads = await store.heads('initiative');
  const asked = heads.filter(({ row }) => 'asks' in row && row.asks !== undefined);
  // Those who may decide mostly do, when something waits.
  if (
    asked.length > 0 &&
    device.person.grants.some(({ role }) => role === 'decisionMaker') &&
    chance.happens(0.4)
  )
    return decideOnSomething(store, chance, chance.one(asked).owner, at);
  const roll = chance.unit();
  if (heads.length === 0 || roll < 0.25)
    return store.mutate(captureIdea, {
      initiativeId: chance.uuid(),
      title: `Idé ${chance.below(10_000)} från ${device.name}`,
      ...(chance.happens(0.5) ? { leadDepartmentId: chance.one(departments) } : {}),
    });
  const head = chance.one(heads);
  const initiativeId = head.owner;
  if (roll < 0.55) {
    const field = chance.one(fields);
    const base = await store.baseFor(head.row, field);
    return store.mutate(editInitiative, { initiativeId, field, value: `Text ${chance.below(10_000)}`, base });
  }
  if (roll < 0.65) return store.mutate(tagInitiative, { initiativeId, word: `tagg${chance.below(4)}` });
  if (roll < 0.7) return store.mutate(untagInitiative, { initiativeId, word: `tagg${chance.below(4)}` });
  if (roll < 0.73) return store.mutate(setLead, { initiativeId, departmentId: chance.one(departments) });
  if (roll < 0.78) return store.mutate(shareInitiative, { initiativeId });
  if (roll < 0.79) return store.mutate(withdrawInitiative, { initiativeId });
  if (roll < 0.91) return askForDecision(store, chance, head.row as RowOf<'initiative'>, departments, at);
  if (roll < 0.94) return decideOnSomething(store, chance, initiativeId, at);
  if (roll < 0.98)
    return store.mutate(logPilot, {
      initiativeId,
      entryId: chance.uuid(),
      text: `Vi provade ${chance.below(100)}`,
      happenedAt: at(),
    });
  return store.mutate(fromTheFuture, { initiativeId });
}

async function askForDecision(
  store: Store,
  chance: Chance,
  head: RowOf<'initiative'>,
  departments: readonly string[],
  at: () => string,
): Promise<Saved> {
  const others = departments.filter((id) => id !== head.leadDepartmentId && chance.happens(0.3));
  const today = at().slice(0, 10);
  return store.mutate(requestGate, {
    initiativeId: head.id,
    requestId: chance.uuid(),
    gate: chance.one<GateId>(['time', 'time', 'time', 'scaleUp']),
    lines: [head.leadDepartmentId ?? '', ...others].flatMap((departmentId) =>
      departmentId ? [{ lineId: chance.uuid(), departmentId }] : [],
    ),
    hours: 40,
    from: today,
    until: today,
  });
}

/** Decides on some line of some request that this device knows, on the basis that it knows: often too late, or by the wrong person (S8, V7). */
async function decideOnSomething(
  store: Store,
  chance: Chance,
  initiativeId: string,
  at: () => string,
): Promise<Saved | undefined> {
  const { parts } = await store.record(initiativeId);
  const lines = (parts['requestLine'] ?? []) as readonly RowOf<'requestLine'>[];
  const bases = (parts['basis'] ?? []) as readonly RowOf<'basis'>[];
  if (lines.length === 0) return undefined;
  const line = chance.one(lines);
  const basis = bases.find((each) => each.requestId === line.requestId);
  if (!basis) return undefined;
  return store.mutate(recordDecision, {
    initiativeId,
    requestId: line.requestId,
    lineId: line.id,
    decisionId: chance.uuid(),
    outcome: chance.one<OutcomeId>(['go', 'go', 'kill']),
    decidedOn: at().slice(0, 10),
    participants: [],
    authority: { kind: 'delegation' },
    text: 'Beslutar',
    motivation: 'Därför',
    revision: basis.revision,
    basisHash: basis.hash,
    conditions: [],
  });
}

/** A deed that the device knows and the city has never heard of: refused there, and nothing else is held up by it (S9). */
export const fromTheFuture: Mutation<{ initiativeId: string }> = {
  ...untagInitiative,
  name: 'future.deed',
  args: shareInitiative.args,
  reads: (a) => [{ owner: a.initiativeId, table: 'initiative', id: a.initiativeId }],
  run(tx, a) {
    const head = tx.get('initiative', a.initiativeId, a.initiativeId);
    if (head) tx.put('initiative', { ...head, summary: 'Bara på en nyare enhet' });
  },
};
