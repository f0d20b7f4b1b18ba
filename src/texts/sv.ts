import { capture } from './sv/capture.ts';
import { common } from './sv/common.ts';
import { deeds } from './sv/deeds.ts';
import { doors } from './sv/doors.ts';
import { effects } from './sv/effects.ts';
import { ending } from './sv/ending.ts';
import { gate } from './sv/gate.ts';
import { initiative } from './sv/initiative.ts';
import { kit } from './sv/kit.ts';
import { more } from './sv/more.ts';
import { nextSteps } from './sv/nextSteps.ts';
import { people } from './sv/people.ts';
import { pilot } from './sv/pilot.ts';
import { refusals } from './sv/refusals.ts';
import { roles } from './sv/roles.ts';
import { shell } from './sv/shell.ts';
import { start } from './sv/start.ts';
import { sync } from './sv/sync.ts';
import { syncScreen } from './sv/syncScreen.ts';

/** Every word of the app in Swedish: the source, and the shape every other language must have. One line per area. */
export const sv = {
  capture,
  common,
  deeds,
  doors,
  effects,
  ending,
  gate,
  initiative,
  kit,
  more,
  nextSteps,
  people,
  pilot,
  refusals,
  roles,
  shell,
  start,
  sync,
  syncScreen,
};

export type Texts = typeof sv;
