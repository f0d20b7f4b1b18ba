import type { workshop as source } from '../sv/workshop.ts';
import { notes } from './workshop/notes.ts';
import { run } from './workshop/run.ts';
import { list } from './workshop/list.ts';
import { making } from './workshop/making.ts';
import { paper } from './workshop/paper.ts';
import { shared } from './workshop/shared.ts';
import { templates } from './workshop/templates.ts';

export const workshop: typeof source = {
  notes,
  run,
  list,
  making,
  paper,
  shared,
  templates,
};
