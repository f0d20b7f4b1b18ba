import { v7 } from 'uuid';

/** Identity of a new row: UUIDv7, so that rows made in order sort in order. */
export const newId = (): string => v7();
