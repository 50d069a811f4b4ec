import type { AxisPlan, ScatterChartPlan } from '../../workbook/kernel/chartPlan';
import { NO_LABELS } from './chartLabels';
import { lineXml, seriesXml } from './chartSeries';
import { textProperties, titleXml, type TextLook } from './chartText';
import { element, plainXmlAttribute, XML_HEAD } from './xml';

const X_AXIS = 100_001;
const Y_AXIS = 100_002;
const AXIS_TEXT: TextLook = { color: '#616161', size: 9, bold: false };
const TITLE_TEXT: TextLook = { color: '#242424', size: 12, bold: true };
const AXIS_LINE = '#BDBDBD';
const GRID_LINE = '#EDEBE9';

const val = (tag: string, value: string | number | null): string =>
  value === null ? '' : element(`c:${tag}`, { val: value });

const scalingXml = ({ min, max }: AxisPlan): string =>
  `<c:scaling><c:orientation val="minMax"/>${val('max', max)}${val('min', min)}</c:scaling>`;

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'b' | 'l';
}

const axisXml = (axis: AxisPlan, place: AxisPlace): string =>
  [
    `<c:valAx>${val('axId', place.id)}${scalingXml(axis)}<c:delete val="0"/>${val('axPos', place.side)}`,
    axis.gridlines
      ? `<c:majorGridlines><c:spPr>${lineXml(GRID_LINE, 0.75, false)}</c:spPr></c:majorGridlines>`
      : '',
    axis.title === '' ? '' : titleXml(axis.title, AXIS_TEXT, place.side === 'l'),
    element('c:numFmt', { formatCode: plainXmlAttribute(axis.numberFormat), sourceLinked: 0 }),
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml(AXIS_LINE, 0.75, false)}</c:spPr>${textProperties(AXIS_TEXT)}`,
    // Where the other axis begins, not at zero: scales may begin elsewhere.
    `${val('crossAx', place.crosses)}<c:crosses val="min"/><c:crossBetween val="midCat"/>`,
    `${val('majorUnit', axis.majorUnit)}</c:valAx>`,
  ].join('');

const plotXml = (chart: ScatterChartPlan, titles: ReadonlyMap<string, string>): string => {
  const series = chart.series.map((plan, place) => seriesXml(plan, place, titles)).join('');
  return [
    '<c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    `${series}${NO_LABELS}${val('axId', X_AXIS)}${val('axId', Y_AXIS)}</c:scatterChart>`,
    axisXml(chart.xAxis, { id: X_AXIS, crosses: Y_AXIS, side: 'b' }),
    axisXml(chart.yAxis, { id: Y_AXIS, crosses: X_AXIS, side: 'l' }),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
  ].join('');
};

const legendXml = (legend: boolean): string =>
  legend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(AXIS_TEXT)}</c:legend>`
    : '';

/** A chart's own part, with the values that its cells have now. */
export const chartXml = (chart: ScatterChartPlan, titles: ReadonlyMap<string, string>): string => {
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  const content = [
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    chart.title === null ? '' : titleXml(chart.title, TITLE_TEXT),
    val('autoTitleDeleted', chart.title === null ? 1 : 0),
    plotXml(chart, titles),
    legendXml(chart.legend),
    // Charts keep their points when a filter hides rows.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(AXIS_TEXT),
  ];
  return XML_HEAD + element('c:chartSpace', namespaces, content.join(''));
};
