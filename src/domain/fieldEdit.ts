import * as z from 'zod/mini';
import { base, type Base } from './field.ts';

/** An edit of one existing field, as every `….edit` takes it: where, which field, its new value (`null` empties it), and what the writer saw. */
export type FieldEdit<Where, R, F extends keyof R> = {
  [K in F]-?: Where & { readonly field: K; readonly value: R[K] | null; readonly base: Base };
}[F];

const isOptional = (schema: unknown): schema is z.ZodMiniOptional => schema instanceof z.ZodMiniOptional;

/**
 * The form of such an edit: a union over `fields`, each with the form that the row's own schema gives it, so that a field is
 * said once. A field that the row must have cannot be emptied.
 * @param where forms of the ids that say which row, as `{initiativeId: id, id}`.
 */
export function fieldEdits<Where, R, F extends keyof R & string>(
  schema: z.ZodMiniObject,
  fields: readonly F[],
  where: Record<keyof Where & string, z.ZodMiniType>,
): z.ZodMiniType<FieldEdit<Where, R, F>> {
  const [first, ...more] = fields.map((field) => {
    const form = schema.shape[field] as z.ZodMiniType;
    const value = isOptional(form) ? z.nullable(form.def.innerType as z.ZodMiniType) : form;
    return z.strictObject({ ...where, field: z.literal(field), value, base });
  });
  if (!first) throw new Error('an edit needs fields');
  // The compiler cannot follow a union that is built from data; the row's schema is what it is built of.
  return z.discriminatedUnion('field', [first, ...more]) as unknown as z.ZodMiniType<FieldEdit<Where, R, F>>;
}

/** The row with one field set, or without it. */
export function withField<R extends object, F extends keyof R>(row: R, field: F, value: R[F] | null): R {
  const next = { ...row };
  if (value === null) delete next[field];
  else next[field] = value;
  return next;
}

/** A field's value as a line of history shows it. */
export const glimpseOf = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
