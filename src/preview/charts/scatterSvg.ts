/** Scatter charts in SVG, as near to Excel's as need be. */
import { chartElement } from './chartElement';
import type { ShownAxis, ShownChart, ShownLabel, ShownPoint, ShownSeries } from '../view/sheetView';
import { markerSvg } from './marker';
import { AXIS, GRID, TICK_SIZE, line, write } from './pieces';
import { svgElement } from './svg';
import type { FormatNumber } from './pieces';
import { scaleOf } from './ticks';
import type { AxisScale } from './ticks';

/** The chart with the rectangle that its axes enclose, in pixels. */
interface Frame {
  readonly chart: ShownChart;
  readonly format: FormatNumber;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
}

/** Pixels of a point at 96 dots an inch. */
const POINT = 4 / 3;
/** Pixels, as Excel sets them by default. */
const TITLE_SIZE = 18;
const LABEL_GAP = 5;

/** Where a value lies between two ends. */
const at = (scale: AxisScale, from: number, to: number, value: number): number =>
  from + ((value - scale.min) / (scale.max - scale.min)) * (to - from);

/** Up is a smaller y, hence bottom before top. */
const px = (frame: Frame, value: number): number => at(frame.x, frame.left, frame.right, value);
const py = (frame: Frame, value: number): number => at(frame.y, frame.bottom, frame.top, value);

/** By the axis' own format, as Excel does. */
const tickText = (format: FormatNumber, axis: ShownAxis, value: number): string =>
  format(value, axis.numberFormat || 'General');

/** Room for the widest tick, about as wide as its letters. */
const widest = (format: FormatNumber, axis: ShownAxis, scale: AxisScale): number =>
  Math.max(...scale.ticks.map((tick) => tickText(format, axis, tick).length)) * TICK_SIZE * 0.56;

/** What the axis has to reach where it sets no ends of its own. */
const allValues = (chart: ShownChart, of: 'x' | 'y'): number[] =>
  chart.series.flatMap(({ points }) => points.map((point) => point[of]));

/** Room for title, legend and the widest figures first; the plot gets the rest. */
function frameOf(chart: ShownChart, format: FormatNumber): Frame {
  const x = scaleOf(allValues(chart, 'x'), chart.xAxis);
  const y = scaleOf(allValues(chart, 'y'), chart.yAxis);
  const below = (chart.xAxis.title ? 22 : 0) + (chart.legend ? 24 : 0);
  return {
    chart,
    format,
    x,
    y,
    left: 16 + (chart.yAxis.title ? 24 : 0) + widest(format, chart.yAxis, y),
    top: chart.title ? 44 : 18,
    right: chart.width - 22,
    bottom: chart.height - 30 - below,
  };
}

/** Figures, lines of the grid and the title below. */
function xAxis(frame: Frame): string {
  const { chart, format, x, top, bottom } = frame;
  const ticks = x.ticks.map((tick) => {
    const place = px(frame, tick);
    const grid = chart.xAxis.gridlines ? line(place, top, place, bottom, GRID) : '';
    const text = tickText(format, chart.xAxis, tick);
    return grid + write(text, place, bottom + 16, { anchor: 'middle', size: TICK_SIZE });
  });
  const title = chart.xAxis.title
    ? write(chart.xAxis.title, (frame.left + frame.right) / 2, bottom + 38, {
        anchor: 'middle',
        size: TICK_SIZE + 1,
      })
    : '';
  return ticks.join('') + line(frame.left, bottom, frame.right, bottom, AXIS) + title;
}

/** The same on the left, its title turned. */
function yAxis(frame: Frame): string {
  const { chart, format, y, left, right } = frame;
  const ticks = y.ticks.map((tick) => {
    const place = py(frame, tick);
    const grid = chart.yAxis.gridlines ? line(left, place, right, place, GRID) : '';
    const text = tickText(format, chart.yAxis, tick);
    return grid + write(text, left - 8, place, { anchor: 'end', size: TICK_SIZE });
  });
  const title = chart.yAxis.title
    ? write(chart.yAxis.title, 18, (frame.top + frame.bottom) / 2, {
        anchor: 'middle',
        size: TICK_SIZE + 1,
        turn: true,
      })
    : '';
  return ticks.join('') + line(left, frame.top, left, frame.bottom, AXIS) + title;
}

