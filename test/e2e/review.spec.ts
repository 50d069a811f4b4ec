import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { deckFaults } from '../pptx/deckFaults';
import { saidIn } from '../exchange/review/deckTexts';
import { TryItPage } from './tryItPage';

test.setTimeout(300_000);

test('from the sample to the slides in three presses, with costs and for both sides', async ({
  page,
}) => {
  page.setDefaultTimeout(60_000);
  const desk = new TryItPage(page);
  const { pane } = desk;
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).click();
  await desk.openSample();

  async function slides(heading: RegExp): Promise<string> {
    await press('Make the slides');
    await expect(pane.getByRole('heading', { name: heading })).toBeVisible();
    const coming = page.waitForEvent('download');
    await press('Save the slides');
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^Review 2026-Q4 .*\.pptx$/);
    const bytes = new Uint8Array(await readFile(await file.path()));
    expect(deckFaults(bytes)).toEqual([]);
    return saidIn(bytes);
  }

  await press(/^Review to do/);
  await expect(pane.getByRole('heading', { name: /^Review 2026-Q4 with/ })).toBeVisible();
  expect(await slides(/for yourselves are ready/)).toContain('168,730');

  await press('Back');
  await pane.getByRole('radio', { name: /^For both sides/ }).check();
  const said = await slides(/for both sides are ready/);
  await expect(pane.getByText(/Checked: nothing private is in the file/)).toBeVisible();
  expect(said).toContain('without costs');
  expect(said).not.toContain('168,730');
});
