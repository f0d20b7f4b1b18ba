import * as z from 'zod/mini';
import { authored, prose, rowBase, withdrawable } from './field.ts';

export const comment = z.object({ ...rowBase, ...authored, ...withdrawable, text: prose });
export type Comment = z.infer<typeof comment>;