/** The points that one line connects: blank cells end it, as in Excel; errors do not. */
function stretches({ points }: ShownSeries): readonly (readonly ShownPoint[])[] {
  const found: ShownPoint[][] = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last === undefined || point.afterGap) found.push([point]);
    else last.push(point);
  }
  return found.filter(({ length }) => length > 1);
}

/** Nothing for a series of points alone. */
function seriesLine(frame: Frame, series: ShownSeries): string {
  const { line: look } = series;
  if (look === null) return '';
  const width = look.width * POINT;
  const place = ({ x, y }: ShownPoint): string =>
    `${px(frame, x).toFixed(1)},${py(frame, y).toFixed(1)}`;
  return stretches(series)
    .map((points) =>
      svgElement('polyline', {
        points: points.map(place).join(' '),
        fill: 'none',
        stroke: look.color,
        'stroke-width': width,
        'stroke-dasharray': look.dashed ? `${width * 4} ${width * 3}` : null,
      })
    )
    .join('');
}

/** Where a label stands beside its point. */
function labelPlace(label: ShownLabel, x: number, y: number, half: number) {
  const away = half + LABEL_GAP;
  const up = half + (label.size * POINT) / 2 + 2;
  switch (label.position) {
    case 'left':
      return { x: x - away, y, anchor: 'end' } as const;
    case 'right':
      return { x: x + away, y, anchor: 'start' } as const;
    case 'top':
      return { x, y: y - up, anchor: 'middle' } as const;
    case 'bottom':
      return { x, y: y + up, anchor: 'middle' } as const;
    case 'center':
      return { x, y, anchor: 'middle' } as const;
  }
}

/** Labels are set in points, the page in pixels. */
function labelSvg(label: ShownLabel, x: number, y: number, half: number): string {
  const place = labelPlace(label, x, y, half);
  return write(label.text, place.x, place.y, {
    anchor: place.anchor,
    size: label.size * POINT,
    color: label.color,
    bold: label.bold,
  });
}

/** Excel draws no point beyond an axis' end. */
const inside = (scale: AxisScale, value: number): boolean =>
  value >= scale.min && value <= scale.max;

/** Marks with their labels, later points over earlier ones. */
function seriesPoints(frame: Frame, { points, marker }: ShownSeries): string {
  const half = marker === null ? 0 : (marker.size * POINT) / 2;
  return points
    .filter((point) => inside(frame.x, point.x) && inside(frame.y, point.y))
    .map((point) => {
      const [x, y] = [px(frame, point.x), py(frame, point.y)];
      const mark = marker === null ? '' : markerSvg(marker, x, y);
      return mark + (point.label === null ? '' : labelSvg(point.label, x, y, half));
    })
    .join('');
}

/** Names under the chart, each with its marker or a piece of its line. */
function legend({ chart }: Frame): string {
  if (!chart.legend) return '';
  const widths = chart.series.map(({ name }) => 34 + name.length * 6.4);
  const y = chart.height - 16;
  let x = (chart.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return chart.series
    .map(({ name, marker, line: stroke }, index) => {
      const start = x;
      x += widths[index] ?? 0;
      const sign = marker
        ? markerSvg(marker, start + 8, y)
        : line(start, y, start + 16, y, stroke?.color ?? AXIS);
      return sign + write(name, start + 20, y, { anchor: 'start', size: TICK_SIZE });
    })
    .join('');
}

/** A scatter chart as Excel would show it, as SVG text. */
export function scatterSvg(chart: ShownChart, format: FormatNumber): string {
  const frame = frameOf(chart, format);
  const title = chart.title
    ? write(chart.title, chart.width / 2, 24, { anchor: 'middle', size: TITLE_SIZE })
    : '';
  const parts = [
    title,
    xAxis(frame),
    yAxis(frame),
    ...chart.series.map((series) => seriesLine(frame, series)),
    ...chart.series.map((series) => seriesPoints(frame, series)),
    legend(frame),
  ];
  return chartElement(chart, parts.join(''));
}
