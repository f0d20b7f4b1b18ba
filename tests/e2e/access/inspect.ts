import type { Page } from 'playwright';
import { settled } from '../settled.ts';
import { type Size, sizes } from '../sizes.ts';
import { axeFindings } from './axe.ts';
import { focusFindings } from './focusWalk.ts';
import { largeTextFindings, measureFindings, spacingFindings } from './measures.ts';
import { structureFindings } from './structure.ts';

/** The widths at which the app is drawn otherwise, and the narrowest that it must stand. */
export const inspectedSizes: readonly Size[] = ['phone', 'tablet', 'desktop', 'small'];

export interface Inspection {
  readonly language: string;
  /** A menu that closes when focus or the window's size changes is looked at where it opened. */
  readonly stays: boolean;
  readonly inSizes?: readonly Size[];
}

/**
 * Everything that a machine can say about how well a screen serves everybody, in every size and theme: nothing, when it is as
 * it should be. The page is navigated to once; only the window and the theme change.
 */
export async function inspect(
  page: Page,
  { language, stays, inSizes = inspectedSizes }: Inspection,
): Promise<string[]> {
  const found = new Map<string, string[]>();
  const tell = (at: string, findings: readonly string[]) => {
    for (const finding of new Set(findings)) found.set(finding, [...(found.get(finding) ?? []), at]);
  };
  for (const size of stays ? inSizes : (['phone'] as const)) {
    if (stays) await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme: 'light' });
    await settled(page);
    await makeTall(page, stays);
    tell(size, await axeFindings(page));
    tell(size, await structureFindings(page, { language }));
    tell(size, await measureFindings(page));
    tell(size, await spacingFindings(page));
    // A phone's 390 px hold what 195 do at twice the size; from a tablet on everything must fit.
    if (size === 'tablet' || size === 'desktop') tell(size, await largeTextFindings(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    tell(`${size}, dark`, await axeFindings(page, 'colour'));
    if (stays) await page.setViewportSize(sizes[size]);
    if (stays && (size === 'phone' || size === 'desktop')) tell(size, await focusFindings(page));
  }
  return [...found].map(([finding, places]) => `${finding} [${places.join('; ')}]`);
}

/** As tall as the page, so that nothing is under a bar at the foot and all colours can be told. */
async function makeTall(page: Page, stays: boolean): Promise<void> {
  if (!stays) return;
  const tall = () =>
    page.evaluate(() => Math.max(window.innerHeight, document.scrollingElement?.scrollHeight ?? 0));
  const width = page.viewportSize()?.width ?? 0;
  // Rows that arrive late make the page grow under the bar again; a page that is drawn by its window's height never rests.
  for (let nth = 0, height = 0, wanted = await tall(); wanted !== height && nth < 6; nth++) {
    height = wanted;
    await page.setViewportSize({ width, height });
    // A page that is at least as tall as its window grows with it, and then ends under the bar until it is scrolled to its end.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await settled(page);
    wanted = await tall();
  }
}
