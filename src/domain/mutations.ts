import { captureIdea, editInitiative } from './initiative.ts';
import type { Mutation } from './tx.ts';

/** The register: one line per mutation. A shipped name keeps its meaning for ever. */
const all = [captureIdea, editInitiative];

/** Mutations by name. Their args are parsed by their own schema before they run, so the register may forget the args' types. */
export const mutations: ReadonlyMap<string, Mutation> = new Map(
  (all as unknown as Mutation[]).map((deed) => [deed.name, deed]),
);
