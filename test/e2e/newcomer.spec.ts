import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { TryItPage } from './tryItPage';

/** G3, the newsletter mention: 6 hours at 85 and 390 in cash cost 900; worth 2. */
const G3_HOURS = 'D9';
const G3_COST = 'I9';

test('a newcomer without Excel does the whole job', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  for (const name of ['Start', 'Contributions', 'Matrix', 'Settings']) {
    await expect(desk.tab(name)).toBeVisible();
  }

  await test.step('a cost typed in the grid moves flag and chart, in sheet and pane', async () => {
    await desk.openTab('Matrix');
    const flag = desk.pane.getByRole('heading', { name: /Newsletter mention G3/ });
    await expect(flag).toHaveCount(0);
    await desk.sheet('Contributions');
    await desk.shows(G3_COST, '900');
    await desk.type(G3_HOURS, '900');
    await desk.shows(G3_COST, '76,890');
    await expect(flag).toBeVisible();
    await desk.sheet('Matrix');
    const chart = page.locator('#charts .chart').first();
    await expect(chart.getByText('80,000')).toBeVisible();
  });

  await test.step('a decision in the pane is written to the table', async () => {
    const card = desk.pane.getByRole('listitem').filter({ hasText: 'Newsletter mention G3' });
    await card.getByRole('button', { name: /^Keep/ }).click();
    await card.getByRole('button', { name: /^Renegotiate/ }).click();
    await card.getByRole('textbox').fill('Too many hours for one mention.');
    await card.getByRole('button', { name: 'Save decision' }).click();
    await desk.pane.getByText(/^All \d+$/).click();
    await expect(desk.pane.getByText(/Decided: renegotiate/).first()).toBeVisible();
    await card.getByRole('button', { name: /^Show in sheet/ }).click();
    await expect(desk.tab('Contributions')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('#cell-said')).toContainText('A9: G3');
  });

  await test.step('after a reload the workbook is still there', async () => {
    await desk.isKept();
    await page.reload();
    await desk.isReady();
    await desk.sheet('Contributions');
    await desk.shows(G3_COST, '76,890');
    await desk.openTab('Matrix');
    await desk.pane.getByText(/^All \d+$/).click();
    await expect(desk.pane.getByText('Too many hours for one mention.')).toBeVisible();
  });

  expect(desk.errors).toEqual([]);
  expect(desk.strangers).toEqual([]);
});

test('wrong entries are refused in the workbook’s own words', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.type('C9', 'sideways');
  const question = page.getByRole('dialog');
  await expect(question).toContainText('we give, they give');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await desk.shows('C9', 'we give');
});

test('what was typed can be taken back', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.type(G3_HOURS, '900');
  await desk.shows(G3_COST, '76,890');
  await page.keyboard.press('ControlOrMeta+z');
  await desk.shows(G3_COST, '900');
  await desk.shows(G3_HOURS, '6');
});

test('links in cells lead on', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Start');
  await desk.select('B29');
  const grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  // The name box brings the cell up to the fifth row below the headings, a moment later.
  await page.waitForTimeout(700);
  await grid.click({ position: { x: 120, y: 20 + 4 * 20 + 12 } });
  await expect(desk.tab('Contributions')).toHaveAttribute('aria-selected', 'true');
});

test('lists open with Alt+Down and write what is picked', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.select('T9');
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('section').getByText('yes', { exact: true }).click();
  await desk.shows('T9', 'yes');
});

test('the table sorts, and grows when something is typed right below it', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  await desk.select('A7');
  await page.getByRole('button', { name: 'Sort Z to A' }).click();
  await desk.shows('A7', 'R9');
  await desk.type('A44', 'G99');
  await desk.type('C44', 'we give');
  await desk.type('O44', 'Marketing');
  await desk.type('D44', '10');
  // The new row has the columns' formulas: the department's rate, and the cost.
  await desk.shows('E44', '85');
  await desk.shows('I44', '850');
});

test('sheets can be renamed; formulas, chart and pane go on', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await desk.sheet('Contributions');
  // Not by a double click: on a busy machine the grid takes a slow one for a drag.
  await desk.tab('Contributions').click({ button: 'right' });
  await page.getByText('Rename', { exact: true }).click();
  await expect(desk.tab('Contributions').locator('[contenteditable=true]')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('What we do');
  await page.keyboard.press('Enter');
  await expect(desk.tab('What we do')).toBeVisible();
  await desk.type(G3_HOURS, '900');
  await desk.shows(G3_COST, '76,890');
  await desk.openTab('Matrix');
  await expect(desk.pane.getByRole('heading', { name: /Newsletter mention G3/ })).toBeVisible();
});

test('the ribbon’s buttons work with the pane closed', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  await page.getByRole('button', { name: 'Close the task pane' }).click();
  await expect(page.getByRole('button', { name: 'Open pane' })).toBeFocused();
  await desk.sheet('Start');
  await page.getByRole('button', { name: 'Refresh matrix' }).click();
  await expect(desk.tab('Matrix')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Open pane' }).click();
  await expect(desk.pane.getByRole('tab', { name: 'Matrix' })).toBeVisible();
});

test('the server gives nothing but the page’s own files', async ({ request }) => {
  for (const path of ['/package.json', '/addin/%2e%2e/package.json', '/preview/../package.json']) {
    expect((await request.get(path)).status()).toBe(404);
  }
  expect((await request.get('/addin/taskpane.html')).status()).toBe(200);
});

test('Download .xlsx gives the workbook; Start over asks first', async ({ page }) => {
  const desk = new TryItPage(page);
  await desk.openSample();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download .xlsx' }).click();
  const file = await (await coming).path();
  const parts = unzipSync(readFileSync(file));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  for (const name of ['Start', 'Contributions', 'Matrix', 'Settings']) {
    expect(workbook).toContain(`name="${name}"`);
  }
  // Two each on Matrix, Gaps and Review, six on Review appendix.
  expect(Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(12);
  const tables = Object.entries(parts).filter(([path]) => path.startsWith('xl/tables/'));
  expect(tables.map(([, bytes]) => strFromU8(bytes)).join()).toContain('name="Contributions"');

  const startOver = page.getByRole('button', { name: 'Start over' });
  await startOver.click();
  await page.keyboard.press('Escape');
  await expect(desk.tab('Matrix')).toBeVisible();
  await startOver.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await expect(desk.pane.getByRole('button', { name: 'See it with a sample' })).toBeVisible();
  await expect(desk.tab('Matrix')).toHaveCount(0);
});
