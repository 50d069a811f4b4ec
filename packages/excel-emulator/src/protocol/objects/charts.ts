/** `worksheet.charts` and `Excel.Chart`. */
import { lastColumn, lastRow } from '../../book/area';
import { chartFromRange, nextChart } from '../../book/chartSource';
import type { ChartModel } from '../../book/chartModel';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { guarded } from '../guarded';
import { axesObject } from './chartAxes';
import { activateChart, leaveChart } from './chartActs';
import { areaFields, chartFields } from './chartFields';
import { allLabelsObject } from './chartLabels';
import { formatObject } from './chartLooks';
import { seriesCollection } from './chartSeries';
import { dataTableObject, legendObject, plotObject, titleObject } from './chartTitle';
import { extent } from './extent';
import { placeArgument, placeOf } from './rangeAreas';
import { heightOf, widthOf } from './rangeSize';
import { activateSheet } from './sheetActs';

/** Lays the chart over cells, from the first cell's corner to the last cell's. */
const setPosition = (sheet: Sheet, chart: ChartModel, first: unknown, last: unknown): void => {
  const start = placeArgument(sheet, first).area;
  const end = last === undefined || last === null ? start : placeArgument(sheet, last).area;
  const width = (column: number): number => widthOf(sheet, column);
  const height = (row: number): number => heightOf(sheet, row);
  const { bag } = chart;
  bag['Left'] = extent(0, start.column, width);
  bag['Top'] = extent(0, start.row, height);
  if (last === undefined || last === null) return;
  bag['Width'] = extent(start.column, lastColumn(end) + 1 - start.column, width);
  bag['Height'] = extent(start.row, lastRow(end) + 1 - start.row, height);
};

const setName = (sheet: Sheet, chart: ChartModel, value: unknown): void => {
  const name = textOf(value, 'name');
  const taken = sheet.charts.some(
    (other) => other !== chart && other.name.toLowerCase() === name.toLowerCase()
  );
  if (name === '' || taken) throw problem('InvalidArgument', `chart name ${name}`);
  chart.name = name;
};

/** Types whose series Excel refuses to tell (office-js 2041, 2971; office-js-docs 910). */
const CLOSED_TYPES: ReadonlySet<string> = new Set([
  'Boxwhisker',
  'Funnel',
  'Histogram',
  'Pareto',
  'RegionMap',
  'Sunburst',
  'Treemap',
  'Waterfall',
]);

const readableSeries = (context: ApiContext, chart: ChartModel, changed: () => void): ApiObject => {
  if (CLOSED_TYPES.has(chart.type)) throw problem('NotImplemented', `series of a ${chart.type}`);
  return seriesCollection(context, chart, changed);
};

const parts = (
  context: ApiContext,
  sheet: Sheet,
  chart: ChartModel,
  changed: () => void
): Required<ApiObject>['navigate'] => ({
  Series: () => readableSeries(context, chart, changed),
  Axes: () => axesObject(context, chart, changed),
  Title: () => titleObject(context, chart, changed),
  Legend: () => legendObject(context, chart, changed),
  PlotArea: () => plotObject(context, chart, changed),
  DataLabels: () => allLabelsObject(context, chart, changed),
  Format: () =>
    formatObject(
      context,
      'ChartAreaFormat',
      { font: chart.font, fill: chart.fill, border: chart.border },
      changed,
      bagMembers(chart.bag, areaFields(context), changed)
    ),
  Worksheet: () => context.objects.sheet(sheet),
});

const setSource = (chart: ChartModel, context: ApiContext, range: unknown, by: unknown): void => {
  const place = placeOf(range);
  if (place === null) throw problem('InvalidArgument', 'source');
  const seriesBy = enumOf(context, 'ChartSeriesBy', by ?? 'Auto');
  chart.series = chartFromRange(context.engine, place.sheet, place.area, {
    type: chart.type,
    seriesBy,
  });
};

