import type { Locator, Page } from 'playwright';
import { expect } from './expect.ts';

/** What somebody does who has only a keyboard: finds things by Tab, and presses keys on what has the focus. */

type Role = Parameters<Page['getByRole']>[0];

const far = 150;

/** Presses Tab until what is called so has the focus; `back` goes the other way. @throws when Tab does not come to it */
export async function tabTo(
  page: Page,
  role: Role,
  name: string | RegExp,
  { back = false }: { back?: boolean } = {},
): Promise<Locator> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  await wanted.first().waitFor();
  for (let pressed = 0; pressed < far; pressed++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const here = wanted.and(page.locator(':focus'));
    if ((await here.count()) === 0) continue;
    await expect(here).toHaveAccessibleName(name);
    await expect(here).toBeInViewport();
    return here;
  }
  throw new Error(`Tab did not come to ${role} “${String(name)}” in ${far} stops`);
}

/** Tab to a link or button, and Enter. */
export async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/** Tab to a field, and type over what it holds. */
export async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Into a group of radios by Tab, and to the one that is meant by the arrows. */
export async function choose(page: Page, group: string | RegExp, option: string | RegExp): Promise<void> {
  const radios = page.getByRole('group', { name: group }).getByRole('radio');
  const inGroup = radios.and(page.locator(':focus'));
  for (let pressed = 0; (await inGroup.count()) === 0; pressed++) {
    if (pressed === far) throw new Error(`Tab did not come to “${String(group)}”`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  const wanted = inGroup.and(page.getByRole('radio', { name: option, exact: typeof option === 'string' }));
  for (let pressed = 0; (await wanted.count()) === 0; pressed++) {
    if (pressed === (await radios.count())) throw new Error(`the arrows did not come to “${String(option)}”`);
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** A new view has put the focus on its heading (rule 25). */
export async function arrivedAt(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}
