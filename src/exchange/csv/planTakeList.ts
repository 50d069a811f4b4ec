/** Takes what is new of somebody's list into the workbook. */
import type { Rvu } from '../../model/rvu';
import { readRvu } from '../../workbook/book/readRvu';
import { refreshEdit } from '../../workbook/book/refresh';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import type { Blueprint, CellValue, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import { NO_EDIT, type EditDecision } from '../../workbook/kernel/edit';
import { typedRow } from '../../workbook/kernel/fromRecord';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import { TYPED_COLUMNS } from '../../workbook/kernel/shared/typedContributionColumns';
import { findColumn, findTable, type WorkbookSource } from '../../workbook/kernel/source';
import { WHOLE_COST } from '../../model/costParts';
import { NOTHING_PRESENT, asCounted, incoming, presentOf, type IncomingRow } from './incoming';
import type { RowReading } from './rowReader';

/**
 * Adds the rows that are new, as they were read against what the workbook holds now; lists and charts
 * are drawn anew, since they may have outgrown their room. Run again, it adds nothing more.
 */
export function planTakeList(
  source: WorkbookSource,
  readings: readonly RowReading[]
): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const added = incoming(readings, presentOf(rvu)).rows;
  if (added.length === 0) return { kind: 'edit', edit: NO_EDIT };
  const first = rowsInUse(source);
  const next = { ...rvu, contributions: [...rvu.contributions, ...added.map(asCounted)] };
  const edit = refreshEdit(source, next, [...rows, ...added.map((_, index) => first + index)]);
  const taken = { table: CONTRIBUTION_TABLE.name, headers: HEADERS, rows: added.map(typedCells) };
  return { kind: 'edit', edit: { ...edit, rows: [...edit.rows, taken] } };
}

/** A new workbook of the alliance that holds the whole list. */
export function listBlueprint(rvu: Rvu, readings: readonly RowReading[]): Blueprint {
  const { rows } = incoming(readings, NOTHING_PRESENT);
  const blueprint = rvuBlueprint({ ...rvu, contributions: rows.map(asCounted) });
  return { ...blueprint, sheets: blueprint.sheets.map((sheet) => withTypedCells(sheet, rows)) };
}

const HEADERS: readonly string[] = TYPED_COLUMNS.map(({ header }) => header);

/** What is not understood comes in as it is, so that nothing is lost and the pane leads to it. */
function typedCells({ contribution, unread }: IncomingRow): readonly CellValue[] {
  const cells = typedRow(TYPED_COLUMNS, contribution);
  return TYPED_COLUMNS.map(({ key }, at) => {
    const whole = key === WHOLE_COST ? unread.get('cost') : undefined;
    const found = [...unread].find(([each]) => each === key)?.[1];
    return found ?? whole ?? cells[at] ?? null;
  });
}

/** How many rows of the table come before those in which nobody typed anything. */
function rowsInUse(source: WorkbookSource): number {
  const table = findTable(source, CONTRIBUTION_TABLE.name);
  // Of computed columns nobody asks for the formulas, which would tell them from what is typed.
  const typed = HEADERS.flatMap((header) => (table && findColumn(table, header)) ?? []);
  const isTyped = (row: number) =>
    typed.some((at) => (table?.rows[row]?.[at] ?? null) !== null && !table?.formulas[row]?.[at]);
  let end = table?.rows.length ?? 0;
  while (end > 0 && !isTyped(end - 1)) end -= 1;
  return end;
}

const withTypedCells = (sheet: SheetPlan, rows: readonly IncomingRow[]): SheetPlan => ({
  ...sheet,
  tables: sheet.tables.map((table) =>
    table.name === CONTRIBUTION_TABLE.name ? tableWithTypedCells(table, rows) : table
  ),
});

const tableWithTypedCells = (table: TablePlan, rows: readonly IncomingRow[]): TablePlan => ({
  ...table,
  rows: table.rows.map((cells, index) => {
    const row = rows[index];
    if (row === undefined || row.unread.size === 0) return cells;
    const typed = typedCells(row);
    return cells.map((cell, at) => typed[HEADERS.indexOf(table.columns[at]?.header ?? '')] ?? cell);
  }),
});
