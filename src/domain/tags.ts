import * as z from 'zod/mini';
import { id, line } from './field.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { type Deed, initiativeFor } from './may.ts';
import { mutation } from './tx.ts';

const who = 'owner, co-owner, facilitator, innovationLead of the lead department';
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Adds a word to a list of the initiative. An intent, so that two people's words both stand, in whatever order they arrive. */
const adding = (name: Deed, list: 'tags' | 'technologies') =>
  mutation({
    name,
    who,
    args: z.strictObject({ initiativeId: id, word: line }),
    reads: (a) => [headOf(a.initiativeId)],
    run(tx, a, ctx) {
      const head = initiativeFor(tx, ctx, name, a.initiativeId, { evenAfter: 'ending' });
      if (head[list].some((word) => same(word, a.word))) return;
      tx.put('initiative', { ...head, [list]: [...head[list], a.word] });
      recordEvent(tx, ctx, head.id, { deed: name, to: a.word });
    },
  });

/** Removes a word; one that is gone already is gone. */
const removing = (name: Deed, list: 'tags' | 'technologies') =>
  mutation({
    name,
    who,
    args: z.strictObject({ initiativeId: id, word: line }),
    reads: (a) => [headOf(a.initiativeId)],
    run(tx, a, ctx) {
      const head = initiativeFor(tx, ctx, name, a.initiativeId, { evenAfter: 'ending' });
      if (!head[list].some((word) => same(word, a.word))) return;
      tx.put('initiative', { ...head, [list]: head[list].filter((word) => !same(word, a.word)) });
      recordEvent(tx, ctx, head.id, { deed: name, from: a.word });
    },
  });

export const tagInitiative = adding('initiative.tag', 'tags');
export const untagInitiative = removing('initiative.untag', 'tags');
export const addTechnology = adding('initiative.addTechnology', 'technologies');
export const removeTechnology = removing('initiative.removeTechnology', 'technologies');
