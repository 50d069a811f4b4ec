/**
 * Takes rows that stand right below a table into it: the table is made longer over them, so that nothing moves and
 * each cell stays under its column.
 */
import { NO_EDIT } from '../kernel/edit';
import type { EditDecision, GrownTable } from '../kernel/edit';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { looseIn } from './looseRows';
import { TABLE_RECORDS } from './tableRecords';
import { readRvu } from './readRvu';

/**
 * All tables that can take rows from below: nothing but their own rows, and blank ones, stand down to the last. None
 * that shows a Total Row, which would come to lie between.
 */
export function growableTables(source: WorkbookSource): readonly GrownTable[] {
  return looseIn(source).flatMap(({ table, below, loose }): readonly GrownTable[] => {
    const last = loose.at(-1);
    if (last === undefined || below.isBelowTotals === true) return [];
    const between = below.rows.slice(0, last + 1);
    const isFree = between.every(
      (row, at) => loose.includes(at) || row.every((cell) => cell === null)
    );
    return isFree ? [{ table: table.name, rows: last + 1, formulas: formulasOf(table.name) }] : [];
  });
}

const formulasOf = (table: string): GrownTable['formulas'] =>
  (TABLE_RECORDS.get(table) ?? []).flatMap((record) =>
    record.entry === 'computed' || record.entry === 'filled'
      ? [{ header: record.header, formula: record.formula }]
      : []
  );

/** Makes the tables longer over the rows below them; those with a note of people's own in between stay. */
export function planTakeRows(source: WorkbookSource): EditDecision<'not-ours' | 'nothing-to-take'> {
  if (readRvu(source).kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const grown = growableTables(source);
  return grown.length === 0
    ? { kind: 'nothing', reason: 'nothing-to-take' }
    : { kind: 'edit', edit: { ...NO_EDIT, grown } };
}

/** The workbook as it is read once its tables are that long. */
export function withImportedRows(source: WorkbookSource): WorkbookSource {
  const grown = new Map(growableTables(source).map(({ table, rows }) => [table, rows]));
  return {
    ...source,
    tables: source.tables.map((table) => grownTable(table, grown.get(table.name) ?? 0)),
  };
}

function grownTable(table: SourceTable, count: number): SourceTable {
  const { below, headers } = table;
  if (below === undefined || count === 0) return table;
  const blank = headers.map(() => null);
  // Blank rows at the end of a table may have been left out in reading.
  const spare = Math.max(0, below.row - table.row - 1 - table.rows.length);
  const added = [...Array.from({ length: spare }, () => blank), ...below.rows.slice(0, count)];
  return {
    ...table,
    rows: [...table.rows, ...added],
    formulas: [...table.formulas, ...added.map(() => blank)],
    below: { row: below.row + count, rows: below.rows.slice(count) },
  };
}
