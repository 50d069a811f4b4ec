import type { Area } from '../../src/workbook/kernel/area';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const SHEET: Omit<SheetPlan, 'key' | 'title'> = {
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
  print: {
    orientation: 'portrait',
    area: null,
    titleRows: null,
    titleColumns: null,
    fit: { kind: 'width', pages: 1 },
  },
};
