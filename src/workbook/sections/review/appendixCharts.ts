/** The charts of the appendix: bridges, trends, and what each side brings. One meaning a colour. */
import type { BridgeOf } from '../../../model/review/bridge';
import type { PartOf } from '../../../model/review/parts';
import type { Area } from '../../kernel/area';
import type { SheetPlan } from '../../kernel/blueprint';
import type {
  BarChartPlan,
  BarSeriesPlan,
  CategoriesPlan,
  LineChartPlan,
} from '../../kernel/chartPlan';
import { COLORS, QUADRANT_LOOKS } from '../../kernel/palette';
import { area } from '../../kernel/sheetParts';
import type { TableRef } from '../../kernel/tableRef';
import {
  APPENDIX_CHART_ROWS,
  APPENDIX_HALF,
  APPENDIX_LEFT,
  APPENDIX_RIGHT,
  APPENDIX_ROWS,
} from './appendixLayout';
import { TREND, bridgeTable, partsTable } from './chartTables';
import { PAGE_TEXT } from './reviewLayout';
import { plannedNumbers, plannedColumn, plannedTexts } from './plannedCells';

export const SIDE_COLORS = { given: COLORS.brand, received: COLORS.private } as const;
const WHOLE = QUADRANT_LOOKS.leave.color;
const [GOOD, BAD] = [QUADRANT_LOOKS['do-more'].color, QUADRANT_LOOKS['cut-back'].color];

/** The shares that the trend shows, in percent, each with its colour and its words. */
export const TRENDS = [
  { key: 'agreement', words: 'Gaps within one step', color: COLORS.brand },
  { key: 'follow', words: 'Steps done by their day', color: COLORS.private },
  { key: 'doMoreValue', words: 'Of our value, in do more', color: GOOD },
  { key: 'cutBackCost', words: 'Of our cost, in cut back', color: BAD },
] as const;

const NO_NUMBERS = {
  title: '',
  min: null,
  max: null,
  majorUnit: null,
  numberFormat: '#,##0',
  gridlines: false,
  numbers: false,
} as const;

/** All charts of the sheet, over the cells of the hidden sheets. */
export function appendixCharts(
  data: readonly SheetPlan[]
): readonly (BarChartPlan | LineChartPlan)[] {
  const [left, right] = [APPENDIX_LEFT, APPENDIX_RIGHT];
  const charts = [
    bridge(data, 'value', anchorOf(APPENDIX_ROWS.bridges, left)),
    bridge(data, 'cost', anchorOf(APPENDIX_ROWS.bridges, right)),
    shares(data, anchorOf(APPENDIX_ROWS.trends, left)),
    balance(data, anchorOf(APPENDIX_ROWS.trends, right)),
    parts(data, 'kind', anchorOf(APPENDIX_ROWS.parts, left)),
    parts(data, 'category', anchorOf(APPENDIX_ROWS.parts, right)),
  ];
  return charts.map((chart) => ({ ...chart, textSize: PAGE_TEXT }));
}

const anchorOf = (row: number, column: number): Area =>
  area(row + 3, column, APPENDIX_CHART_ROWS, APPENDIX_HALF);

function namesIn<Key extends string>(
  data: readonly SheetPlan[],
  table: TableRef<Key>,
  key: NoInfer<Key>
): CategoriesPlan {
  const column = plannedColumn(data, table, key);
  return { cells: column.cells, texts: plannedTexts(column) };
}

function valuesIn<Key extends string>(
  data: readonly SheetPlan[],
  table: TableRef<Key>,
  key: NoInfer<Key>
) {
  const column = plannedColumn(data, table, key);
  return { values: column.cells, shown: plannedNumbers(column) };
}

/** Columns from last period's sum to this one's, over a base that is not drawn. */
function bridge(data: readonly SheetPlan[], of: BridgeOf, anchor: Area): BarChartPlan {
  const table = bridgeTable(of);
  // More value is green, more cost is not.
  const [up, down] = of === 'value' ? [GOOD, BAD] : [BAD, GOOD];
  const pieces: readonly (readonly [
    key: 'base' | 'whole' | 'up' | 'down' | 'under',
    name: string,
    color: string | null,
  ])[] = [
    ['base', 'Base', null],
    ['whole', 'Sum', WHOLE],
    ['up', 'More', up],
    ['down', 'Less', down],
    ['under', 'Below zero', WHOLE],
  ];
  return {
    kind: 'bar',
    name: `Review bridge ${of}`,
    description: `${of === 'value' ? 'Value given' : 'What we give costs us'}, from last period to this one: new, stopped, more, less. The names under the columns say the figures.`,
    anchor,
    title: null,
    legend: false,
    direction: 'vertical',
    grouping: 'stacked',
    gap: 40,
    categories: namesIn(data, table, 'label'),
    series: pieces.map(([key, name, color]): BarSeriesPlan => ({
      name,
      color,
      ...valuesIn(data, table, key),
    })),
    valueAxis: NO_NUMBERS,
  };
}

function shares(data: readonly SheetPlan[], anchor: Area): LineChartPlan {
  return {
    kind: 'line',
    name: 'Review trend',
    description:
      'Gaps within one step, steps done by their day, value in do more and cost in cut back over the kept periods, in percent. The figures stand in the list below.',
    anchor,
    title: null,
    legend: false,
    categories: namesIn(data, TREND, 'period'),
    series: TRENDS.map(({ key, words, color }) => ({
      name: words,
      ...valuesIn(data, TREND, key),
      line: { color, width: 2, dashed: false },
      marker: { shape: 'circle', size: 6, color, hollow: false },
    })),
    valueAxis: {
      ...{ title: '', min: 0, max: 1, majorUnit: 0.25, numberFormat: '0 %' },
      ...{ gridlines: true, numbers: true },
    },
  };
}

/** The whole of its scale, so that what is about even looks even. */
function balance(data: readonly SheetPlan[], anchor: Area): BarChartPlan {
  return {
    kind: 'bar',
    name: 'Review balance',
    description:
      'Balance of value over the kept periods, from minus 1 to 1: above zero we give more. The figures stand in the list below.',
    anchor,
    title: null,
    legend: false,
    direction: 'vertical',
    grouping: 'clustered',
    gap: 80,
    categories: namesIn(data, TREND, 'period'),
    series: [{ name: 'Balance', color: COLORS.brand, ...valuesIn(data, TREND, 'balance') }],
    valueAxis: {
      ...{ title: '', min: -1, max: 1, majorUnit: 0.5, numberFormat: '+0.0;−0.0;0' },
      ...{ gridlines: true, numbers: true },
    },
  };
}

/** What we give to the right, what they give to the left, on one scale. */
function parts(data: readonly SheetPlan[], of: PartOf, anchor: Area): BarChartPlan {
  const table = partsTable(of);
  const words = of === 'kind' ? 'kind' : 'value line';
  return {
    kind: 'bar',
    name: `Review by ${of}`,
    description: `Value by ${words}: what we give to the right, what they give to the left. The names say both figures.`,
    anchor,
    title: null,
    legend: false,
    direction: 'horizontal',
    grouping: 'stacked',
    gap: 35,
    categories: namesIn(data, table, 'label'),
    series: [
      { name: 'We give', color: SIDE_COLORS.given, ...valuesIn(data, table, 'given') },
      { name: 'They give', color: SIDE_COLORS.received, ...valuesIn(data, table, 'left') },
    ],
    valueAxis: NO_NUMBERS,
  };
}
