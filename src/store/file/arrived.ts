import type { ParcelRecord } from '../cabinet.ts';

/** How many of a parcel's deeds the city has. */
export const arrivedOf = ({ carried = [] }: Pick<ParcelRecord, 'carried'>): number =>
  carried.filter(({ outcome }) => outcome !== 'left').length;
