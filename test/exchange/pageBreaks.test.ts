import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { pageBreaks } from '../../src/exchange/send/pageBreaks';
import type { PlacedPiece } from '../../src/exchange/send/pageBreaks';
import { sharedView } from '../../src/exchange/send/sharedView';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { ORDER } from './orders';

/** A list of so many rows from that row on, its headers in the second; each row 15 points tall unless said. */
const piece = (
  row: number,
  rows: number,
  { hidden = 0, height }: { readonly hidden?: number; readonly height?: number } = {}
): PlacedPiece => ({
  row,
  hidden: hidden === 0 ? [] : [{ row: row + rows - hidden, rows: hidden }],
  piece: {
    rows,
    blocks: [],
    formats: [],
    validations: [],
    rowHeights: height === undefined ? [] : [{ row: row + 2, height }],
    tables: [
      {
        name: 'List',
        row: row + 1,
        column: 0,
        columns: [],
        rows: [],
        filterButtons: false,
      },
    ],
  },
});

const NARROW = 700;
const broken = (placed: readonly PlacedPiece[]): readonly number[] => pageBreaks(placed, NARROW);

test('what fits one page is not parted', () => {
  expect(broken([piece(0, 4), piece(5, 10), piece(16, 12)])).toEqual([]);
});

test('a list that does not fit below the others begins on a page of its own, with its title', () => {
  // 20 and 12 rows with a blank one between leave no room for 10 more: a page holds 33.
  expect(broken([piece(0, 20), piece(21, 12), piece(34, 10)])).toEqual([34]);
  expect(broken([piece(0, 20), piece(21, 20), piece(42, 10)])).toEqual([21]);
});

test('rows that are hidden take no room, tall ones take more', () => {
  expect(broken([piece(0, 18), piece(19, 30, { hidden: 18 })])).toEqual([]);
  expect(broken([piece(0, 18), piece(19, 12)])).toEqual([]);
  expect(broken([piece(0, 18), piece(19, 12, { height: 200 })])).toEqual([19]);
});

test('a list longer than a page begins where three of its rows have room, and the next begins anew', () => {
  expect(broken([piece(0, 20), piece(21, 60), piece(82, 4)])).toEqual([82]);
  expect(broken([piece(0, 29), piece(30, 60), piece(91, 4)])).toEqual([30, 91]);
});

test('nothing breaks before the first', () => {
  expect(broken([])).toEqual([]);
  expect(broken([piece(0, 80)])).toEqual([]);
});

test('a sheet wider than the paper is printed smaller, and a page takes more of its rows', () => {
  const rows = [piece(0, 20), piece(21, 14)];
  expect(pageBreaks(rows, 770)).toEqual([21]);
  expect(pageBreaks(rows, 850)).toEqual([]);
});

test('no sheet of the sample’s copy begins with a page that holds its title alone', () => {
  const { sheets } = copyBlueprint(sharedView(SAMPLE, ORDER));
  for (const { title, print, tables } of sheets) {
    const [begins = Infinity] = print.fit.kind === 'width' ? (print.fit.breakBeforeRows ?? []) : [];
    expect([title, begins > (tables[0]?.row ?? 0)]).toEqual([title, true]);
  }
});
