/** The series of a chart as they are drawn and found again, whatever the kind of chart. */
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

/** One series: by its name it is found, by its acts it is drawn. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** How many of its points are numbers. */
  readonly numbers: number;
  /** Adds it at that place, or at the end. */
  readonly add: (chart: Excel.Chart, place?: number) => void;
  /** Leads it to its cells anew. */
  readonly feed: (series: Excel.ChartSeries) => void;
  /** Of a hollow series: the name of the white one over it, and how it is filled beneath. */
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

/** All of the plan, with white over the hollow ones, since Office.js can leave no marker unfilled. */
export function seriesOf(plan: ChartPlan, locate: Locator): readonly DrawnSeries[] {
  if (plan.kind !== 'scatter') return plan.series.map((each) => categorySeries(each, plan, locate));
  return plan.series.flatMap((each) => {
    const over = insideOf(each, overName(each));
    const drawn = scatterSeries(each, locate);
    return over === null ? [drawn] : [drawn, scatterSeries(over, locate)];
  });
}

/** Brings the series up to date by their names; those of later versions take their place among them. */
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
      // Drawn by an earlier version, or into a file: white or unfilled until white lies over it.
      if (hollow !== null && !names.includes(hollow.over)) hollow.fill(item);
      place = index;
    }
    place += 1;
  });
}
