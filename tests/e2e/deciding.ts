import type { Page } from 'playwright';
import { expect } from './expect.ts';

/** What a decision-maker does on the page of a decision. */

/** From Start to the decision that waits longest there. */
export async function openWaitingDecision(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Läs underlaget' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Ska / })).toBeVisible();
}

export async function writeDecision(page: Page, outcome: RegExp, motivation: string): Promise<void> {
  await page.getByRole('radio', { name: outcome }).check();
  await page.getByRole('textbox', { name: 'Motivering' }).fill(motivation);
}

/** Reviews what is written where there is no network, and leaves it prepared on the device (G12). */
export async function prepareDecision(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Granska och/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Förbered beslutet?' });
  await expect(dialog.getByText('gäller inte än')).toBeVisible();
  await dialog.getByRole('button', { name: 'Förbered beslutet' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Förberett i dag' })).toContainText(
    'gäller när det har skickats.',
  );
}

/** Reviews what is written where there is a network, up to the question whether to decide. */
export async function reviewDecision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Granska och fatta beslut' }).click();
  await expect(page.getByRole('dialog', { name: /^Fatta beslutet/ })).toBeVisible();
}

/** Says yes to that question. */
export async function confirmDecision(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Fatta beslutet' }).click();
}

/** The record of a decision that the city has taken; `outcome` as it is written there: "Ja (bifall)". */
export async function standsInProtocol(page: Page, outcome: string): Promise<void> {
  await expect(page.getByText('Beslutsprotokoll')).toBeVisible();
  await expect(page.getByText(outcome, { exact: true })).toBeVisible();
  await expect(page.getByText('Beslutet är inte mottaget av staden än.')).toHaveCount(0);
}
