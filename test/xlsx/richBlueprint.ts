import type {
  Area,
  AxisPlan,
  Blueprint,
  FormatRun,
  FormulaCell,
  MarkerShape,
  PlannedCell,
  PrintPlan,
  ScatterChartPlan,
  ScatterSeriesPlan,
  SheetPlan,
  TableColumn,
} from '../../src/workbook/blueprint';

/** A workbook that uses every part of the contract, for tests of the file writer. */

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const printWide: PrintPlan = {
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
  columnWidths: [],
  rowHeights: [],
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

const formula = (text: string, value: FormulaCell['value']): FormulaCell => ({
  formula: text,
  value,
});

interface Sample {
  readonly id: string;
  readonly activity: string;
  readonly cost: number | null;
  readonly value: number | null;
  readonly quadrant: 'do-more' | 'keep' | 'leave' | 'cut-back' | 'guess' | null;
}

const SAMPLES: readonly Sample[] = [
  { id: 'G1', activity: 'Joint webinar series', cost: 6640, value: 5, quadrant: 'do-more' },
  { id: 'G2', activity: 'Shared forecasts', cost: 2100, value: 4.6, quadrant: 'do-more' },
  { id: 'G3', activity: 'Newsletter mention', cost: 900, value: 2, quadrant: 'leave' },
  { id: 'G4', activity: 'Field data sharing', cost: 16500, value: 5, quadrant: 'keep' },
  { id: 'G7', activity: 'Engineers on site', cost: 21000, value: 3.5, quadrant: 'keep' },
  { id: 'G8', activity: 'Printed catalogue', cost: 19600, value: 1, quadrant: 'cut-back' },
  { id: 'G11', activity: 'Trade-fair stand', cost: 22400, value: 2, quadrant: 'cut-back' },
  { id: 'G13', activity: 'On-site support desk', cost: 24800, value: 2, quadrant: 'guess' },
  { id: 'G14', activity: 'Reference visits', cost: null, value: 3, quadrant: null },
];

const NA = { error: '#N/A' } as const;

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

const HEADER: FormatRun['format'] = {
  fill: '#0B6A63',
  color: '#FFFFFF',
  bold: true,
  wrap: true,
  vertical: 'center',
};

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

const workSheet: SheetPlan = {
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

const CLASSES: readonly {
  readonly quadrant: NonNullable<Sample['quadrant']>;
  readonly shape: MarkerShape;
  readonly color: string;
}[] = [
  { quadrant: 'do-more', shape: 'triangle', color: '#009E73' },
  { quadrant: 'keep', shape: 'square', color: '#0072B2' },
  { quadrant: 'leave', shape: 'circle', color: '#8A8886' },
  { quadrant: 'cut-back', shape: 'diamond', color: '#D55E00' },
  { quadrant: 'guess', shape: 'diamond', color: '#D55E00' },
];

const plotted = (sample: Sample, quadrant: string): PlannedCell =>
  sample.quadrant === quadrant
    ? formula('=1*' + String(sample.value), sample.value)
    : formula('=NA()', NA);

const matrixCells: readonly (readonly PlannedCell[])[] = [
  ['Id', 'Cost', ...CLASSES.map(({ quadrant }) => quadrant)],
  ...SAMPLES.map((sample) => [
    sample.id,
    sample.cost === null ? formula('=NA()', NA) : sample.cost,
    ...CLASSES.map(({ quadrant }) => plotted(sample, quadrant)),
  ]),
  ['Lines', null],
  [null, 12000, 1],
  [null, 12000, 5],
  [null, 0, 3],
  [null, 28000, 3],
];

const TOP = 30;
const matrixColumn = (column: number, first = TOP + 1, rows = SAMPLES.length) => ({
  sheet: 'matrix',
  area: area(first, column, rows, 1),
});

const classSeries: readonly ScatterSeriesPlan[] = CLASSES.map(
  ({ quadrant, shape, color }, place) => {
    const own = SAMPLES.map((sample) => sample.quadrant === quadrant);
    return {
      name: quadrant,
      x: matrixColumn(1),
      y: matrixColumn(2 + place),
      xValues: SAMPLES.map(({ cost }) => cost),
      yValues: SAMPLES.map(({ value }, index) => (own[index] === true ? value : null)),
      marker: { shape, size: 9, color, hollow: quadrant === 'guess' },
      line: null,
      labels: {
        cells: matrixColumn(0),
        texts: SAMPLES.map(({ id }, index) => (own[index] === true ? id : null)),
        positions: SAMPLES.map((_, index) => (index % 2 === 0 ? 'right' : 'top')),
        colors: quadrant === 'keep' ? SAMPLES.map(() => '#004F7C') : '#242424',
        bold: quadrant === 'cut-back',
        size: 9,
      },
    };
  }
);

const threshold = (name: string, first: number, x: number[], y: number[]): ScatterSeriesPlan => ({
  name,
  x: matrixColumn(1, first, 2),
  y: matrixColumn(2, first, 2),
  xValues: x,
  yValues: y,
  marker: null,
  line: { color: '#8A8886', width: 1.25, dashed: true },
  labels: null,
});

const axis = (title: string, min: number, max: number, over: Partial<AxisPlan> = {}): AxisPlan => ({
  title,
  min,
  max,
  majorUnit: null,
  numberFormat: '#,##0',
  gridlines: false,
  ...over,
});

export const matrixChart: ScatterChartPlan = {
  kind: 'scatter',
  name: 'Matrix of what we give',
  description: 'Cost across, value up: 2 of 9 are worth cutting back.',
  anchor: area(3, 0, 24, 8),
  title: null,
  series: [
    ...classSeries,
    threshold('Cost threshold', TOP + 11, [12000, 12000], [1, 5]),
    threshold('Value threshold', TOP + 13, [0, 28000], [3, 3]),
  ],
  xAxis: axis('Cost to us, USD', 0, 28000, { majorUnit: 4000 }),
  yAxis: axis('Value to them, 1 to 5', 0, 6, { numberFormat: '0', gridlines: true, majorUnit: 1 }),
  legend: false,
};

const matrixSheet: SheetPlan = {
  ...emptySheet('matrix', 'Matrix <1>'),
  gridlines: false,
  columnWidths: [{ column: 1, width: 12 }],
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['Matrix: what we give']] },
    { role: 'computed', row: TOP, column: 0, cells: matrixCells },
  ],
  formats: [
    { area: area(0, 0), format: { bold: true, size: 16, color: '#0B6A63' } },
    { area: area(TOP, 0, 1, 7), format: HEADER },
  ],
  charts: [
    matrixChart,
    {
      ...matrixChart,
      name: 'Again',
      title: 'With a title',
      legend: true,
      anchor: area(3, 9, 24, 8),
      series: matrixChart.series.map((series) => ({ ...series, labels: null })),
    },
  ],
};

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
