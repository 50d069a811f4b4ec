/** The points of a gap chart: one row of the chart per contribution, estimate and score on the value scale. */
import type { Scale } from '../../../model/alliance';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type {
  CellBlock,
  CellError,
  FormulaCell,
  PlannedCell,
  TablePlan,
} from '../../kernel/blueprint';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import {
  NOTHING,
  atMost,
  call,
  equal,
  group,
  joined,
  less,
  minus,
  more,
  or,
  over,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { named } from '../../kernel/shared/cellNames';
import { shownId } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import { gapRows } from './gapOrder';
import { gapOrder, gapPoints } from './gapTables';
import type { PointKey } from './gapTables';
import { gapFigure, gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, MOST_POINTS, dataColumn } from './gapsLayout';
import { gapCell, gapFigureFormula, withoutNoise } from './gapFormulas';

/** Of fewer contributions the rows are not spread wider. */
const FEWEST_ROWS = 8;
/** Longer names are cut: they would run into the drawing. */
const LONGEST_LABEL = 36;

const NA: CellError = { error: '#N/A' };

/** One point of the chart; null where there is nothing to draw. */
export interface GapPoint {
  /** Of the Contributions table, from 1. */
  readonly row: number;
  readonly estimate: number;
  readonly score: number;
  readonly gap: number;
  readonly height: number;
  /** The gap's figure and the name. */
  readonly label: string;
}

/** What the chart shows: everything, or where there is too much half of it from either end. */
export function pointsOf(
  analysed: AnalysedRvu,
  direction: Direction
): readonly (GapPoint | null)[] {
  const rows = gapRows(analysed, direction);
  const shown = Math.max(FEWEST_ROWS, Math.min(rows.length, MOST_POINTS));
  return Array.from({ length: MOST_POINTS }, (_, index) => {
    const row = rows[placeOf(index + 1, rows.length) - 1];
    if (row === undefined) return null;
    const { contribution, gap } = row.analysed;
    const { estimate, stated } = contribution;
    if (estimate === null || stated === null || gap === null) return null;
    return {
      row: row.index,
      estimate,
      score: stated,
      gap: gapCell(gap),
      height: 1 - (index + 0.5) / shown,
      label: `${gapFigure(gap)}  ${cut(gapName({ subject: { ...contribution, kind: 'contribution' } }))}`,
    };
  });
}

function placeOf(number: number, count: number): number {
  if (number > count) return 0;
  return count <= MOST_POINTS || number <= MOST_POINTS / 2 ? number : count - MOST_POINTS + number;
}

/** Never through the middle of a character of two code units. */
function cut(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The axis in steps of its own, with room for the names left of the scale. */
export function gapFrame({ min, max }: Scale) {
  const span = max - min;
  const unit = span <= 10 ? 1 : span / 5;
  const left = Math.ceil((0.75 * span) / unit) * unit;
  return { unit, left, min: min - left, max: max + unit / 2 };
}

const SPAN = group(minus(named('Used_scale_max'), named('Used_scale_min')));
/** `left` of `gapFrame`. */
const LEFT = when(atMost(SPAN, 10), call('ROUNDUP', times(0.75, SPAN), 0), over(times(4, SPAN), 5));

export function pointsTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const { scale } = analysed.rvu.settings;
  const { left } = gapFrame(scale);
  return formulaTable({
    name: gapPoints(direction).name,
    row: DATA_ROW,
    column: dataColumn(direction) + DATA_COLUMN.points,
    columns: pointColumns(direction),
    values: pointsOf(analysed, direction).map((point, index) => {
      if (point === null) return [index + 1, 0, NA, NA, NA, NA, NA, NA, NA, '', NA];
      const { row, estimate, score, gap, height, label } = point;
      const where = (holds: boolean) => (holds ? height : NA);
      return [
        ...[index + 1, row, estimate, score, gap, height],
        ...[where(gap > 0), where(gap < 0), where(gap === 0)],
        ...[label, scale.min - left],
      ];
    }),
  });
}

const NOT_DRAWN = call('NA');

function pointColumns(direction: Direction): readonly FormulaColumn[] {
  const table = gapPoints(direction);
  const { headers } = table;
  const here = (key: PointKey): Expression => thisRow(table, key);
  const of = (key: 'estimate' | 'stated'): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, here('row'));
  const drawn = (shown: Expression, otherwise = NOT_DRAWN): Expression =>
    when(equal(here('row'), 0), otherwise, shown);
  const [number, gap] = [here('number'), here('gap')];
  const gapSize = withoutNoise(group(minus(here('score'), here('estimate'))));
  const heightWhere = (holds: Expression): Expression =>
    drawn(when(holds, here('height'), NOT_DRAWN));
  const label = joined(gapFigureFormula(gap), words('  '), shortName(here('row')));
  return [
    { header: headers.number, formula: rowUnder(table, 'number') },
    { header: headers.row, formula: rowOfPoint(direction, number) },
    { header: headers.estimate, formula: drawn(of('estimate')) },
    { header: headers.score, formula: drawn(of('stated')) },
    { header: headers.gap, formula: drawn(gapSize) },
    { header: headers.height, formula: drawn(heightOf(direction, number)) },
    { header: headers.more, formula: heightWhere(more(gap, 0)) },
    { header: headers.less, formula: heightWhere(less(gap, 0)) },
    { header: headers.same, formula: heightWhere(equal(gap, 0)) },
    { header: headers.label, formula: drawn(label, NOTHING) },
    { header: headers.labelAt, formula: drawn(minus(named('Used_scale_min'), LEFT)) },
  ];
}

