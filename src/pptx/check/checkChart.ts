/** Refuses charts that programs would mend or drop. */
import type { LinePlan, MarkerPlan } from '../../workbook/kernel/chartPlan';
import type {
  BarChart,
  ChartLabel,
  DeckAxis,
  DeckChart,
  LineChart,
  ScatterChart,
} from '../deckChart';
import { checkColor, checkNumbers, checkSize, type Report } from './report';

const checkLabel = (label: ChartLabel | null | undefined, report: Report): void => {
  if (label === null || label === undefined) return;
  checkColor(label.color, report);
  checkSize(label.size, report);
};

const checkLooks = (
  { marker, line }: { readonly marker: MarkerPlan | null; readonly line: LinePlan | null },
  report: Report
): void => {
  checkColor(marker?.color, report);
  checkColor(line?.color, report);
  checkNumbers([marker?.size, line?.width], 'size of a marker or width of a line', report);
};

const checkAxis = ({ min, max, majorUnit }: DeckAxis, report: Report): void => {
  checkNumbers([min, max, majorUnit], 'axis', report);
  if (min !== null && max !== null && min >= max)
    report('chart-invalid', 'axis: min is not below max');
  if (majorUnit !== null && majorUnit <= 0) report('chart-invalid', 'axis: unit is not above 0');
};

/** One value a category, or programs show values under wrong names. */
const checkLength = (
  name: string,
  values: readonly unknown[] | undefined,
  categories: readonly string[],
  report: Report
): void => {
  if (values !== undefined && values.length !== categories.length) {
    report('chart-invalid', `${name}: ${values.length} values for ${categories.length} categories`);
  }
};

const checkScatter = (chart: ScatterChart, report: Report): void => {
  checkAxis(chart.xAxis, report);
  checkAxis(chart.yAxis, report);
  chart.series.forEach((series) => {
    checkLooks(series, report);
    series.points.forEach(({ x, y, label }) => {
      checkNumbers([x, y, label?.offset?.right, label?.offset?.down], series.name, report);
      checkLabel(label, report);
    });
  });
};

const checkBars = (chart: BarChart, report: Report): void => {
  checkAxis(chart.valueAxis, report);
  checkNumbers([chart.gap], 'gap', report);
  if (chart.over !== undefined && chart.direction === 'horizontal') {
    report('chart-invalid', 'labels over bars need vertical bars');
  }
  checkLength('labels over bars', chart.over, chart.categories, report);
  checkNumbers(chart.over?.map((label) => label?.at) ?? [], 'labels over bars', report);
  chart.over?.forEach((label) => checkLabel(label, report));
  chart.series.forEach(({ name, values, color, colors, labels }) => {
    [values, colors, labels].forEach((each) => checkLength(name, each, chart.categories, report));
    checkNumbers(values, name, report);
    [color, ...(colors ?? [])].forEach((each) => checkColor(each, report));
    labels?.forEach((label) => checkLabel(label, report));
    const outside = labels?.some((label) => label?.position === 'outside') === true;
    if (outside && chart.grouping === 'stacked') {
      report('chart-invalid', `${name}: stacked bars have no labels outside`);
    }
  });
};

const checkLines = (chart: LineChart, report: Report): void => {
  checkAxis(chart.valueAxis, report);
  chart.series.forEach((series) => {
    checkLength(series.name, series.values, chart.categories, report);
    checkNumbers(series.values, series.name, report);
    checkLooks(series, report);
    checkLabel(series.end, report);
  });
};

/** Refuses a chart with the reason. */
export function checkChart(chart: DeckChart, report: Report): void {
  checkSize(chart.size, report);
  const { plot } = chart;
  checkNumbers([plot?.left, plot?.top, plot?.width, plot?.height], 'plot', report);
  if (chart.kind === 'scatter') checkScatter(chart, report);
  else if (chart.kind === 'bar') checkBars(chart, report);
  else checkLines(chart, report);
}
