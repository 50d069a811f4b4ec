/** Reading a pivot table's records, and laying the table over the cells of its sheet. */
import type { Scalar } from '../calculator/values';
import { plainText } from '../calculator/values';
import type { Area } from './area';
import { areaOf, bounding, keyOf, lastColumn, lastRow } from './area';
import { findTable, keysWithin } from './book';
import { applyFormat, formatAt } from './format';
import type { Sheet } from './model';
import { areaOfFormula } from './names';
import { isRule } from './pivotFilters';
import { itemsOf } from './pivotItems';
import { gridOf } from './pivotGrid';
import type { PivotCell } from './pivotLines';
import type { PivotModel, PivotSourceModel } from './pivotModel';
import { problem } from './problem';
import type { Workspace } from './workspace';

/** The cells of a source; null once they are deleted. */
export function sourcePlace(
  { book }: Workspace,
  { kind, formula }: PivotSourceModel
): { readonly sheet: Sheet; readonly area: Area } | null {
  if (kind === 'LocalRange') return areaOfFormula(book, formula);
  const table = findTable(book, formula.replace(/^=|\[#All\]$/g, ''));
  return table === undefined ? null : { sheet: table.sheet, area: table.area };
}

const lineOf = ({ engine }: Workspace, sheet: Sheet, area: Area, row: number): readonly Scalar[] =>
  Array.from({ length: area.columns }, (_, at) => engine.valueAt(sheet, row, area.column + at));

const areNames = (headers: readonly string[]): boolean =>
  !headers.includes('') &&
  new Set(headers.map((name) => name.toLowerCase())).size === headers.length;

/** Reads the records anew. @throws InvalidArgument for a source without names or records */
export function readRecords(workspace: Workspace, pivot: PivotModel): void {
  const place = sourcePlace(workspace, pivot.source);
  if (place === null) throw problem('InvalidReference', 'the source of the pivot table is gone');
  const { sheet, area } = place;
  const headers = lineOf(workspace, sheet, area, area.row).map((value) => plainText(value));
  if (area.rows < 2 || !areNames(headers)) {
    throw problem('InvalidArgument', 'a pivot table needs a row of different names and records');
  }
  Object.assign(pivot, recordsOf(workspace, sheet, area, headers));
}

type Read = Pick<PivotModel, 'headers' | 'records' | 'formats'>;

const recordsOf = (
  workspace: Workspace,
  sheet: Sheet,
  area: Area,
  headers: readonly string[]
): Read => ({
  headers,
  records: Array.from({ length: area.rows - 1 }, (_, at) =>
    lineOf(workspace, sheet, area, area.row + 1 + at)
  ),
  formats: headers.map(
    (_, at) => formatAt(sheet.formats, area.row + 1, area.column + at).numberFormat
  ),
});

const clear = (sheet: Sheet, area: Area | null): void => {
  if (area === null) return;
  for (const key of keysWithin(sheet.cells, area)) sheet.cells.delete(key);
};

const write = (sheet: Sheet, row: number, column: number, { value, format }: PivotCell): void => {
  const at = areaOf(row, column);
  sheet.cells.set(keyOf(row, column), { formula: null, value, pass: 0 });
  if (format !== undefined) applyFormat(sheet.formats, at, { numberFormat: format });
};

/** What a filter shows of itself: all, one item, or several. */
const filterText = (pivot: PivotModel, field: string): string => {
  const filter = pivot.fields[field]?.filters['manualFilter'];
  const given = isRule(filter) ? filter['selectedItems'] : null;
  if (!Array.isArray(given)) return '(All)';
  const shown = itemsOf(pivot, field, pivot.records).filter(({ name }) => given.includes(name));
  const [only, ...more] = shown;
  return only === undefined || more.length > 0 ? '(Multiple Items)' : only.name;
};

const drawFilters = (sheet: Sheet, pivot: PivotModel, row: number): Area | null => {
  if (pivot.filters.length === 0) return null;
  pivot.filters.forEach((field, at) => {
    write(sheet, row + at, pivot.column, { row: 0, column: 0, value: field });
    const value = filterText(pivot, field);
    write(sheet, row + at, pivot.column + 1, { row: 0, column: 0, value });
  });
  return areaOf(row, pivot.column, pivot.filters.length, 2);
};

/** Filters stand above the table with a blank row between; without room it moves down. */
const bodyRow = ({ row, filters }: PivotModel): number =>
  filters.length === 0 ? row : Math.max(row, filters.length + 1);

/** Takes the table's cells away. */
export function erasePivot({ changes }: Workspace, sheet: Sheet, pivot: PivotModel): void {
  const { area, filterArea } = pivot;
  clear(sheet, area);
  clear(sheet, filterArea);
  for (const cleared of [area, filterArea]) {
    if (cleared !== null) changes.add({ kind: 'cells', sheet, area: cleared, type: 'RangeEdited' });
  }
  pivot.area = null;
  pivot.filterArea = null;
}

/** Lays the table over its cells as it is now. */
export function drawPivot(workspace: Workspace, sheet: Sheet, pivot: PivotModel): void {
  // Computed first: a table that can't be shown stays unchanged.
  const grid = gridOf(pivot);
  erasePivot(workspace, sheet, pivot);
  const row = bodyRow(pivot);
  pivot.filterArea = drawFilters(sheet, pivot, row - pivot.filters.length - 1);
  if (grid !== null) {
    for (const cell of grid.cells) write(sheet, row + cell.row, pivot.column + cell.column, cell);
    pivot.area = areaOf(row, pivot.column, grid.rows, grid.columns);
    pivot.labelRows = grid.labelRows;
    pivot.labelColumns = grid.labelColumns;
  }
  for (const area of [pivot.area, pivot.filterArea]) {
    if (area !== null) workspace.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  }
}

/** The cells of the whole table, filters and all; null while it is empty. */
export function pivotWholeArea({ area, filterArea }: PivotModel): Area | null {
  if (area === null || filterArea === null) return area ?? filterArea;
  return bounding(area, filterArea);
}

/** A part of the table's cells; null where it has none. */
export function partOf(
  { area, labelRows, labelColumns }: PivotModel,
  part: 'rows' | 'columns' | 'body'
): Area | null {
  if (area === null) return null;
  const { row, column } = area;
  const rows = lastRow(area) - row - labelRows + 1;
  const columns = lastColumn(area) - column - labelColumns + 1;
  const areas = {
    rows: areaOf(row + labelRows - 1, column, rows + 1, labelColumns),
    columns: areaOf(row, column + labelColumns, labelRows, columns),
    body: areaOf(row + labelRows, column + labelColumns, rows, columns),
  };
  const found = areas[part];
  return found.rows < 1 || found.columns < 1 ? null : found;
}
