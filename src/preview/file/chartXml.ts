/** A scatter chart as a part of a file. */
import type { ChartModel, SeriesModel } from 'excel-emulator/book';
import { textIn } from '../read/bag';
import { shownChart } from '../read/chart';
import { pointLabel, seriesValues } from '../read/series';
import type { ChartSource } from '../read/series';
import type { ShownAxis, ShownChart, ShownSeries } from '../view/sheetView';
import {
  fileLabelsXml,
  fileLineXml,
  fileMarkerXml,
  fileNumbersXml,
  textXml,
  fileTitleXml,
} from './chartParts';
import type { FileLabel } from './chartParts';
import { chartValue, previewXmlText } from './xml';

const X_AXIS = 111_111;
const Y_AXIS = 222_222;
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const numbers = (source: ChartSource, formula: string): (number | null)[] =>
  seriesValues(source, formula).map((value) => (typeof value === 'number' ? value : null));

const labelsOf = (source: ChartSource, series: SeriesModel): FileLabel[] =>
  [...series.points].flatMap(([index, point]) => {
    const label = pointLabel(source, series, index);
    return label ? [{ index, label, formula: textIn(point.label, 'Formula') }] : [];
  });

function seriesXml(
  source: ChartSource,
  series: SeriesModel,
  shown: ShownSeries,
  index: number
): string {
  const cells = (tag: string, formula: string | null): string =>
    formula === null
      ? ''
      : `<c:${tag}>${fileNumbersXml(formula, numbers(source, formula))}</c:${tag}>`;
  return [
    `<c:ser>${chartValue('idx', index)}${chartValue('order', index)}<c:tx><c:v>${previewXmlText(shown.name)}</c:v></c:tx>`,
    fileLineXml(shown.line),
    fileMarkerXml(shown.marker),
    fileLabelsXml(labelsOf(source, series)),
    cells('xVal', series.x),
    cells('yVal', series.y),
    `${chartValue('smooth', 0)}</c:ser>`,
  ].join('');
}

const axisXml = (axis: ShownAxis, id: number, crosses: number): string =>
  [
    `<c:valAx>${chartValue('axId', id)}<c:scaling>${chartValue('orientation', 'minMax')}`,
    `${chartValue('max', axis.max)}${chartValue('min', axis.min)}</c:scaling>${chartValue('delete', 0)}`,
    chartValue('axPos', id === X_AXIS ? 'b' : 'l'),
    axis.gridlines ? GRID : '',
    axis.title ? fileTitleXml(axis.title, 10, id === Y_AXIS) : '',
    `<c:numFmt formatCode="${previewXmlText(axis.numberFormat)}" sourceLinked="0"/>`,
    `${chartValue('majorTickMark', 'none')}${chartValue('minorTickMark', 'none')}${chartValue('tickLblPos', 'low')}`,
    textXml(9, '#595959', false),
    `${chartValue('crossAx', crosses)}${chartValue('crosses', 'min')}${chartValue('crossBetween', 'midCat')}`,
    `${chartValue('majorUnit', axis.majorUnit)}</c:valAx>`,
  ].join('');

function plotXml(source: ChartSource, chart: ChartModel, shown: ShownChart): string {
  const series = shown.series.map((each, index) => {
    const model = chart.series[index];
    return model ? seriesXml(source, model, each, index) : '';
  });
  return [
    `<c:plotArea><c:layout/><c:scatterChart>${chartValue('scatterStyle', 'lineMarker')}`,
    `${chartValue('varyColors', 0)}${series.join('')}${chartValue('axId', X_AXIS)}${chartValue('axId', Y_AXIS)}`,
    `</c:scatterChart>${axisXml(shown.xAxis, X_AXIS, Y_AXIS)}`,
    `${axisXml(shown.yAxis, Y_AXIS, X_AXIS)}</c:plotArea>`,
  ].join('');
}

/** A scatter chart's own part of the file, with the values that it shows now. */
export function fileChartXml(source: ChartSource, chart: ChartModel): string {
  const shown = shownChart(source, chart);
  const plotVisibleOnly = chart.bag['PlotVisibleOnly'] === false ? 0 : 1;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `${chartValue('roundedCorners', 0)}<c:chart>`,
    shown.title ? fileTitleXml(shown.title, 14, false) : '',
    chartValue('autoTitleDeleted', shown.title ? 0 : 1),
    plotXml(source, chart, shown),
    shown.legend
      ? `<c:legend>${chartValue('legendPos', 'b')}${chartValue('overlay', 0)}</c:legend>`
      : '',
    `${chartValue('plotVisOnly', plotVisibleOnly)}${chartValue('dispBlanksAs', 'gap')}</c:chart></c:chartSpace>`,
  ].join('');
}
