/** Which chart is selected. */
import type { ChartModel } from '../../book/chartModel';
import type { Sheet } from '../../book/model';
import type { ApiContext } from '../context';

/** Takes the selection from a chart: from the one given, or from whichever has it. */
export function leaveChart({ book, changes }: ApiContext, only: ChartModel | null = null): void {
  const chart = book.activeChart;
  if (chart === null || (only !== null && only !== chart)) return;
  book.activeChart = null;
  const sheet = book.sheets.find(({ charts }) => charts.includes(chart));
  if (sheet !== undefined) changes.add({ kind: 'chartDeactivated', sheet, chart });
}

/** Selects a chart. */
export function activateChart(context: ApiContext, sheet: Sheet, chart: ChartModel): void {
  if (context.book.activeChart === chart) return;
  leaveChart(context);
  context.book.activeChart = chart;
  context.changes.add({ kind: 'chartActivated', sheet, chart });
}
