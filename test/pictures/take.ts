/**
 * `npm run pictures`: takes README's pictures of workbook, pane and slides anew.
 * `npm run pictures -- charts`: draws test/pictures/charts anew, to which a test compares the pane's charts.
 * `npm run pictures -- sheets`: takes test/pictures/sheets anew, to which a browser test compares the sheets.
 * `npm run pictures -- FOLDER`: every screen of the pane, at 320 and 350 px, light, dark and in forced colours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { TryItPage } from '../e2e/tryItPage';
import { CHART_NAMES, chartSvg } from './charts';
import { AFTER, BEFORE } from './screens';
import { withPage } from './served';
import { openPictured, SHEET_PAGE, SHEET_PICTURES, sheetPictures } from './sheets';
import { takeSlides } from './slides';

const IMAGES = 'docs/images';
const CHARTS = 'test/pictures/charts';
const SCREEN = { width: 1440, height: 900 } as const;
/** High enough to show most screens to their end. */
const TALL = { width: 1440, height: 1300 } as const;
const WIDTHS = [320, 350] as const;
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

const settled = async (page: Page): Promise<void> => page.waitForTimeout(700);

const paneShot = async (page: Page, path: string): Promise<void> => {
  await settled(page);
  await page.locator('#pane-frame').screenshot({ path });
};

async function readmePictures(browser: Browser, baseURL: string): Promise<void> {
  const page = await browser.newPage({ baseURL, viewport: SCREEN });
  const desk = new TryItPage(page);
  await desk.openSample();
  for (const [sheet, tab] of [
    ['Contributions', 'This period'],
    ['Matrix', 'Matrix'],
  ] as const) {
    await desk.sheet(sheet);
    await desk.openTab(tab);
    await settled(page);
    await page.screenshot({ path: join(IMAGES, `${sheet.toLowerCase()}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await paneShot(page, join(IMAGES, 'pane-dark.png'));
}

async function setWidth(page: Page, width: number): Promise<void> {
  const splitter = page.getByRole('separator', { name: 'Width of the task pane' });
  await splitter.focus();
  await page.keyboard.press('Home');
  for (let wide = 320; wide < width; wide += 10) await page.keyboard.press('ArrowLeft');
}

async function allScreens(browser: Browser, baseURL: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [look, options] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ baseURL, viewport: TALL, ...options });
      page.setDefaultTimeout(60_000);
      const desk = new TryItPage(page);
      await desk.open();
      await setWidth(page, width);
      const shoot = async (name: string): Promise<void> =>
        paneShot(page, join(folder, `${name}-${String(width)}-${look}.png`));
      for (const [name, go] of BEFORE) {
        await go(desk);
        await shoot(name);
      }
      await page.reload();
      await desk.isReady();
      await desk.pane.getByRole('button', { name: 'See it with a sample' }).click();
      await desk.pane.getByRole('tab', { name: 'Matrix' }).waitFor();
      for (const [name, go] of AFTER) {
        await go(desk);
        await shoot(name);
      }
      await page.close();
    }
  }
}

function drawCharts(): void {
  mkdirSync(CHARTS, { recursive: true });
  for (const name of CHART_NAMES) writeFileSync(join(CHARTS, `${name}.svg`), chartSvg(name));
}

async function takeSheets(browser: Browser, baseURL: string): Promise<void> {
  const desk = await openPictured(await browser.newPage({ baseURL, viewport: SHEET_PAGE }));
  mkdirSync(SHEET_PICTURES, { recursive: true });
  for (const [sheet, png] of await sheetPictures(desk, await browser.newPage()))
    writeFileSync(join(SHEET_PICTURES, `${sheet}.png`), png);
}

async function main([what]: readonly string[]): Promise<void> {
  if (what === 'charts') {
    drawCharts();
    return;
  }
  await withPage(async (browser, baseURL) => {
    if (what === undefined) await readmePictures(browser, baseURL);
    else if (what === 'sheets') await takeSheets(browser, baseURL);
    else await allScreens(browser, baseURL, what);
  });
  if (what === undefined) takeSlides(IMAGES);
}

void main(process.argv.slice(2));
