/** The native charts of a sheet: made, fed, and brought up to date. */
import { CHART_TEXT } from '../workbook/kernel/chartPlan';
import type { AxisPlan, ChartPlan, ScatterSeriesPlan } from '../workbook/kernel/chartPlan';
import { insideOf } from '../workbook/kernel/hollowSeries';
import { addSeries, feedSeries, fillMarker } from './drawSeries';
import { locatedRange, type Locator } from './locator';
import type { SurveyedChart } from './survey';
import { rangeOf, type SheetTarget } from './target';

/** Excel chooses a limit itself where it is given an empty text. */
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

const drawAxes = (chart: Excel.Chart, plan: ChartPlan): void => {
  const { xAxis, yAxis, textSize = CHART_TEXT } = plan;
  drawAxis(chart.axes.categoryAxis, xAxis, textSize);
  drawAxis(chart.axes.valueAxis, yAxis, textSize);
};

const overName = ({ name }: ScatterSeriesPlan): string => `${name}, over`;

/** The series with white over the hollow ones, since Office.js can leave no marker unfilled. */
const drawnSeries = ({ series }: ChartPlan): readonly ScatterSeriesPlan[] =>
  series.flatMap((each) => {
    const over = insideOf(each, overName(each));
    return over === null ? [each] : [each, over];
  });

const numbersIn = ({ yValues }: ScatterSeriesPlan): number =>
  yValues.filter((value) => value !== null).length;

/**
 * A chart can't be added without cells. One column of numbers makes exactly one series, which goes
 * again once our own stand: so the fullest series lends its cells.
 */
const fullest = ({ series }: ChartPlan): ScatterSeriesPlan | undefined =>
  series.reduce<ScatterSeriesPlan | undefined>(
    (best, next) => (best === undefined || numbersIn(next) > numbersIn(best) ? next : best),
    undefined
  );

const place = (target: SheetTarget, chart: Excel.Chart, { anchor }: ChartPlan): void => {
  const { row, column, rows, columns } = anchor;
  const last = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeOf(target, { row, column, rows: 1, columns: 1 }), rangeOf(target, last));
};

const drawChart = (target: SheetTarget, plan: ChartPlan, locate: Locator): void => {
  const seed = fullest(plan);
  if (seed === undefined) return;
  const { context } = target.sheet;
  const source = locatedRange(target.sheet.context, locate(seed.y));
  const chart = target.sheet.charts.add('XYScatter', source, 'Columns');
  // At once: should we be cut off after this, the chart is known by its name.
  chart.name = plan.name;
  drawnSeries(plan).forEach((series) => addSeries(context, chart, series, locate));
  chart.series.getItemAt(0).delete();
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  drawTitle(chart, plan.title);
  drawAxes(chart, plan);
  chart.legend.visible = plan.legend;
  place(target, chart, plan);
};

/** A scatter chart of one series and a name that we didn't give: ours, cut off before it was named. */
const isLeftover = (target: SheetTarget, chart: SurveyedChart): boolean =>
  target.plan.charts.some(({ name }) => name === chart.name) ||
  (chart.details !== null &&
    chart.details.type.startsWith('XYScatter') &&
    chart.details.series.length <= 1);

/** Draws the charts of a sheet that is being made; those of an earlier attempt go first. */
export function drawCharts(target: SheetTarget, locate: Locator): void {
  const leftovers = target.there?.charts.filter((chart) => isLeftover(target, chart)) ?? [];
  leftovers.forEach(({ name }) => target.sheet.charts.getItem(name).delete());
  target.plan.charts.forEach((plan) => drawChart(target, plan, locate));
}

/** Brings the series up to date by their names; those of later versions take their place among them. */
const updateSeries = (
  chart: Excel.Chart,
  plan: ChartPlan,
  present: readonly string[],
  locate: Locator
): void => {
  const names = [...present];
  let place = 0;
  drawnSeries(plan).forEach((series) => {
    const index = names.indexOf(series.name);
    if (index < 0) {
      addSeries(chart.context, chart, series, locate, place);
      names.splice(place, 0, series.name);
    } else {
      const item = chart.series.getItemAt(index);
      feedSeries(chart.context, item, series, locate);
      // Drawn by an earlier version, or into a file: white or unfilled until white lies over it.
      if (series.marker?.hollow === true && !names.includes(overName(series))) {
        fillMarker(item, series.marker);
      }
      place = index;
    }
    place += 1;
  });
};

const updateChart = (
  target: SheetTarget,
  plan: ChartPlan,
  there: SurveyedChart,
  locate: Locator
): void => {
  const chart = target.sheet.charts.getItem(there.name);
  // Where Excel would not tell the series, none is taken for another: they stay with their cells.
  if (there.details !== null) updateSeries(chart, plan, there.details.series, locate);
  drawTitle(chart, plan.title);
  drawAxes(chart, plan);
};

/** Brings the charts of a finished sheet up to date; colours that people chose stay. */
export function refreshCharts(target: SheetTarget, locate: Locator): void {
  target.plan.charts.forEach((plan) => {
    const there = target.there?.charts.find(({ name }) => name === plan.name);
    if (there === undefined) drawChart(target, plan, locate);
    else updateChart(target, plan, there, locate);
  });
}
