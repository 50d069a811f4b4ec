/** Six sheets of the sample as the try-it page draws them, as small pictures. */
import type { Page } from '@playwright/test';
import { TryItPage } from '../e2e/tryItPage';
import { CELL, type Ink } from './ink';

/** The sheets whose pictures are kept: a page, a form-like list, charts, rows, a printed page, settings. */
export const PICTURED = ['Start', 'Contributions', 'Matrix', 'Gaps', 'Review', 'Settings'] as const;
export type Pictured = (typeof PICTURED)[number];

/** Where they are kept. */
export const SHEET_PICTURES = 'test/pictures/sheets';

/** As large as the pictures were taken; sheets show the day, which is therefore always the same. */
export const SHEET_PAGE = { width: 1440, height: 900 } as const;
const DAY = new Date('2026-11-20T09:00:00Z');
/** The grid's cells without its headings' row above and the sheets' tabs below; charts lie over them. */
const CELLS = 'canvas[id^="univer-sheet-main-canvas"]';
/** Small enough to keep, large enough to be read. */
const SCALE = 0.6;
/** Levels of each colour: fewer make smaller files, and nothing that is looked at is lost. */
const LEVELS = 8;

/** Opens the sample as it is on the pictures' day. */
export async function openPictured(page: Page): Promise<TryItPage> {
  await page.clock.install({ time: DAY });
  page.setDefaultTimeout(120_000);
  const desk = new TryItPage(page);
  await desk.open();
  await desk.pane.getByRole('button', { name: 'See it with a sample' }).click();
  await desk.pane.getByRole('tab', { name: 'Matrix' }).waitFor();
  return desk;
}

/** A picture that has stopped changing. */
async function steady(page: Page, take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(250);
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

/** The sheet's picture as the browser draws it, at full size. */
async function screenshotOf(desk: TryItPage, sheet: Pictured): Promise<Buffer> {
  const { page } = desk;
  await desk.sheet(sheet);
  const box = await page.locator(CELLS).boundingBox();
  if (box === null) throw new Error('There is no grid');
  return steady(page, () => page.screenshot({ clip: box }));
}

/** The pictures of all six sheets as PNG files, scaled down; `look` is a page of its own that does the scaling. */
export async function sheetPictures(
  desk: TryItPage,
  look: Page
): Promise<ReadonlyMap<Pictured, Buffer>> {
  const pictures = new Map<Pictured, Buffer>();
  for (const sheet of PICTURED) {
    const shot = await screenshotOf(desk, sheet);
    pictures.set(sheet, await scaled(look, shot));
  }
  return pictures;
}

const urlOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** The picture scaled down, with fewer colours. */
async function scaled(look: Page, png: Buffer): Promise<Buffer> {
  const url = await look.evaluate(
    async ({ source, scale, levels }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const data = context.getImageData(0, 0, canvas.width, canvas.height);
      const step = 255 / (levels - 1);
      data.data.forEach((value, at) => {
        data.data[at] = Math.round(Math.round(value / step) * step);
      });
      context.putImageData(data, 0, 0);
      return canvas.toDataURL('image/png');
    },
    { source: urlOf(png), scale: SCALE, levels: LEVELS }
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** The ink of a picture; moved by `right` and `down` pixels where that is asked for. Added up in the page, which has the pixels. */
export function inkOfPicture(look: Page, png: Buffer, { right = 0, down = 0 } = {}): Promise<Ink> {
  return look.evaluate(
    async ({ source, x, y, side }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, x, y);
      // No functions with names: tsx gives those a helper that the page lacks.
      const cells = Array.from({ length: Math.ceil(height / side) }, (_, row) =>
        Array.from({ length: Math.ceil(width / side) }, (__, column) => {
          const [left, top] = [column * side, row * side];
          const [wide, high] = [Math.min(side, width - left), Math.min(side, height - top)];
          const { data } = context.getImageData(left, top, wide, high);
          const share = 1 / (3 * 255 * wide * high);
          return data.reduce((ink, value, at) => ink - (at % 4 === 3 ? 0 : value * share), 1);
        })
      );
      return { width, height, cells };
    },
    { source: urlOf(png), x: right, y: down, side: CELL }
  );
}
