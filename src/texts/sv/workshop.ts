import { capture } from './workshop/capture.ts';
import { choose } from './workshop/choose.ts';
import { history } from './workshop/history.ts';
import { list } from './workshop/list.ts';
import { making } from './workshop/making.ts';
import { notes } from './workshop/notes.ts';
import { paper } from './workshop/paper.ts';
import { place } from './workshop/place.ts';
import { prepare } from './workshop/prepare.ts';
import { present } from './workshop/present.ts';
import { ready } from './workshop/ready.ts';
import { result } from './workshop/result.ts';
import { run } from './workshop/run.ts';
import { shared } from './workshop/shared.ts';
import { templates } from './workshop/templates.ts';
import { vote } from './workshop/vote.ts';
import { wall } from './workshop/wall.ts';

/** Workshops: one line per part of their screens. */
export const workshop = {
  capture,
  choose,
  history,
  list,
  making,
  notes,
  paper,
  place,
  prepare,
  present,
  ready,
  result,
  run,
  shared,
  templates,
  vote,
  wall,
};
