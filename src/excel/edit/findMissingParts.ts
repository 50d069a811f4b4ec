/** Finds parts that an edit needs and that the workbook no longer has. */
import type { WorkbookEdit } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { sameName } from '../address';
import { headerColumn, receiverOf } from './appendRows';
import type { ExcelProblem } from '../excelProblem';
import { sheetOfCell } from './laterCells';
import {
  findInventoryName,
  findInventoryTable,
  isBroken,
  type WorkbookInventory,
} from '../read/workbookInventory';

const planned = (edit: WorkbookEdit) => [...edit.addSheets, ...edit.redrawSheets];

/** The inventory names the columns that the edit adds already, wherever their table is there. */
const columnsWritten = ({ columns, formulas, laterColumns }: WorkbookEdit) => [
  ...columns,
  ...formulas,
  ...laterColumns.map(({ table, column, cells }) => ({ table, header: column.header, cells })),
];

const columnsMissing = (edit: WorkbookEdit, inventory: WorkbookInventory): readonly string[] =>
  columnsWritten(edit)
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .flatMap(({ table, header }) => {
      const there = findInventoryTable(inventory, table);
      const made = planned(edit)
        .flatMap(({ tables }) => tables)
        .find(({ name }) => sameName(name, table));
      const headers = there?.headers ?? made?.columns.map((column) => column.header);
      if (headers === undefined) return [table];
      return headers.some((other) => sameName(other, header)) ? [] : [`${table}[${header}]`];
    });

const rowsMissing = (edit: WorkbookEdit, source: WorkbookSource): readonly string[] =>
  edit.rows
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ table, headers, rows }) => {
      const receiver = receiverOf(source, planned(edit), table);
      if (receiver === undefined) return [table];
      return headers
        .filter(
          (header, index) =>
            headerColumn(receiver, header) < 0 && rows.some((row) => (row[index] ?? null) !== null)
        )
        .map((header) => `${table}[${header}]`);
    });

const grownTablesMissing = (edit: WorkbookEdit, inventory: WorkbookInventory): readonly string[] =>
  edit.grown
    .map(({ table }) => table)
    .filter((name) => findInventoryTable(inventory, name) === undefined);

const namesMissing = (edit: WorkbookEdit, inventory: WorkbookInventory): readonly string[] =>
  [...edit.begun, ...edit.rowsShown, ...edit.cells]
    .map(({ name }) => name)
    .filter((name) => {
      const there = findInventoryName(inventory, name);
      const added = [...edit.addNames, ...edit.laterCells].some((plan) =>
        sameName(plan.name, name)
      );
      return !added && (there === undefined || isBroken(there));
    });

/** A cell can't be added to a missing sheet; sheets are named by key. */
const sheetsMissing = (edit: WorkbookEdit, inventory: WorkbookInventory): readonly string[] =>
  edit.laterCells.flatMap((cell) =>
    sheetOfCell(inventory, cell) === undefined ? [cell.sheet] : []
  );

/** Lists the missing parts that the edit would write to, before anything changes. */
export function findMissingParts(
  edit: WorkbookEdit,
  source: WorkbookSource,
  inventory: WorkbookInventory
): ExcelProblem | null {
  const [first] = [
    ...columnsMissing(edit, inventory),
    ...rowsMissing(edit, source),
    ...grownTablesMissing(edit, inventory),
    ...namesMissing(edit, inventory),
    ...sheetsMissing(edit, inventory),
  ];
  return first === undefined ? null : { code: 'missing', detail: first, location: '' };
}
