/** Creates a sheet's native charts, connects their data, and updates them. */
import { CHART_TEXT } from '../../workbook/kernel/chartPlan';
import type { AxisPlan, CategoryChartPlan, ChartPlan } from '../../workbook/kernel/chartPlan';
import { seriesOf, updateSeries } from './chartSeries';
import type { DrawnSeries } from './chartSeries';
import { locatedRange, type Locator } from './locator';
import type { InventoryChart } from '../read/workbookInventory';
import { rangeOf, type SheetTarget } from './target';

/** An empty text makes Excel choose the limit. */
const AUTOMATIC = '';

const drawAxis = (axis: Excel.ChartAxis, plan: AxisPlan, textSize: number): void => {
  axis.minimum = plan.min ?? AUTOMATIC;
  axis.maximum = plan.max ?? AUTOMATIC;
  axis.majorUnit = plan.majorUnit ?? AUTOMATIC;
  axis.linkNumberFormat = false;
  axis.numberFormat = plan.numberFormat;
  axis.majorGridlines.visible = plan.gridlines;
  axis.format.font.size = textSize;
  axis.title.visible = plan.title !== '';
  if (plan.title === '') return;
  axis.title.text = plan.title;
  axis.title.format.font.size = textSize;
};

const drawTitle = (chart: Excel.Chart, title: string | null): void => {
  chart.title.visible = title !== null;
  if (title !== null) chart.title.text = title;
};

/** Horizontal bars read from the top, with their names beside the lowest value rather than at zero. */
const drawNames = (axis: Excel.ChartAxis, plan: CategoryChartPlan, textSize: number): void => {
  axis.tickLabelPosition = 'Low';
  axis.majorTickMark = 'None';
  axis.reversePlotOrder = plan.kind === 'bar' && plan.direction === 'horizontal';
  axis.format.font.size = textSize;
};

const drawAxes = (chart: Excel.Chart, plan: ChartPlan): void => {
  const { categoryAxis, valueAxis } = chart.axes;
  const { textSize = CHART_TEXT } = plan;
  if (plan.kind === 'scatter') {
    drawAxis(categoryAxis, plan.xAxis, textSize);
    drawAxis(valueAxis, plan.yAxis, textSize);
    return;
  }
  drawNames(categoryAxis, plan, textSize);
  drawAxis(valueAxis, plan.valueAxis, textSize);
  valueAxis.visible = plan.valueAxis.numbers;
};

type BarType = `${'Bar' | 'Column'}${'Stacked' | 'Clustered'}`;

/** Excel's type of the chart. */
const typeOf = (plan: ChartPlan): 'XYScatter' | 'LineMarkers' | BarType => {
  if (plan.kind === 'scatter') return 'XYScatter';
  if (plan.kind === 'line') return 'LineMarkers';
  return `${plan.direction === 'horizontal' ? 'Bar' : 'Column'}${plan.grouping === 'stacked' ? 'Stacked' : 'Clustered'}`;
};

/**
 * Excel can't add a chart without cells. One column of numbers makes exactly one series, which is deleted once our
 * own exist; the fullest series provides the cells.
 */
const fullest = (series: readonly DrawnSeries[]): DrawnSeries | undefined =>
  series.reduce<DrawnSeries | undefined>(
    (best, next) => (best === undefined || next.numbers > best.numbers ? next : best),
    undefined
  );

const place = (target: SheetTarget, chart: Excel.Chart, { anchor }: ChartPlan): void => {
  const { row, column, rows, columns } = anchor;
  const last = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeOf(target, { row, column, rows: 1, columns: 1 }), rangeOf(target, last));
};

const drawChart = (target: SheetTarget, plan: ChartPlan, locate: Locator): void => {
  const series = seriesOf(plan, locate);
  const seed = fullest(series);
  if (seed === undefined) return;
  const source = locatedRange(target.sheet.context, locate(seed.values));
  const chart = target.sheet.charts.add(typeOf(plan), source, 'Columns');
  // Named at once: after an interruption the chart is found by its name.
  chart.name = plan.name;
  series.forEach(({ add }) => add(chart));
  chart.series.getItemAt(0).delete();
  chart.plotVisibleOnly = false;
  // As in files: LibreOffice would draw `#N/A` on a line as zero.
  if (plan.kind === 'line') chart.displayBlanksAs = 'Interplotted';
  else chart.displayBlanksAs = 'NotPlotted';
  drawTitle(chart, plan.title);
  drawAxes(chart, plan);
  chart.legend.visible = plan.legend;
  place(target, chart, plan);
};

/** Whether the chart is an unnamed remainder of an interrupted attempt: our type, one series, and not our name. */
const isLeftover = (target: SheetTarget, chart: InventoryChart): boolean =>
  target.plan.charts.some(({ name }) => name === chart.name) ||
  (chart.details !== null &&
    chart.details.series.length <= 1 &&
    target.plan.charts.some((plan) => chart.details?.type.startsWith(typeOf(plan)) === true));

/** Draws the charts of a new sheet, after deleting those of an earlier attempt. */
export function drawCharts(target: SheetTarget, locate: Locator): void {
  const leftovers = target.there?.charts.filter((chart) => isLeftover(target, chart)) ?? [];
  leftovers.forEach(({ name }) => target.sheet.charts.getItem(name).delete());
  target.plan.charts.forEach((plan) => drawChart(target, plan, locate));
}

const updateChart = (
  target: SheetTarget,
  plan: ChartPlan,
  there: InventoryChart,
  locate: Locator
): void => {
  const chart = target.sheet.charts.getItem(there.name);
  // If Excel did not return the series, they keep their cells: none could be mistaken for another.
  if (there.details !== null) {
    updateSeries(chart, seriesOf(plan, locate), there.details.series);
  }
  drawTitle(chart, plan.title);
  drawAxes(chart, plan);
};

/** Updates the charts of a finished sheet; colours that people chose stay. */
export function refreshCharts(target: SheetTarget, locate: Locator): void {
  target.plan.charts.forEach((plan) => {
    const there = target.there?.charts.find(({ name }) => name === plan.name);
    if (there === undefined) drawChart(target, plan, locate);
    else updateChart(target, plan, there, locate);
  });
}
