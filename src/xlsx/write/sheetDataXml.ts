/** Rows in sheet XML, handed over one by one. */
import type { CellFormat, RowHeight, SheetPlan } from '../../workbook/kernel/blueprint';
import { cellXml, type CellContext } from './cellXml';
import { FormatBands, isWholeColumn, type FormatSpan } from './formatBands';
import type { GridRow, SheetGrid } from './sheetGrid';

export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

const farther = (size: UsedSize, rows: number, columns: number): UsedSize => ({
  rows: Math.max(size.rows, rows),
  columns: Math.max(size.columns, columns),
});

/** How far content and formats reach; whole-column formats don't count. */
export function usedSize(sheet: SheetPlan, grid: SheetGrid): UsedSize {
  let size: UsedSize = { rows: 0, columns: 0 };
  grid.forEach((row, index) => (size = farther(size, index + 1, row.length)));
  sheet.rowHeights.forEach(({ row }) => (size = farther(size, row + 1, 0)));
  sheet.hiddenRows.forEach(({ row, rows }) => (size = farther(size, row + rows, 0)));
  sheet.formats
    .filter((run) => !isWholeColumn(run))
    .forEach(({ area }) => {
      size = farther(size, area.row + area.rows, area.column + area.columns);
    });
  return size;
}

const formatIn = (span: FormatSpan | undefined, column: number): CellFormat | null =>
  span !== undefined && span.from <= column ? span.format : null;

/** Walks content and formats of one row together, so that neither is searched. */
const rowCells = (
  row: number,
  cells: GridRow,
  spans: readonly FormatSpan[],
  columns: number,
  context: CellContext
): string => {
  const written: string[] = [];
  let span = 0;
  for (let column = 0; column < columns; column += 1) {
    while ((spans[span]?.to ?? Infinity) < column) span += 1;
    const format = formatIn(spans[span], column);
    if (format === null && cells[column] === undefined) continue;
    written.push(cellXml(cells[column], format, { row, column }, context));
  }
  return written.join('');
};

/** How far a row's own content and bounded formats reach. */
const reach = (cells: GridRow, bounded: readonly FormatSpan[]): number =>
  Math.max(cells.length, (bounded[bounded.length - 1]?.to ?? -1) + 1);

/** A fitted height is only what wrapped text needs now: Excel goes on fitting the row itself. */
const sizeXml = (size: RowHeight | undefined): string => {
  if (size === undefined) return '';
  const own = size.fitted === true ? '' : ' customHeight="1"';
  return ` ht="${size.height}"${own}`;
};

const rowXml = (row: number, look: string, cells: string): string =>
  cells + look === '' ? '' : `<row r="${row + 1}"${look}>${cells}</row>`;

const hiddenRows = ({ hiddenRows: spans }: SheetPlan): ReadonlySet<number> =>
  new Set(spans.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at)));

/** Hands the cells of a sheet over, row by row. */
export function writeSheetData(
  sheet: SheetPlan,
  grid: SheetGrid,
  context: CellContext,
  write: (piece: string) => void
): void {
  const heights = new Map(sheet.rowHeights.map((size) => [size.row, size]));
  const all = new FormatBands(sheet.formats);
  const bounded = new FormatBands(sheet.formats.filter((run) => !isWholeColumn(run)));
  const hidden = hiddenRows(sheet);
  const rows = usedSize(sheet, grid).rows;
  write('<sheetData>');
  for (let row = 0; row < rows; row += 1) {
    const cells = grid.get(row) ?? [];
    const columns = reach(cells, bounded.spansAt(row));
    const content = rowCells(row, cells, all.spansAt(row), columns, context);
    const look = sizeXml(heights.get(row)) + (hidden.has(row) ? ' hidden="1"' : '');
    write(rowXml(row, look, content));
  }
  write('</sheetData>');
}
