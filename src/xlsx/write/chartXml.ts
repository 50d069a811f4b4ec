/** What all chart parts have around their plot. */
import type { ChartPlan, ScatterChartPlan } from '../../workbook/kernel/chartPlan';
import { axisLookOf, val, valueAxisXml } from './chartAxes';
import { categoryPlotXml } from './categoryChart';
import { NO_LABELS } from './chartLabels';
import { seriesXml } from './chartSeries';
import { textProperties, titleXml, type TextLook } from './chartText';
import { element, XML_HEAD } from './xml';

const X_AXIS = 100_001;
const Y_AXIS = 100_002;
const TITLE_TEXT: TextLook = { color: '#242424', size: 12, bold: true };

const scatterXml = (chart: ScatterChartPlan, titles: ReadonlyMap<string, string>): string => {
  const series = chart.series.map((plan, place) => seriesXml(plan, place, titles)).join('');
  const look = axisLookOf(chart.textSize);
  return [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    `${series}${NO_LABELS}${val('axId', X_AXIS)}${val('axId', Y_AXIS)}</c:scatterChart>`,
    valueAxisXml(chart.xAxis, { id: X_AXIS, crosses: Y_AXIS, side: 'b' }, look),
    valueAxisXml(chart.yAxis, { id: Y_AXIS, crosses: X_AXIS, side: 'l' }, look),
  ].join('');
};

const plotXml = (chart: ChartPlan, titles: ReadonlyMap<string, string>): string => {
  const content =
    chart.kind === 'scatter' ? scatterXml(chart, titles) : categoryPlotXml(chart, titles);
  return `<c:plotArea><c:layout/>${content}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`;
};

/** The legend below a chart; `without` are the places of series that it does not name. */
export function legendXml(
  legend: boolean,
  look: TextLook,
  without: readonly number[] = []
): string {
  if (!legend) return '';
  const left = without.map(
    (place) => `<c:legendEntry>${val('idx', place)}<c:delete val="1"/></c:legendEntry>`
  );
  return `<c:legend><c:legendPos val="b"/>${left.join('')}<c:overlay val="0"/>${textProperties(look)}</c:legend>`;
}

const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

/**
 * A chart's own part around its title, plot and legend, on a ground; `after` ends it. `blanks` is what lines do where
 * nothing is known: Excel joins the points around `#N/A` in either case, LibreOffice takes it for zero at a gap.
 */
export function chartSpaceXml(
  content: string,
  look: TextLook,
  ground = WHITE,
  after = '',
  blanks: 'gap' | 'span' = 'gap'
): string {
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const parts = [
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    content,
    // Charts keep their points when a filter hides rows.
    `<c:plotVisOnly val="0"/>${val('dispBlanksAs', blanks)}</c:chart>`,
    `<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>`,
    textProperties(look),
    after,
  ];
  return XML_HEAD + element('c:chartSpace', namespaces, parts.join(''));
}

/** A chart's own part, with the values that its cells have now. */
export function chartXml(chart: ChartPlan, titles: ReadonlyMap<string, string>): string {
  const { text } = axisLookOf(chart.textSize);
  const content = [
    chart.title === null ? '' : titleXml(chart.title, TITLE_TEXT),
    val('autoTitleDeleted', chart.title === null ? 1 : 0),
    plotXml(chart, titles),
    legendXml(chart.legend, text),
  ];
  const blanks = chart.kind === 'line' ? 'span' : 'gap';
  return chartSpaceXml(content.join(''), text, WHITE, '', blanks);
}
