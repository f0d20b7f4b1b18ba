import { capture } from './en/capture.ts';
import { common } from './en/common.ts';
import { deeds } from './en/deeds.ts';
import { doors } from './en/doors.ts';
import { effects } from './en/effects.ts';
import { ending } from './en/ending.ts';
import { gate } from './en/gate.ts';
import { initiative } from './en/initiative.ts';
import { kit } from './en/kit.ts';
import { lessons } from './en/lessons.ts';
import { modelScreen } from './en/modelScreen.ts';
import { more } from './en/more.ts';
import { nextSteps } from './en/nextSteps.ts';
import { people } from './en/people.ts';
import { pilot } from './en/pilot.ts';
import { portfolio } from './en/portfolio.ts';
import { refusals } from './en/refusals.ts';
import { roles } from './en/roles.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { sync } from './en/sync.ts';
import { syncScreen } from './en/syncScreen.ts';
import type { Texts } from './sv.ts';

/** Every word of the app in English. A text that Swedish has and English lacks does not compile. */
export const en = {
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
} satisfies Texts;
