/** A sheet of the emulated workbook for the file library. */
import type { Cell, CellValue, ColumnDef, RowDef, TableDefinition, WriteSheet } from 'hucre';
import type { Book, Engine, Scalar, Sheet, TableModel } from 'excel-emulator/book';
import {
  addressOf,
  columnOfKey,
  isError,
  keyOf,
  lastColumn,
  lastRow,
  patchAt,
  rowOfKey,
  tableAt,
} from 'excel-emulator/book';
import { cellKey } from '../view/sheetView';
import { placeholder, drawnCharts } from './charts';
import { fileFormula } from './formula';
import { filePage, fileProtection } from './page';
import { fileConditions, fileValidations } from './rules';
import { fileStyle } from './style';

/** Points of width for one character of the default font. */
const POINTS_PER_CHARACTER = 5.25;

export interface FileSheetSource {
  readonly book: Book;
  readonly engine: Engine;
  readonly sheet: Sheet;
}

const fileValue = (value: Scalar): CellValue => (isError(value) ? value.code : value);

function content(source: FileSheetSource, row: number, column: number): Partial<Cell> {
  const { book, engine, sheet } = source;
  const value = fileValue(engine.valueAt(sheet, row, column));
  const formula = sheet.cells.get(keyOf(row, column))?.formula ?? null;
  if (formula === null) return { value };
  const table = tableAt(book, sheet, row, column)?.name ?? null;
  return { formula: fileFormula(formula, table), formulaResult: value };
}

/** Where a cell leads: a place of the workbook, or an address elsewhere. */
function link(sheet: Sheet, key: number): Partial<Cell> {
  const { address, documentReference } = sheet.hyperlinks.get(key) ?? {};
  if (!address && !documentReference) return {};
  const place = documentReference ? { location: documentReference } : {};
  return { hyperlink: { target: address ?? '', ...place } };
}

function cellsOf(source: FileSheetSource): Map<string, Partial<Cell>> {
  const { sheet } = source;
  const { cells, formats, hyperlinks } = sheet;
  const keys = [...new Set([...cells.keys(), ...formats.cells.keys(), ...hyperlinks.keys()])];
  return new Map(
    keys
      .sort((a, b) => a - b)
      .map((key) => {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        const style = fileStyle(patchAt(sheet.formats, row, column));
        return [
          cellKey(row, column),
          { ...content(source, row, column), ...link(sheet, key), style },
        ];
      })
  );
}

function columnsOf(sheet: Sheet): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = sheet.columnWidths.get(column);
    return {
      ...(points === undefined ? {} : { width: points / POINTS_PER_CHARACTER }),
      hidden: sheet.hiddenColumns.has(column),
    };
  });
}

function rowsOf(sheet: Sheet): Map<number, RowDef> {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      const hidden = sheet.hiddenRows.has(row);
      return [row, { hidden, ...(height === undefined ? {} : { height }) }];
    })
  );
}

const fileTable = (table: TableModel): TableDefinition => ({
  name: table.name,
  displayName: table.name,
  range: addressOf(table.area),
  columns: table.columns.map(({ name }) => ({ name })),
  style: table.style || 'TableStyleLight1',
  showRowStripes: table.showBandedRows,
  showColumnStripes: table.showBandedColumns,
  showAutoFilter: table.showFilterButton,
});

/** A sheet as the file's library takes it; its charts are placeholders. */
export function fileSheet(source: FileSheetSource): WriteSheet {
  const { book, sheet } = source;
  return {
    name: sheet.name,
    cells: cellsOf(source),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: lastRow(area),
      endCol: lastColumn(area),
    })),
    dataValidations: fileValidations(sheet),
    conditionalRules: fileConditions(sheet),
    tables: book.tables.filter((table) => table.sheet === sheet).map(fileTable),
    charts: drawnCharts(sheet).map((chart) => placeholder(sheet, chart)),
    ...filePage(sheet),
    ...fileProtection(sheet),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.replace('#', '') } } : {}),
    },
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
  };
}