/** How many contributions have a gap. */
const gapCount = (direction: Direction): Expression =>
  call('COUNT', wholeColumn(gapOrder(direction), 'key'));

/** `placeOf` as a formula, and which contribution stands there. */
function rowOfPoint(direction: Direction, number: Expression): Expression {
  const count = gapCount(direction);
  const fromTop = or(atMost(count, MOST_POINTS), atMost(number, MOST_POINTS / 2));
  const place = when(fromTop, number, plus(minus(count, MOST_POINTS), number));
  return when(more(number, count), 0, cellIn(gapOrder(direction), 'row', place));
}

/** Rows of equal height from the top of the chart down. */
function heightOf(direction: Direction, number: Expression): Expression {
  const shown = call('MAX', FEWEST_ROWS, call('MIN', gapCount(direction), MOST_POINTS));
  return minus(1, over(minus(number, 0.5), shown));
}

/** What the contribution in that row is called, cut where it is long. */
function shortName(row: Expression): Expression {
  const activity = cellIn(CONTRIBUTION_TABLE, 'activity', row);
  const isBlank = equal(call('LEN', call('TRIM', activity)), 0);
  const name = when(isBlank, shownId(row), activity);
  const cutName = joined(call('LEFT', name, LONGEST_LABEL - 1), words('…'));
  return when(more(call('LEN', name), LONGEST_LABEL), cutName, name);
}

/** Three rows a point: estimate, score, and one that is truly blank so that no line leads to the next. */
export const SEGMENT_ROWS = 3 * MOST_POINTS;
export const SEGMENT_COLUMN = { x: 0, more: 1, less: 2 } as const;

export function segmentBlocks(analysed: AnalysedRvu, direction: Direction): readonly CellBlock[] {
  const column = dataColumn(direction) + DATA_COLUMN.segments;
  return [
    fixed(DATA_ROW, column, [['At', 'More', 'Less']]),
    computedBlock(
      DATA_ROW + 1,
      column,
      pointsOf(analysed, direction).flatMap((point, index) => segment(direction, point, index))
    ),
  ];
}

function segment(
  direction: Direction,
  point: GapPoint | null,
  index: number
): readonly (readonly PlannedCell[])[] {
  const from = (key: PointKey, value: number | null): FormulaCell =>
    formula(cellIn(gapPoints(direction), key, index + 1), value ?? NA);
  const [x, above, below] = SEGMENT_SIDES.map((side) => segmentValues([point], side));
  const end = (key: PointKey, at: number): readonly PlannedCell[] => [
    from(key, x?.[at] ?? null),
    from('more', above?.[at] ?? null),
    from('less', below?.[at] ?? null),
  ];
  return [end('estimate', 0), end('score', 1), [null, null, null]];
}

const SEGMENT_SIDES = ['x', 'more', 'less'] as const;

/** What a column of segments shows, for the chart. */
export function segmentValues(
  points: readonly (GapPoint | null)[],
  side: 'x' | 'more' | 'less'
): readonly (number | null)[] {
  return points.flatMap((point) => {
    if (point === null) return [null, null, null];
    if (side === 'x') return [point.estimate, point.score, null];
    const height = (side === 'more' ? point.gap > 0 : point.gap < 0) ? point.height : null;
    return [height, height, null];
  });
}
