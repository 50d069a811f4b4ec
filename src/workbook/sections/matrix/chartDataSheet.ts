/**
 * The hidden sheet behind the matrix charts: one row a contribution in the order of the list; above the rows
 * the threshold lines and the corners' words. What is not to be drawn is left of the axis, or #N/A up.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { NamePlan, TablePlan } from '../../kernel/blueprint';
import { and, call, equal, ifError, less, more, or, plus, when } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaTable } from '../../kernel/formulaTable';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { ORDER_CLASS } from '../../kernel/shared/contributionOrder';
import { chartLines, linesRow } from './chartLines';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { figureReference } from '../../kernel/shared/figures';
import {
  HIGH_COST_CLASS,
  RENEGOTIATED_CLASS,
  placeClass,
  quadrantClass,
} from '../../kernel/shared/placeClass';
import { CHART_DATA_SHEET } from './matrixLayout';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { area, hiddenSheet, run } from '../../kernel/sheetParts';

export type ChartKey = KeyOf<ReturnType<typeof chartTable>>;

/** A marker class: a quadrant, filled where both figures are firm, hollow where one is not. */
interface PointClass {
  readonly quadrant: Quadrant;
  readonly hollow: boolean;
  /** The columns in which its points are drawn, across and up. */
  readonly across: 'lowCost' | 'highCost';
  readonly up: ChartKey;
}

/** The columns of heights, by the class at low cost. */
const UP = ['high', 'low', 'highHollow', 'lowHollow'] as const satisfies readonly ChartKey[];

/** What earlier versions drew from: charts and labels look it up in Contributions. */
export const UNUSED = ['cost', 'value'] as const satisfies readonly ChartKey[];

/** The class without what the chart does not show. */
const drawnClass = (place: number): number => place % RENEGOTIATED_CLASS;

const isHighCost = (place: number): boolean => drawnClass(place) > HIGH_COST_CLASS;

/** The column of heights in which something of that class is drawn; null where it is not. */
const upOf = (place: number): (typeof UP)[number] | null =>
  UP[(drawnClass(place) % HIGH_COST_CLASS) - 1] ?? null;

export const POINT_CLASSES: readonly PointClass[] = QUADRANTS.flatMap((quadrant) =>
  [false, true].map((hollow) => {
    const place = quadrantClass(quadrant, hollow);
    const across = isHighCost(place) ? 'highCost' : 'lowCost';
    return { quadrant, hollow, across, up: upOf(place) ?? 'value' };
  })
);

export const TABLE_ROW = 14;
const KEYS = Object.keys(chartTable('given').headers);
export function chartColumn(key: ChartKey): number {
  return KEYS.indexOf(key);
}

/** As wide as it was in earlier versions, so that both tables stand where they stood. */
const TABLE_WIDTH = 14;

/** The first column of a direction's table. */
export function chartTableColumn(direction: Direction): number {
  return DIRECTIONS.indexOf(direction) * (TABLE_WIDTH + 2);
}

export function chartDataSheet(analysed: AnalysedRvu): PlannedSheet {
  const lines = DIRECTIONS.map((direction) =>
    chartLines(analysed, direction, chartTableColumn(direction))
  );
  return {
    sheet: hiddenSheet({
      key: CHART_DATA_SHEET,
      title: 'Chart data',
      about: 'What the charts on Matrix are drawn from.',
      blocks: [...lines.flatMap((each) => each.blocks)],
      tables: DIRECTIONS.map((direction) => chartRows(analysed, direction)),
      formats: [run(area(linesRow, 0, 1, 2 * TABLE_WIDTH), { bold: true })],
    }),
    names: lines.flatMap((each): readonly NamePlan[] => each.names),
  };
}

function chartRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  return formulaTable({
    name: chartTable(direction).name,
    row: TABLE_ROW,
    column: chartTableColumn(direction),
    columns: columnsOf(direction),
    values: Array.from({ length: capacityFor(listed.length) }, (_, index) =>
      rowValues(index, listed[index])
    ),
    otherwise: NA,
  });
}

const NOT_DRAWN = call('NA');

/** Left of the axis, which begins at 0: where a column holds no number, LibreOffice counts 1, 2, 3 instead. */
const OUT_OF_SIGHT = -1;

function columnsOf(direction: Direction): FormulaTable['columns'] {
  const table = chartTable(direction);
  const { headers } = table;
  const here = (key: ChartKey): Expression => thisRow(table, key);
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, here('row'));
  const isLow = and(more(here('class'), 0), less(here('class'), HIGH_COST_CLASS));
  const isHigh = more(here('class'), HIGH_COST_CLASS);
  const isUp = (place: number): Expression =>
    or(equal(here('class'), place), equal(here('class'), place + HIGH_COST_CLASS));
  return [
    { header: headers.number, formula: null },
    { header: headers.row, formula: contributionRow(direction, here('number')) },
    { header: headers.class, formula: ifError(call('MOD', of('class'), RENEGOTIATED_CLASS), 0) },
    // Empty since version 8; the columns beside them stay where charts look for them.
    ...UNUSED.map((key) => ({ header: headers[key], formula: null })),
    { header: headers.lowCost, formula: when(isLow, of('cost'), OUT_OF_SIGHT) },
    { header: headers.highCost, formula: when(isHigh, of('cost'), OUT_OF_SIGHT) },
    ...UP.map((key, index) => ({
      header: headers[key],
      formula: when(isUp(index + 1), of('value'), NOT_DRAWN),
    })),
  ];
}

/**
 * The row in Contributions of the direction's contribution of that number, an error behind the last; what we
 * give comes first in the order.
 */
function contributionRow(direction: Direction, number: Expression): Expression {
  const place = direction === 'given' ? number : plus(number, figureReference('given', 'count'));
  const order = call('SMALL', wholeColumn(CONTRIBUTION_TABLE, 'order'), place);
  const isBehind = more(number, figureReference(direction, 'count'));
  return when(isBehind, NOT_DRAWN, call('MOD', order, ORDER_CLASS));
}

/** What the row's cells show; null where they are #N/A. */
function rowValues(index: number, row: MirroredRow | undefined): readonly (number | null)[] {
  const place = row === undefined ? 0 : drawnClass(placeClass(row.analysed));
  return [
    ...[index + 1, row?.index ?? null, place, ...UNUSED.map(() => null)],
    ...[acrossIn('lowCost', row), acrossIn('highCost', row)],
    ...UP.map((key) => heightIn(key, row)),
  ];
}

/** Where the row stands across in that column; `undefined` is one behind the last contribution. */
export function acrossIn(
  key: 'cost' | 'lowCost' | 'highCost',
  row: MirroredRow | undefined
): number {
  const place = row === undefined ? 0 : drawnClass(placeClass(row.analysed));
  const cost = place === 0 ? 0 : (row?.analysed.cost ?? 0);
  if (key === 'cost') return cost;
  const isIn = place > 0 && isHighCost(place) === (key === 'highCost');
  return isIn ? cost : OUT_OF_SIGHT;
}

/** How high the row stands in that column; null where it is not drawn there. */
export function heightIn(key: ChartKey, row: MirroredRow | undefined): number | null {
  if (row === undefined || !row.analysed.placed) return null;
  const isIn = key === 'value' || upOf(placeClass(row.analysed)) === key;
  return isIn ? row.analysed.value : null;
}
