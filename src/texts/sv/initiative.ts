import { frame } from './initiative/frame.ts';
import { overview } from './initiative/overview.ts';
import { parts } from './initiative/parts.ts';
import { setup } from './initiative/setup.ts';

/** The screens of an initiative, a file for each part. */
export const initiative = { frame, overview, parts, setup };
