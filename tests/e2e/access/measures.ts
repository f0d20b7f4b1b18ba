import type { Page } from 'playwright';

/** What is too small, too wide or cut off in the window as it stands. */
export async function measureFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const where = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim();
      const marks = element.getAttribute('class');
      return `${element.localName}${marks ? `.${marks.trim().replaceAll(/\s+/g, '.')}` : ''} “${words.slice(0, 40)}”`;
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('.vh, [inert]') === null;

    // 1.4.10: nothing scrolls sideways
    const page = document.scrollingElement;
    if (page && page.scrollWidth > window.innerWidth) {
      const widest = [...document.querySelectorAll('body *')].filter(
        (each) => isSeen(each) && each.getBoundingClientRect().right > window.innerWidth + 1,
      );
      found.push(`scrolls sideways (${page.scrollWidth} px): ${widest.slice(0, 3).map(where).join(', ')}`);
    }

    // 2.5.8 and our own 44: an inline link in a line of text is as high as its line
    const targets = document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [role^=menuitem]',
    );
    for (const target of targets) {
      if (!isSeen(target)) continue;
      const boxes = [target, ...(target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [])].map(
        (each) => each.getBoundingClientRect(),
      );
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width < 2 || height < 2 || (width >= 43.5 && height >= 43.5)) continue;
      const isInText =
        getComputedStyle(target).display === 'inline' &&
        [...(target.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
        );
      if (!isInText)
        found.push(`target of ${Math.round(width)} × ${Math.round(height)} px: ${where(target)}`);
    }

    // nothing under 14 px
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || small.has(element)) continue;
      if (!isSeen(element) || element.closest('title, desc, option') !== null) continue;
      const declared = Number.parseFloat(getComputedStyle(element).fontSize);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      // Turned, as along an upright axis, it is as large as it was.
      const size = declared * (matrix ? Math.hypot(matrix.c, matrix.d) : 1);
      if (size < 13.9) {
        small.add(element);
        found.push(`text of ${size.toFixed(1)} px: ${where(element)}`);
      }
    }
    return found;
  });
}

/** What is cut off when lines, words and letters stand as far apart as a reader may set them (1.4.12). */
export async function spacingFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(spaced);
    const found: string[] = [];
    const where = (element: Element) =>
      `${element.localName}.${(element.getAttribute('class') ?? '').trim().replaceAll(/\s+/g, '.')} “${(element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)}”`;
    for (const element of document.querySelectorAll('body, body *')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (element.closest('.vh') !== null || !element.textContent?.trim()) continue;
      const { overflowX, overflowY, webkitLineClamp, clipPath, textOverflow } = getComputedStyle(element);
      // Only for the ear, or cut with an ellipsis because it stands whole elsewhere: the way back.
      if (clipPath === 'inset(50%)' || textOverflow === 'ellipsis') continue;
      // The beginning of something that stands in full where its row leads.
      if (webkitLineClamp !== 'none') continue;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`cut off below with spaced text: ${where(element)}`);
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off at the side with spaced text: ${where(element)}`);
    }
    const page = document.scrollingElement;
    if (page && page.scrollWidth > window.innerWidth) {
      const scrolls = (each: Element) => {
        for (let up: Element | null = each; up && up !== document.body; up = up.parentElement)
          if (getComputedStyle(up).overflowX !== 'visible') return true;
        return false;
      };
      // A box may hold although its words do not.
      const reach = (each: Element) => {
        const words = document.createRange();
        words.selectNodeContents(each);
        return Math.max(each.getBoundingClientRect().right, words.getBoundingClientRect().right);
      };
      const widest = [...document.querySelectorAll('body *')].filter(
        (each) => each.checkVisibility() && reach(each) > window.innerWidth + 1 && !scrolls(each),
      );
      found.push(
        `spaced text scrolls sideways (${page.scrollWidth} px): ${widest.slice(-2).map(where).join(', ')}`,
      );
    }
    document.adoptedStyleSheets.pop();
    return found;
  });
}

/** What does not fit when the reader's own letters are twice as large (1.4.4, EN 301 549 11.7). */
export async function largeTextFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const found = await page.evaluate(() => {
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide <= window.innerWidth) return [];
    const reach = (each: Element) => {
      const words = document.createRange();
      words.selectNodeContents(each);
      return Math.max(each.getBoundingClientRect().right, words.getBoundingClientRect().right);
    };
    const scrolls = (each: Element) => {
      for (let up: Element | null = each; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const widest = [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && reach(each) > window.innerWidth + 1 && !scrolls(each))
      .slice(-2)
      .map(
        (each) =>
          `${each.localName}.${each.getAttribute('class') ?? ''} “${(each.textContent ?? '').slice(0, 30)}”`,
      );
    return [`letters twice as large scroll sideways (${wide} px): ${widest.join(', ')}`];
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found;
}
