/** From the bytes of a file to an emulated workbook. */
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import type { NamedRange, Sheet, TableDefinition, Workbook } from 'hucre';
import type { Area, BookSnapshot, SheetSnapshot, Spelling } from 'excel-emulator/book';
import {
  DEFAULT_COLUMN_WIDTH,
  contains,
  learnCalculatedColumns,
  newBook,
  normalFormula,
  parseAddress,
  restoreBook,
  takeSnapshot,
} from 'excel-emulator/book';
import { cellsIn } from './cells';
import type { FormulaReader } from './cells';
import { chartsIn } from './charts';
import type { OpenedParts } from './parts';
import { hiddenNames } from './hiddenNames';
import { areasOf, conditionsIn, validationsIn } from './rules';
import { pageIn } from './page';
import { colorOf, formatOf } from './style';

/** Points of width for one character of the default font. */
const POINTS_PER_CHARACTER = 5.25;

interface PlacedTable {
  readonly table: TableDefinition;
  readonly area: Area;
}

const tablesIn = (sheet: Sheet): readonly PlacedTable[] =>
  (sheet.tables ?? []).flatMap((table) => {
    const area = parseAddress(table.range ?? '')?.area;
    return area ? [{ table, area }] : [];
  });

/** A file spells names and columns as Excel does. */
const asInFile = (table: (name: string) => string): Spelling => ({
  table,
  name: (name) => name,
  column: (_, column) => column,
});

/** Formulas as they are shown: a cell of the own row without its table's name. */
function formulaReader(sheet: Sheet, known: (table: string) => string): FormulaReader {
  const tables = tablesIn(sheet);
  return (formula, row, column) => {
    const own = tables.find(({ area }) => contains(area, row, column))?.table.name ?? null;
    return normalFormula(formula, { sheet: sheet.name, table: own }, asInFile(known));
  };
}

const entries = <T, R>(
  items: readonly T[] | undefined,
  read: (item: T) => R | null | undefined
): readonly (readonly [number, R])[] =>
  (items ?? []).flatMap((item, index) => {
    const found = read(item);
    return found === null || found === undefined ? [] : [[index, found] as const];
  });

function tracksIn({ columns, rowDefs }: Sheet) {
  const rows = [...(rowDefs ?? [])];
  return {
    columnWidths: entries(columns, ({ width }) =>
      width === undefined ? null : width * POINTS_PER_CHARACTER
    ),
    hiddenColumns: entries(columns, ({ hidden }) => hidden || null).map(([index]) => index),
    rowHeights: rows.flatMap(([row, { height }]) =>
      height === undefined ? [] : [[row, height] as const]
    ),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    columnFormats: entries(columns, ({ style }) => style && formatOf(style)),
  };
}

function visibilityOf({ hidden, veryHidden }: Sheet): SheetSnapshot['visibility'] {
  if (veryHidden) return 'VeryHidden';
  return hidden ? 'Hidden' : 'Visible';
}

function looksIn(sheet: Sheet) {
  const { tabColor, showGridLines = true, showRowColHeaders = true } = sheet.view ?? {};
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    tabColor: colorOf(tabColor) ?? '',
    showGridlines: showGridLines,
    showHeadings: showRowColHeaders,
    standardWidth: DEFAULT_COLUMN_WIDTH,
    frozen: { rows, columns },
  };
}

function sheetIn(
  sheet: Sheet,
  parts: OpenedParts,
  known: (table: string) => string
): SheetSnapshot {
  const { cells, formats, hyperlinks } = cellsIn(sheet, formulaReader(sheet, known));
  const { columnFormats, ...tracks } = tracksIn(sheet);
  return {
    ...looksIn(sheet),
    ...pageIn(sheet),
    ...tracks,
    cells,
    hyperlinks,
    formats: { cells: formats, rows: [], columns: columnFormats },
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    validations: validationsIn(sheet),
    conditionals: conditionsIn(sheet),
    charts: chartsIn(parts, sheet.name, tracks),
    customProperties: [],
  };
}

const tableOf = ({ table, area }: PlacedTable, sheet: number): BookSnapshot['tables'][number] => ({
  name: table.name,
  sheet,
  area,
  columns: table.columns.map(({ name }) => ({ name, formula: null })),
  style: table.style ?? '',
  showHeaders: true,
  showFilterButton: table.showAutoFilter ?? true,
  showBandedRows: table.showRowStripes ?? true,
  showBandedColumns: table.showColumnStripes ?? false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  sortFields: [],
});

function namesIn(
  { namedRanges = [], sheets }: Workbook,
  parts: OpenedParts
): BookSnapshot['names'] {
  const hidden = hiddenNames(parts);
  const own = namedRanges.filter(({ name }: NamedRange) => !name.startsWith('_xlnm.'));
  return own.map(({ name, range, scope, comment }) => {
    const sheet = sheets.findIndex((each) => each.name === scope);
    return {
      name,
      formula: `=${range}`,
      visible: !hidden.has(name),
      comment: comment ?? '',
      sheet: sheet < 0 ? null : sheet,
    };
  });
}

/** What only a workbook can say for itself: which columns are computed throughout. */
function learned(snapshot: BookSnapshot): BookSnapshot {
  const book = newBook();
  restoreBook(book, snapshot);
  book.tables.forEach((table) => learnCalculatedColumns(table, table.area));
  return takeSnapshot(book);
}

/** Reads the bytes of an .xlsx file as a workbook; throws where they are none. */
export async function openWorkbook(file: Uint8Array): Promise<BookSnapshot> {
  const workbook = await readXlsx(file, { readStyles: true });
  const parts = unzipSync(file, { filter: ({ name }) => !name.includes('worksheets/sheet') });
  const { sheets } = workbook;
  const names = sheets.flatMap(tablesIn).map(({ table }) => table.name);
  const known = (wanted: string): string =>
    names.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted;
  const active = Math.max(0, workbook.activeSheet ?? sheets.findIndex((sheet) => !sheet.hidden));
  const [corner = { row: 0, column: 0, rows: 1, columns: 1 }] = areasOf('A1');
  return learned({
    version: 1,
    sheets: sheets.map((sheet) => sheetIn(sheet, parts, known)),
    tables: sheets.flatMap((sheet, index) =>
      tablesIn(sheet).map((placed) => tableOf(placed, index))
    ),
    names: namesIn(workbook, parts),
    settings: [],
    documentSettings: [],
    properties: {},
    active,
    selection: { sheet: active, area: corner },
    protected: false,
    calculationMode: 'Automatic',
  });
}
