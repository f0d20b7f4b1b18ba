import type { Timer } from '../../../domain/workshop.ts';

/** What becomes of a workshop's timer (W4), by this device's own clock. */

/**
 * Seconds left of a timer, never below zero.
 * @param nowMs the device's clock, in milliseconds.
 */
export function secondsLeft({ seconds, endsAt, leftSeconds }: Timer, nowMs: number): number {
  if (endsAt === undefined) return leftSeconds ?? seconds;
  return Math.max(0, Math.ceil((Date.parse(endsAt) - nowMs) / 1_000));
}

/** The timer started, or going on from where it was paused. */
export const running = (it: Timer, nowMs: number): Timer => ({
  stepId: it.stepId,
  seconds: it.seconds,
  endsAt: new Date(nowMs + secondsLeft(it, nowMs) * 1_000).toISOString(),
});

/** The timer stopped with what is left of it. */
export const paused = (it: Timer, nowMs: number): Timer => ({
  stepId: it.stepId,
  seconds: it.seconds,
  leftSeconds: secondsLeft(it, nowMs),
});

/** The timer with more time; one that was up runs again for just that. */
export function prolonged(it: Timer, nowMs: number, by: number): Timer {
  const left = secondsLeft(it, nowMs) + by;
  const seconds = Math.min(86_400, it.seconds + by);
  return it.endsAt === undefined
    ? { stepId: it.stepId, seconds, leftSeconds: left }
    : { stepId: it.stepId, seconds, endsAt: new Date(nowMs + left * 1_000).toISOString() };
}
