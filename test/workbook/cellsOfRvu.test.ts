/** What is read of a file when only the RVU is wanted says the same as all of it. */
import { readRvu } from '../../src/workbook/book/readRvu';
import { CELLS_OF_RVU } from '../../src/workbook/book/cellsOfRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { oldBooks } from '../corpus/corpus';
import { sampled } from '../share';

const sample = writeWorkbook(rvuBlueprint(SAMPLE));

const BOOKS: readonly (readonly [string, Uint8Array])[] = [
  ['the sample', sample],
  ...sampled(oldBooks).map(({ version, name, bytes }) => [`v${version}/${name}`, bytes] as const),
];

function book(bytes: Uint8Array, only: boolean) {
  const read = readWorkbook(bytes, only ? { only: CELLS_OF_RVU } : {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.book;
}

test.each(BOOKS)('%s', (_, bytes) => {
  const all = readRvu(workbookSource(book(bytes, false)));
  expect(readRvu(workbookSource(book(bytes, true)))).toEqual(all);
});

test('sheets on which nothing is wanted are not unpacked', () => {
  const some = book(sample, true).sheets;
  const read = some.filter(({ rows }) => rows.size > 0).map(({ title }) => title);
  expect(some.map(({ title }) => title)).toEqual(
    book(sample, false).sheets.map(({ title }) => title)
  );
  expect(read).toContain('Contributions');
  expect(read).not.toContain('Matrix');
  expect(read).not.toContain('Chart data');
});
