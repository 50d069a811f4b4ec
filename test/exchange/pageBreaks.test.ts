import { pageBreaks } from '../../src/exchange/send/pageBreaks';
import type { PlacedPiece } from '../../src/exchange/send/pageBreaks';

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

test('what fits one page is not parted', () => {
  expect(pageBreaks([piece(0, 4), piece(5, 10), piece(16, 12)])).toEqual([]);
});

test('a list that does not fit below the others begins on a page of its own, with its title', () => {
  // 20 and 14 rows with a blank one between leave no room for 10 more: a page holds 35.
  expect(pageBreaks([piece(0, 20), piece(21, 14), piece(36, 10)])).toEqual([36]);
  expect(pageBreaks([piece(0, 20), piece(21, 20), piece(42, 10)])).toEqual([21]);
});

test('rows that are hidden take no room, tall ones take more', () => {
  expect(pageBreaks([piece(0, 20), piece(21, 30, { hidden: 18 })])).toEqual([]);
  expect(pageBreaks([piece(0, 20), piece(21, 12)])).toEqual([]);
  expect(pageBreaks([piece(0, 20), piece(21, 12, { height: 200 })])).toEqual([21]);
});

test('a list longer than a page begins where three of its rows have room, and the next begins anew', () => {
  expect(pageBreaks([piece(0, 20), piece(21, 60), piece(82, 4)])).toEqual([82]);
  expect(pageBreaks([piece(0, 31), piece(32, 60), piece(93, 4)])).toEqual([32, 93]);
});

test('nothing breaks before the first', () => {
  expect(pageBreaks([])).toEqual([]);
  expect(pageBreaks([piece(0, 80)])).toEqual([]);
});
