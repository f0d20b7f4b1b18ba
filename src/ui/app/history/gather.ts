import type { Event } from '../../../domain/history.ts';

/** Events told as one line: one event, or the answers to several criteria that somebody gave in a row. */
export type Told = readonly [Event, ...Event[]];

/** A day as it is told, latest first. */
export interface ToldDay {
  readonly day: string;
  readonly lines: readonly Told[];
}

/** Latest first. Ids begin with the deed's mid and end with its place in the deed; what came second in a deed is told first. */
export const latestFirst = (events: readonly Event[]): readonly Event[] =>
  events.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));

/**
 * Gathers events that stand in order by the city's day, and nine answers in a row to one line.
 * @param dayOf the city's day of an instant.
 */
export function gather(events: readonly Event[], dayOf: (at: string) => string): readonly ToldDay[] {
  const days: { day: string; lines: [Event, ...Event[]][] }[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    const last = days.at(-1);
    if (last?.day !== day) {
      days.push({ day, lines: [[event]] });
      continue;
    }
    const line = last.lines.at(-1);
    if (line && belongTogether(line[0], event)) line.push(event);
    else last.lines.push([event]);
  }
  return days;
}

const belongTogether = (a: Event, b: Event): boolean =>
  a.deed === 'assessment.answer' && b.deed === a.deed && a.by === b.by;
