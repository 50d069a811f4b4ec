/** A sheet of the copy from its head and its lists, one under the other. */
import type { RowSpan, SheetPlan } from '../../workbook/kernel/blueprint';
import { EMPTY_SHEET, onePageWide } from '../../workbook/kernel/sheetParts';
import { FIRST_COLUMN, HEADER_OFFSET, MARGIN_COLUMN, headPiece, listPiece } from './copyParts';
import type { Head, List, Piece, Reader } from './copyParts';

/** Where a list stands on a sheet, so that it is found even where its headers were translated. */
export interface PlacedList {
  readonly name: string;
  /** The sheet's title. */
  readonly sheet: string;
  /** Zero-based, of the headers. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The keys of the columns, from left to right. */
  readonly keys: readonly string[];
}

export interface CopySheet {
  readonly sheet: SheetPlan;
  readonly lists: readonly PlacedList[];
}

export interface SheetOrder {
  readonly key: string;
  readonly title: string;
  readonly head: Head;
  readonly lists: readonly List[];
  readonly widths: readonly number[];
  readonly read: Reader;
}

const GAP = 1;

export function copySheet({ key, title, head, lists, widths, read }: SheetOrder): CopySheet {
  const pieces: Piece[] = [headPiece(head)];
  const placed: PlacedList[] = [];
  let row = (pieces[0]?.rows ?? 0) + GAP;
  for (const list of lists) {
    const piece = listPiece(list, row, read);
    pieces.push(piece);
    placed.push(placeOf(list, title, row + HEADER_OFFSET));
    row += piece.rows + GAP;
  }
  const sheet: SheetPlan = {
    ...EMPTY_SHEET,
    key,
    title,
    protected: true,
    columnWidths: [2, ...widths].map((width, index) => ({ column: MARGIN_COLUMN + index, width })),
    rowHeights: pieces.flatMap(({ rowHeights }) => rowHeights),
    blocks: pieces.flatMap(({ blocks }) => blocks),
    tables: pieces.flatMap(({ tables }) => tables),
    hiddenRows: lists.flatMap((list, index) => hiddenRows(list, placed[index])),
    formats: pieces.flatMap(({ formats }) => formats),
    validations: pieces.flatMap(({ validations }) => validations),
    print: onePageWide('landscape'),
  };
  return { sheet, lists: placed };
}

const hiddenRows = (
  { rows, shown = rows.length }: List,
  placed: PlacedList | undefined
): readonly RowSpan[] =>
  placed === undefined || shown >= rows.length
    ? []
    : [{ row: placed.row + 1 + shown, rows: rows.length - shown }];

const placeOf = (list: List, sheet: string, row: number): PlacedList => ({
  name: list.name,
  sheet,
  row,
  column: FIRST_COLUMN,
  rows: list.rows.length,
  keys: list.columns.map(({ key }) => key),
});
