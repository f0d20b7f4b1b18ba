import type { Page } from 'playwright';

const most = 400;

/**
 * Goes through a screen by Tab alone. Every stop must be seen (2.4.7), not lie under something that sticks (2.4.11), come after
 * the one before it in the document, and the walk must come to an end that everything was on the way to (2.1.2).
 */
export async function focusFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // From the top of the page, or of the dialog that stands over it. It stays meanwhile: the app moves focus on when what had it goes.
    const mark = document.createElement('span');
    mark.tabIndex = -1;
    mark.style.position = 'fixed';
    (document.querySelector('dialog[open]') ?? document.body).prepend(mark);
    mark.focus();
    window.scrollTo(0, 0);
    const walk = { visited: new Set<Element>(), last: null as Element | null, mark };
    Object.assign(window, { stegvisWalk: walk });
  });
  const found: string[] = [];
  for (let stop = 0; stop <= most; stop++) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(lookAtStop);
    found.push(...told.findings);
    if (told.isEnd) return [...found, ...(await page.evaluate(missed))];
  }
  return [...found, `Tab does not come to an end in ${most} stops`];
}

function lookAtStop(): { isEnd: boolean; findings: string[] } {
  const { stegvisWalk: walk } = window as unknown as {
    stegvisWalk: { visited: Set<Element>; last: Element | null };
  };
  const at = document.activeElement;
  // A day is written in three stops of one field.
  if (at !== null && at === walk.last && at instanceof HTMLInputElement)
    return { isEnd: false, findings: [] };
  if (!(at instanceof HTMLElement) || at === document.body || walk.visited.has(at))
    return { isEnd: true, findings: [] };
  const findings: string[] = [];
  const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
  const words = (at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const where = `${at.localName}.${(at.getAttribute('class') ?? '').trim().replaceAll(/\s+/g, '.')} “${words.slice(0, 40)}”`;
  if (walk.last && !(walk.last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
    findings.push(`Tab goes backwards to ${where}`);
  walk.visited.add(at);
  walk.last = at;

  const label = at instanceof HTMLInputElement ? (at.labels?.[0] ?? null) : null;
  const shows = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      /\d+px 0px 0px|0px 0px 0px \dpx/.test(boxShadow)
    );
  };
  if (!shows(at) && !shows(label) && !shows(at.nextElementSibling) && !shows(at.parentElement))
    findings.push(`focus is not seen on ${where}`);

  const box = (at.getBoundingClientRect().width > 1 ? at : (label ?? at)).getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, window.innerWidth);
  const points = [0.5, 0.1, 0.9].map((part) => [(left + right) / 2, top + (bottom - top) * part] as const);
  const isFree = ([x, y]: readonly [number, number]) => {
    const over = document.elementFromPoint(x, y);
    return (
      over !== null &&
      (over === at || at.contains(over) || over.contains(at) || Boolean(label?.contains(over)))
    );
  };
  if (bottom <= top || right <= left) findings.push(`focus is outside the window: ${where}`);
  else if (!points.some(isFree)) {
    const over = document.elementFromPoint(points[0]?.[0] ?? 0, points[0]?.[1] ?? 0);
    findings.push(`focus is hidden on ${where} by ${over?.localName}.${over?.getAttribute('class') ?? ''}`);
  }
  return { isEnd: false, findings };
}

/** What Tab should have come to and did not. Of radios with one name it comes to one. */
function missed(): string[] {
  const { stegvisWalk: walk } = window as unknown as {
    stegvisWalk: { visited: Set<Element>; mark: Element };
  };
  walk.mark.remove();
  const modal = document.querySelector('dialog[open]');
  const groups = new Set(
    [...walk.visited].map((each) =>
      each instanceof HTMLInputElement && each.type === 'radio' ? each.name : '',
    ),
  );
  return [...(modal ?? document).querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(
      (each) =>
        each instanceof HTMLElement &&
        each.tabIndex >= 0 &&
        each.checkVisibility({ visibilityProperty: true }),
    )
    .filter(
      (each) => !walk.visited.has(each) && each.closest('[inert]') === null && !each.matches(':disabled'),
    )
    .filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio' && groups.has(each.name)))
    .map((each) => `Tab never comes to ${each.localName} “${(each.textContent ?? '').trim().slice(0, 40)}”`);
}
