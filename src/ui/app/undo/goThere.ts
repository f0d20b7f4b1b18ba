import type { Reverse } from '../../../domain/waysBack.ts';
import { reveal } from '../../kit/reveal.ts';
import { elementOf, thingKey } from './things.ts';

/** How long a page may take to show what came back. */
const patience = 3_000;
const markedMs = 6_000;

/**
 * Finds what came back once it is drawn, or the list that it left, and shows it: focus, and an outline for a while.
 * @param what what was done, or the key of the thing to show.
 */
export async function showThing(what: Reverse | string): Promise<void> {
  const isGone = typeof what !== 'string' && what.deed.endsWith('.withdraw');
  const find = () => {
    if (typeof what === 'string') return elementOf(what);
    const { table, id, field } = what.at;
    if (isGone) return headingOf(table);
    return (field && elementOf(thingKey(id, field))) || elementOf(id);
  };
  const element = await appearance(find);
  if (!element) return;
  focusIn(element);
  // Of what left its list there is nothing to mark; the list's heading says where it was.
  if (!isGone) mark(element.closest<HTMLElement>('.f') ?? element);
}

/** Where something was withdrawn its list takes the focus (rule 26): `data-things={table}` on the list. */
function headingOf(table: string): HTMLElement | null {
  const list = document.querySelector<HTMLElement>(`[data-things="${CSS.escape(table)}"]`);
  return (list?.closest('section') ?? list)?.querySelector<HTMLElement>('h2') ?? null;
}

/** Waits for something to be drawn; the page itself has settled by then, and its heading has had the focus. */
async function appearance(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  const until = Date.now() + patience;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const found = find();
    if (found ?? Date.now() > until) return found;
  }
}

let unmark = () => {};

function focusIn(element: HTMLElement): void {
  reveal(element);
  const takesFocus = 'input, select, textarea, button, a[href], [tabindex]';
  const target = element.matches(takesFocus)
    ? element
    : (element.querySelector<HTMLElement>(takesFocus) ?? element);
  if (!target.matches(takesFocus)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'center' });
}

/** An outline for a while; it does not move, so it asks nothing of those who want no motion. */
function mark(marked: HTMLElement): void {
  unmark();
  marked.dataset['cameBack'] = '';
  const timer = setTimeout(() => unmark(), markedMs);
  unmark = () => {
    clearTimeout(timer);
    delete marked.dataset['cameBack'];
    unmark = () => {};
  };
}
