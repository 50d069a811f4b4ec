/** Six sheets look as their pictures in test/pictures/sheets, which `npm run pictures -- sheets` takes anew. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CELLS_TOLERANCE, shareThatDiffers } from '../pictures/ink';
import {
  inkOfPicture,
  openPictured,
  PICTURED,
  SHEET_PAGE,
  SHEET_PICTURES,
  sheetPictures,
  type Pictured,
} from '../pictures/sheets';

/** A row of cells, in pixels of the pictures. */
const ONE_ROW = { down: 12 } as const;
const FOLDER = join(__dirname, '../..', SHEET_PICTURES);
const kept = (sheet: Pictured): Buffer => readFileSync(join(FOLDER, `${sheet}.png`));

test.use({ viewport: SHEET_PAGE });

test('six sheets look as in their pictures', async ({ page, context }, info) => {
  const desk = await openPictured(page);
  const look = await context.newPage();
  for (const [sheet, png] of await sheetPictures(desk, look)) {
    await info.attach(sheet, { body: png, contentType: 'image/png' });
    const [ink, before] = [await inkOfPicture(look, png), await inkOfPicture(look, kept(sheet))];
    expect.soft(shareThatDiffers(ink, before), sheet).toBeLessThanOrEqual(CELLS_TOLERANCE);
  }
});

test('a picture that is one row lower, or that shows another sheet, is told apart', async ({
  page,
}) => {
  const others: readonly Pictured[] = [...PICTURED.slice(1), PICTURED[0]];
  for (const [index, sheet] of PICTURED.entries()) {
    const ink = await inkOfPicture(page, kept(sheet));
    const lower = await inkOfPicture(page, kept(sheet), ONE_ROW);
    const other = await inkOfPicture(page, kept(others[index] ?? sheet));
    expect(shareThatDiffers(ink, lower), `${sheet} lower`).toBeGreaterThan(CELLS_TOLERANCE);
    expect(shareThatDiffers(ink, other), `${sheet} or another`).toBeGreaterThan(CELLS_TOLERANCE);
  }
});

test('the pictures are six, and small', () => {
  const names = readdirSync(FOLDER);
  expect(names.sort()).toEqual(PICTURED.map((sheet) => `${sheet}.png`).sort());
  for (const name of names) expect(statSync(join(FOLDER, name)).size).toBeLessThan(60_000);
});
