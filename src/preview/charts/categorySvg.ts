/** Bars and lines over categories, as the try-it page draws them. */
import { chartElement } from './chartElement';
import type { ShownChart, ShownPlot, ShownSeries } from '../view/sheetView';
import { markerSvg } from './marker';
import { AXIS, GRID, TICK_SIZE, line, write } from './pieces';
import type { FormatNumber } from './pieces';
import { svgElement } from './svg';
import { scaleOf } from './ticks';
import type { AxisScale } from './ticks';

/** Pixels of a point at 96 dots an inch. */
const POINT = 4 / 3;
/** Pixels of a line of names. */
const LINE_HEIGHT = 13;
/** About as wide as a letter of an axis. */
const LETTER = TICK_SIZE * 0.52;

/** The chart with the rectangle that its axes enclose, in pixels. */
interface Frame {
  readonly chart: ShownChart;
  readonly plot: ShownPlot;
  readonly format: FormatNumber;
  readonly scale: AxisScale;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A category without a value has no point: null, not 0. */
const valueAt = ({ points }: ShownSeries, index: number): number | null =>
  points.find(({ x }) => x === index + 1)?.y ?? null;

/** From where to where the bar of each series goes: stacked ones go on from each other, up and down apart. */
function spans(chart: ShownChart, stacked: boolean, index: number) {
  const ends = { up: 0, down: 0 };
  return chart.series.map((series): readonly [number, number] => {
    const value = valueAt(series, index) ?? 0;
    if (!stacked) return [0, value];
    const side = value < 0 ? 'down' : 'up';
    const from = ends[side];
    ends[side] = from + value;
    return [from, from + value];
  });
}

/** All ends of bars, or all values of lines: what the axis must show. */
function extent(chart: ShownChart, plot: ShownPlot): readonly number[] {
  if (plot.kind === 'line') return chart.series.flatMap(({ points }) => points.map(({ y }) => y));
  return plot.categories.flatMap((_, index) => spans(chart, plot.stacked, index).flat());
}

/** By the number of letters: a browser is not asked to measure, so that tests need none. */
const textRoom = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length)) * LETTER;

/** Names of horizontal bars stand on the left and take room there; others stand below in two lines. */
function frameOf(chart: ShownChart, plot: ShownPlot, format: FormatNumber): Frame {
  const { yAxis } = chart;
  const scale = scaleOf([...extent(chart, plot)], yAxis);
  const ticks = scale.ticks.map((tick) => format(tick, yAxis.numberFormat || 'General'));
  const beside = plot.horizontal ? textRoom(plot.categories) : yAxis.visible ? textRoom(ticks) : 0;
  return {
    ...{ chart, plot, format, scale },
    left: 16 + beside,
    top: chart.title ? 44 : 14,
    right: chart.width - 14,
    bottom: chart.height - (plot.horizontal ? 10 : 12 + 2 * LINE_HEIGHT),
  };
}

/** Where a value lies along the axis of values. */
const along = ({ plot, scale, left, right, top, bottom }: Frame, value: number): number => {
  const part = (value - scale.min) / (scale.max - scale.min);
  return plot.horizontal ? left + part * (right - left) : bottom - part * (bottom - top);
};

/** How much room a category has, and where its middle lies. */
const room = ({ plot, left, right, top, bottom }: Frame): number =>
  (plot.horizontal ? bottom - top : right - left) / Math.max(1, plot.categories.length);

/** Of the category's room. */
const middle = (frame: Frame, index: number): number =>
  (frame.plot.horizontal ? frame.top : frame.left) + room(frame) * (index + 0.5);

/** Figures of the value axis; horizontal bars say theirs themselves. */
function values(frame: Frame): string {
  const { chart, format, scale, left, right } = frame;
  const { yAxis } = chart;
  if (!yAxis.visible || frame.plot.horizontal) return '';
  return scale.ticks
    .map((tick) => {
      const y = along(frame, tick);
      const text = format(tick, yAxis.numberFormat || 'General');
      const grid = yAxis.gridlines ? line(left, y, right, y, GRID) : '';
      return grid + write(text, left - 6, y, { anchor: 'end', size: TICK_SIZE });
    })
    .join('');
}

