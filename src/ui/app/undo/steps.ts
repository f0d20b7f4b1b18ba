import * as z from 'zod/mini';
import { event } from '../../../domain/history.ts';
import { thingOf } from '../../../domain/takeBack.ts';

/** One thing that can be taken back, or done again (rule 16): the line that the deed left, and what the line does not say. */
export interface Step {
  /** The line's id. */
  readonly id: string;
  readonly event: z.infer<typeof event>;
  /** What the deed replaced (`formerOf`); absent when the line says it. */
  readonly former?: unknown;
  /** The page where it was done. */
  readonly path: string;
  /** The same for all that was saved while somebody sat in one field. */
  readonly sitting?: string | undefined;
  /** The same for all that was done at once, and is taken back at once. */
  readonly together?: string | undefined;
}

/** What this person did on this device, latest last, and what was taken back of it. */
export interface Steps {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

const most = 30;

const step = z.object({
  id: z.string(),
  event,
  former: z.optional(z.unknown()),
  path: z.string(),
  sitting: z.optional(z.string()),
  together: z.optional(z.string()),
});
const form = z.object({ undo: z.array(step), redo: z.array(step) });

/** Reads what was kept, perhaps by another version of the app: what is not understood is let go of. */
export function stepsIn(kept: unknown): Steps {
  const read = form.safeParse(kept);
  return read.success ? read.data : { undo: [], redo: [] };
}

/** Something was done: it is the next to be taken back, and nothing is left to do again. Saves in one sitting are one step. */
export function withDone({ undo }: Steps, done: Step): Steps {
  const last = undo.at(-1);
  const goesOn =
    last !== undefined &&
    done.sitting !== undefined &&
    last.sitting === done.sitting &&
    thingOf(last.event) === thingOf(done.event);
  // What the first save of the sitting replaced is what comes back.
  const next = goesOn ? { ...done, former: last.former } : done;
  return { undo: latest([...(goesOn ? undo.slice(0, -1) : undo), next]), redo: [] };
}

/** A step was taken back or done again: it goes, and what takes it back in its turn stands in the other list. */
export function withTaken(steps: Steps, id: string, kind: Kind, inverse: Step): Steps {
  const { undo, redo } = without(steps, id);
  return kind === 'undo'
    ? { undo, redo: latest([...redo, inverse]) }
    : { undo: latest([...undo, inverse]), redo };
}

/** A step that cannot be taken any more is let go of. */
export const without = ({ undo, redo }: Steps, id: string): Steps => ({
  undo: undo.filter((each) => each.id !== id),
  redo: redo.filter((each) => each.id !== id),
});

export type Kind = 'undo' | 'redo';

/** What was done at once counts as one, and is never kept in part. */
function latest(steps: readonly Step[]): readonly Step[] {
  const names = [...new Set(steps.map(nameOf))].slice(-most);
  return steps.filter((each) => names.includes(nameOf(each)));
}
const nameOf = ({ id, together }: Step) => together ?? id;

/** The step, and all that was done at once with it, latest first. */
export const allOf = (kept: readonly Step[], step: Step): readonly Step[] =>
  step.together === undefined
    ? [step]
    : kept.filter(({ together }) => together === step.together).toReversed();
