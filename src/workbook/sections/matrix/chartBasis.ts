/** What the series of one matrix chart share: its rows, its frame, where its cells stand. */
import type { DirectionAnalysis } from '../../../model/analysis';
import type { Direction } from '../../../model/contribution';
import type { SheetArea } from '../../kernel/area';
import { TABLE_ROW, acrossIn, chartColumn, chartTableColumn } from './chartDataSheet';
import type { ChartKey } from './chartDataSheet';
import { chartFrame } from './chartLines';
import type { ChartFrame } from './chartLines';
import { directionOf, listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { MatrixPlace } from '../../kernel/shared/matrixPlace';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { CHART_DATA_SHEET } from './matrixLayout';
import { area } from '../../kernel/sheetParts';

export interface ChartBasis {
  readonly direction: Direction;
  /** Points. */
  readonly textSize: number;
  readonly chart: MatrixPlace['chart'];
  readonly plot: MatrixPlace['plot'];
  readonly named: boolean;
  readonly listed: readonly MirroredRow[];
  readonly capacity: number;
  readonly frame: ChartFrame;
  readonly thresholds: DirectionAnalysis['thresholds'];
}

/** What a chart of that size shows of one direction. */
export function chartBasis(
  analysed: AnalysedRvu,
  direction: Direction,
  { textSize, chart, plot, named }: ChartLook
): ChartBasis {
  const listed = listOrder(analysed, direction);
  return {
    ...{ direction, textSize, chart, plot, named, listed },
    capacity: capacityFor(listed.length),
    frame: chartFrame(analysed, direction),
    thresholds: directionOf(analysed, direction).thresholds,
  };
}

type ChartLook = Pick<MatrixPlace, 'textSize' | 'chart' | 'plot' | 'named'>;

/** A column of the chart's table. */
export function tableArea({ direction, capacity }: ChartBasis, key: ChartKey): SheetArea {
  const at = chartTableColumn(direction) + chartColumn(key);
  return { sheet: CHART_DATA_SHEET, area: area(TABLE_ROW + 1, at, capacity) };
}

/** One value a row of the chart's table, null behind the last contribution. */
export function perRow(
  { listed, capacity }: ChartBasis,
  value: (row: MirroredRow) => number | null
) {
  return Array.from({ length: capacity }, (_, index) => {
    const row = listed[index];
    return row === undefined ? null : value(row);
  });
}

/** Where each row stands across; what is not drawn has a number too (see `chartDataSheet`). */
export function acrossOf(
  { listed, capacity }: ChartBasis,
  key: 'cost' | 'lowCost' | 'highCost'
): readonly number[] {
  return Array.from({ length: capacity }, (_, index) => acrossIn(key, listed[index]));
}

export function placedValue({ analysed }: MirroredRow) {
  return analysed.placed ? analysed.value : null;
}
