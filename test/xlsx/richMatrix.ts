import type { PlannedCell, SheetPlan } from '../../src/workbook/kernel/blueprint';
import type {
  AxisPlan,
  MarkerShape,
  ScatterChartPlan,
  ScatterSeriesPlan,
} from '../../src/workbook/kernel/chartPlan';
import { area, emptySheet, formula } from './makeBlueprint';
import { HEADER, NA, SAMPLES, type Sample } from './richSamples';

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
        texts: SAMPLES.map(({ id }, index) => (own[index] === true ? id : '')),
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

export const matrixSheet: SheetPlan = {
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
