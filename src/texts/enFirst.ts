import { common } from './en/common.ts';
import { kit } from './en/kit.ts';
import { nextSteps } from './en/nextSteps.ts';
import { roles } from './en/roles.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { sync } from './en/sync.ts';
import type { FirstTexts } from './sv.ts';

/** As svFirst, in English. A text that Swedish has and English lacks does not compile. */
export const enFirst = {
  common,
  kit,
  nextSteps,
  roles,
  shell,
  start,
  sync,
} satisfies FirstTexts;
