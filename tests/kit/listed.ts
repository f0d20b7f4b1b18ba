import { digestOf, type Listed } from '../../src/domain/digest.ts';
import { tables } from '../../src/domain/tables.ts';
import type { World } from './world.ts';

/** An initiative as a device that sees everything would list it. */
export function listedIn(world: World, initiativeId: string): Listed {
  const head = world.head(initiativeId);
  const names = Object.keys(tables).filter((table) => table !== 'initiative');
  const parts = Object.fromEntries(names.map((table) => [table, world.list(table, initiativeId)]));
  return { head, digest: digestOf(head, parts) };
}