const chartMethods = (
  context: ApiContext,
  sheet: Sheet,
  chart: ChartModel,
  changed: () => void
): ApiObject['call'] => ({
  SetPosition: ([first, last]) => {
    setPosition(sheet, chart, first, last);
    changed();
    return null;
  },
  SetData: ([range, by]) => {
    setSource(chart, context, range, by);
    changed();
    return null;
  },
  GetDataTable: () => {
    const table = dataTableObject(context, chart, changed);
    if (table === null) throw problem('InvalidOperation', `a ${chart.type} has no data table`);
    return table;
  },
  GetDataTableOrNullObject: () => dataTableObject(context, chart, changed),
  Activate: () => {
    activateSheet(context, sheet);
    activateChart(context, sheet, chart);
    return null;
  },
  Delete: () => {
    leaveChart(context, chart);
    sheet.charts = sheet.charts.filter((other) => other !== chart);
    changed();
    context.changes.add({ kind: 'chartDeleted', sheet, chart });
    return null;
  },
});

/** `Excel.Chart` */
const chartObject = (context: ApiContext, sheet: Sheet, chart: ChartModel): ApiObject => {
  const changed = (): void => context.changes.add({ kind: 'chart', sheet });
  const members = bagMembers(chart.bag, chartFields(context), changed);
  return apiObject({
    type: 'Chart',
    id: chart.id,
    model: chart,
    get: {
      ...members.get,
      Id: () => chart.id,
      Name: () => chart.name,
      ChartType: () => chart.type,
    },
    set: {
      ...members.set,
      Name: (value) => {
        setName(sheet, chart, value);
        changed();
      },
      ChartType: (value) => {
        chart.type = enumOf(context, 'ChartType', value);
        changed();
      },
    },
    navigate: parts(context, sheet, chart, changed),
    call: chartMethods(context, sheet, chart, changed) ?? {},
  });
};

const add = (context: ApiContext, sheet: Sheet, args: readonly unknown[]): ApiObject => {
  const [type, source, by] = args;
  const { book } = context;
  const chart = nextChart(book, enumOf(context, 'ChartType', type));
  setSource(chart, context, source, by);
  sheet.charts.push(chart);
  context.changes.add({ kind: 'chart', sheet });
  context.changes.add({ kind: 'chartAdded', sheet, chart });
  return chartObject(context, sheet, chart);
};

const chartList = (context: ApiContext, sheet: Sheet): ApiObject => {
  const of = (chart: ChartModel): ApiObject => chartObject(context, sheet, chart);
  return apiObject({
    type: 'ChartCollection',
    items: () => sheet.charts.map(of),
    find: (key) => {
      const name = String(key).toLowerCase();
      const found = sheet.charts.find(
        (chart) => chart.name.toLowerCase() === name || chart.id === key
      );
      return found === undefined ? undefined : of(found);
    },
    call: { Add: (args) => add(context, sheet, args) },
  });
};

const activeChart = (context: ApiContext): ApiObject | null => {
  const { activeChart: chart, sheets } = context.book;
  const sheet = sheets.find(({ charts }) => chart !== null && charts.includes(chart));
  return sheet === undefined || chart === null ? null : chartObject(context, sheet, chart);
};

/** `workbook.getActiveChart()` and its twin that answers with a null object. */
export function activeChartMethods(context: ApiContext): Required<ApiObject>['call'] {
  return {
    GetActiveChart: () => {
      const chart = activeChart(context);
      if (chart === null) throw problem('ItemNotFound', 'no chart is selected');
      return chart;
    },
    GetActiveChartOrNullObject: () => activeChart(context),
  };
}

/** `worksheet.charts` */
export function chartCollection(context: ApiContext, sheet: Sheet): ApiObject {
  return guarded(chartList(context, sheet), () => checkAllowed(sheet, 'allowEditObjects'), [
    'Worksheet',
  ]);
}
