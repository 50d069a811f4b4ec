/** Compares computed cells with what the blueprint plans for them. */
import { cellAddress } from '../../src/workbook/kernel/a1';
import type {
  Blueprint,
  FormulaCell,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import { cellAt, type FileBook, type FileCell } from '../../src/xlsx/fileBook';

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
}

export interface Comparison {
  /** How many formula cells were compared. */
  readonly compared: number;
  /** Sheet, cell, what was computed, what was planned. */
  readonly differences: readonly string[];
}

/** Every formula cell of the plan against the computed workbook. */
export function compare(plan: Blueprint, computed: FileBook): Comparison {
  return together(plan.sheets.map((sheet) => compareSheet(sheet, computed)));
}

/**
 * The formula cells of tables by the tables' names and headers, wherever these stand: a workbook of an earlier version keeps
 * its order of columns. Tables that it has not got count as missing.
 */
export function compareTables(plan: Blueprint, computed: FileBook): Comparison {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return together(tables.map((table) => compareTable(table, computed)));
}

const together = (parts: readonly Comparison[]): Comparison => ({
  compared: parts.reduce((total, { compared }) => total + compared, 0),
  differences: parts.flatMap(({ differences }) => differences),
});

/** One cell that was computed against the one planned. */
function difference(where: string, cell: FormulaCell, found: FileCell | null): readonly string[] {
  const [is, wanted] = [valueOf(found), plannedValue(cell)];
  if (agree(is, wanted)) return [];
  return [`${where}: ${JSON.stringify(is)}, planned ${JSON.stringify(wanted)}`];
}

function compareTable({ name, columns, rows }: TablePlan, computed: FileBook): Comparison {
  const table = computed.tables.find((each) => each.name === name);
  const sheet = computed.sheets.find(({ title }) => title === table?.sheet);
  if (table === undefined || sheet === undefined)
    return { compared: 0, differences: [`${name} is missing`] };
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (isFormula(cell) ? [{ cell, at, column }] : []))
  );
  const differences = cells.flatMap(({ cell, at, column }) => {
    const header = columns[column]?.header ?? '';
    const place = table.column + table.headers.indexOf(header);
    return difference(`${name}[${header}] ${at}`, cell, cellAt(sheet, table.row + 1 + at, place));
  });
  return { compared: cells.length, differences };
}

function compareSheet(plan: SheetPlan, computed: FileBook): Comparison {
  const sheet = computed.sheets.find(({ title }) => title === plan.title);
  if (sheet === undefined) return { compared: 0, differences: [`${plan.title} is missing`] };
  const formulas = formulasOf(plan);
  const differences = formulas.flatMap(({ row, column, cell }) =>
    difference(`${plan.title}!${cellAddress(row, column)}`, cell, cellAt(sheet, row, column))
  );
  return { compared: formulas.length, differences };
}

function formulasOf(plan: SheetPlan): readonly PlacedFormula[] {
  const blocks = [
    ...plan.blocks,
    ...plan.tables.map(({ row, column, rows }) => ({ row: row + 1, column, cells: rows })),
  ];
  return blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isFormula(cell) ? [{ row: block.row + row, column: block.column + column, cell }] : []
      )
    )
  );
}

export const isFormula = (cell: PlannedCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

type Value = string | number | boolean;

/** An error is told by its text; blank and empty text are one. */
function valueOf(cell: FileCell | null): Value {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

const plannedValue = ({ value }: FormulaCell): Value => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};

function agree(found: Value, wanted: Value): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(found), Math.abs(wanted));
}
