/** The rows of a table from its column record: what people typed, and formulas with the model's word. */
import type { PlannedCell, TablePlan } from './blueprint';
import type { ColumnRecord } from './column';
import { shownValue, tableColumn } from './fromRecord';
import { formula } from './sheetParts';

/** One row: `typed` holds the values of the typed and fixed columns by key, `row` is what computed ones mirror. */
export function recordRow<Row>(
  columns: readonly ColumnRecord<Row>[],
  typed: object,
  row: Row
): readonly PlannedCell[] {
  const values = new Map<string, string | number | boolean | null>(Object.entries(typed));
  return columns.map((column) =>
    column.entry === 'computed'
      ? formula(column.formula, column.mirror(row) ?? '')
      : shownValue(column.what, values.get(column.key) ?? null)
  );
}

/** Rows ready for typing: formulas that show nothing yet. */
export function spareRows(
  columns: readonly ColumnRecord<never>[],
  count: number
): readonly (readonly PlannedCell[])[] {
  const blank = columns.map((column) =>
    column.entry === 'computed' ? formula(column.formula, '') : null
  );
  return Array.from({ length: count }, () => blank);
}

/** The widths of a table's columns; helpers are hidden. */
export function recordWidths(columns: readonly ColumnRecord<never>[], first = 0) {
  return columns.map(({ width, hidden }, index) => ({
    column: first + index,
    width,
    ...(hidden ? { hidden } : {}),
  }));
}

/** The table of a record, where it stands and with its rows. */
export function recordTable(
  columns: readonly ColumnRecord<never>[],
  {
    rows,
    ...rest
  }: Pick<TablePlan, 'row' | 'column' | 'name' | 'filterButtons'> & Pick<TablePlan, 'rows'>
): TablePlan {
  return { ...rest, columns: columns.map(tableColumn), rows };
}
