import type { Blueprint, SheetPlan, ValidationPlan } from '../../src/workbook/kernel/blueprint';
import { area, blueprintOf, emptySheet } from './makeBlueprint';

const check = (place: ValidationPlan['area'], rule: ValidationPlan['rule']): ValidationPlan => ({
  area: place,
  rule,
  severity: 'stop',
  promptTitle: '',
  prompt: '',
  errorTitle: 'Not this',
  error: 'Please choose again',
});

/** A form: protected but for its input cells, the rows of the form that is not in use hidden. */
const formSheet: SheetPlan = {
  ...emptySheet('form', 'Form'),
  protected: true,
  hiddenRows: [
    { row: 3, rows: 2 },
    { row: 8, rows: 3 },
  ],
  rowHeights: [{ row: 4, height: 30 }],
  blocks: [
    {
      role: 'fixed',
      row: 0,
      column: 0,
      cells: [['Due', 46_357], ['Score', 4], ['Never', null], ['Hidden'], ['Hidden too', 'kept']],
    },
  ],
  tables: [
    {
      name: 'Words',
      row: 5,
      column: 3,
      columns: [{ header: 'Word', role: 'input' }],
      rows: [['nearly'], ['differs']],
      filterButtons: false,
    },
  ],
  formats: [
    { area: area(0, 1), format: { numberFormat: 'yyyy-mm-dd', locked: false } },
    { area: area(1, 1, 2, 1), format: { locked: false } },
    { area: area(3, 1), format: { locked: true } },
  ],
  validations: [
    check(area(0, 1), { kind: 'date' }),
    check(area(1, 1), { kind: 'listOfName', name: 'Scores' }),
  ],
  conditionalFormats: [{ area: area(0, 0), formula: '=$B1=""', format: { bold: true } }],
};

export const formBlueprint: Blueprint = blueprintOf(
  [
    formSheet,
    {
      ...emptySheet('lists', 'Lists'),
      blocks: [{ role: 'fixed', row: 0, column: 0, cells: [[1], [2], [3], [4], [5]] }],
    },
  ],
  [
    { name: 'Scores', target: { sheet: 'lists', area: area(0, 0, 5, 1) }, hidden: false },
    { name: 'Rows_long_d1', target: { sheet: 'form', area: area(3, 0, 2, 9) }, hidden: true },
    { name: 'Rows_short_d1', target: { sheet: 'form', area: area(8, 0, 3, 9) }, hidden: true },
  ]
);
