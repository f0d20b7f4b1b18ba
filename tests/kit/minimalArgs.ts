import { toJSONSchema } from 'zod/v4/core';
import type { Mutation } from '../../src/domain/tx.ts';

/** A JSON Schema, as far as the register's go. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly propertyNames?: { readonly pattern?: string };
}

export const schemaOf = (deed: Mutation): Schema => toJSONSchema(deed.args, { io: 'input' }) as Schema;

const anUuid = '0196f0f0-0000-7000-8000-00000000abcd';

/** Arguments that pass a deed's schema and say no more than they must. `given` stands wherever a field has that name. */
export function minimalArgs(schema: Schema, given: Readonly<Record<string, unknown>>, name = ''): unknown {
  if (Object.hasOwn(given, name)) return given[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const first = (schema.anyOf ?? schema.oneOf)?.[0];
  if (first) return minimalArgs(first, given, name);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([field]) => schema.required?.includes(field))
          .map(([field, inner]) => [field, minimalArgs(inner, given, field)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => minimalArgs(schema.items ?? {}, given));
    case 'string':
      if (schema.format === 'date') return '2026-11-24';
      if (schema.format === 'date-time') return '2026-11-24T10:00:00.000Z';
      return schema.format === 'uuid' ? anUuid : 'x';
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

/** Every object within a schema, itself among them. */
export function objectsIn(schema: Schema): readonly Schema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  return [...(schema.type === 'object' ? [schema] : []), ...inner.flatMap(objectsIn)];
}
