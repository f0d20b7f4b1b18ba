import { type logPilot } from '../../../domain/pilotLog.ts';
import type { ValueCheck } from '../../../domain/pilot.ts';
import type { Chosen } from '../../app/photos/chosen.ts';
import { instantOf } from '../../../texts/instant.ts';
import type { NumberEntry } from '../../kit/parseNumber.ts';

/** A post being written. Kept as a draft until it is saved. */
export interface LogDraft {
  readonly text: string;
  /** What was measured, by effect goal. */
  readonly values: Readonly<Record<string, NumberEntry>>;
  readonly cost: NumberEntry;
  /** The department that paid, where several take part. */
  readonly payerId: string | undefined;
  readonly hours: NumberEntry;
  readonly value: ValueCheck['value'] | undefined;
  readonly verdict: ValueCheck['verdict'] | undefined;
  /** When it happened, if not now: a day and a time on the city's clock. */
  readonly day: string | undefined;
  readonly time: string | undefined;
  /** Photos to go with it; a draft that an earlier version kept says nothing of them. */
  readonly photos?: readonly Chosen[] | undefined;
}

export const blankPost: LogDraft = {
  text: '',
  values: {},
  cost: undefined,
  payerId: undefined,
  hours: undefined,
  value: undefined,
  verdict: undefined,
  day: undefined,
  time: undefined,
};

/** A draft without photos says nothing of them, so that one that was emptied is like one that was never begun. */
export const withPhotos = (photos: readonly Chosen[]): Pick<LogDraft, 'photos'> => ({
  photos: photos.length > 0 ? photos : undefined,
});

/** What is said about the value suggests how to go on; it can be changed. A no suggests nothing: people decide. */
export function withValue(draft: LogDraft, value: ValueCheck['value']): LogDraft {
  const suggested = { yes: 'continue', unclear: 'adjust', no: undefined } as const;
  const wasSuggested = draft.verdict === undefined || draft.verdict === suggested[draft.value ?? 'no'];
  return { ...draft, value, verdict: wasSuggested ? suggested[value] : draft.verdict };
}

export const withoutValue = (draft: LogDraft): LogDraft => ({
  ...draft,
  value: undefined,
  verdict: undefined,
});

/** The instant at which it happened. A day without a time is that day's noon, or now if that day's noon has not been. */
export function happenedAt({ day, time }: Pick<LogDraft, 'day' | 'time'>, now: number): string {
  if (day === undefined) return new Date(now).toISOString();
  if (time !== undefined) return instantOf(day, time);
  const noon = instantOf(day, '12:00');
  const hasBegun = Date.parse(instantOf(day, '00:00')) <= now;
  return hasBegun && Date.parse(noon) > now ? new Date(now).toISOString() : noon;
}

/** A field of the form that stops it from being saved. `value:<goal>` is a measured value. */
export type Fault = 'text' | 'verdict' | 'future' | 'cost' | 'hours' | `value:${string}`;

/** What must be mended before the post can be saved, in the order of the form. */
export function faultsOf(draft: LogDraft, goalIds: readonly string[], now: number): readonly Fault[] {
  const negative = (entry: NumberEntry) => typeof entry === 'number' && entry < 0;
  return [
    ...(draft.text.trim() === '' ? ['text' as const] : []),
    ...goalIds
      .filter((goalId) => draft.values[goalId] === 'invalid')
      .map((goalId) => `value:${goalId}` as const),
    ...(draft.cost === 'invalid' || negative(draft.cost) ? ['cost' as const] : []),
    ...(draft.hours === 'invalid' || negative(draft.hours) ? ['hours' as const] : []),
    ...(draft.value !== undefined && draft.verdict === undefined ? ['verdict' as const] : []),
    ...(Date.parse(happenedAt(draft, now)) > now ? ['future' as const] : []),
  ];
}

interface Circumstances {
  readonly initiativeId: string;
  readonly now: number;
  readonly newId: () => string;
  /** The city's day of an instant. */
  readonly dayOf: (at: string) => string;
  /** Goals that still stand: a value for one that was withdrawn meanwhile is left out. */
  readonly goalIds: readonly string[];
  /** Who pays when nobody was chosen. */
  readonly payerId?: string | undefined;
}

/** The deed's arguments. Expects that {@link faultsOf} found nothing. */
export function logArgs(draft: LogDraft, around: Circumstances): Parameters<typeof logPilot.run>[1] {
  const { newId } = around;
  const at = happenedAt(draft, around.now);
  const { cost, hours, value, verdict } = draft;
  const payer = draft.payerId ?? around.payerId;
  const measurements = around.goalIds.flatMap((goalId) => {
    const measured = draft.values[goalId];
    return typeof measured === 'number' ? [{ measurementId: newId(), goalId, value: measured }] : [];
  });
  return {
    initiativeId: around.initiativeId,
    entryId: newId(),
    text: draft.text.trim(),
    happenedAt: at,
    writtenAt: new Date(around.now).toISOString(),
    on: around.dayOf(at),
    ...(typeof hours === 'number' ? { hours } : {}),
    ...(measurements.length > 0 ? { measurements } : {}),
    ...(typeof cost === 'number' && cost > 0
      ? { cost: { costId: newId(), amount: cost, ...(payer ? { departmentId: payer } : {}) } }
      : {}),
    ...(value && verdict ? { check: { checkId: newId(), value, verdict } } : {}),
  };
}
