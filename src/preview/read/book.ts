/** A view of the whole workbook, for the grid. */
import type { Book, Engine, Sheet } from 'excel-emulator/book';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from 'excel-emulator/book';
import type { WorkbookView, SheetView, ShownTrack } from '../view/sheetView';
import { shownCellsOf } from './cells';
import { chartsOf } from './chart';
import { linksOf } from './links';
import { fittedRows } from './rowHeights';
import type { MeasureText } from './rowHeights';
import { faultsOf, listsOf, promptsOf } from './validation';

export interface BookSource {
  readonly book: Book;
  readonly engine: Engine;
  readonly measure: MeasureText;
}

const PIXELS_PER_POINT = 4 / 3;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

const COLUMN = pixels(DEFAULT_COLUMN_WIDTH);
const ROW = pixels(DEFAULT_ROW_HEIGHT);

function tracksOf(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number
): ReadonlyMap<number, ShownTrack> {
  const indexes = [...new Set([...sizes.keys(), ...hidden])].sort((a, b) => a - b);
  return new Map(
    indexes.map((index) => [
      index,
      { size: sizes.get(index) ?? standard, hidden: hidden.has(index) },
    ])
  );
}

const inPixels = (sizes: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...sizes].map(([index, points]) => [index, pixels(points)]));

/** Rows that are fitted push what lies below them further down. */
const pushedDown =
  (fitted: ReadonlyMap<number, number>, given: ReadonlyMap<number, number>) =>
  (y: number): number => {
    let [row, top] = [0, 0];
    let shift = 0;
    while (top + (given.get(row) ?? ROW) <= y) {
      shift += Math.max(0, (fitted.get(row) ?? ROW) - ROW);
      top += given.get(row) ?? ROW;
      row += 1;
    }
    return y + shift;
  };

function sheetView({ book, engine, measure }: BookSource, sheet: Sheet): SheetView {
  const source = { book, engine, sheet };
  const faults = faultsOf(source);
  const cells = shownCellsOf(engine, sheet, faults);
  const columns = tracksOf(inPixels(sheet.columnWidths), sheet.hiddenColumns, COLUMN);
  const given = inPixels(sheet.rowHeights);
  const fitted = fittedRows(cells, given, { columns, standard: COLUMN }, measure);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor || null,
    gridlines: sheet.showGridlines,
    freeze: sheet.frozen,
    defaultColumn: COLUMN,
    defaultRow: ROW,
    columns,
    rows: tracksOf(new Map([...fitted, ...given]), sheet.hiddenRows, ROW),
    cells,
    merges: sheet.merges,
    lists: listsOf(source),
    prompts: promptsOf(source),
    faults,
    charts: chartsOf(source, pushedDown(fitted, given)),
    links: linksOf(book, sheet),
  };
}

/** Reads the whole workbook as the page shows it now. */
export function bookView(source: BookSource): WorkbookView {
  return {
    sheets: source.book.sheets.map((sheet) => sheetView(source, sheet)),
    activeSheet: source.book.active.id,
  };
}
