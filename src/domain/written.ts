import type { Event } from './history.ts';
import type { Note } from './note.ts';

/**
 * How many notes have been written in a step on all tablets that have been heard of, hidden ones too: the room sees how many, not what
 * (W9). A hidden note of another tablet is known by its line of history alone.
 */
export function writtenIn(stepId: string, events: readonly Event[], notes: readonly Note[]): number {
  const here = new Map(notes.map((note) => [note.id, note]));
  const isGone = new Map<string, boolean>();
  for (const { deed, on, part } of [...events].sort(inTime)) {
    if (part === undefined) continue;
    if (deed === 'note.add' && on === stepId) isGone.set(part, false);
    else if (isGone.has(part) && deed === 'note.withdraw') isGone.set(part, true);
    else if (isGone.has(part) && deed === 'note.restore') isGone.set(part, false);
  }
  return [...isGone].filter(([id, gone]) => !(here.has(id) ? here.get(id)?.withdrawnAt : gone)).length;
}

const inTime = (a: Event, b: Event) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
