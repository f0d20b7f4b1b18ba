import { common } from './sv/common.ts';
import { deeds } from './sv/deeds.ts';
import { doors } from './sv/doors.ts';
import { effects } from './sv/effects.ts';
import { initiative } from './sv/initiative.ts';
import { kit } from './sv/kit.ts';
import { people } from './sv/people.ts';
import { refusals } from './sv/refusals.ts';
import { roles } from './sv/roles.ts';
import { shell } from './sv/shell.ts';
import { sync } from './sv/sync.ts';
import { syncScreen } from './sv/syncScreen.ts';

/** Every word of the app in Swedish: the source, and the shape every other language must have. One line per area. */
export const sv = {
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
};

export type Texts = typeof sv;
