import type { Texts } from '../sv.ts';
import { criteria } from './initiative/criteria.ts';
import { decisions } from './initiative/decisions.ts';
import { deeds } from './initiative/deeds.ts';
import { frame } from './initiative/frame.ts';
import { history } from './initiative/history.ts';
import { lessons } from './initiative/lessons.ts';
import { money } from './initiative/money.ts';
import { overview } from './initiative/overview.ts';
import { parts } from './initiative/parts.ts';
import { setup } from './initiative/setup.ts';

export const initiative = {
  criteria,
  decisions,
  deeds,
  frame,
  history,
  lessons,
  money,
  overview,
  parts,
  setup,
} satisfies Texts['initiative'];
