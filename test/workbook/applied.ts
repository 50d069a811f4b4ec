/** What an edit makes of a workbook, cell by cell, without an Excel: as the writer's contract says. */
import { withImportedRows } from '../../src/workbook/book/planTakeRows';
import type { PlannedCell, SheetPlan } from '../../src/workbook/kernel/blueprint';
import { sheetStamp } from '../../src/workbook/kernel/blueprint';
import type {
  ColumnEdit,
  EditDecision,
  LaterCell,
  LaterColumn,
  NamedCellEdit,
  RowsEdit,
  TitleEdit,
  WorkbookEdit,
} from '../../src/workbook/kernel/edit';
import type { SourceTable, SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { findTable } from '../../src/workbook/kernel/source';
import { renamed } from '../../src/workbook/book/earlierNames';
import { formulaOf, shown, sourceOf } from './sourceOf';

type Step = (now: WorkbookSource) => WorkbookSource;

/** The edit in its smallest parts, in the order in which a writer takes them. */
export const stepsOf = (edit: WorkbookEdit): readonly Step[] => [
  ...edit.begun.map(
    (cell): Step =>
      (now) =>
        withCell(now, cell)
  ),
  ...edit.renames.map(
    (rename): Step =>
      (now) =>
        renamed(now, [rename])
  ),
  ...edit.titles.map(
    (title): Step =>
      (now) =>
        retitled(now, title, edit)
  ),
  ...edit.laterColumns.map(
    (later): Step =>
      (now) =>
        withLaterColumn(now, later)
  ),
  ...edit.laterCells.map(
    (later): Step =>
      (now) =>
        withLaterCell(now, later)
  ),
  (now) => withSheets(now, edit),
  ...edit.formulas.map((each) => onTable(each.table, (table) => withColumn(table, each))),
  ...edit.grown.map((): Step => (now) => withImportedRows(now)),
  ...edit.rows.map((rows) => onTable(rows.table, (table) => withRows(table, rows))),
  ...edit.columns.map((column) => onTable(column.table, (table) => withColumn(table, column))),
  ...edit.cells.map(
    (cell): Step =>
      (now) =>
        withCell(now, cell)
  ),
];

/** The source after the edit, or after its first `upTo` steps; formulas keep the values that they had. */
export const applied = (
  source: WorkbookSource,
  edit: WorkbookEdit,
  upTo = Infinity
): WorkbookSource =>
  stepsOf(edit)
    .slice(0, upTo)
    .reduce((now, step) => step(now), source);

function retitled(source: WorkbookSource, { key, title }: TitleEdit, edit: WorkbookEdit) {
  const plan = [...edit.addSheets, ...edit.redrawSheets].find((sheet) => sheet.key === key);
  const tables = plan?.tables.map(({ name }) => name) ?? [`RVU_long_${key.slice(4)}`];
  const present = tables.flatMap((name) => findTable(source, name) ?? [])[0]?.sheet;
  const renamed = <T extends { readonly sheet: string }>(each: T): T =>
    each.sheet === present ? { ...each, sheet: title } : each;
  if (present === undefined) throw new Error(`${sheetStamp(key)} is not there to be renamed`);
  return { tables: source.tables.map(renamed), names: source.names.map(renamed) };
}

function withSheets(source: WorkbookSource, edit: WorkbookEdit): WorkbookSource {
  const missing = (sheet: SheetPlan) =>
    sheet.tables.every(({ name }) => findTable(source, name) === undefined);
  const sheets = [...edit.addSheets, ...edit.redrawSheets].filter(missing);
  const made = sourceOf({ title: '', sheets, names: edit.addNames, activeSheet: '' });
  const names = made.names.filter(({ name }) => source.names.every((each) => each.name !== name));
  return { tables: [...source.tables, ...made.tables], names: [...source.names, ...names] };
}

/** At the table's right end; where it is there already, formulas are set again and typed cells stay. */
function withLaterColumn(
  source: WorkbookSource,
  { table: name, column, cells }: LaterColumn
): WorkbookSource {
  const present = findTable(source, name);
  if (present === undefined) throw new Error(`No table ${name}`);
  const added = present.headers.includes(column.header)
    ? present
    : {
        ...present,
        headers: [...present.headers, column.header],
        rows: present.rows.map((row) => [...row, null]),
        formulas: present.formulas.map((row) => [...row, null]),
      };
  const place = at(added, column.header);
  const filled = cells.map((cell, row) => {
    const isBlank = (added.rows[row]?.[place] ?? null) === null;
    return formulaOf(cell) !== null || isBlank ? cell : undefined;
  });
  return onTable(name, () => withColumn(added, { header: column.header, cells: filled }))(source);
}

/** Below everything; its row matters to nobody. */
function withLaterCell(source: WorkbookSource, later: LaterCell): WorkbookSource {
  const { name, content, typed } = later;
  const there = source.names.find((each) => each.name === name);
  if (there !== undefined) return typed ? source : withNamed(source, name, shown(content));
  const sheet = source.names.find((each) => each.name === 'Scale_min')?.sheet ?? later.sheet;
  const cell = { name, sheet, row: 900, column: later.column + 1, value: shown(content) };
  return { ...source, names: [...source.names, cell] };
}

const onTable =
  (name: string, change: (table: SourceTable) => SourceTable) =>
  (source: WorkbookSource): WorkbookSource => {
    if (findTable(source, name) === undefined) throw new Error(`No table ${name}`);
    const tables = source.tables.map((table) => (table.name === name ? change(table) : table));
    return { ...source, tables };
  };

const at = (table: SourceTable, header: string): number => {
  const found = table.headers.indexOf(header);
  if (found < 0) throw new Error(`No column ${header} in ${table.name}`);
  return found;
};

/** Blank rows at the end are used up first. */
function withRows(table: SourceTable, { headers, rows }: RowsEdit): SourceTable {
  const columns = headers.map((header) => at(table, header));
  const isBlank = (cells: readonly SourceValue[]) =>
    columns.every((column) => (cells[column] ?? null) === null || cells[column] === '');
  const last = table.rows.reduce((found, cells, index) => (isBlank(cells) ? found : index), -1);
  const put = (cells: readonly SourceValue[], row: readonly SourceValue[]) =>
    cells.map((cell, column) => {
      const index = columns.indexOf(column);
      return index < 0 ? cell : (row[index] ?? null);
    });
  const blank = table.headers.map(() => null);
  const length = Math.max(table.rows.length, last + 1 + rows.length);
  const all = Array.from({ length }, (_, index) => {
    const present = table.rows[index] ?? blank;
    const added = rows[index - last - 1];
    return index > last && added !== undefined ? put(present, added) : present;
  });
  const formulas = all.map((_, index) => table.formulas[index] ?? blank);
  return { ...table, rows: all, formulas };
}

function withColumn(
  table: SourceTable,
  { header, cells }: Pick<ColumnEdit, 'header' | 'cells'>
): SourceTable {
  const column = at(table, header);
  const put = <T>(present: readonly (readonly T[])[], valueOf: (cell: PlannedCell) => T) =>
    present.map((row, index) => {
      const cell = cells[index];
      return cell === undefined
        ? row
        : row.map((each, place) => (place === column ? valueOf(cell) : each));
    });
  return { ...table, rows: put(table.rows, shown), formulas: put(table.formulas, formulaOf) };
}

const withCell = (source: WorkbookSource, { name, value }: NamedCellEdit): WorkbookSource =>
  withNamed(source, name, value);

function withNamed(source: WorkbookSource, name: string, value: SourceValue): WorkbookSource {
  const names = source.names.map((each) => (each.name === name ? { ...each, value } : each));
  return { ...source, names };
}

/** What was decided to be done. Throws where it is nothing. */
export function editOf(decision: EditDecision): WorkbookEdit {
  if (decision.kind !== 'edit') throw new Error(decision.reason);
  return decision.edit;
}
