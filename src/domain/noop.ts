import * as z from 'zod/mini';
import { mutation } from './tx.ts';

/** Does nothing. Takes the place of a deed that was discarded before it was sent, since a gap in the numbers would stop its writer for ever. */
export const noop = mutation({
  name: 'noop',
  who: 'everyone',
  args: z.strictObject({}),
  reads: () => [],
  run() {},
});
