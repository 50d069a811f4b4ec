import type { Blueprint, PlannedCell, SheetPlan } from '../../src/workbook/kernel/blueprint';
import type { EditDecision, WorkbookEdit } from '../../src/workbook/kernel/edit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { area, SHEET } from './ledgerParts';

const ROWS = 3;
const OF_TODAY = {
  role: 'computed',
  formula: '=IF(Steps[[#This Row],[Due]]="","",Steps[[#This Row],[Due]]<Day_of_look)',
} as const;

/** A protected form with a long and a short part, of which the short one is hidden. */
const form: SheetPlan = {
  ...SHEET,
  key: 'form',
  title: 'Form',
  protected: true,
  columnWidths: [{ column: 0, width: 20 }],
  rowHeights: [{ row: 1, height: 40 }],
  hiddenRows: [{ row: 8, rows: 3 }],
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['What grows']] },
    {
      role: 'computed',
      row: 0,
      column: 1,
      cells: [[{ formula: '=COUNT(Form_long[Mark])', value: 0 }]],
    },
  ],
  tables: [
    {
      name: 'Form_long',
      row: 2,
      column: 0,
      columns: [
        { header: 'Line', role: 'input' },
        { header: 'Mark', role: 'input' },
      ],
      rows: ['Roots', 'Leaves', 'Fruit'].map((line): readonly PlannedCell[] => [line, null]),
      filterButtons: false,
    },
    {
      name: 'Form_short',
      row: 8,
      column: 0,
      columns: [
        { header: 'Question', role: 'input' },
        { header: 'Answer', role: 'input' },
      ],
      rows: [
        ['How was it?', null],
        ['And next?', null],
      ],
      filterButtons: false,
    },
  ],
  formats: [
    { area: area(3, 1, ROWS), format: { locked: false, fill: '#F3FAF9' } },
    { area: area(9, 1, 2), format: { locked: false, fill: '#F3FAF9' } },
  ],
};

const stepRow = (step: string | null, due: number | null): readonly PlannedCell[] => [
  step,
  due,
  { formula: OF_TODAY.formula, value: '' },
];

/** A list that people add to, blank rows at its end, a date among its columns. */
const steps: SheetPlan = {
  ...SHEET,
  key: 'steps',
  title: 'Steps',
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['Steps']] },
    { role: 'computed', row: 0, column: 4, cells: [[{ formula: '=TODAY()', value: 46000 }]] },
  ],
  tables: [
    {
      name: 'Steps',
      row: 2,
      column: 0,
      columns: [
        { header: 'Step', role: 'input' },
        { header: 'Due', role: 'input' },
        { header: 'Late', ...OF_TODAY },
      ],
      rows: [stepRow('Prune', 46010), stepRow('Water', null), stepRow(null, null)],
      filterButtons: true,
    },
  ],
  formats: [{ area: area(3, 1, ROWS), format: { numberFormat: 'yyyy-mm-dd' } }],
  validations: [
    {
      area: area(3, 1, ROWS),
      rule: { kind: 'date' },
      severity: 'stop',
      promptTitle: '',
      prompt: '',
      errorTitle: 'No day',
      error: 'Type a day',
    },
  ],
};

/** A protected overview without anything typed, of so many lines. */
export const overview = (lines: number): SheetPlan => ({
  ...SHEET,
  key: 'overview',
  title: 'Overview',
  protected: true,
  blocks: [{ role: 'fixed', row: 0, column: 0, cells: [[`Overview of ${lines}`]] }],
  tables: [
    {
      name: 'Overview',
      row: 2,
      column: 0,
      columns: [
        { header: 'No', role: 'input' },
        { header: 'Step', role: 'computed', formula: OVERVIEW_STEP },
      ],
      rows: Array.from({ length: lines }, (_, index) => [
        index + 1,
        { formula: OVERVIEW_STEP, value: '' },
      ]),
      filterButtons: false,
    },
  ],
  formats: [{ area: area(3, 0, lines, 2), format: { fill: '#FFFFFF' } }],
});

const OVERVIEW_STEP = '=IFERROR(INDEX(Steps[Step],Overview[[#This Row],[No]])&"","")';

export const FORM_BOOK: Blueprint = {
  title: 'Forms',
  sheets: [form, steps, overview(2)],
  names: [
    { name: 'Rows_long', target: { sheet: 'form', area: area(2, 0, 4) }, hidden: true },
    { name: 'Rows_short', target: { sheet: 'form', area: area(8, 0, 3) }, hidden: true },
    { name: 'Day_of_look', target: { sheet: 'steps', area: area(0, 4) }, hidden: true },
    { name: 'Round', target: { sheet: 'steps', area: area(0, 2) }, hidden: false },
  ],
  activeSheet: 'form',
};

export const FORM_WANTED = {
  tables: ['Form_long', 'Form_short', 'Steps'],
  names: ['Round'],
  places: ['Overview'],
  formulas: [],
};

/** What an edit may ask for, all at once. */
export const turnRound = (marks: readonly (number | null)[], lines: number): WorkbookEdit => ({
  ...NO_EDIT,
  titles: [
    { key: 'steps', title: 'Tasks' },
    { key: 'form', title: 'Steps' },
  ],
  redrawSheets: [overview(lines)],
  rows: [
    {
      table: 'Steps',
      headers: ['Due', 'Step'],
      rows: marks.flatMap((mark) => (mark === null ? [] : [[46020 + mark, `Look at ${mark}`]])),
    },
  ],
  columns: [
    {
      table: 'Form_long',
      header: 'Mark',
      cells: marks.map((mark) => (mark === null ? undefined : null)),
    },
  ],
  rowsShown: [
    { name: 'Rows_long', shown: false },
    { name: 'Rows_short', shown: true },
  ],
  cells: [{ name: 'Round', value: 2 }],
});

/** Adds a step for each mark that has none yet, and clears the marks. */
export const nextRound = (source: WorkbookSource): EditDecision<'done'> => {
  if (source.names.some(({ value }) => value === 2)) return { kind: 'nothing', reason: 'done' };
  const [form, , steps] = source.tables;
  const known = new Set(steps?.rows.map(([step]) => step));
  const marks = form?.rows.map(([, mark]) => (typeof mark === 'number' ? mark : null)) ?? [];
  const edit = turnRound(marks, 4);
  const rows = edit.rows.map((each) => ({
    ...each,
    rows: each.rows.filter(([, step]) => !known.has(step ?? null)),
  }));
  return { kind: 'edit', edit: { ...edit, rows } };
};
