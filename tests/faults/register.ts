import type { Fault } from './fault.ts';
import { killedServer } from './killedServer.ts';

/** Every fault that is brought about here, in the order of their numbers. */
export const faults: readonly Fault[] = [killedServer];
