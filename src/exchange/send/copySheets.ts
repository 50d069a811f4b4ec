/** A sheet of the copy from its head and its lists, one under the other. */
import type { PrintPlan, RowSpan, SheetPlan } from '../../workbook/kernel/blueprint';
import { columnPoints } from '../../workbook/kernel/columnPoints';
import { EMPTY_SHEET, onePageWide } from '../../workbook/kernel/sheetParts';
import type { CopyListPlace } from '../copyListPlace';
import {
  COPY_FIRST_COLUMN,
  HEADER_OFFSET,
  COPY_MARGIN_COLUMN,
  headPiece,
  listPiece,
} from './copyParts';
import type { Head, List, Reader } from './copyParts';
import { pageBreaks } from './pageBreaks';
import type { PlacedPiece } from './pageBreaks';

/** A list with its table's name, so that it is found even where its headers were translated. */
export interface PlacedList extends CopyListPlace {
  readonly name: string;
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

/** A sheet of the copy: its head, its lists one below the other, and where its pages end. */
export function copySheet({ key, title, head, lists, widths, read }: SheetOrder): CopySheet {
  const begin = headPiece(head);
  const onPages: PlacedPiece[] = [{ piece: begin, row: 0, hidden: [] }];
  const placed: PlacedList[] = [];
  let row = begin.rows + GAP;
  for (const list of lists) {
    const piece = listPiece(list, row, read);
    const place = placeOf(list, title, row + HEADER_OFFSET);
    onPages.push({ piece, row, hidden: hiddenRows(list, place) });
    placed.push(place);
    row += piece.rows + GAP;
  }
  const columnWidths = [2, ...widths].map((width, index) => ({
    column: COPY_MARGIN_COLUMN + index,
    width,
  }));
  const pieces = onPages.map(({ piece }) => piece);
  const sheet: SheetPlan = {
    ...EMPTY_SHEET,
    key,
    title,
    protected: true,
    columnWidths,
    rowHeights: pieces.flatMap(({ rowHeights }) => rowHeights),
    blocks: pieces.flatMap(({ blocks }) => blocks),
    tables: pieces.flatMap(({ tables }) => tables),
    hiddenRows: onPages.flatMap(({ hidden }) => hidden),
    formats: pieces.flatMap(({ formats }) => formats),
    validations: pieces.flatMap(({ validations }) => validations),
    print: printOf(onPages, columnWidths),
  };
  return { sheet, lists: placed };
}

function printOf(placed: readonly PlacedPiece[], columns: SheetPlan['columnWidths']): PrintPlan {
  const width = columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const breakBeforeRows = pageBreaks(placed, width);
  return { ...onePageWide('landscape'), fit: { kind: 'width', pages: 1, breakBeforeRows } };
}

const hiddenRows = ({ rows, shown = rows.length }: List, placed: PlacedList): readonly RowSpan[] =>
  shown >= rows.length ? [] : [{ row: placed.row + 1 + shown, rows: rows.length - shown }];

const placeOf = (list: List, sheet: string, row: number): PlacedList => ({
  name: list.name,
  sheet,
  row,
  column: COPY_FIRST_COLUMN,
  rows: list.rows.length,
  keys: list.columns.map(({ key }) => key),
});
