import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, of any impact; `colour` asks only for what a theme can change. */
export async function axeFindings(page: Page, only?: 'colour'): Promise<string[]> {
  // Without frames of other origins the result can be put together in the page itself, which saves a tab each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // An open menu lies over its page, which is looked at by itself.
  if (await page.locator('[role=menu]:popover-open').count()) axe.include('[role=menu]:popover-open');
  const asked = only ? axe.withRules('color-contrast') : axe.withTags(tags);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')} (${shorten(failureSummary)})`),
  );
}

const shorten = (summary = '') => summary.replaceAll(/\s+/g, ' ').replace(/^Fix (any|all).*?: /, '');
