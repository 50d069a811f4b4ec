/** The plots of charts over categories: bars, stacked bars, lines. */
import type {
  BarChartPlan,
  BarSeriesPlan,
  CategoryChartPlan,
  LineChartPlan,
  LineSeriesPlan,
} from '../../workbook/kernel/chartPlan';
import { barChartXml } from './barChart';
import { BlueprintError } from './blueprintError';
import { axisLookOf, namesAxisXml, val, valueAxisXml } from './chartAxes';
import { NO_LABELS } from './chartLabels';
import { markerXml, numbersXml, referenceTo, seriesLine, textsXml } from './chartSeries';
import { hexColor } from './color';
import { plainXmlText } from './xml';

const X_AXIS = 100_001;
const Y_AXIS = 100_002;
const AXES = val('axId', X_AXIS) + val('axId', Y_AXIS);

type Titles = ReadonlyMap<string, string>;
type Series = BarSeriesPlan | LineSeriesPlan;

const cellsIn = ({
  area,
}: {
  readonly area: { readonly rows: number; readonly columns: number };
}) => area.rows * area.columns;

const checkLengths = ({ categories }: CategoryChartPlan, series: Series): void => {
  const lengths = [cellsIn(categories.cells), categories.texts.length];
  lengths.push(cellsIn(series.values), series.shown.length);
  if (new Set(lengths).size > 1)
    throw new BlueprintError('chart-invalid', { detail: `${series.name}: lengths differ` });
};

const barLooks = (color: string | null): string => {
  const filling =
    color === null
      ? '<a:noFill/>'
      : `<a:solidFill><a:srgbClr val="${hexColor(color)}"/></a:solidFill>`;
  // A bar below zero would else be drawn white.
  return `<c:spPr>${filling}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`;
};

/** One series around its looks; the order of its elements is the schema's. */
const seriesXml = (
  chart: CategoryChartPlan,
  series: Series,
  place: number,
  looks: string,
  titles: Titles
): string => {
  checkLengths(chart, series);
  const { cells, texts } = chart.categories;
  return [
    `<c:ser>${val('idx', place)}${val('order', place)}`,
    `<c:tx><c:v>${plainXmlText(series.name)}</c:v></c:tx>${looks}`,
    `<c:cat>${textsXml(referenceTo(cells, titles), texts)}</c:cat>`,
    `<c:val>${numbersXml(referenceTo(series.values, titles), series.shown)}</c:val>`,
    chart.kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
};

const barsXml = (chart: BarChartPlan, titles: Titles): string => {
  const series = chart.series.map((plan, place) =>
    seriesXml(chart, plan, place, barLooks(plan.color), titles)
  );
  return barChartXml(chart, series, AXES);
};

const linesXml = (chart: LineChartPlan, titles: Titles): string => {
  const series = chart.series.map((plan, place) =>
    seriesXml(chart, plan, place, seriesLine(plan.line) + markerXml(plan.marker), titles)
  );
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    `${series.join('')}${NO_LABELS}<c:marker val="1"/>${AXES}</c:lineChart>`,
  ].join('');
};

/** The plot with its two axes. */
export function categoryPlotXml(chart: CategoryChartPlan, titles: Titles): string {
  const lying = chart.kind === 'bar' && chart.direction === 'horizontal';
  const { valueAxis } = chart;
  const look = axisLookOf(chart.textSize, valueAxis.numbers);
  return [
    chart.kind === 'bar' ? barsXml(chart, titles) : linesXml(chart, titles),
    namesAxisXml(
      '',
      { id: X_AXIS, crosses: Y_AXIS, side: lying ? 'l' : 'b' },
      axisLookOf(chart.textSize)
    ),
    valueAxisXml(
      valueAxis,
      {
        id: Y_AXIS,
        crosses: X_AXIS,
        side: lying ? 'b' : 'l',
        between: chart.kind === 'bar',
        // Names that read from the top end at the bottom: there the numbers stand.
        at: lying ? 'max' : 'min',
      },
      look
    ),
  ].join('');
}
