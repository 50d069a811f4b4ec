/** The points of a gap chart: one row of the chart per contribution, guess and score on the value scale. */
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
import { computedTable, gapRows } from './gapOrder';
import { gapFigure, gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, MOST_POINTS, dataColumn, gapOrder, gapPoints } from './gapsLayout';
import { gapCell, gapFigureFormula, withoutNoise } from './gapFormulas';
import { idFormula } from '../../kernel/shared/contributionLookup';

/** Of fewer contributions the rows are not spread wider. */
const FEWEST_ROWS = 8;
/** Longer names are cut: they would run into the drawing. */
const LONGEST_LABEL = 36;

export const POINT_COLUMN = {
  guess: 2,
  score: 3,
  more: 6,
  less: 7,
  same: 8,
  height: 5,
  label: 9,
  labelX: 10,
} as const;

const NA: CellError = { error: '#N/A' };

/** One point of the chart; null where there is nothing to draw. */
export interface GapPoint {
  /** Of the Contributions table, from 1. */
  readonly row: number;
  readonly guess: number;
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
      guess: estimate,
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

const SPAN = '(Used_scale_max-Used_scale_min)';
/** `left` of `gapFrame`. */
const LEFT = `IF(${SPAN}<=10,ROUNDUP(0.75*${SPAN},0),4*${SPAN}/5)`;

export function pointsTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const { scale } = analysed.rvu.settings;
  const { left } = gapFrame(scale);
  return computedTable(
    gapPoints(direction),
    dataColumn(direction) + DATA_COLUMN.points,
    pointColumns(direction),
    pointsOf(analysed, direction).map((point, index) => {
      if (point === null) return [index + 1, 0, NA, NA, NA, NA, NA, NA, NA, '', NA];
      const { row, guess, score, gap, height, label } = point;
      const when = (holds: boolean) => (holds ? height : NA);
      return [
        ...[index + 1, row, guess, score, gap, height],
        ...[when(gap > 0), when(gap < 0), when(gap === 0)],
        ...[label, scale.min - left],
      ];
    })
  );
}

function pointColumns(direction: Direction) {
  const table = gapPoints(direction);
  const here = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const row = here('Row');
  const of = (header: string): string => `INDEX(Contributions[${header}],${row})`;
  const count = `COUNT(${gapOrder(direction)}[Key])`;
  const drawn = (text: string, otherwise = 'NA()'): string => `=IF(${row}=0,${otherwise},${text})`;
  const when = (sign: string): string => drawn(`IF(${here('Gap')}${sign}0,${here('Height')},NA())`);
  const half = MOST_POINTS / 2;
  const place = `IF(OR(${count}<=${MOST_POINTS},${here('No')}<=${half}),${here('No')},${count}-${MOST_POINTS}+${here('No')})`;
  const rows = `MAX(${FEWEST_ROWS},MIN(${count},${MOST_POINTS}))`;
  const name = `IF(LEN(TRIM(${of('Activity')}))=0,${idFormula(row)},${of('Activity')})`;
  const label = `IF(LEN(${name})>${LONGEST_LABEL},LEFT(${name},${LONGEST_LABEL - 1})&"…",${name})`;
  return [
    { header: 'No', text: `=ROW()-ROW(${table}[[#Headers],[No]])` },
    {
      header: 'Row',
      text: `=IF(${here('No')}>${count},0,INDEX(${gapOrder(direction)}[Row],${place}))`,
    },
    { header: 'Guess', text: drawn(of('Estimate')) },
    { header: 'Score', text: drawn(of('Stated value')) },
    { header: 'Gap', text: drawn(withoutNoise(`(${here('Score')}-${here('Guess')})`)) },
    { header: 'Height', text: drawn(`1-(${here('No')}-0.5)/${rows}`) },
    { header: 'More', text: when('>') },
    { header: 'Less', text: when('<') },
    { header: 'Same', text: when('=') },
    { header: 'Label', text: drawn(`${gapFigureFormula(here('Gap'))}&"  "&${label}`, '""') },
    { header: 'Label at', text: drawn(`Used_scale_min-${LEFT}`) },
  ];
}

/** Three rows a point: guess, score, and one that is truly blank so that no line leads to the next. */
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
  const from = (header: string, value: number | null): FormulaCell =>
    formula(`=INDEX(${gapPoints(direction)}[${header}],${index + 1})`, value ?? NA);
  const [x, more, less] = SEGMENT_SIDES.map((side) => segmentValues([point], side));
  const end = (header: string, at: number): readonly PlannedCell[] => [
    from(header, x?.[at] ?? null),
    from('More', more?.[at] ?? null),
    from('Less', less?.[at] ?? null),
  ];
  return [end('Guess', 0), end('Score', 1), [null, null, null]];
}

const SEGMENT_SIDES = ['x', 'more', 'less'] as const;

/** What a column of segments shows, for the chart. */
export function segmentValues(
  points: readonly (GapPoint | null)[],
  side: 'x' | 'more' | 'less'
): readonly (number | null)[] {
  return points.flatMap((point) => {
    if (point === null) return [null, null, null];
    if (side === 'x') return [point.guess, point.score, null];
    const height = (side === 'more' ? point.gap > 0 : point.gap < 0) ? point.height : null;
    return [height, height, null];
  });
}
