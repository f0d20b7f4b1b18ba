import type { workshop as source } from '../sv/workshop.ts';
import { shared } from './workshop/shared.ts';

export const workshop: typeof source = {
  shared,
};
