/** Real charts in the place of those that the file library can write. */
import type { SheetChart } from 'hucre';
import type { ChartModel, Sheet } from 'excel-emulator/book';
import { heightOf, widthOf } from 'excel-emulator/book';
import { numberIn } from '../read/bag';
import { isDrawn } from '../read/chart';
import { fileChartXml } from './chartXml';
import type { ChartSource } from '../read/series';

export function drawnCharts(sheet: Sheet): readonly ChartModel[] {
  return sheet.charts.filter(isDrawn);
}

/** The row or column in which a place in points lies. */
function trackAt(points: number, size: (index: number) => number): number {
  let index = 0;
  let left = points + 0.01;
  while (left >= size(index)) {
    left -= size(index);
    index += 1;
  }
  return index;
}

function corner(
  sheet: Sheet,
  x: number,
  y: number
): { readonly row: number; readonly col: number } {
  return {
    row: trackAt(y, (row) => heightOf(sheet, row)),
    col: trackAt(x, (column) => widthOf(sheet, column)),
  };
}

/** A chart's place, and a series that keeps the place until the real chart is put there. */
export function placeholder(sheet: Sheet, chart: ChartModel): SheetChart {
  const at = (name: string, fallback: number): number => numberIn(chart.bag, name) ?? fallback;
  const [left, top] = [at('Left', 0), at('Top', 0)];
  return {
    type: 'scatter',
    series: [{ values: 'A1:A2', categories: 'A1:A2' }],
    anchor: {
      from: corner(sheet, left, top),
      to: corner(sheet, left + at('Width', 360), top + at('Height', 216)),
    },
  };
}

export interface FileChart {
  readonly source: ChartSource;
  readonly chart: ChartModel;
}

/** The parts to put in place of the placeholders: the library can't write labels and dashed lines. */
export function chartParts(charts: readonly FileChart[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    charts.map(({ source, chart }, index) => [
      `xl/charts/chart${index + 1}.xml`,
      fileChartXml(source, chart),
    ])
  );
}
