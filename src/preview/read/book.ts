import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../emulator/book/book';
import type { Engine } from '../../emulator/book/engine';
import type { Book, Sheet } from '../../emulator/book/model';
import type { BookView, SheetView, ShownTrack } from '../view/sheetView';
import { cellsOf } from './cells';
import { chartsOf } from './chart';
import { listsOf, promptsOf } from './validation';

const PIXELS_PER_POINT = 4 / 3;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

function tracksOf(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number
): ReadonlyMap<number, ShownTrack> {
  const indexes = [...new Set([...sizes.keys(), ...hidden])].sort((a, b) => a - b);
  return new Map(
    indexes.map((index) => [
      index,
      { size: pixels(sizes.get(index) ?? standard), hidden: hidden.has(index) },
    ])
  );
}

function sheetView(book: Book, engine: Engine, sheet: Sheet): SheetView {
  const source = { book, engine, sheet };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor || null,
    gridlines: sheet.showGridlines,
    freeze: sheet.frozen,
    defaultColumn: pixels(DEFAULT_COLUMN_WIDTH),
    defaultRow: pixels(DEFAULT_ROW_HEIGHT),
    columns: tracksOf(sheet.columnWidths, sheet.hiddenColumns, DEFAULT_COLUMN_WIDTH),
    rows: tracksOf(sheet.rowHeights, sheet.hiddenRows, DEFAULT_ROW_HEIGHT),
    cells: cellsOf(engine, sheet),
    merges: sheet.merges,
    lists: listsOf(source),
    prompts: promptsOf(source),
    charts: chartsOf(source),
  };
}

/** Reads the whole workbook as the page shows it now. */
export const bookView = (book: Book, engine: Engine): BookView => ({
  sheets: book.sheets.map((sheet) => sheetView(book, engine, sheet)),
  activeSheet: book.active.id,
});
