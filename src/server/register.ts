import { toJSONSchema } from 'zod/v4/core';
import type { Mutation } from '../domain/tx.ts';

/** A deed as an independent client needs to know it. */
export interface Registered {
  readonly name: string;
  /** Who may, in words. */
  readonly who: string;
  /** JSON Schema (2020-12) of its args, as they are sent. */
  readonly args: object;
}

/** The register as `GET /api/mutations` gives it. What only the server may do is not in it. */
export function register(mutations: Iterable<Mutation>): readonly Registered[] {
  return [...mutations]
    .filter((deed) => !deed.internal)
    .map(({ name, who, args }) => ({ name, who, args: toJSONSchema(args, { io: 'input' }) }));
}
