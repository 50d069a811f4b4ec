/** The yardstick: the same cells and formulas written with ExcelJS, without looks, lists or charts. */
import { Workbook, type CellValue } from 'exceljs';
import type { Blueprint, PlannedCell } from '../../src/workbook/kernel/blueprint';

/** The workbook's bytes. */
export async function plainExcelJs(blueprint: Blueprint): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const plan of blueprint.sheets) {
    const sheet = workbook.addWorksheet(plan.title);
    const blocks = [
      ...plan.blocks,
      ...plan.tables.map(({ row, column, columns, rows }) => ({
        row,
        column,
        cells: [columns.map(({ header }) => header), ...rows],
      })),
    ];
    for (const { row, column, cells } of blocks)
      cells.forEach((line, down) => {
        const target = sheet.getRow(row + down + 1);
        line.forEach((cell, right) => {
          if (cell !== null) target.getCell(column + right + 1).value = valueOf(cell);
        });
      });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf(cell: PlannedCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('text' in cell) return cell.text;
  const { formula, value } = cell;
  const result = typeof value === 'object' ? undefined : value;
  return { formula: formula.slice(1), ...(result === undefined ? {} : { result }) };
}
