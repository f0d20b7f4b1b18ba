import type { Event } from './history.ts';
import type { Note } from './note.ts';

/**
 * How many notes have been written in a step on all tablets that have been heard of, hidden ones too: the room sees how many, not what
 * (W9). A hidden note of another tablet is known by its line of history alone.
 */
export function writtenIn(stepId: string, events: readonly Event[], notes: readonly Note[]): number {
  const here = new Map(notes.map((note) => [note.id, note.withdrawnAt !== undefined]));
  const written = new Set<string>();
  // Of hidden ones elsewhere, the line that says last whether they are there.
  const last = new Map<string, Event>();
  for (const event of events) {
    const { deed, on, part } = event;
    if (part === undefined) continue;
    if (deed === 'note.add' && on === stepId) written.add(part);
    else if (!here.has(part) && (deed === 'note.withdraw' || deed === 'note.restore')) {
      const before = last.get(part);
      if (!before || isLater(event, before)) last.set(part, event);
    }
  }
  return [...written].filter((id) => !(here.get(id) ?? last.get(id)?.deed === 'note.withdraw')).length;
}

const isLater = (a: Event, b: Event) => a.at > b.at || (a.at === b.at && a.id > b.id);
