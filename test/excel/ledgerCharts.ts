import type { SheetPlan, TablePlan } from '../../src/workbook/kernel/blueprint';
import type { ScatterChartPlan, ScatterSeriesPlan } from '../../src/workbook/kernel/chartPlan';
import { area, SHEET } from './ledgerParts';

const LIST_HEAD = 2;
const LIST_CLASSES = ['Low', 'Middle', 'High', 'Huge'];

const LIST_FORMULAS: readonly (readonly [string, string])[] = [
  ['No', '=ROW()-ROW(Points[[#Headers],[No]])'],
  [
    'Label',
    '=IF(Points[[#This Row],[No]]>ROWS(Harvest[Id]),"",INDEX(Harvest[Id],Points[[#This Row],[No]])&"")',
  ],
  [
    'Across',
    '=IF(Points[[#This Row],[Label]]="",NA(),N(INDEX(Harvest[Crates],Points[[#This Row],[No]])))',
  ],
  ...LIST_CLASSES.map((name, index): readonly [string, string] => [
    name,
    `=IF(MOD(Points[[#This Row],[No]],${LIST_CLASSES.length})=${index},Points[[#This Row],[No]],NA())`,
  ]),
];

const points = (rows: number): TablePlan => ({
  name: 'Points',
  row: LIST_HEAD,
  column: 0,
  columns: LIST_FORMULAS.map(([header, formula]) => ({ header, role: 'computed', formula })),
  rows: Array.from({ length: rows }, () =>
    LIST_FORMULAS.map(([, formula]) => ({ formula, value: 0 }))
  ),
  filterButtons: false,
});

export const pointsSheet = (rows: number): SheetPlan => ({
  ...SHEET,
  key: 'points',
  title: 'Points',
  hidden: true,
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['Points of the chart']] },
    {
      role: 'computed',
      row: 0,
      column: 9,
      cells: [
        [0, { formula: '=Front_share*100', value: 25 }],
        [100, { formula: '=Front_share*100', value: 25 }],
      ],
    },
  ],
  tables: [points(rows)],
  formats: [{ area: area(LIST_HEAD + 1, 2, rows, 5), format: { numberFormat: '0' } }],
});

const onPoints = (column: number, rows: number) => ({
  sheet: 'points',
  area: area(LIST_HEAD + 1, column, rows),
});

const classSeries = (index: number, rows: number): ScatterSeriesPlan => ({
  name: LIST_CLASSES[index] ?? '',
  x: onPoints(2, rows),
  y: onPoints(3 + index, rows),
  xValues: Array.from({ length: rows }, (_, row) => row),
  yValues: Array.from({ length: rows }, (_, row) =>
    (row + 1) % LIST_CLASSES.length === index ? row + 1 : null
  ),
  marker: { shape: 'diamond', size: 9, color: '#D55E00', hollow: index % 2 === 1 },
  line: null,
  labels: null,
});

const labelSeries = (rows: number): ScatterSeriesPlan => ({
  name: 'Labels',
  x: onPoints(2, rows),
  y: onPoints(0, rows),
  xValues: Array.from({ length: rows }, () => 1),
  yValues: Array.from({ length: rows }, (_, row) => row + 1),
  marker: null,
  line: null,
  labels: {
    cells: onPoints(1, rows),
    texts: Array.from({ length: rows }, (_, row) => `T${row + 1}`),
    positions: Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 'right' : 'top')),
    colors: Array.from({ length: rows }, () => '#222222'),
    bold: true,
    size: 9,
  },
});

const lineSeries = (name: string): ScatterSeriesPlan => ({
  name,
  x: { sheet: 'points', area: area(0, 9, 2) },
  y: { sheet: 'points', area: area(0, 10, 2) },
  xValues: [0, 100],
  yValues: [25, 25],
  marker: null,
  line: { color: '#8A8886', width: 1.25, dashed: true },
  labels: null,
});

const chart = (name: string, row: number, rows: number, labels: number): ScatterChartPlan => ({
  kind: 'scatter',
  name,
  description: 'Crates across, number up',
  anchor: area(row, 0, 20, 6),
  title: 'Crates',
  series: [
    lineSeries('Limit'),
    ...LIST_CLASSES.map((_, index) => classSeries(index, rows)),
    labelSeries(labels),
  ],
  xAxis: {
    title: 'Crates',
    min: 0,
    max: null,
    majorUnit: null,
    numberFormat: '#,##0',
    gridlines: false,
  },
  yAxis: { title: 'Number', min: 0, max: 100, majorUnit: 20, numberFormat: '0', gridlines: true },
  legend: false,
});

export const viewSheet = (rows: number, labels: number): SheetPlan => ({
  ...SHEET,
  key: 'view',
  title: 'View',
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['View']] },
    {
      role: 'computed',
      row: 1,
      column: 0,
      cells: [[{ formula: '=COUNTA(Harvest[Id])&" rows"', value: '' }]],
    },
  ],
  charts: [chart('Upper chart', 3, rows, labels), chart('Lower chart', 25, rows, labels)],
});
