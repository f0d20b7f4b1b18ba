import type { Texts } from '../sv.ts';
import { frame } from './initiative/frame.ts';
import { overview } from './initiative/overview.ts';
import { parts } from './initiative/parts.ts';
import { setup } from './initiative/setup.ts';

export const initiative = { frame, overview, parts, setup } satisfies Texts['initiative'];
