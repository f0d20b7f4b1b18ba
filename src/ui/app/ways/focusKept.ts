const item = 'li, tr, article';
const heading = 'h1, h2, h3';
const pressable = 'a[href], button:not([disabled]), summary, input, select, textarea';

/**
 * Focus when what had it goes away (rule 26): to the next item of its list, the one before, or the heading that the list stands
 * under; to the item itself when only its button is gone. So for every list there is, also when the item leaves while a dialog
 * that was opened from it is still there. What has merely been moved keeps focus.
 * @returns stops it.
 */
export function keepFocus(): { readonly forget: () => void; readonly stop: () => void } {
  /** What was last pressed or had focus on the page itself, as long as nobody has turned elsewhere. */
  let held: Element | undefined;
  /** Who takes over, once it is gone. */
  let heir: Element | undefined;

  const hold = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest(pressable) : null;
    if (!target || target.closest('[popover]')) return;
    // In a dialog one comes and goes; what counts is what stands on the page when it has closed.
    if (target.closest('dialog') && held) return;
    held = target;
    heir = undefined;
  };
  const letGo = (event: Event) => {
    if (event.target instanceof Node && !held?.contains(event.target) && !isInDialog(event.target)) forget();
  };
  const forget = () => {
    held = heir = undefined;
  };
  const hand = () => {
    if (!held || document.activeElement !== document.body) return;
    if (document.querySelector('dialog[open]')) return;
    const to = held.isConnected ? held : heir?.isConnected ? heir : undefined;
    if (to instanceof HTMLElement) take(to);
  };
  const watcher = new MutationObserver((records) => {
    if (!held) return;
    for (const record of records)
      for (const gone of record.removedNodes)
        if (gone instanceof Element && !gone.isConnected && (gone.contains(held) || gone === heir))
          heir = heirOf(record, gone);
    hand();
  });
  const closed = () => queueMicrotask(hand);

  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', hold, true);
  document.addEventListener('click', hold, true);
  document.addEventListener('pointerdown', letGo, true);
  document.addEventListener('close', closed, true);
  return {
    forget,
    stop() {
      watcher.disconnect();
      document.removeEventListener('focusin', hold, true);
      document.removeEventListener('click', hold, true);
      document.removeEventListener('pointerdown', letGo, true);
      document.removeEventListener('close', closed, true);
    },
  };
}

const isInDialog = (target: Node) => target instanceof Element && target.closest('dialog') !== null;

/** Who is nearest to what has left its place. */
function heirOf(
  { target, nextSibling, previousSibling }: MutationRecord,
  gone: Element,
): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  if (gone.matches(item)) {
    const beside = next(nextSibling, 'nextSibling') ?? next(previousSibling, 'previousSibling');
    if (beside) return beside;
  }
  return target.closest(item) ?? headingOf(target);
}

function next(from: Node | null, way: 'nextSibling' | 'previousSibling'): Element | undefined {
  for (let at = from; at; at = at[way]) if (at instanceof Element && at.matches(item)) return at;
  return undefined;
}

/** The heading of the section, or else the nearest one around it. */
function headingOf(place: Element): Element | undefined {
  for (let around: Element | null = place; around; around = around.parentElement) {
    const found = around.querySelector(heading);
    if (found) return found;
  }
  return undefined;
}

function take(to: HTMLElement): void {
  const first = to.matches(item) ? to.querySelector<HTMLElement>(pressable) : to;
  const target = first ?? to;
  if (!target.matches(pressable)) target.tabIndex = -1;
  target.focus();
}
