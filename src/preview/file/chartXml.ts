import type { ChartModel, SeriesModel } from 'excel-emulator/book';
import { textIn } from '../read/bag';
import { shownChart } from '../read/chart';
import { labelOf, valuesOf } from '../read/series';
import type { ChartSource } from '../read/series';
import type { ShownAxis, ShownChart, ShownSeries } from '../view/sheetView';
import { labelsXml, lineXml, markerXml, numbersXml, textXml, titleXml } from './chartParts';
import type { FileLabel } from './chartParts';
import { val, xmlText } from './xml';

const X_AXIS = 111_111;
const Y_AXIS = 222_222;
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const numbers = (source: ChartSource, formula: string): (number | null)[] =>
  valuesOf(source, formula).map((value) => (typeof value === 'number' ? value : null));

const labelsOf = (source: ChartSource, series: SeriesModel): FileLabel[] =>
  [...series.points].flatMap(([index, point]) => {
    const label = labelOf(source, series, index);
    return label ? [{ index, label, formula: textIn(point.label, 'Formula') }] : [];
  });

function seriesXml(
  source: ChartSource,
  series: SeriesModel,
  shown: ShownSeries,
  index: number
): string {
  const cells = (tag: string, formula: string | null): string =>
    formula === null ? '' : `<c:${tag}>${numbersXml(formula, numbers(source, formula))}</c:${tag}>`;
  return [
    `<c:ser>${val('idx', index)}${val('order', index)}<c:tx><c:v>${xmlText(shown.name)}</c:v></c:tx>`,
    lineXml(shown.line),
    markerXml(shown.marker),
    labelsXml(labelsOf(source, series)),
    cells('xVal', series.x),
    cells('yVal', series.y),
    `${val('smooth', 0)}</c:ser>`,
  ].join('');
}

const axisXml = (axis: ShownAxis, id: number, crosses: number): string =>
  [
    `<c:valAx>${val('axId', id)}<c:scaling>${val('orientation', 'minMax')}`,
    `${val('max', axis.max)}${val('min', axis.min)}</c:scaling>${val('delete', 0)}`,
    val('axPos', id === X_AXIS ? 'b' : 'l'),
    axis.gridlines ? GRID : '',
    axis.title ? titleXml(axis.title, 10, id === Y_AXIS) : '',
    `<c:numFmt formatCode="${xmlText(axis.numberFormat)}" sourceLinked="0"/>`,
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}`,
    textXml(9, '#595959', false),
    `${val('crossAx', crosses)}${val('crosses', 'min')}${val('crossBetween', 'midCat')}`,
    `${val('majorUnit', axis.majorUnit)}</c:valAx>`,
  ].join('');

function plotXml(source: ChartSource, chart: ChartModel, shown: ShownChart): string {
  const series = shown.series.map((each, index) => {
    const model = chart.series[index];
    return model ? seriesXml(source, model, each, index) : '';
  });
  return [
    `<c:plotArea><c:layout/><c:scatterChart>${val('scatterStyle', 'lineMarker')}`,
    `${val('varyColors', 0)}${series.join('')}${val('axId', X_AXIS)}${val('axId', Y_AXIS)}`,
    `</c:scatterChart>${axisXml(shown.xAxis, X_AXIS, Y_AXIS)}`,
    `${axisXml(shown.yAxis, Y_AXIS, X_AXIS)}</c:plotArea>`,
  ].join('');
}

/** A scatter chart's own part of the file, with the values that it shows now. */
export function chartXml(source: ChartSource, chart: ChartModel): string {
  const shown = shownChart(source, chart);
  const plotVisibleOnly = chart.bag['PlotVisibleOnly'] === false ? 0 : 1;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `${val('roundedCorners', 0)}<c:chart>`,
    shown.title ? titleXml(shown.title, 14, false) : '',
    val('autoTitleDeleted', shown.title ? 0 : 1),
    plotXml(source, chart, shown),
    shown.legend ? `<c:legend>${val('legendPos', 'b')}${val('overlay', 0)}</c:legend>` : '',
    `${val('plotVisOnly', plotVisibleOnly)}${val('dispBlanksAs', 'gap')}</c:chart></c:chartSpace>`,
  ].join('');
}
