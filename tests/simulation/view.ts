import { deepStrictEqual } from 'node:assert';
import { storeNames } from '../../src/store/cabinet.ts';
import { replay } from '../../src/store/replay.ts';
import { type Disk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { appShape } from './apps.ts';
import type { Install } from './device.ts';
import type { Traits } from './world.ts';

/**
 * S5, S6: what a person sees is what the city gave, with what colleagues handed over and what they did themselves run on top of it;
 * nothing twice, and nothing left behind. Where an answer comes in several pieces the base is ahead of the view for a while, and apps
 * that know different deeds show different things; and what the city would not have stays in sight until the pull that says so. None
 * of these is looked at.
 */
export async function viewFollows({ name }: Install, disk: Disk, traits: Traits): Promise<void> {
  if (disk.base.size === 0 || traits.faults.has('oldApp')) return;
  if (traits.rowsAtOnce < 1000 || traits.page < 250) return;
  if ([...disk.outbox.values()].some(({ outcome }) => outcome !== undefined)) return;
  const shape = appShape('new');
  const cabinet = openMemoryCabinet(disk);
  const { owners, desk, current } = await cabinet.transact('read', storeNames, async (tx) =>
    replay(tx, shape, await tx.all('outbox'), [...disk.base.keys()].map(String)),
  );
  for (const owner of owners) {
    const { head, tables } = desk.owned(owner);
    const seen = current.get(owner);
    deepStrictEqual(
      { head: seen?.head, tables: seen?.tables },
      { head, tables },
      `S6: ${owner} on ${name} is not what base, parcels and outbox make of it`,
    );
  }
}
