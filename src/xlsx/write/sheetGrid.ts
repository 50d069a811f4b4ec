/** A planned sheet as rows of cells. */
import type { LinkCell, PlannedCell, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import { fitsSheet } from '../address';
import { cellAddress } from '../../workbook/kernel/a1';
import { BlueprintError } from './blueprintError';

/** The cells of one row by column; places without a cell are holes. */
export type GridRow = (PlannedCell | undefined)[];
export type SheetGrid = ReadonlyMap<number, GridRow>;

/** Whether the cell leads to another sheet. */
export function isLink(cell: PlannedCell | undefined): cell is LinkCell {
  return typeof cell === 'object' && cell !== null && 'toSheet' in cell;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

const tableBlock = (table: TablePlan): Block => ({
  row: table.row,
  column: table.column,
  cells: [table.columns.map(({ header }) => header), ...table.rows],
});

const checkPlace = (block: Block, title: string): void => {
  const columns = block.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rows = Math.max(1, block.cells.length);
  if (fitsSheet({ row: block.row, column: block.column, rows, columns })) return;
  const address = cellAddress(Math.max(0, block.row), Math.max(0, block.column));
  throw new BlueprintError('outside-sheet', { sheet: title, address });
};

const place = (grid: Map<number, GridRow>, block: Block): void => {
  block.cells.forEach((cells, offset) => {
    const row = grid.get(block.row + offset) ?? [];
    grid.set(block.row + offset, row);
    cells.forEach((cell, index) => {
      if (cell !== null) row[block.column + index] = cell;
    });
  });
};

/** The sheet's cells by row: its blocks, then its tables. */
export function sheetGrid(sheet: SheetPlan): SheetGrid {
  const grid = new Map<number, GridRow>();
  [...sheet.blocks, ...sheet.tables.map(tableBlock)].forEach((block) => {
    checkPlace(block, sheet.title);
    place(grid, block);
  });
  return grid;
}
