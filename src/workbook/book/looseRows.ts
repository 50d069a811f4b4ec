/** Rows that people typed below a table that did not grow: LibreOffice lets none grow, and Excel may be told not to. */
import type { Problem } from '../kernel/problem';
import { ACTION_TABLE } from '../kernel/shared/actionsTable';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';
import { DEPARTMENT_TABLE } from '../kernel/shared/departmentsTable';
import { findColumn, findTable } from '../kernel/source';
import type { BelowTable, SourceTable, SourceValue, WorkbookSource } from '../kernel/source';
import { INDICATOR_TABLE } from '../sections/indicators/indicatorsTable';
import { RETROSPECTIVE_TABLE } from '../sections/retrospective/retrospectiveTable';
import { typedColumns } from './typedColumns';

/**
 * The lists that people lengthen by typing, each with the header of what a row is called, and whether it stands alone on its
 * sheet.
 */
export const LISTS = [
  { name: CONTRIBUTION_TABLE.name, naming: CONTRIBUTION_TABLE.headers.activity, isAlone: true },
  { name: ACTION_TABLE.name, naming: ACTION_TABLE.headers.step, isAlone: true },
  { name: INDICATOR_TABLE.name, naming: INDICATOR_TABLE.headers.name, isAlone: true },
  { name: RETROSPECTIVE_TABLE.name, naming: RETROSPECTIVE_TABLE.headers.words, isAlone: true },
  { name: DEPARTMENT_TABLE.name, naming: DEPARTMENT_TABLE.headers.name, isAlone: false },
] as const;

export const GROWING_TABLES: readonly string[] = LISTS.map(({ name }) => name);

/** One problem for each list below which rows stand; nothing of it is read. */
export function looseRows(source: WorkbookSource): readonly Problem[] {
  return looseIn(source).flatMap(({ table, below, loose }): readonly Problem[] => {
    const rows = loose.map((at) => below.row + at + 1);
    const [first] = rows;
    if (first === undefined) return [];
    const place = { sheet: table.sheet, row: first - 1, column: table.column };
    return [{ code: 'loose-rows', place, table: table.name, rows }];
  });
}

/** What stands below a list. */
export interface LooseRows {
  readonly table: SourceTable;
  readonly below: BelowTable;
  /** Which of the rows below are the list's, counted from 0. */
  readonly loose: readonly number[];
}

/** Each list below which anything was read. */
export function looseIn(source: WorkbookSource): readonly LooseRows[] {
  return LISTS.flatMap((list): readonly LooseRows[] => {
    const table = findTable(source, list.name);
    if (table?.below === undefined) return [];
    const { below } = table;
    return [{ table, below, loose: typedRows(list, table, below.rows) }];
  });
}

/**
 * A row of the list says what it is called and something else; right below the table its name alone will
 * do. Anything else is a note or a sum of people's own.
 */
function typedRows(
  { naming }: (typeof LISTS)[number],
  table: SourceTable,
  rows: readonly (readonly SourceValue[])[]
): readonly number[] {
  const typed = typedColumns(table);
  const called = findColumn(table, naming);
  const found: number[] = [];
  rows.forEach((cells, at) => {
    const filled = typed.filter((column) => isFilled(cells[column] ?? null));
    const isCalled = called !== null && isFilled(cells[called] ?? null);
    if (isCalled && (filled.length > 1 || found.length === at)) found.push(at);
  });
  return found;
}

const isFilled = (value: SourceValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null;
