/** Workbooks of version 1, and what a later version would have brought to them. */
import fc from 'fast-check';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import type { TableRecord } from '../../src/workbook/kernel/section';
import type { SourceTable, WorkbookSource } from '../../src/workbook/kernel/source';
import { SCORES_SCALE_NAMES } from '../../src/workbook/sections/settings/readScoresScale';
import { VERSION_NAME } from '../../src/workbook/kernel/version';

/** `table.key` of columns that are taken for later ones. */
export type LaterKeys = ReadonlySet<string>;

/** The columns that came with version 2. */
export const SECOND: LaterKeys = new Set(
  PRESENT_TABLES.flatMap(({ name, columns }) =>
    columns.filter(({ since }) => since === 2).map(({ key }) => `${name}.${key}`)
  )
);

/** The same workbook without its version. */
export const unversioned = (source: WorkbookSource): WorkbookSource => ({
  ...source,
  names: source.names.filter(({ name }) => name !== VERSION_NAME),
});

/** The cells that came with version 4. */
export const FOURTH: ReadonlySet<string> = new Set([
  'Fiscal_year_start',
  'Fiscal_month',
  'Period_end',
]);

/** The cells that came with version 8. */
export const EIGHTH: ReadonlySet<string> = new Set(SCORES_SCALE_NAMES);

/** The same workbook as version 1 made it: without its version, the columns and cells that came later. */
export function asFirstVersion(source: WorkbookSource): WorkbookSource {
  const { tables, names } = without(unversioned(source), SECOND);
  return { tables, names: names.filter(({ name }) => !FOURTH.has(name) && !EIGHTH.has(name)) };
}

/** Which forms there are follows from the departments, and forms are laid out as a whole. */
const SHAPING = ['RVU_', 'Departments.'];

/** Our wording tells which row it is and required cells whether it counts: these can't come later. */
const canComeLater = PRESENT_TABLES.flatMap(({ name, columns }) =>
  columns
    .filter((column) => column.entry !== 'fixed' && !('required' in column))
    .map(({ key }) => `${name}.${key}`)
).filter((key) => !SHAPING.some((table) => key.startsWith(table)));

export const laterKeys: fc.Arbitrary<LaterKeys> = fc
  .subarray(canComeLater, { minLength: 1, maxLength: 8 })
  .map((keys) => new Set(keys));

/** The records of a program in which these columns and no others came with version 2. */
export const recordsWith = (later: LaterKeys): readonly TableRecord[] =>
  PRESENT_TABLES.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      changed: 1,
      since: later.has(`${table.name}.${column.key}`) ? 2 : 1,
    })),
  }));

/** A workbook made before these columns came. */
export function without(source: WorkbookSource, later: LaterKeys): WorkbookSource {
  const headersOf = (name: string) =>
    (PRESENT_TABLES.find((table) => table.name === name)?.columns ?? [])
      .filter(({ key }) => later.has(`${name}.${key}`))
      .map(({ header }) => header);
  return { ...source, tables: source.tables.map((table) => cut(table, headersOf(table.name))) };
}

function cut(table: SourceTable, headers: readonly string[]): SourceTable {
  const stays = table.headers.map((header) => !headers.includes(header));
  const kept = <Each>(row: readonly Each[]) => row.filter((_, index) => stays[index]);
  return {
    ...table,
    headers: kept(table.headers),
    rows: table.rows.map(kept),
    formulas: table.formulas.map(kept),
  };
}
