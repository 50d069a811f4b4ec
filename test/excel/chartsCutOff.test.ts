/** Several charts on one sheet, cut off anywhere: those that have their names go as well before all are drawn anew. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import type { BarChartPlan } from '../../src/workbook/kernel/chartPlan';
import { EMPTY_SHEET, area, fixed, onePageWide } from '../../src/workbook/kernel/sheetParts';
import { inject } from './faults';
import { openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(300_000);

const KEY = 'charts';
const NAMES = ['Apples', 'Pears', 'Plums'];

const bars = (name: string, index: number): BarChartPlan => ({
  kind: 'bar',
  name,
  description: `How many ${name}`,
  anchor: area(6 + 12 * index, 0, 10, 4),
  title: null,
  legend: false,
  direction: 'horizontal',
  grouping: 'stacked',
  gap: 35,
  categories: { cells: { sheet: KEY, area: area(1, 0, 2) }, texts: ['North', 'South'] },
  series: [
    {
      name,
      color: '#0B6A63',
      values: { sheet: KEY, area: area(1, 1 + index, 2) },
      shown: [index + 1, index + 2],
    },
  ],
  valueAxis: {
    title: '',
    min: null,
    max: null,
    majorUnit: null,
    numberFormat: '0',
    gridlines: false,
    numbers: true,
  },
});

const THREE: Blueprint = {
  title: '',
  sheets: [
    {
      ...EMPTY_SHEET,
      key: KEY,
      title: 'Charts',
      print: onePageWide('portrait'),
      blocks: [
        fixed(0, 0, [['', ...NAMES]]),
        fixed(1, 0, [
          ['North', 1, 2, 3],
          ['South', 2, 3, 4],
        ]),
      ],
      charts: NAMES.map(bars),
    },
  ],
  names: [],
  activeSheet: '',
};

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

test('three charts end as without a failure, whatever fails', async () => {
  const { failures, wrong } = await inject(
    excel.host,
    {
      name: 'charts',
      begin: () => Promise.resolve(),
      run: () => drawBlueprint(THREE),
      finish: () => drawBlueprint(THREE),
      lost: () => [],
    },
    { step: 1 }
  );
  expect(failures).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
