import * as z from 'zod/mini';
import { authored, id, line, rowBase, withdrawable } from './field.ts';
import { type FieldEdit, fieldEdits, glimpseOf, withField } from './fieldEdit.ts';
import { recordEvent } from './history.ts';
import { headOf } from './initiative.ts';
import { type Deed, initiativeFor } from './may.ts';
import { whoPlans } from './part.ts';
import { type Ctx, insist, mutation, type Read, type Tx } from './tx.ts';

/** Kinds of file that can be attached: pictures, and a PDF, which can only be downloaded (T9, T11). */
export const attachable = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type Attachable = (typeof attachable)[number];
export const isAttachable = (type: string): type is Attachable =>
  (attachable as readonly string[]).includes(type);

/** Most bytes of a file (T8). */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Longest side of a picture as a device sends it, in pixels (rule 38). */
export const LONGEST_SIDE = 2_048;

/** A file's address: the SHA-256 of its bytes as the device kept them, in lower-case hexadecimal. */
export const blobHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const pixels = z.int().check(z.positive(), z.maximum(100_000));

/** What a file can be attached to. The initiative itself is one of its own places, and so is a workshop (wallPhoto.ts). */
const place = z.strictObject({ table: z.enum(['initiative', 'logEntry', 'workshop', 'note']), id });

/** Bilaga: a photo or a file. The row says where its bytes are found; they travel apart, after the deeds (P4). */
export const attachment = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  on: place,
  hash: blobHash,
  type: z.enum(attachable),
  bytes: z.int().check(z.positive(), z.maximum(MOST_BYTES)),
  width: z.optional(pixels),
  height: z.optional(pixels),
  /** What the file was called. */
  name: z.optional(line),
  /** What the picture shows, for those who do not see it (WCAG 1.1.1). */
  alt: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(1_000))),
  /** Of a note that is hidden until revealed: the one device that it may reach. */
  onlyOn: z.optional(id),
});
export type Attachment = z.infer<typeof attachment>;

interface Where {
  readonly initiativeId: string;
  readonly id: string;
}
const where = z.strictObject({ initiativeId: id, id });
const reads = (a: Where): readonly Read[] => [
  headOf(a.initiativeId),
  { owner: a.initiativeId, table: 'attachment', id: a.id },
];
const { on, hash, type, bytes, width, height, name, alt } = attachment.shape;
/** What whoever attaches a file says of it: its row's name, what it goes with, and the file itself. */
export const attachedFile = { id, on, hash, type, bytes, width, height, name, alt };

/** Attaches a file that lies on the device. The bytes need not have reached the city: the deed never waits for them (X13). */
export const addAttachment = mutation({
  name: 'attachment.add',
  who: whoPlans,
  args: z.strictObject({
    initiativeId: id,
    ...attachedFile,
  }),
  reads: (a) => [...reads(a), ...(a.on.table === 'logEntry' ? [{ owner: a.initiativeId, ...a.on }] : [])],
  run(tx, a, ctx) {
    const owner = initiativeFor(tx, ctx, 'attachment.add', a.initiativeId, { evenAfter: 'realised' }).id;
    if (a.on.table === 'logEntry') {
      const entry = tx.get('logEntry', owner, a.on.id);
      insist(entry, { code: 'notFound', what: 'logEntry' });
      insist(!entry.withdrawnAt, { code: 'withdrawn', what: 'logEntry' });
    } else insist(a.on.table === 'initiative' && a.on.id === owner, { code: 'notFound', what: 'initiative' });
    const { initiativeId: _owner, ...given } = a;
    tx.add('attachment', { ...given, owner, by: ctx.actor.personId, at: ctx.at });
    recordEvent(tx, ctx, owner, { deed: 'attachment.add', part: a.id, to: called(a) });
  },
});

/** Says what a picture shows, or what a file is called. Also when the initiative has ended: somebody may need it to read on. */
export const editAttachment = mutation<FieldEdit<Where, Attachment, 'alt' | 'name'>>({
  name: 'attachment.edit',
  who: whoPlans,
  args: fieldEdits<Where, Attachment, 'alt' | 'name'>(attachment, ['alt', 'name'], {
    initiativeId: id,
    id,
  }),
  reads,
  run(tx, a, ctx) {
    const there = theAttachment(tx, ctx, 'attachment.edit', a);
    insist(!there.withdrawnAt, { code: 'withdrawn', what: 'attachment' });
    tx.put('attachment', withField(there, a.field, a.value));
    recordEvent(tx, ctx, a.initiativeId, {
      deed: 'attachment.edit',
      on: a.field,
      part: a.id,
      from: glimpseOf(there[a.field]),
      to: glimpseOf(a.value),
    });
  },
});

/** Takes a file back. Also when the initiative has ended: somebody may be in the picture who does not wish to be. */
export const withdrawAttachment = mutation({
  name: 'attachment.withdraw',
  who: whoPlans,
  args: where,
  reads,
  run(tx, a, ctx) {
    const there = theAttachment(tx, ctx, 'attachment.withdraw', a);
    insist(!there.withdrawnAt, { code: 'withdrawn', what: 'attachment' });
    tx.put('attachment', { ...there, withdrawnAt: ctx.at, withdrawnBy: ctx.actor.personId });
    recordEvent(tx, ctx, a.initiativeId, { deed: 'attachment.withdraw', part: a.id, from: called(there) });
  },
});

/** Brings a withdrawn file back. */
export const restoreAttachment = mutation({
  name: 'attachment.restore',
  who: whoPlans,
  args: where,
  reads,
  run(tx, a, ctx) {
    const { withdrawnAt, withdrawnBy: _by, ...back } = theAttachment(tx, ctx, 'attachment.restore', a);
    insist(withdrawnAt, { code: 'notWithdrawn' });
    tx.put('attachment', back);
    recordEvent(tx, ctx, a.initiativeId, { deed: 'attachment.restore', part: a.id, to: called(back) });
  },
});

function theAttachment(tx: Tx, ctx: Ctx, deed: Deed, a: Where): Attachment {
  const there = tx.get('attachment', a.initiativeId, a.id);
  initiativeFor(tx, ctx, deed, a.initiativeId, {
    evenAfter: 'ending',
    ...(there ? { by: there.by } : {}),
  });
  insist(there, { code: 'notFound', what: 'attachment' });
  return there;
}

/** What a line of history calls it: what it shows, else its file's name. */
const called = ({ alt, name }: Pick<Attachment, 'alt' | 'name'>) => glimpseOf(alt ?? name);

/**
 * What is attached and not withdrawn, the first first.
 * @param ids of an initiative, or of a log entry and its earlier versions: a file may have been attached to one of them on a
 *   device that had not heard of the correction.
 */
export const attachedTo = (
  attachments: readonly Attachment[],
  ...ids: readonly string[]
): readonly Attachment[] =>
  attachments
    .filter(({ on, withdrawnAt }) => ids.includes(on.id) && !withdrawnAt)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
