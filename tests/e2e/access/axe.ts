import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, of any impact; `colour` asks only for what a theme can change. */
export async function axeFindings(page: Page, only?: 'colour'): Promise<string[]> {
  // Once for each page: the program is as large as the app.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags },
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate(async (asked) => {
    // An open menu lies over its page, which is looked at by itself.
    const menu = document.querySelector('[role=menu]:popover-open');
    // Laid there by the lines above.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(menu ?? document, asked);
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary = '' }) => ({ where: target.join(' '), failureSummary })),
    }));
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ where, failureSummary }) => `axe ${id}: ${where} (${shorten(failureSummary)})`),
  );
}

const shorten = (summary: string) => summary.replaceAll(/\s+/g, ' ').replace(/^Fix (any|all).*?: /, '');
