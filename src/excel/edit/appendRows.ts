/** Appends rows to tables; calculated columns and validations follow by themselves. */
import { headerAt } from '../../workbook/kernel/headers';
import type { CellValue, SheetPlan } from '../../workbook/kernel/blueprint';
import type { RowsEdit } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { sameName } from '../address';
import { literal, plainValue, type CellContent } from '../cellContent';

/** A table before rows are appended. */
export interface Receiver {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Nothing at all stands in its only row, which may be the placeholder of a table without rows. */
  readonly mayBeEmpty: boolean;
  /** Whether people typed something in this cell, counted from the table's first data row. */
  readonly isTyped: (row: number, column: number) => boolean;
}

const isBlankRow = ({ rows, formulas }: WorkbookSource['tables'][number], row: number): boolean =>
  [...(rows[row] ?? []), ...(formulas[row] ?? [])].every((cell) => (cell ?? null) === null);

const receiverThere = (source: WorkbookSource, name: string): Receiver | undefined => {
  const table = source.tables.find((each) => sameName(each.name, name));
  return (
    table && {
      name: table.name,
      headers: table.headers,
      rowCount: table.rows.length,
      mayBeEmpty: table.rows.length === 1 && isBlankRow(table, 0),
      isTyped: (row, column) =>
        (table.rows[row]?.[column] ?? null) !== null &&
        (table.formulas[row]?.[column] ?? null) === null,
    }
  );
};

const receiverMade = (plans: readonly SheetPlan[], name: string): Receiver | undefined => {
  const plan = plans.flatMap(({ tables }) => tables).find((each) => sameName(each.name, name));
  return (
    plan && {
      name: plan.name,
      headers: plan.columns.map(({ header }) => header),
      rowCount: plan.rows.length,
      mayBeEmpty: false,
      isTyped: (row, column) => plainValue(plan.rows[row]?.[column] ?? null) !== null,
    }
  );
};

/** The table as it was read, or as this very edit makes it. */
export function receiverOf(
  source: WorkbookSource,
  made: readonly SheetPlan[],
  name: string
): Receiver | undefined {
  return receiverThere(source, name) ?? receiverMade(made, name);
}

/** Where the header stands in the table; -1 where people deleted the column. */
export function headerColumn({ headers }: Receiver, header: string): number {
  return headerAt(headers, header);
}

interface Gap {
  /** The first row to fill, counted from the table's first data row. */
  readonly first: number;
  /** Rows that the table lacks for it. */
  readonly missing: number;
  /** The number of these rows that may not be needed. */
  readonly spare: number;
}

const gapFor = (receiver: Receiver, columns: readonly number[], rows: number): Gap => {
  const isBlank = (row: number): boolean =>
    columns.every((column) => !receiver.isTyped(row, column));
  let first = receiver.rowCount;
  while (first > 0 && isBlank(first - 1)) first -= 1;
  // The first added row replaces the placeholder, so one more row is needed than with a blank row.
  const spare = receiver.mayBeEmpty && rows > 1 ? 1 : 0;
  const missing = Math.max(0, first + rows - receiver.rowCount);
  return { first, missing: missing + spare, spare };
};

const blankRows = (count: number, width: number): CellContent[][] =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => null));

/** Null leaves a cell unchanged here too, although the type declarations don't say so. */
interface Lengthened {
  add(index: undefined, values: CellContent[][] | string | number | boolean | undefined): unknown;
}

/** Adds rows in which nothing is set, so that calculated columns fill themselves. */
export function addBlankRows(table: Excel.Table, count: number, width: number): void {
  if (count === 0) return;
  const rows: Lengthened = table.rows;
  rows.add(undefined, blankRows(count, width));
}

const lineOf = (
  values: readonly CellValue[],
  columns: readonly number[],
  first: number,
  width: number
): CellContent[] => {
  const line = Array.from({ length: width }, (): CellContent => null);
  values.forEach((value, index) => {
    const at = columns[index] ?? -1;
    if (at >= 0) line[at - first] = literal(value);
  });
  return line;
};

/**
 * Adds the rows under the table's last one: the table is made long enough first and then all values
 * are written at once, so that a failure in between leaves blank rows, which come first next time.
 * Returns the table as it is then.
 */
export function appendRows(
  context: Excel.RequestContext,
  edit: RowsEdit,
  receiver: Receiver
): Receiver {
  const columns = edit.headers.map((header) => headerColumn(receiver, header));
  const there = columns.filter((column) => column >= 0);
  if (edit.rows.length === 0 || there.length === 0) return receiver;
  const gap = gapFor(receiver, there, edit.rows.length);
  const table = context.workbook.tables.getItem(receiver.name);
  addBlankRows(table, gap.missing, receiver.headers.length);
  const first = Math.min(...there);
  const width = Math.max(...there) - first + 1;
  const corner = table.getDataBodyRange().getCell(gap.first, first);
  corner.getResizedRange(edit.rows.length - 1, width - 1).formulas = edit.rows.map((row) =>
    lineOf(row, columns, first, width)
  );
  const end = gap.first + edit.rows.length;
  return {
    ...receiver,
    rowCount: receiver.rowCount + gap.missing - gap.spare,
    mayBeEmpty: false,
    isTyped: (row, column) => row < end || receiver.isTyped(row, column),
  };
}
