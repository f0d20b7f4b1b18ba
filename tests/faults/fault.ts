/**
 * A fault that the world has in store, the promise that must hold through it, and a test that brings it about. The numbers are
 * those of docs/reliability.md.
 */
export interface Fault {
  readonly id: `X${number}`;
  /** What happens. */
  readonly fault: string;
  /** What holds nevertheless. */
  readonly promise: string;
  /** What the machine must have. */
  readonly needs?: readonly Need[];
  /** How many times it is brought about by `npm run faults`. */
  readonly cycles: number;
  /** How many times in `npm test`; absent if it takes too long or needs too much for there. */
  readonly quick?: number;
  /** Brings it about. @returns what was seen, with figures. @throws when the promise does not hold. */
  readonly run: (cycles: number) => Promise<string>;
}

/** Root, or a program, and how to get it. */
export interface Need {
  readonly what: string;
  readonly isThere: () => boolean;
  readonly get: string;
}

/** @throws with the sentence, when a promise does not hold. */
export function insist(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A number from `least` up to `most`, both included. */
export const between = (least: number, most: number): number =>
  least + Math.floor(Math.random() * (most - least + 1));
