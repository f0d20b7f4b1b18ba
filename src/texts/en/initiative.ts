import type { Texts } from '../sv.ts';
import { frame } from './initiative/frame.ts';
import { overview } from './initiative/overview.ts';

export const initiative = { frame, overview } satisfies Texts['initiative'];
