import { common } from './en/common.ts';
import { kit } from './en/kit.ts';
import { shell } from './en/shell.ts';
import { sync } from './en/sync.ts';
import type { Texts } from './sv.ts';

/** Every word of the app in English. A text that Swedish has and English lacks does not compile. */
export const en = {
  common,
  kit,
  shell,
  sync,
} satisfies Texts;
