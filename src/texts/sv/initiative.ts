import { frame } from './initiative/frame.ts';
import { overview } from './initiative/overview.ts';

/** The screens of an initiative, a file for each part. */
export const initiative = { frame, overview };
