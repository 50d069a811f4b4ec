/** A scatter chart as a part of a file. */
import type { ChartModel, SeriesModel } from 'excel-emulator/book';
import { textIn } from '../read/bag';
import { shownChart } from '../read/chart';
import { pointLabel, seriesValues } from '../read/series';
import type { ChartSource } from '../read/series';
import type { ShownAxis, ShownChart, ShownPlot, ShownSeries } from '../view/sheetView';
import {
  fileFillXml,
  fileLabelsXml,
  fileLineXml,
  fileMarkerXml,
  fileNumbersXml,
  textXml,
  fileTextsXml,
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

const axisXml = (axis: ShownAxis, id: number, crosses: number, lying = false): string =>
  [
    `<c:valAx>${chartValue('axId', id)}<c:scaling>${chartValue('orientation', 'minMax')}`,
    `${chartValue('max', axis.max)}${chartValue('min', axis.min)}</c:scaling>${chartValue('delete', axis.visible ? 0 : 1)}`,
    chartValue('axPos', id === X_AXIS || lying ? 'b' : 'l'),
    axis.gridlines ? GRID : '',
    axis.title ? fileTitleXml(axis.title, 10, id === Y_AXIS) : '',
    `<c:numFmt formatCode="${previewXmlText(axis.numberFormat)}" sourceLinked="0"/>`,
    `${chartValue('majorTickMark', 'none')}${chartValue('minorTickMark', 'none')}${chartValue('tickLblPos', 'low')}`,
    textXml(9, '#595959', false),
    `${chartValue('crossAx', crosses)}${chartValue('crosses', 'min')}${chartValue('crossBetween', 'midCat')}`,
    `${chartValue('majorUnit', axis.majorUnit)}</c:valAx>`,
  ].join('');

/** Bars or lines over categories. */
function categoryPlotXml(source: ChartSource, chart: ChartModel, shown: ShownChart): string {
  const { plot } = shown;
  if (plot === null) return '';
  const isBar = plot.kind === 'bar';
  const series = shown.series.map((each, index) => {
    const model = chart.series[index];
    return model ? categorySeriesXml(source, plot, model, each, index) : '';
  });
  const axes = `${chartValue('axId', X_AXIS)}${chartValue('axId', Y_AXIS)}`;
  return [
    '<c:plotArea><c:layout/>',
    isBar
      ? `<c:barChart>${chartValue('barDir', plot.horizontal ? 'bar' : 'col')}${chartValue('grouping', plot.stacked ? 'stacked' : 'clustered')}`
      : `<c:lineChart>${chartValue('grouping', 'standard')}`,
    `${chartValue('varyColors', 0)}${series.join('')}`,
    isBar
      ? `${chartValue('gapWidth', plot.gap)}${plot.stacked ? chartValue('overlap', 100) : ''}${axes}</c:barChart>`
      : `${chartValue('marker', 1)}${axes}</c:lineChart>`,
    namesAxisXml(plot.horizontal),
    axisXml(shown.yAxis, Y_AXIS, X_AXIS, plot.horizontal),
    '</c:plotArea>',
  ].join('');
}

function categorySeriesXml(
  source: ChartSource,
  plot: ShownPlot,
  series: SeriesModel,
  shown: ShownSeries,
  index: number
): string {
  const looks =
    plot.kind === 'bar'
      ? `${fileFillXml(shown.fill)}${chartValue('invertIfNegative', 0)}`
      : fileLineXml(shown.line) + fileMarkerXml(shown.marker);
  return [
    `<c:ser>${chartValue('idx', index)}${chartValue('order', index)}<c:tx><c:v>${previewXmlText(shown.name)}</c:v></c:tx>${looks}`,
    series.x === null ? '' : `<c:cat>${fileTextsXml(series.x, plot.categories)}</c:cat>`,
    series.y === null
      ? ''
      : `<c:val>${fileNumbersXml(series.y, numbers(source, series.y))}</c:val>`,
    `${plot.kind === 'line' ? chartValue('smooth', 0) : ''}</c:ser>`,
  ].join('');
}

/** Names beside lying bars read from the top. */
const namesAxisXml = (lying: boolean): string =>
  [
    `<c:catAx>${chartValue('axId', X_AXIS)}<c:scaling>${chartValue('orientation', lying ? 'maxMin' : 'minMax')}</c:scaling>`,
    `${chartValue('delete', 0)}${chartValue('axPos', lying ? 'l' : 'b')}`,
    `${chartValue('majorTickMark', 'none')}${chartValue('minorTickMark', 'none')}${chartValue('tickLblPos', 'low')}`,
    `${textXml(9, '#595959', false)}${chartValue('crossAx', Y_AXIS)}${chartValue('crosses', 'autoZero')}</c:catAx>`,
  ].join('');

function plotXml(source: ChartSource, chart: ChartModel, shown: ShownChart): string {
  if (shown.plot !== null) return categoryPlotXml(source, chart, shown);
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

/** A chart's own part of the file, with the values that it shows now. */
export function fileChartXml(source: ChartSource, chart: ChartModel): string {
  const shown = shownChart(source, chart);
  const plotVisibleOnly = chart.bag['PlotVisibleOnly'] === false ? 0 : 1;
  const blanks = chart.bag['DisplayBlanksAs'] === 'Interplotted' ? 'span' : 'gap';
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
    `${chartValue('plotVisOnly', plotVisibleOnly)}${chartValue('dispBlanksAs', blanks)}</c:chart></c:chartSpace>`,
  ].join('');
}
