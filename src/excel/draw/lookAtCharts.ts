/**
 * The types and series of charts that are to be drawn anew, or that a cut off attempt may have left. A trip of
 * its own, for Excel may refuse it because of a single chart: then nothing is known of any.
 */
import { isExcelError } from '../excelProblem';
import { inExcel } from '../inExcel';
import type { ChartDetails, InventoryChart } from '../read/workbookInventory';
import type { SheetSeed } from './target';

const queueDetails = (chart: Excel.Chart): (() => ChartDetails) => {
  // The declarations don't know it, but a chart of a newer kind has no type (office-js 2041).
  const read: { readonly chartType: string | null } = chart;
  chart.load('chartType');
  chart.series.load('items/name');
  return () => ({
    type: read.chartType ?? '',
    series: chart.series.items.map(({ name }) => name),
  });
};

const queueSheet = (
  context: Excel.RequestContext,
  title: string,
  there: readonly InventoryChart[]
): (() => readonly InventoryChart[]) => {
  const { charts } = context.workbook.worksheets.getItem(title);
  const details = there.map(({ name }) => queueDetails(charts.getItem(name)));
  return () => there.map(({ name }, index) => ({ name, details: details[index]?.() ?? null }));
};

const look = async (
  context: Excel.RequestContext,
  seeds: readonly SheetSeed[],
  isAsked: (seed: SheetSeed, chart: InventoryChart) => boolean
): Promise<readonly SheetSeed[]> => {
  const taken = seeds.map((seed) => {
    const { there, title } = seed;
    const asked = there?.charts.filter((chart) => isAsked(seed, chart)) ?? [];
    if (there === null || asked.length === 0) return null;
    const charts = queueSheet(context, title, asked);
    // Those that nobody asked for are there all the same: to be drawn anew they have to go first.
    const others = there.charts.filter((chart) => !asked.includes(chart));
    return () => ({ ...seed, there: { ...there, charts: [...others, ...charts()] } });
  });
  if (taken.every((take) => take === null)) return seeds;
  await context.sync();
  return seeds.map((seed, index) => taken[index]?.() ?? seed);
};

/** A passing refusal is over at the second try; one because of a chart stays. */
const TRIES = 2;

/** The seeds with what can be known of the charts that are asked for; one round trip, or none. */
export async function lookAtCharts(
  seeds: readonly SheetSeed[],
  isAsked: (seed: SheetSeed, chart: InventoryChart) => boolean
): Promise<readonly SheetSeed[]> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await inExcel((context) => look(context, seeds, isAsked));
    } catch (error) {
      if (!isExcelError(error)) throw error;
    }
  }
  return seeds;
}
