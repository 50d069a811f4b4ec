import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Rvu } from '../../src/model/rvu';
import { readRvu } from '../../src/workbook/book/readRvu';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import type { TryItPage } from './tryItPage';

/** What our own reader finds in the downloaded workbook; nothing in it may be unreadable. */
export async function downloaded(desk: TryItPage): Promise<Rvu> {
  const coming = desk.page.waitForEvent('download');
  await desk.page.getByRole('button', { name: 'Download .xlsx' }).click();
  const read = readWorkbook(readFileSync(await (await coming).path()));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const reading = readRvu(workbookSource(read.book));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  expect(reading.problems).toEqual([]);
  return reading.rvu;
}
