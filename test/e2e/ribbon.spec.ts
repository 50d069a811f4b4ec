import { expect, test } from '@playwright/test';
import { TryItPage } from './tryItPage';

test('the ribbon asks before it closes a period, and does it on a yes', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  const window = page.frameLocator('#message-frame iframe').getByRole('alertdialog');
  const ribbon = page.getByRole('button', { name: 'Close the period' });
  await ribbon.click();
  await expect(window).toContainText('2027-Q1');
  await page.getByRole('button', { name: 'Close the message' }).click();
  await expect(page.locator('#message-window')).toBeHidden();
  await ribbon.click();
  await window.getByRole('button').first().click();
  await desk.sheet('Past periods');
  await desk.shows('A9', '2026-Q4');
});
