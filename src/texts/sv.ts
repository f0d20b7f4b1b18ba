import { capture } from './sv/capture.ts';
import { common } from './sv/common.ts';
import { deeds } from './sv/deeds.ts';
import { doors } from './sv/doors.ts';
import { effects } from './sv/effects.ts';
import { ending } from './sv/ending.ts';
import { gate } from './sv/gate.ts';
import { initiative } from './sv/initiative.ts';
import { kit } from './sv/kit.ts';
import { lessons } from './sv/lessons.ts';
import { modelScreen } from './sv/modelScreen.ts';
import { more } from './sv/more.ts';
import { nextSteps } from './sv/nextSteps.ts';
import { people } from './sv/people.ts';
import { pilot } from './sv/pilot.ts';
import { portfolio } from './sv/portfolio.ts';
import { refusals } from './sv/refusals.ts';
import { roles } from './sv/roles.ts';
import { settings } from './sv/settings.ts';
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
  lessons,
  modelScreen,
  more,
  nextSteps,
  people,
  pilot,
  portfolio,
  refusals,
  roles,
  settings,
  shell,
  start,
  sync,
  syncScreen,
};

export type Texts = typeof sv;
