/** The partner's copy after LibreOffice has opened and saved it: still no canary, still all that was told. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { STAMP_KEYS } from '../../src/exchange/stamp';
import { FORMS } from '../../src/model/answers';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { FileBook } from '../../src/xlsx/fileBook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { withCanaries } from '../exchange/canaries';
import { writtenForms } from '../exchange/writtenForms';
import { ORDER, textsOf } from '../exchange/orders';

const folder = mkdtempSync(join(tmpdir(), 'rvu-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, 'copy.xlsx'), bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { status, stderr } = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'copy.xlsx'),
    ],
    { encoding: 'utf8', timeout: 300_000 }
  );
  if (status !== 0) throw new Error(`LibreOffice did not convert: ${status ?? 'killed'} ${stderr}`);
  return readFileSync(join(folder, 'out', 'copy.xlsx'));
}

function cellsOf(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problems[0].code);
  return new Map(read.book.sheets.flatMap(sheetCells));
}

const sheetCells = ({ title, rows }: FileBook['sheets'][number]) =>
  [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column): readonly (readonly [string, unknown])[] =>
      cell === undefined ? [] : [[`${title} ${row} ${column}`, cell]]
    )
  );

test.each(FORMS)('the %s form', (form) => {
  const canaries = withCanaries({ ...SAMPLE, form });
  const { bytes, audit } = makeCopy(canaries.rvu, ORDER);
  expect(audit.findings).toEqual([]);
  const saved = savedByLibreOffice(bytes);
  const texts = [...textsOf(saved).values()].join('\n');
  expect(writtenForms(canaries).filter((song) => texts.includes(song))).toEqual([]);
  const before = cellsOf(bytes);
  expect(before.size).toBeGreaterThan(250 + STAMP_KEYS.length);
  expect(cellsOf(saved)).toEqual(before);
});
