import * as z from 'zod/mini';
import { authored, id, line, rowBase, uuid, withdrawable } from './field.ts';
import { recordEvent } from './history.ts';
import { endOf, open, subject } from './note.ts';
import { workshopHead } from './workshop.ts';
import { workshopPart } from './workshopPart.ts';
import { workshopFor } from './workshopRights.ts';
import { insist, mutation } from './tx.ts';

/** Grupp: notes that belong together, a column of the wall. */
export const cluster = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  id: uuid,
  name: z.optional(line),
  /** Its place on the wall: columns stand in rising order. */
  rank: z.number(),
  mergedInto: z.optional(id),
  ...subject,
});
export type Cluster = z.infer<typeof cluster>;

const simple = workshopPart({
  table: 'cluster',
  noun: 'cluster',
  schema: cluster,
  given: ['name', 'rank'],
  edited: ['name', 'rank', 'effect', 'effort'],
  called: 'name',
});

const readsOf = (workshopId: string) =>
  [workshopHead(workshopId), { owner: workshopId, table: 'cluster' }] as const;

/** Puts all of one cluster's notes into another, with what was merged into the same before. Its own name and place stay in the row, so that they can be parted again. */
export const mergeCluster = mutation({
  name: 'cluster.merge',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id, into: id }),
  reads: (a) => readsOf(a.workshopId),
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'cluster.merge', a.workshopId);
    const all = tx.list('cluster', a.workshopId);
    const standing = open(all);
    const there = all.find(({ id }) => id === endOf(standing, a.id));
    const into = all.find(({ id }) => id === a.into);
    insist(there && into, { code: 'notFound', what: 'cluster' });
    if (there.id === endOf(standing, into.id)) return;
    tx.put('cluster', { ...there, mergedInto: into.id });
    recordEvent(tx, ctx, a.workshopId, { deed: 'cluster.merge', part: there.id, to: into.id });
  },
});

/** Parts a cluster again from the one it was merged into, with the notes that are its own. */
export const unmergeCluster = mutation({
  name: 'cluster.unmerge',
  who: 'who takes part in the workshop',
  args: z.strictObject({ workshopId: id, id }),
  reads: (a) => readsOf(a.workshopId),
  run(tx, a, ctx) {
    workshopFor(tx, ctx, 'cluster.unmerge', a.workshopId);
    const there = tx.list('cluster', a.workshopId).find((each) => each.id === a.id);
    insist(there, { code: 'notFound', what: 'cluster' });
    const { mergedInto, ...rest } = there;
    if (mergedInto === undefined) return;
    tx.put('cluster', rest);
    recordEvent(tx, ctx, a.workshopId, { deed: 'cluster.unmerge', part: a.id, from: mergedInto });
  },
});

export const clusterDeeds = { ...simple, merge: mergeCluster, unmerge: unmergeCluster };
