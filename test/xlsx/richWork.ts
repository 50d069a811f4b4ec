import type {
  FormatRun,
  PlannedCell,
  SheetPlan,
  TableColumn,
} from '../../src/workbook/kernel/blueprint';
import { area, emptySheet, formula } from './makeBlueprint';
import { HEADER, NA, SAMPLES, type Sample } from './richSamples';

const COLUMNS: readonly TableColumn[] = [
  { header: 'Id', role: 'input' },
  { header: 'Activity', role: 'input' },
  { header: 'Hours', role: 'input' },
  { header: 'Rate', role: 'filled', formula: '=IF(Work[[#This Row],[Id]]="","",110)' },
  { header: 'Cost', role: 'computed', formula: '=Work[[#This Row],[Hours]]*Scale_max' },
  { header: 'Known', role: 'computed', formula: '=Work[[#This Row],[Hours]]<>""' },
  { header: 'Plot', role: 'computed', formula: '=IF(Work[[#This Row],[Known]],1,NA())' },
  { header: 'Must keep', role: 'input' },
];

const workRow = ({ id, activity, cost }: Sample): readonly PlannedCell[] => [
  id,
  activity,
  cost === null ? null : cost / 5,
  formula('=IF(Work[[#This Row],[Id]]="","",110)', 110),
  formula('=Work[[#This Row],[Hours]]*Scale_max', cost ?? 0),
  formula('=Work[[#This Row],[Hours]]<>""', cost !== null),
  formula('=IF(Work[[#This Row],[Known]],1,NA())', cost === null ? NA : 1),
  false,
];

const WORK_FORMATS: readonly FormatRun[] = [
  { area: area(0, 0), format: { bold: true, size: 16, color: '#0B6A63' } },
  { area: area(3, 0, 1, 8), format: HEADER },
  { area: area(3, 2, 1, 2), format: { fill: '#5B4A7A' } },
  { area: area(3, 4, 1, 3), format: { fill: '#616161' } },
  { area: area(4, 0, 9, 3), format: { fill: '#F3FAF9', locked: false } },
  { area: area(4, 4, 9, 3), format: { fill: '#F7F7F7', color: '#616161' } },
  { area: area(4, 2, 9, 3), format: { numberFormat: '#,##0' } },
  { area: area(4, 0, 9, 8), format: { borders: { bottom: '#E1DFDD' }, vertical: 'top' } },
  { area: area(4, 1, 9, 1), format: { wrap: true, indent: 1 } },
];

const message = (
  title: string
): { promptTitle: string; prompt: string; errorTitle: string; error: string } => ({
  promptTitle: title,
  prompt: `What goes into ${title} & "why"`,
  errorTitle: 'Not this',
  error: 'Please <type> what is asked',
});

export const workSheet: SheetPlan = {
  ...emptySheet('work', "Partner's work"),
  tabColor: '#0B6A63',
  gridlines: false,
  columnWidths: [
    { column: 0, width: 8 },
    { column: 1, width: 28 },
    { column: 9, width: 4, hidden: true },
  ],
  rowHeights: [
    { row: 0, height: 26 },
    { row: 3, height: 30 },
  ],
  blocks: [
    {
      role: 'fixed',
      row: 0,
      column: 0,
      cells: [
        ['Contributions'],
        ['What each side does for the other'],
        [{ text: 'To the matrix', toSheet: 'matrix' }],
      ],
    },
  ],
  tables: [
    {
      name: 'Work',
      row: 3,
      column: 0,
      columns: COLUMNS,
      rows: SAMPLES.map(workRow),
      filterButtons: true,
    },
  ],
  formats: WORK_FORMATS,
  validations: [
    {
      area: area(4, 7, 9, 1),
      rule: { kind: 'list', choices: ['yes', 'no "way"'] },
      severity: 'stop',
      ...message('Must keep'),
    },
    {
      area: area(4, 1, 9, 1),
      rule: { kind: 'listOfName', name: 'Choices' },
      severity: 'warning',
      ...message('Activity'),
    },
    {
      area: area(4, 2, 9, 1),
      rule: { kind: 'decimal', min: 0 },
      severity: 'stop',
      ...message('Hours'),
    },
    {
      area: area(4, 3, 9, 1),
      rule: { kind: 'whole', min: '=Scale_min', max: '=Scale_max' },
      severity: 'warning',
      ...message('Rate'),
    },
    {
      area: area(4, 0, 9, 1),
      rule: { kind: 'custom', formula: '=COUNTIF($A$5:$A$13,A5)=1' },
      severity: 'stop',
      ...message('Id'),
    },
    { area: area(20, 0), rule: { kind: 'date' }, severity: 'stop', ...message('Date') },
    {
      area: area(20, 1),
      rule: { kind: 'textLength', max: 200 },
      severity: 'stop',
      ...message('Text'),
    },
    {
      area: area(20, 2),
      rule: { kind: 'decimal', max: 5 },
      severity: 'stop',
      promptTitle: '',
      prompt: '',
      errorTitle: '',
      error: '',
    },
    { area: area(20, 3), rule: { kind: 'decimal' }, severity: 'stop', ...message('Any') },
  ],
  conditionalFormats: [
    {
      area: area(4, 4, 9, 1),
      formula: '=$E5>20000',
      format: { fill: '#FBE5D9', color: '#8A3B00', bold: true },
    },
    { area: area(4, 0, 9, 8), formula: '=$C5=""', format: { italic: true } },
  ],
  freeze: { rows: 4, columns: 2 },
  print: {
    orientation: 'landscape',
    area: area(0, 0, 13, 8),
    titleRows: [3, 3],
    titleColumns: [0, 1],
    fit: { kind: 'scale', percent: 80, breakBeforeColumns: [5] },
  },
};
