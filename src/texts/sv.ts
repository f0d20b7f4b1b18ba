import type { svFirst } from './svFirst.ts';
import type { svLater } from './svLater.ts';

/** The words that are there from the first frame. */
export type FirstTexts = typeof svFirst;
export type LaterTexts = typeof svLater;
/** Every word of the app in Swedish: the source, and the shape every other language must have. */
export type Texts = FirstTexts & LaterTexts;
