/**
 * What a workbook of an earlier version lacks, found from `since` and `changed` in the records and from
 * the sheets as they would be made today. Nothing here depends on what people typed but its place.
 */
import type { CellFormat, NamePlan, PlannedCell, SheetPlan, TablePlan } from '../kernel/blueprint';
import type { ColumnRecord } from '../kernel/column';
import type { CheckPlan, FormulaEdit, LaterCell, LaterColumn } from '../kernel/edit';
import { tableColumn } from '../kernel/fromRecord';
import { comparableFormulas } from '../kernel/ownRow';
import { checkAt, formatAt, plannedAt } from '../kernel/plannedCells';
import type { TableRecord } from '../kernel/section';
import type { PlannedSheet } from '../kernel/sheetParts';
import { findColumn, findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';

/** An older workbook, and what the present program would make of it. */
export interface Older {
  readonly source: WorkbookSource;
  readonly version: number;
  readonly records: readonly TableRecord[];
  readonly planned: readonly PlannedSheet[];
}

type Column = ColumnRecord<never>;

const isLater = ({ since = 1 }: { readonly since?: number }, version: number): boolean =>
  since > version;

/** Whether people type there and what they see or may type was changed. */
const looksChanged = ({ entry, changed = 1 }: Column, version: number): boolean =>
  entry === 'typed' && changed > version;

/** The columns that came later, and those whose check and look changed, in the tables that are there. */
export function laterColumns(older: Older): readonly LaterColumn[] {
  return tablesThere(older).flatMap(({ present, columns, sheet, plan }) =>
    columns.flatMap((column) =>
      isLater(column, older.version) || looksChanged(column, older.version)
        ? [{ ...laterColumn(present, column, sheet, plan), isNew: isLater(column, older.version) }]
        : []
    )
  );
}

interface TableThere {
  readonly present: SourceTable;
  readonly columns: readonly Column[];
  readonly sheet: SheetPlan;
  readonly plan: TablePlan;
}

const tablesThere = ({ source, records, planned }: Older): readonly TableThere[] =>
  records.flatMap(({ name, columns }) => {
    const present = findTable(source, name);
    const sheet = planned.find((each) => each.sheet.tables.some((table) => table.name === name));
    const plan = sheet?.sheet.tables.find((table) => table.name === name);
    return present === undefined || sheet === undefined || plan === undefined
      ? []
      : [{ present, columns, sheet: sheet.sheet, plan }];
  });

function laterColumn(
  present: SourceTable,
  record: Column,
  sheet: SheetPlan,
  plan: TablePlan
): Omit<LaterColumn, 'isNew'> {
  const index = plan.columns.findIndex(({ header }) => header === record.header);
  const column = plan.column + index;
  const sign = plannedAt(sheet, plan.row - 1, column);
  const width = sheet.columnWidths.find((each) => each.column === column);
  return {
    table: present.name,
    column: tableColumn(record),
    cells: present.rows.map(() => blankCell(record)),
    headerFormat: formatAt(sheet, plan.row, column),
    bodyFormat: formatAt(sheet, plan.row + 1, column),
    check: checkAt(sheet, plan.row + 1, column),
    sign: typeof sign === 'string' ? sign : null,
    signFormat: formatAt(sheet, plan.row - 1, column),
    width: width?.width ?? record.width,
    hidden: width?.hidden ?? false,
  };
}

/** The formula alone: its value is for the program that opens the workbook. */
const blankCell = (record: Column): PlannedCell =>
  record.entry === 'computed' || record.entry === 'filled'
    ? { formula: record.formula, value: null }
    : null;

/** Named cells that came later to sheets that are there. */
export function laterCells({ planned, version }: Older): readonly LaterCell[] {
  return planned.flatMap(({ sheet, names }) =>
    names.filter((name) => isLater(name, version)).map((name) => laterCell(sheet, name))
  );
}

function laterCell(sheet: SheetPlan, { name, hidden, target }: NamePlan): LaterCell {
  const { row, column } = target.area;
  const [label, about] = [plannedAt(sheet, row, column - 1), plannedAt(sheet, row, column + 1)];
  const block = sheet.blocks.find(
    (each) => each.cells[row - each.row]?.[column - each.column] !== undefined
  );
  return {
    sheet: sheet.key,
    name,
    nameHidden: hidden,
    column: column - 1,
    label: typeof label === 'string' ? label : '',
    content: plannedAt(sheet, row, column),
    typed: block?.role === 'input',
    about: typeof about === 'string' ? about : null,
    ...looksOf(sheet, row, column),
  };
}

const looksOf = (
  sheet: SheetPlan,
  row: number,
  column: number
): {
  readonly labelFormat: CellFormat;
  readonly format: CellFormat;
  readonly aboutFormat: CellFormat;
  readonly check: CheckPlan | null;
} => ({
  labelFormat: formatAt(sheet, row, column - 1),
  format: formatAt(sheet, row, column),
  aboutFormat: formatAt(sheet, row, column + 1),
  check: checkAt(sheet, row, column),
});

/** Computed columns whose formula changed: cells that people typed over keep what they hold. */
export function changedFormulas(older: Older): readonly FormulaEdit[] {
  return tablesThere(older).flatMap(({ present, columns }) =>
    columns.flatMap((column) => changedFormula(present, column, older.version))
  );
}

function changedFormula(
  present: SourceTable,
  column: Column,
  version: number
): readonly FormulaEdit[] {
  const { since = 1, changed = 1, header } = column;
  const at = findColumn(present, header);
  if (!('formula' in column) || at === null || changed <= version || since > version) return [];
  const { formula } = column;
  const cells = ourCells(present, at).map((ours) => (ours ? { formula, value: null } : undefined));
  return [{ table: present.name, header: present.headers[at] ?? header, formula, cells }];
}

/** Row by row whether the cell holds our formula, or nothing at all. */
function ourCells(present: SourceTable, at: number): readonly boolean[] {
  const found = comparableFormulas(present, at);
  const ours = mostCommon(found);
  return found.map((formula, row) =>
    formula === null ? (present.rows[row]?.[at] ?? null) === null : formula === ours
  );
}

/** What stands in most cells of a computed column is ours; the rest are people's own. */
function mostCommon(formulas: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const each of formulas) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
