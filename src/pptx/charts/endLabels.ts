/** Labels at the ends of lines: where the lines end, but never one over another. */
import type { SlideBox } from '../box';
import type { DeckAxis, LineChart, LineSeries } from '../deckChart';
import { LINE_HEIGHT } from '../fit/wrap';
import { pointWidth } from '../fit/textWidth';
import { chartNumber, chartText } from './chartGrid';
import type { SlideChartFrame } from './chartPieces';

/** Points between a line's end and its label, and around the plot. */
const BESIDE = 8;
const ABOVE = 8;

const finite = (values: LineSeries['values']): readonly number[] =>
  values.map(chartNumber).filter((value) => value !== null);

const NICE = [1, 2, 2.5, 5, 10];

/** A round step that divides a span into about five. */
const stepOf = (span: number): number => {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (NICE.find((nice) => nice * power >= rough * 0.999) ?? 10);
};

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** An axis whose ends are known: those that it has, or round ones around the values. */
export function boundedAxis(axis: DeckAxis, series: readonly LineSeries[]): DeckAxis & Bounds {
  const values = series.flatMap((each) => finite(each.values));
  const low = axis.min ?? Math.min(0, ...values);
  const high = axis.max ?? Math.max(0, ...values);
  const span = high - low > 0 ? high - low : 1;
  const step = axis.majorUnit ?? stepOf(span);
  const min = axis.min ?? Math.floor(low / step + 1e-9) * step;
  const max = axis.max ?? Math.max(Math.ceil(high / step - 1e-9) * step, min + step);
  return { ...axis, min: exact(min), max: exact(max), majorUnit: exact(step) };
}

/** 0.3 rather than 0.30000000000000004. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** The widest number along the axis, as wide as it can be with a sign, commas and two decimals. */
const numbersWidth = (axis: DeckAxis & Bounds, frame: SlideChartFrame): number => {
  if (axis.numbers === false) return 0;
  const widest = [axis.min, axis.max].map((value) =>
    pointWidth(`${value.toFixed(0)},0.0`, frame.size)
  );
  return Math.max(...widest);
};

const endWidth = (chart: LineChart, frame: SlideChartFrame): number =>
  Math.max(
    0,
    ...chart.series.map(({ end }) =>
      end === null ? 0 : pointWidth(chartText(end.text), end.size ?? frame.size, end.bold) + BESIDE
    )
  );

/** Where the plot lies when nothing is said: with room for numbers on the left and labels on the right. */
export function linePlot(
  chart: LineChart,
  axis: DeckAxis & Bounds,
  frame: SlideChartFrame
): SlideBox {
  const line = frame.size * LINE_HEIGHT;
  const title = axis.title === '' ? 0 : line + 6;
  const left = title + numbersWidth(axis, frame) + BESIDE;
  const names = chart.categoryAxis.names === false ? 0 : line + 6;
  const below = names + (chart.categoryAxis.title === '' ? 0 : line + 6);
  const legend = chart.legend === true ? line + 8 : 0;
  return {
    left,
    top: ABOVE,
    width: Math.max(frame.width * 0.3, frame.width - left - endWidth(chart, frame) - 4),
    height: Math.max(frame.height * 0.3, frame.height - ABOVE - below - legend - 4),
  };
}

/** Where a line ends: its last point that has a value. */
export function lastPoint({ values }: LineSeries): number | null {
  for (let place = values.length - 1; place >= 0; place -= 1) {
    if (chartNumber(values[place] ?? null) !== null) return place;
  }
  return null;
}

interface End {
  readonly series: number;
  /** Points from the top of the plot. */
  readonly at: number;
  readonly height: number;
}

const endsOf = (
  chart: LineChart,
  bounds: Bounds,
  plot: SlideBox,
  frame: SlideChartFrame
): readonly End[] =>
  chart.series.flatMap((series, place) => {
    const last = lastPoint(series);
    const value = last === null ? null : (series.values[last] ?? null);
    if (series.end === null || value === null) return [];
    const at = ((bounds.max - value) / (bounds.max - bounds.min)) * plot.height;
    return [{ series: place, at, height: (series.end.size ?? frame.size) * LINE_HEIGHT }];
  });

/** Pushes labels down where they would touch the one above, then up where they leave the plot. */
const spread = (ends: readonly End[], bottom: number): readonly number[] => {
  const tops: number[] = [];
  ends.forEach(({ at, height }, place) => {
    const wanted = at - height / 2;
    const above = ends[place - 1];
    const free = above === undefined ? wanted : (tops[place - 1] ?? 0) + above.height;
    tops.push(Math.max(wanted, free));
  });
  let limit = bottom;
  for (let place = ends.length - 1; place >= 0; place -= 1) {
    limit -= ends[place]?.height ?? 0;
    tops[place] = Math.min(tops[place] ?? 0, limit);
    limit = tops[place] ?? 0;
  }
  return tops;
};

/** By how many points each series' end label is moved down (up where negative). */
export function endOffsets(
  chart: LineChart,
  bounds: Bounds,
  plot: SlideBox,
  frame: SlideChartFrame
): ReadonlyMap<number, number> {
  const ends = [...endsOf(chart, bounds, plot, frame)].sort(
    (a, b) => a.at - b.at || a.series - b.series
  );
  const tops = spread(ends, plot.height + frame.size * LINE_HEIGHT);
  return new Map(
    ends.map(({ series, at, height }, place) => [series, (tops[place] ?? 0) + height / 2 - at])
  );
}
