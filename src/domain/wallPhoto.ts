import * as z from 'zod/mini';
import { attachedFile, attachment, type Attachment } from './attachment.ts';
import { id } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import type { Deed } from './may.ts';
import { workshopHead } from './workshop.ts';
import { isFor, workshopFor } from './workshopRights.ts';
import { type Ctx, insist, mutation, type Read, type Tx } from './tx.ts';

/** Photos of a workshop: of a note, or of a paper wall, which belongs to the workshop itself. Rows of the same table as an initiative's. */

const who = 'who takes part in the workshop';
const where = z.strictObject({ workshopId: id, id });
type Where = z.infer<typeof where>;
const reads = (a: Where): readonly Read[] => [
  workshopHead(a.workshopId),
  { owner: a.workshopId, table: 'attachment', id: a.id },
];

/** Attaches a photo to a note, or to the workshop. That of a hidden note is as hidden as the note. */
export const addWallPhoto = mutation({
  name: 'wallPhoto.add',
  who,
  args: z.strictObject({
    workshopId: id,
    ...attachedFile,
  }),
  reads: (a) => [...reads(a), ...(a.on.table === 'note' ? [{ owner: a.workshopId, ...a.on }] : [])],
  run(tx, a, ctx) {
    const { workshopId: owner, ...given } = a;
    workshopFor(tx, ctx, 'wallPhoto.add', owner);
    const note = a.on.table === 'note' ? tx.get('note', owner, a.on.id) : undefined;
    insist((note && isFor(ctx.actor, note)) ?? (a.on.table === 'workshop' && a.on.id === owner), {
      code: 'notFound',
      what: a.on.table,
    });
    const hidden = note?.onlyOn === undefined ? {} : { onlyOn: note.onlyOn };
    tx.add('attachment', { ...given, ...hidden, owner, by: ctx.actor.personId, at: ctx.at });
    recordEvent(tx, ctx, owner, { deed: 'wallPhoto.add', part: a.id });
  },
});

/** Says what a picture shows (WCAG 1.1.1). */
export const editWallPhoto = mutation<FieldEdit<Where, Attachment, 'alt'>>({
  name: 'wallPhoto.edit',
  who,
  args: fieldEdits<Where, Attachment, 'alt'>(attachment, ['alt'], { workshopId: id, id }),
  reads,
  run(tx, a, ctx) {
    const there = thePhoto(tx, ctx, 'wallPhoto.edit', a);
    tx.put('attachment', withField(there, a.field, a.value));
    const says = there.onlyOn === undefined ? { from: glimpseOf(there.alt), to: glimpseOf(a.value) } : {};
    recordEvent(tx, ctx, a.workshopId, { deed: 'wallPhoto.edit', on: a.field, part: a.id, ...says });
  },
});

export const withdrawWallPhoto = mutation({
  name: 'wallPhoto.withdraw',
  who,
  args: where,
  reads,
  run(tx, a, ctx) {
    const there = thePhoto(tx, ctx, 'wallPhoto.withdraw', a);
    insist(!there.withdrawnAt, { code: 'withdrawn', what: 'attachment' });
    tx.put('attachment', { ...there, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
    recordEvent(tx, ctx, a.workshopId, { deed: 'wallPhoto.withdraw', part: a.id });
  },
});

export const restoreWallPhoto = mutation({
  name: 'wallPhoto.restore',
  who,
  args: where,
  reads,
  run(tx, a, ctx) {
    const { withdrawnAt, withdrawnBy: _by, ...back } = thePhoto(tx, ctx, 'wallPhoto.restore', a);
    insist(withdrawnAt, { code: 'notWithdrawn' });
    tx.put('attachment', back);
    recordEvent(tx, ctx, a.workshopId, { deed: 'wallPhoto.restore', part: a.id });
  },
});

function thePhoto(tx: Tx, ctx: Ctx, deed: Deed, a: Where): Attachment {
  workshopFor(tx, ctx, deed, a.workshopId);
  const there = tx.get('attachment', a.workshopId, a.id);
  insist(there && isFor(ctx.actor, there), { code: 'notFound', what: 'attachment' });
  return there;
}
