import type { Bug } from './bug.ts';
import { ofMessages, ofStore, ofWorkshops } from './ofCity.ts';
import { ofAnswers, ofSaving } from './ofDevices.ts';
import { ofParcels } from './ofParcels.ts';

/** Every known way to be wrong that the simulation must catch. */
export const bugs: readonly Bug[] = [
  ...ofSaving,
  ...ofAnswers,
  ...ofParcels,
  ...ofStore,
  ...ofMessages,
  ...ofWorkshops,
];
