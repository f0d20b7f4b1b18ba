import {
  type StepKind,
  votesEach,
  type WorkshopStep,
  workshopStep,
} from '../../../../domain/workshopStep.ts';
import { rankBetween } from '../../../../domain/wall.ts';

/** What a step of a kind begins as: the ways it is most often led. */
export const usualOf: Readonly<
  Record<StepKind, Partial<Pick<WorkshopStep, 'blind' | 'who' | 'votesEach' | 'of' | 'minutes'>>>
> = {
  talk: { minutes: 5 },
  capture: { minutes: 10, blind: true },
  group: { minutes: 10 },
  vote: { minutes: 5, votesEach: 3, of: 'clusters' },
  place: { minutes: 8, of: 'clusters' },
  choose: { minutes: 7, who: 'leaders' },
};

/** The rank that takes a step one place up or down in the agenda; nothing where there is no such place. */
export function rankAfterMove(
  steps: readonly Pick<WorkshopStep, 'id' | 'rank'>[],
  id: string,
  by: -1 | 1,
): number | undefined {
  const at = steps.findIndex((step) => step.id === id);
  const beside = steps[at + by];
  if (at < 0 || !beside) return undefined;
  const beyond = steps[at + 2 * by];
  return by === 1 ? rankBetween(beside.rank, beyond?.rank) : rankBetween(beyond?.rank, beside.rank);
}

/** All the minutes of steps that say. */
export const minutesIn = (steps: readonly Pick<WorkshopStep, 'minutes'>[]): number =>
  steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** From the step where the room is to the end; all of them before it has begun. */
export function whatIsLeft<S extends { readonly id: string }>(
  steps: readonly S[],
  here: string | undefined,
): readonly S[] {
  const at = steps.findIndex(({ id }) => id === here);
  return at < 0 ? steps : steps.slice(at);
}

/** Does the row's own form take this as the field's value? */
export const isMinutes = (value: unknown): boolean => workshopStep.shape.minutes.safeParse(value).success;
export const isVotesEach = (value: unknown): boolean => votesEach.safeParse(value).success;
