import { common } from './sv/common.ts';
import { kit } from './sv/kit.ts';
import { nextSteps } from './sv/nextSteps.ts';
import { roles } from './sv/roles.ts';
import { shell } from './sv/shell.ts';
import { start } from './sv/start.ts';
import { sync } from './sv/sync.ts';

/** The words of the first screen and of what stands around every page, in Swedish. One line per area. */
export const svFirst = {
  common,
  kit,
  nextSteps,
  roles,
  shell,
  start,
  sync,
};
