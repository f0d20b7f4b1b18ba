import { notes } from './workshop/notes.ts';
import { run } from './workshop/run.ts';
import { list } from './workshop/list.ts';
import { making } from './workshop/making.ts';
import { paper } from './workshop/paper.ts';
import { shared } from './workshop/shared.ts';
import { templates } from './workshop/templates.ts';

/** Workshops: one line per part of their screens. */
export const workshop = {
  notes,
  run,
  list,
  making,
  paper,
  shared,
  templates,
};
