import type { Conflict } from '../../src/domain/conflict.ts';

/** Something a person may do: first what must be there, then the deed itself. */
export interface Occasion {
  readonly who?: 'owner' | 'admin' | 'facilitator';
  /** What the city itself has written down. */
  readonly found?: Conflict;
  readonly first?: readonly (readonly [name: string, args: object])[];
  readonly args: object;
}
export type Setting = {
  readonly initiativeId: string;
  readonly id: string;
  readonly text: string;
  readonly other: string;
};

/** What the writer of an edit saw. */
export const base = { version: 0 };
