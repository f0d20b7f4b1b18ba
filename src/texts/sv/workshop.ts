import { choose } from './workshop/choose.ts';
import { capture } from './workshop/capture.ts';
import { list } from './workshop/list.ts';
import { making } from './workshop/making.ts';
import { notes } from './workshop/notes.ts';
import { paper } from './workshop/paper.ts';
import { place } from './workshop/place.ts';
import { present } from './workshop/present.ts';
import { run } from './workshop/run.ts';
import { ready } from './workshop/ready.ts';
import { shared } from './workshop/shared.ts';
import { templates } from './workshop/templates.ts';
import { vote } from './workshop/vote.ts';
import { wall } from './workshop/wall.ts';

/** Workshops: one line per part of their screens. */
export const workshop = {
  choose,
  capture,
  list,
  making,
  notes,
  paper,
  place,
  present,
  run,
  ready,
  shared,
  templates,
  vote,
  wall,
};
