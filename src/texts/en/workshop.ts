import type { workshop as source } from '../sv/workshop.ts';
import { run } from './workshop/run.ts';
import { shared } from './workshop/shared.ts';

export const workshop: typeof source = {
  run,
  shared,
};
