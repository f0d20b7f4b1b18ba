import { run } from './workshop/run.ts';
import { shared } from './workshop/shared.ts';

/** Workshops: one line per part of their screens. */
export const workshop = {
  run,
  shared,
};
