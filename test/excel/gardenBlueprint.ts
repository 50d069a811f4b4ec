/** A workbook of the first version, of another trade. */
import type {
  Blueprint,
  CellFormat,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from '../../src/workbook/kernel/blueprint';
import { area, SHEET } from './ledgerParts';

export const INPUT: CellFormat = { fill: '#F3FAF9', locked: false };
export const HEADER: CellFormat = { bold: true, fill: '#0B6A63', color: '#FFFFFF' };
const MESSAGE = { promptTitle: 'Plants', prompt: 'A number', errorTitle: 'No', error: 'No' };

const HEAD = 3;
const BEDS = 3;
/** The neighbour is longer, and the first one can't have a column more unless it reaches as far. */
const TOOLS = 5;
const TOOLS_COLUMN = 4;

export const EARLIER_WORTH = '=N(Beds[[#This Row],[Plants]])*2';

const beds: TablePlan = {
  name: 'Beds',
  row: HEAD,
  column: 0,
  columns: [
    { header: 'Bed', role: 'input' },
    { header: 'Plants', role: 'input' },
    { header: 'Worth', role: 'computed', formula: EARLIER_WORTH },
  ],
  rows: Array.from({ length: BEDS }, (_, row) => [
    `B${row + 1}`,
    row + 1,
    { formula: EARLIER_WORTH, value: 0 },
  ]),
  filterButtons: true,
};

const tools: TablePlan = {
  name: 'Tools',
  row: HEAD,
  column: TOOLS_COLUMN,
  columns: [
    { header: 'Tool', role: 'input' },
    { header: 'Count', role: 'input' },
  ],
  rows: Array.from({ length: TOOLS }, (_, row) => [`T${row + 1}`, row]),
  filterButtons: true,
};

const plantsCheck: ValidationPlan = {
  area: area(HEAD + 1, 1, BEDS),
  rule: { kind: 'whole', min: 0 },
  severity: 'stop',
  ...MESSAGE,
};

const bedsSheet: SheetPlan = {
  ...SHEET,
  key: 'beds',
  title: 'Beds',
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['Beds and tools']] },
    { role: 'fixed', row: HEAD - 1, column: 0, cells: [['✎', '✎', 'ƒ']] },
  ],
  tables: [beds, tools],
  formats: [
    { area: area(HEAD, 0, 1, 3), format: HEADER },
    { area: area(HEAD + 1, 0, BEDS, 2), format: INPUT },
    { area: area(HEAD + 1, 2, BEDS), format: { numberFormat: '0.00', italic: true } },
  ],
  // The last column has a check and colours that a new one must not take over.
  validations: [
    plantsCheck,
    { ...plantsCheck, area: area(HEAD + 1, 2, BEDS), rule: { kind: 'decimal', min: 0 } },
  ],
  conditionalFormats: [
    { area: area(HEAD + 1, 2, BEDS), formula: '=C5>3', format: { fill: '#DDF3EC' } },
  ],
};

const facts: SheetPlan = {
  ...SHEET,
  key: 'facts',
  title: 'Facts',
  blocks: [
    { role: 'fixed', row: 0, column: 1, cells: [['Price'], ['Area']] },
    { role: 'input', row: 0, column: 2, cells: [[5], [null]] },
    {
      role: 'computed',
      row: 2,
      column: 2,
      cells: [[{ formula: '=Facts_price*2+SUM(Tools[Count])', value: 20 }]],
    },
  ],
};

/** Protected, and a part of it in the same columns of the sheet further down. */
const form: SheetPlan = {
  ...SHEET,
  key: 'form',
  title: 'Form',
  protected: true,
  tables: [
    {
      name: 'Form',
      row: 1,
      column: 0,
      columns: [{ header: 'Mark', role: 'input' }],
      rows: [[1], [2]],
      filterButtons: false,
    },
    {
      name: 'Form_below',
      row: 7,
      column: 0,
      columns: [
        { header: 'Line', role: 'input' },
        { header: 'Answer', role: 'input' },
      ],
      rows: [['Why', null]],
      filterButtons: false,
    },
  ],
  formats: [{ area: area(2, 0, 2), format: INPUT }],
};

/** Drawn anew by each edit; the second version speaks of what came with it. */
export const summary = (formulas: readonly string[]): SheetPlan => ({
  ...SHEET,
  key: 'summary',
  title: 'Summary',
  blocks: [
    {
      role: 'computed',
      row: 0,
      column: 0,
      cells: formulas.map((formula) => [{ formula, value: 0 }]),
    },
  ],
});

export const GARDEN: Blueprint = {
  title: 'Garden',
  sheets: [bedsSheet, facts, form, summary(['=SUM(Beds[Worth])'])],
  names: [
    { name: 'Facts_price', target: { sheet: 'facts', area: area(0, 2) }, hidden: false },
    { name: 'Facts_area', target: { sheet: 'facts', area: area(1, 2) }, hidden: false },
  ],
  activeSheet: 'beds',
};
