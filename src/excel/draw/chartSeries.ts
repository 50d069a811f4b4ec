/** Draws a chart's series and finds them again, for every kind of chart. */
import type { SheetArea } from '../../workbook/kernel/area';
import type {
  CategoryChartPlan,
  ChartPlan,
  ScatterSeriesPlan,
} from '../../workbook/kernel/chartPlan';
import { insideOf } from '../../workbook/kernel/hollowSeries';
import {
  addCategorySeries,
  addSeries,
  feedCategorySeries,
  feedSeries,
  fillMarker,
} from './drawSeries';
import type { Locator } from './locator';

/** One series: found by its name, drawn by its methods. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** How many of its points are numbers. */
  readonly numbers: number;
  /** Adds the series at that index, or at the end. */
  readonly add: (chart: Excel.Chart, place?: number) => void;
  /** Connects the series to its cells again. */
  readonly feed: (series: Excel.ChartSeries) => void;
  /** For a hollow series: the name of the white series above it, and the fill below. */
  readonly hollow: {
    readonly over: string;
    readonly fill: (series: Excel.ChartSeries) => void;
  } | null;
}

const numbersIn = (values: readonly (number | null)[]): number =>
  values.filter((value) => value !== null).length;

const overName = ({ name }: ScatterSeriesPlan): string => `${name}, over`;

const scatterSeries = (plan: ScatterSeriesPlan, locate: Locator): DrawnSeries => {
  const { marker } = plan;
  return {
    name: plan.name,
    values: plan.y,
    numbers: numbersIn(plan.yValues),
    add: (chart, place) => addSeries(chart.context, chart, plan, locate, place),
    feed: (series) => feedSeries(series.context, series, plan, locate),
    hollow:
      marker?.hollow === true
        ? { over: overName(plan), fill: (series) => fillMarker(series, marker) }
        : null,
  };
};

const categorySeries = (
  plan: CategoryChartPlan['series'][number],
  chart: CategoryChartPlan,
  locate: Locator
): DrawnSeries => ({
  name: plan.name,
  values: plan.values,
  numbers: numbersIn(plan.shown),
  add: (added, place) => addCategorySeries(added, { plan, chart }, locate, place),
  feed: (series) => feedCategorySeries(series, { plan, chart }, locate),
  hollow: null,
});

/** All series of the plan, with white series above the hollow ones, since Office.js has no unfilled markers. */
export function seriesOf(plan: ChartPlan, locate: Locator): readonly DrawnSeries[] {
  if (plan.kind !== 'scatter') return plan.series.map((each) => categorySeries(each, plan, locate));
  return plan.series.flatMap((each) => {
    const over = insideOf(each, overName(each));
    const drawn = scatterSeries(each, locate);
    return over === null ? [drawn] : [drawn, scatterSeries(over, locate)];
  });
}

/** Updates the series by name; series of later versions are inserted in order. */
export function updateSeries(
  chart: Excel.Chart,
  planned: readonly DrawnSeries[],
  present: readonly string[]
): void {
  const names = [...present];
  let place = 0;
  planned.forEach(({ name, add, feed, hollow }) => {
    const index = names.indexOf(name);
    if (index < 0) {
      add(chart, place);
      names.splice(place, 0, name);
    } else {
      const item = chart.series.getItemAt(index);
      feed(item);
      // An earlier version or a file drew it: white or unfilled until a white series covers it.
      if (hollow !== null && !names.includes(hollow.over)) hollow.fill(item);
      place = index;
    }
    place += 1;
  });
}