/** A name in at most two lines. */
function broken(text: string, width: number): readonly string[] {
  if (text.length * LETTER <= width) return [text];
  const words = text.split(' ');
  const most = Math.max(1, Math.floor(width / LETTER));
  const first = words.reduce((said, word) => {
    const next = said === '' ? word : `${said} ${word}`;
    return next.length <= most && text.startsWith(next) ? next : said;
  }, '');
  return first === '' ? [text] : [first, text.slice(first.length).trim()];
}

/** Each below its bars, or beside them. */
function names(frame: Frame): string {
  const { plot, left, bottom } = frame;
  return plot.categories
    .map((text, index) => {
      const at = middle(frame, index);
      if (plot.horizontal) return write(text, left - 6, at, { anchor: 'end', size: TICK_SIZE });
      return broken(text, room(frame))
        .map((each, row) =>
          write(each, at, bottom + 12 + row * LINE_HEIGHT, { anchor: 'middle', size: TICK_SIZE })
        )
        .join('');
    })
    .join('');
}

/** On the nearest end where the axis does not reach 0. */
function zeroLine(frame: Frame): string {
  const { scale, plot, left, right, top, bottom } = frame;
  const zero = along(frame, Math.min(scale.max, Math.max(scale.min, 0)));
  return plot.horizontal
    ? line(zero, top, zero, bottom, AXIS)
    : line(left, zero, right, zero, AXIS);
}

/** Excel counts the gap in percent of a bar: so many bars and the gap share the room. */
function bars(frame: Frame): string {
  const { chart, plot } = frame;
  const beside = plot.stacked ? 1 : Math.max(1, chart.series.length);
  const width = room(frame) / (beside + plot.gap / 100);
  return plot.categories
    .flatMap((_, index) =>
      spans(chart, plot.stacked, index).map(([from, to], place) => {
        const fill = chart.series[place]?.fill ?? null;
        if (fill === null || from === to) return '';
        const shift = plot.stacked ? 0 : place;
        const start = middle(frame, index) - (width * beside) / 2 + shift * width;
        const [a, b] = [along(frame, from), along(frame, to)];
        const [low, size] = [Math.min(a, b), Math.abs(a - b)];
        return plot.horizontal
          ? svgElement('rect', { x: low, y: start, width: size, height: width, fill })
          : svgElement('rect', { x: start, y: low, width, height: size, fill });
      })
    )
    .join('');
}

/** Over the middles of the categories. */
function lines(frame: Frame): string {
  return frame.chart.series
    .map(({ points, line: look, marker }) => {
      const places = points.map(({ x, y }) => [middle(frame, x - 1), along(frame, y)] as const);
      const path = svgElement('polyline', {
        points: places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
        fill: 'none',
        stroke: look?.color ?? null,
        'stroke-width': (look?.width ?? 0) * POINT,
      });
      const marks = marker === null ? [] : places.map(([x, y]) => markerSvg(marker, x, y));
      return (look === null ? '' : path) + marks.join('');
    })
    .join('');
}

/** A chart of bars or lines over categories as Excel would show it, as SVG text. */
export function categorySvg(chart: ShownChart, format: FormatNumber): string {
  if (chart.plot === null) return '';
  const frame = frameOf(chart, chart.plot, format);
  const title = chart.title
    ? write(chart.title, chart.width / 2, 24, { anchor: 'middle', size: 18 })
    : '';
  return chartElement(
    chart,
    [
      ...[title, values(frame), zeroLine(frame), names(frame)],
      chart.plot.kind === 'bar' ? bars(frame) : lines(frame),
    ].join('')
  );
}
