import { editInitiative } from '../../src/domain/editing.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { shareInitiative, withdrawInitiative } from '../../src/domain/sharing.ts';
import { setLead } from '../../src/domain/lead.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { tagInitiative, untagInitiative } from '../../src/domain/tags.ts';
import type { Mutation } from '../../src/domain/tx.ts';
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
  if (roll < 0.76) return store.mutate(setLead, { initiativeId, departmentId: chance.one(departments) });
  if (roll < 0.84) return store.mutate(shareInitiative, { initiativeId });
  if (roll < 0.88) return store.mutate(withdrawInitiative, { initiativeId });
  if (roll < 0.97)
    return store.mutate(logPilot, {
      initiativeId,
      entryId: chance.uuid(),
      text: `Vi provade ${chance.below(100)}`,
      happenedAt: at(),
    } as Parameters<typeof logPilot.run>[1]);
  return store.mutate(fromTheFuture, { initiativeId });
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
