import type { Bug } from './bug.ts';
import { ofMessages, ofStore } from './ofCity.ts';
import { ofAnswers, ofSaving } from './ofDevices.ts';

/** Every known way to be wrong that the simulation must catch. */
export const bugs: readonly Bug[] = [...ofSaving, ...ofAnswers, ...ofStore, ...ofMessages];
