import { common } from './sv/common.ts';
import { kit } from './sv/kit.ts';
import { shell } from './sv/shell.ts';
import { sync } from './sv/sync.ts';

/** Every word of the app in Swedish: the source, and the shape every other language must have. One line per area. */
export const sv = {
  common,
  kit,
  shell,
  sync,
};

export type Texts = typeof sv;
