import { expect, test } from '@playwright/test';
import { findings } from './axe';
import { TryItPage } from './tryItPage';

test.setTimeout(300_000);
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Pastes rows of cells where a cell of the open sheet is selected. */
async function paste(desk: TryItPage, address: string, rows: readonly (readonly string[])[]) {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  await desk.page.evaluate((tsv) => navigator.clipboard.writeText(tsv), text);
  await desk.select(address);
  await desk.page.keyboard.press('Control+v');
}

test('a block goes in whole, is taken back at once and done again', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.shows('D7', /^D7: \d+$/);
  const before = await page.locator('#cell-said').textContent();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await paste(desk, 'D7', [['7'], ['much'], ['9']]);
  await expect(page.getByText(/^One pasted value is not valid: D8\./)).toBeVisible();
  await desk.shows('D7', '7');
  await desk.shows('D9', '9');
  await desk.shows('D8', /^D8: much\. Not valid here: Hours/);
  await expect(page.locator('#cell-note')).toContainText('Not valid here');

  await press('Undo');
  await expect(page.locator('#cell-said')).not.toContainText('Not valid');
  await desk.shows('D7', before?.replace('D7: ', '') ?? '');
  await page.keyboard.press('Control+y');
  await expect(page.locator('#cell-said')).toHaveText('D7: 7');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#cell-said')).toHaveText(before ?? '');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('#cell-said')).toHaveText('D7: 7');
  await press('Undo');
  await press('Redo');
  await expect(page.locator('#cell-said')).toHaveText('D7: 7');
  await desk.type('D8', 'much');
  await expect(page.getByRole('dialog', { name: 'Hours' })).toBeVisible();
  expect(desk.errors).toEqual([]);
});

test('the file is named after the alliance, and a reload opens the sheet that was open', async ({
  page,
}) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download .xlsx' }).click();
  expect((await coming).suggestedFilename()).toBe(
    'Brightwater Instruments and Halden Logistics 2026-Q4.xlsx'
  );
  await desk.isKept();
  await desk.sheet('Matrix');
  await page.reload();
  await desk.isReady();
  await expect(desk.tab('Matrix')).toHaveAttribute('aria-selected', 'true');
  expect(desk.errors).toEqual([]);
});

test('a downloaded workbook is taken back in, what is no workbook of ours is not', async ({
  page,
}) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.type('D7', '77');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download .xlsx' }).click();
  const file = await (await coming).path();
  const open = async (chosen: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open .xlsx' }).press('Enter');
    await (await choosing).setFiles(chosen);
  };

  await open({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Id;Hours') });
  const refusal = page.getByRole('dialog', { name: 'notes.xlsx can’t be opened' });
  await expect(refusal).toContainText('The workbook in this page is as it was.');
  await page.keyboard.press('Escape');
  await desk.shows('D7', '77');
  await desk.type('D7', '12');
  await desk.isKept();

  await open(file);
  const asked = page.getByRole('dialog', { name: /in place of Brightwater/ });
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await desk.shows('D7', '12');
  await open(file);
  const loaded = page.waitForEvent('load');
  await asked.getByRole('button', { name: 'Open it' }).click();
  await loaded;
  await desk.isReady();
  await expect(desk.pane.getByRole('tab', { name: 'Matrix' })).toBeVisible();
  await expect(desk.tab('Contributions')).toHaveAttribute('aria-selected', 'true');
  await desk.shows('D7', '77');
  await desk.sheet('Matrix');
  await expect(page.locator('#charts .chart')).not.toHaveCount(0);
  expect(desk.errors).toEqual([]);
});

test('the whole exchange happens in the page: opened, filled in, sent back, received', async ({
  page,
}) => {
  page.setDefaultTimeout(60_000);
  const desk = new TryItPage(page);
  const { pane } = desk;
  await desk.openSample();
  await pane.getByRole('button', { name: /Send to Halden Logistics/ }).click();
  await pane.getByRole('radio', { name: /^Engineering/ }).check();
  await pane.getByRole('button', { name: 'See what leaves' }).click();
  await pane.getByRole('button', { name: /^Open the copy/ }).click();

  const bar = page.getByRole('region', { name: 'Partner’s copy' });
  await expect(bar).toBeVisible();
  await expect(desk.tab('Our RVU')).toBeVisible();
  await expect(desk.tab('Contributions')).toHaveCount(0);
  await desk.sheet('RVU');
  // The sample holds no score of theirs for G10 yet.
  await desk.shows('C15', 'Route-planning workshop');
  await desk.type('D15', '5');
  await desk.shows('D15', '5');
  await page.getByRole('button', { name: 'Our workbook' }).press('Enter');
  await expect(desk.tab('Contributions')).toBeVisible();
  await expect(bar).toBeHidden();
  await page.getByRole('button', { name: 'Partner’s copy' }).press('Enter');
  await desk.sheet('RVU');
  await desk.shows('D15', '5');
  expect(await findings(page, ['#grid', 'iframe'])).toEqual([]);

  await bar.getByRole('button', { name: 'Send it back' }).press('Enter');
  await expect(desk.tab('Contributions')).toBeVisible();
  await desk.openTab('This period');
  await pane.getByRole('button', { name: /^Receive from/ }).click();
  await pane.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByRole('button', { name: 'Receive it' }).press('Enter');
  await expect(pane.getByRole('region', { name: /answers to Engineering$/ })).toContainText(
    'Route-planning workshop'
  );
  expect(desk.errors).toEqual([]);
  expect(desk.strangers).toEqual([]);
});
