import * as z from 'zod/mini';
import { canonical } from './canonical.ts';

/**
 * Deeds on their way to the city by somebody else's device: each signed by the key of the device they were done on, so that
 * whoever carries them can change nothing, and the city still knows whose they are.
 */

const name = z.string().check(z.minLength(1), z.maxLength(100));

/** A deed as its writer's device would have pushed it. */
export const carriedDeed = z.object({
  id: z.int().check(z.positive()),
  mid: name,
  name,
  args: z.json(),
  timestamp: z.number(),
  at: z.string(),
});
export type CarriedDeed = z.infer<typeof carriedDeed>;

/** Whose deeds they are: the person, and the writer that numbered them. */
export const author = z.object({ person: name, clientGroupID: name, clientID: name });
export type Author = z.infer<typeof author>;

export const signedDeed = z.object({ deed: carriedDeed, signature: z.string().check(z.maxLength(200)) });
export type SignedDeed = z.infer<typeof signedDeed>;

export const carryRequest = z.object({
  carryVersion: z.literal(1),
  /** Identity of the key that signed. */
  key: name,
  author,
  /** The city's epoch when the parcel was made. One that was put back since is offered first what it has lost, by the author's own device. */
  epoch: z.optional(name),
  deeds: z.array(signedDeed),
});

/**
 * What became of each deed. `left`: the city did not take it from a courier, and the author's own device has it still:
 * it is one that only its author may deliver (`ownSession`), or it comes after one that is not there yet (`order`).
 */
export const carried = z.object({
  mid: name,
  outcome: z.enum(['applied', 'rejected', 'quarantined', 'duplicate', 'left']),
  why: z.optional(z.enum(['ownSession', 'order'])),
});
export type Carried = z.infer<typeof carried>;

/** Where the city stood when it had dealt with them: rows of this version, in this epoch, have all that they did. */
export const dealtAt = z.object({ epoch: z.string(), version: z.int() });
export type DealtAt = z.infer<typeof dealtAt>;

export const carryResponse = z.object({
  carried: z.array(carried),
  at: z.optional(dealtAt),
  serverTime: z.string(),
});

/** What is signed: the deed, whose it is and for which space, in one form only. */
export function deedText(
  space: string,
  { person, clientGroupID, clientID }: Author,
  deed: CarriedDeed,
): string {
  const { id, mid, name: what, args, timestamp, at } = deed;
  return canonical([
    'stegvis deed 1',
    space,
    person,
    clientGroupID,
    clientID,
    id,
    mid,
    what,
    args,
    timestamp,
    at,
  ]);
}
