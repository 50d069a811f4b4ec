/** The points of a gap chart: one row of the chart per contribution, estimate and score on the value scale. */
import type { Scale } from '../../../model/alliance';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { CellBlock, FormulaCell, PlannedCell, TablePlan } from '../../kernel/blueprint';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import {
  atMost,
  call,
  equal,
  group,
  less,
  minus,
  more,
  over,
  plus,
  reference,
  times,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaTable } from '../../kernel/formulaTable';
import { named } from '../../kernel/shared/cellNames';
import { gapCell } from '../../kernel/shared/gapKey';
import { cellIn, onlyCell, thisRow } from '../../kernel/tableRef';
import { gapRows } from './gapSort';
import { LABEL_AT, gapList, gapPoints, gapHeadlineTable } from './gapTables';
import type { PointKey } from './gapTables';
import { gapFigure, gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, MOST_POINTS, dataColumn } from './gapsLayout';

/** Of fewer contributions the rows are not spread wider. */
const FEWEST_ROWS = 8;
/** Longer names are cut: they would run into the drawing. */
export const LONGEST_LABEL = 36;

/** One point of the chart; null where there is nothing to draw. */
export interface GapPoint {
  /** In the list of gaps, from 1. */
  readonly place: number;
  readonly estimate: number;
  readonly score: number;
  readonly gap: number;
  readonly height: number;
  readonly activity: string;
  /** What it is called, whole and as the label has it. */
  readonly name: string;
  readonly short: string;
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
    const place = placeOf(index + 1, rows.length);
    const row = rows[place - 1];
    if (row === undefined) return null;
    const { contribution, gap } = row.analysed;
    const { estimate, stated } = contribution;
    if (estimate === null || stated === null || gap === null) return null;
    const name = gapName({ subject: { ...contribution, kind: 'contribution' } });
    const short = cut(name);
    return {
      ...{ place, estimate, score: stated, gap: gapCell(gap) },
      height: 1 - (index + 0.5) / shown,
      ...{ activity: contribution.activity, name, short },
      label: `${gapFigure(gap)}  ${short}`,
    };
  });
}

/** 0 where there is no such point; the middle of a long list is left out. */
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

/** From the lowest to the highest score. */
const SPAN = group(minus(named('Used_scale_max'), named('Used_scale_min')));
/** `left` of `gapFrame`. */
const LEFT = when(atMost(SPAN, 10), call('ROUNDUP', times(0.75, SPAN), 0), over(times(4, SPAN), 5));

/** Where the names begin, left of the scale. */
export function labelAtCell(scale: Scale): FormulaCell {
  return formula(minus(named('Used_scale_min'), LEFT), scale.min - gapFrame(scale).left);
}

/** The points as a table; rows beyond the last are not drawn. */
export function pointsTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const { scale } = analysed.rvu.settings;
  const { left } = gapFrame(scale);
  return formulaTable({
    name: gapPoints(direction).name,
    row: DATA_ROW,
    column: dataColumn(direction) + DATA_COLUMN.points,
    columns: pointColumns(direction),
    values: pointsOf(analysed, direction).map((point, index) => {
      if (point === null) return [index + 1];
      const { place, estimate, score, gap, height } = point;
      const where = (holds: boolean) => (holds ? height : NA);
      return [
        ...[index + 1, place, estimate, score, gap, height],
        ...[where(gap > 0), where(gap < 0), where(gap === 0)],
        scale.min - left,
      ];
    }),
    otherwise: NA,
  });
}

/** Charts leave out #N/A; a blank text would be drawn as 0. */
const NOT_DRAWN = call('NA');

/** Three columns of heights, one a colour, of which two are #N/A in each row. */
function pointColumns(direction: Direction): FormulaTable['columns'] {
  const table = gapPoints(direction);
  const { headers } = table;
  const here = (key: PointKey): Expression => thisRow(table, key);
  const listed = (key: 'estimate' | 'score' | 'gap'): Expression =>
    cellIn(gapList(direction), key, here('place'));
  const [gap, height] = [here('gap'), here('height')];
  const drawn = (holds: Expression, shown: Expression): Expression => when(holds, shown, NOT_DRAWN);
  return [
    { header: headers.number, formula: null },
    { header: headers.place, formula: placeFormula(direction, here('number')) },
    { header: headers.estimate, formula: listed('estimate') },
    { header: headers.score, formula: listed('score') },
    { header: headers.gap, formula: listed('gap') },
    {
      header: headers.height,
      formula: drawn(more(here('place'), 0), heightOf(direction, here('number'))),
    },
    { header: headers.more, formula: drawn(more(gap, 0), height) },
    { header: headers.less, formula: drawn(less(gap, 0), height) },
    { header: headers.same, formula: drawn(equal(gap, 0), height) },
    { header: headers.labelAt, formula: drawn(more(height, 0), reference(LABEL_AT)) },
  ];
}

/** How many contributions the list has. */
const gapCount = (direction: Direction): Expression =>
  onlyCell(gapHeadlineTable(direction), 'listed');

/** `placeOf` as a formula; an error where nothing is to be drawn. */
function placeFormula(direction: Direction, number: Expression): Expression {
  const count = gapCount(direction);
  const leftOut = call('MAX', 0, minus(count, MOST_POINTS));
  const place = plus(number, when(more(number, MOST_POINTS / 2), leftOut, 0));
  return when(more(number, count), NOT_DRAWN, place);
}

/** Rows of equal height from the top of the chart down. */
function heightOf(direction: Direction, number: Expression): Expression {
  const shown = call('MAX', FEWEST_ROWS, call('MIN', gapCount(direction), MOST_POINTS));
  return minus(1, over(minus(number, 0.5), shown));
}

/** Three rows a point: estimate, score, and one that is truly blank so that no line leads to the next. */
export const SEGMENT_ROWS = 3 * MOST_POINTS;
export const SEGMENT_COLUMN = { x: 0, more: 1, less: 2 } as const;

/** Plain cells rather than a table: tables have no truly blank rows. */
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

/** One line of the chart. */
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
