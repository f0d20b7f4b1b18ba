import { type LeftBy, leftByOf } from './leftBy.ts';

/** Where one was on a page: how far down, and what one left it by. */
export type Place = { readonly y: number; readonly leftBy?: LeftBy | undefined };

const kept = 'stegvis.places';
const most = 60;

/** The places in this tab's history (rule 25). They outlive a reload, and nothing else. */
export function createPlaces() {
  const places = new Map(read());
  return {
    /** Before a page is left: where one is on it, and by what. */
    remember(entry: string, pressed: Element | null) {
      places.delete(entry);
      places.set(entry, { y: Math.round(scrollY), leftBy: leftByOf(pressed) });
    },
    /** A new page at an entry begins at its top. */
    forget: (entry: string) => void places.delete(entry),
    at: (entry: string): Place | undefined => places.get(entry),
    /** Before the document goes away. */
    keep() {
      try {
        sessionStorage.setItem(kept, JSON.stringify([...places].slice(-most)));
      } catch {
        // A browser that refuses storage forgets where one was, which harms little.
      }
    },
  };
}

function read(): [string, Place][] {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isPlaceOfEntry) : [];
  } catch {
    return [];
  }
}

/** Written by this app in this tab; another version of it may have written otherwise. */
function isPlaceOfEntry(entry: unknown): entry is [string, Place] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1]?.y === 'number';
}
