import type { Blueprint, SheetPlan } from '../../src/workbook/kernel/blueprint';
import { area, emptySheet } from './makeBlueprint';
import { matrixSheet } from './richMatrix';
import { workSheet } from './richWork';

const listsSheet: SheetPlan = {
  ...emptySheet('lists', 'Lists'),
  hidden: true,
  blocks: [
    {
      role: 'fixed',
      row: 0,
      column: 0,
      cells: [['Joint webinar series'], ['=not a formula'], [' edge ']],
    },
    { role: 'input', row: 0, column: 2, cells: [[1], [5], [46000]] },
  ],
  formats: [
    {
      area: area(2, 2),
      format: { numberFormat: 'yyyy-mm-dd', underline: true, horizontal: 'right' },
    },
  ],
};

/** A workbook that uses every part of the contract. */
export const richBlueprint: Blueprint = {
  title: 'Alliance of A & B',
  sheets: [workSheet, matrixSheet, listsSheet],
  names: [
    { name: 'Choices', target: { sheet: 'lists', area: area(0, 0, 3, 1) }, hidden: false },
    { name: 'Scale_min', target: { sheet: 'lists', area: area(0, 2) }, hidden: true },
    { name: 'Scale_max', target: { sheet: 'lists', area: area(1, 2) }, hidden: false },
  ],
  activeSheet: 'matrix',
};
