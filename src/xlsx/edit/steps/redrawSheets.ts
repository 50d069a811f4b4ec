/** The step that draws sheets anew on which nothing is typed. */
import {
  sheetStamp,
  type CellBlock,
  type FormulaCell,
  type PlannedCell,
  type SheetPlan,
  type TableColumn,
  type TablePlan,
} from '../../../workbook/kernel/blueprint';
import { cellAddress, quotedTitle } from '../../../workbook/kernel/a1';
import { element, xmlAttribute } from '../../write/xml';
import { isLink } from '../../write/sheetGrid';
import type { OpenFile, PlacedArea, PlacedTable } from '../openFile';
import { continueRow, lengthen } from './appendRows';
import { refreshChartsInFile } from './refreshCharts';

/** New rows with looks and formulas as above, and with what the plan has in them. */
const growTable = (file: OpenFile, placed: PlacedTable, plan: TablePlan): void => {
  const { table, sheet } = placed;
  const present = table.body.rows;
  if (plan.rows.length <= present) return;
  lengthen(file, placed, plan.rows.length - present);
  plan.rows.slice(present).forEach((cells, index) => {
    const row = table.body.row + present + index;
    continueRow(file, placed, row, row - 1);
    plan.columns.forEach(({ header, role }, at) => {
      const place = table.columnOf(header);
      const cell = cells[at] ?? null;
      if (place < 0 || role === 'computed' || cell === null) return;
      file.write(sheet, { row, column: table.body.column + place, cell });
    });
  });
};

const formulaIn = (cell: PlannedCell | undefined): FormulaCell | null =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell : null;

/** Sets a computed column's formula in all rows; those beyond the plan are left to be computed. */
const refreshColumn = (
  file: OpenFile,
  { table, sheet }: PlacedTable,
  { header, formula }: TableColumn,
  cells: readonly (PlannedCell | undefined)[]
): void => {
  const place = table.columnOf(header);
  if (formula === undefined || place < 0) return;
  table.setFormula(place, formula);
  const { row, rows, column } = table.body;
  for (let index = 0; index < rows; index += 1) {
    const known = formulaIn(cells[index]);
    const cell = known ?? { formula, value: null };
    const target = { row: row + index, column: column + place, cell };
    file.write(sheet, { ...target, uncomputed: known === null });
  }
};

const redrawTable = (file: OpenFile, plan: TablePlan): void => {
  const placed = file.table(plan.name);
  if (placed === null) {
    file.report({ code: 'missing-table', table: plan.name });
    return;
  }
  growTable(file, placed, plan);
  plan.columns.forEach((column, at) => {
    const cells = plan.rows.map((row) => row[at]);
    if (column.role === 'computed') refreshColumn(file, placed, column, cells);
  });
};

/** Whether people moved a table: then nobody can tell where our headings are now. */
const isRearranged = (file: OpenFile, plan: SheetPlan, { sheet, area }: PlacedArea): boolean =>
  plan.tables.some((table) => {
    const placed = file.table(table.name);
    if (placed === null) return true;
    const { headerRow, body } = placed.table;
    const same = headerRow === table.row + area.row && body.column === table.column + area.column;
    return placed.sheet !== sheet || !same;
  });

const writeLink = (
  file: OpenFile,
  { sheet }: PlacedArea,
  row: number,
  column: number,
  cell: PlannedCell
): void => {
  if (!isLink(cell)) return;
  const target = file.stamped(cell.toSheet);
  if (target === null) return;
  const ref = cellAddress(row, column);
  const location = xmlAttribute(`${quotedTitle(target.sheet.title)}!A1`);
  sheet.setLink(ref, element('hyperlink', { ref, location, display: xmlAttribute(cell.text) }));
};

const rewriteBlock = (file: OpenFile, place: PlacedArea, block: CellBlock): void => {
  if (block.role === 'input') return;
  block.cells.forEach((cells, index) =>
    cells.forEach((cell, at) => {
      const row = block.row + index + place.area.row;
      const column = block.column + at + place.area.column;
      file.write(place.sheet, { row, column, cell });
      writeLink(file, place, row, column, cell);
    })
  );
};

/**
 * Brings a sheet that holds nothing typed up to date where it is: its tables grow, what is computed gets
 * its formulas, our headings their words, and charts what they show. Looks stay, and so does all else.
 */
export function redrawSheet(file: OpenFile, plan: SheetPlan): void {
  const place = file.named(sheetStamp(plan.key));
  if (place === null) return;
  plan.tables.forEach((table) => redrawTable(file, table));
  if (!isRearranged(file, plan, place)) {
    plan.blocks.forEach((block) => rewriteBlock(file, place, block));
  }
  refreshChartsInFile(file, place.sheet, plan.charts);
}
