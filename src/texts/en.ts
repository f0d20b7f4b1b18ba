import { common } from './en/common.ts';
import { deeds } from './en/deeds.ts';
import { doors } from './en/doors.ts';
import { effects } from './en/effects.ts';
import { initiative } from './en/initiative.ts';
import { kit } from './en/kit.ts';
import { people } from './en/people.ts';
import { refusals } from './en/refusals.ts';
import { roles } from './en/roles.ts';
import { shell } from './en/shell.ts';
import { sync } from './en/sync.ts';
import { syncScreen } from './en/syncScreen.ts';
import type { Texts } from './sv.ts';

/** Every word of the app in English. A text that Swedish has and English lacks does not compile. */
export const en = {
  common,
  deeds,
  doors,
  effects,
  initiative,
  kit,
  people,
  refusals,
  roles,
  shell,
  sync,
  syncScreen,
} satisfies Texts;
