import type { Area } from '../../src/workbook/kernel/area';
import type {
  Blueprint,
  FormulaCell,
  PlannedCell,
  PrintPlan,
  SheetPlan,
} from '../../src/workbook/kernel/blueprint';

/** Small pieces of which tests make blueprints. */

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

const printWide: PrintPlan = {
  orientation: 'landscape',
  area: null,
  titleRows: null,
  titleColumns: null,
  fit: { kind: 'width', pages: 1 },
};

export const emptySheet = (key: string, title: string): SheetPlan => ({
  key,
  title,
  tabColor: null,
  hidden: false,
  gridlines: true,
  protected: false,
  columnWidths: [],
  rowHeights: [],
  hiddenRows: [],
  blocks: [],
  tables: [],
  formats: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
  print: printWide,
});

export const blueprintOf = (
  sheets: readonly [SheetPlan, ...SheetPlan[]],
  names: Blueprint['names'] = []
): Blueprint => ({ title: 'A test', sheets, names, activeSheet: sheets[0].key });

/** One sheet with these cells at its top left. */
export const cellsBlueprint = (cells: readonly (readonly PlannedCell[])[]): Blueprint =>
  blueprintOf([
    { ...emptySheet('cells', 'Cells'), blocks: [{ role: 'input', row: 0, column: 0, cells }] },
  ]);

export const formula = (text: string, value: FormulaCell['value']): FormulaCell => ({
  formula: text,
  value,
});
