/** The roll-up's tables: the lines of the long form, and the two scores of the short one. */
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { rollUpScores } from '../../../model/rollup';
import type { LineRollup, Rollup } from '../../../model/rollup';
import { cellAddress } from '../../kernel/a1';
import type { ConditionalFormatPlan, FormatRun, TablePlan } from '../../kernel/blueprint';
import { lookWhere } from '../../kernel/conditionalLooks';
import { call, equal, reference, toFormula, words } from '../../kernel/formula';
import { COLORS } from '../../kernel/palette';
import { DISAGREE, rollupColumns } from './rollupColumns';
import type { RollupColumn } from './rollupColumns';
import {
  ROLLUP_FIRST_COLUMN,
  GIVEN_COLUMN,
  ROLLUP_LONG_ROW,
  RECEIVED_COLUMN,
  ROLLUP_SHORT_ROW,
} from './rollupLayout';
import { lineScores } from './rollupScores';
import { LONG_FIGURES, ROLLUP_LONG_TABLE, ROLLUP_SHORT_TABLE, SHORT_FIGURES } from './rollupRefs';
import { SHORT_WORDS } from '../../kernel/shared/rvuWords';
import { HEADER, area, formula, run } from '../../kernel/sheetParts';
import { CATEGORY_WORDS, labelOf } from '../../kernel/words';

export interface RollupTable {
  readonly plan: TablePlan;
  readonly formats: readonly FormatRun[];
  readonly looks: readonly ConditionalFormatPlan[];
}

interface Placed {
  readonly column: number;
  readonly columns: readonly RollupColumn[];
  /** One per row of the table. */
  readonly lines: readonly LineRollup[];
}

const NOBODY = rollUpScores([]);

/** Both parts side by side, as in the long form. */
export function longRollup({ long, respondents }: Rollup): RollupTable {
  const part = (direction: Direction, column: number): Placed => ({
    column,
    columns: rollupColumns(LONG_FIGURES[direction], lineScores(direction), respondents.length),
    lines: CATEGORIES.map((category) => long[direction].get(category) ?? NOBODY),
  });
  return tableOf({
    name: ROLLUP_LONG_TABLE.name,
    row: ROLLUP_LONG_ROW + 1,
    header: ROLLUP_LONG_TABLE.headers.category,
    labels: CATEGORIES.map((category) => labelOf(CATEGORY_WORDS, category)),
    parts: [part('received', RECEIVED_COLUMN), part('given', GIVEN_COLUMN)],
  });
}

/** The two scores, one under the other. */
export function shortRollup({ short, respondents }: Rollup): RollupTable {
  const part: Placed = {
    column: RECEIVED_COLUMN,
    columns: rollupColumns(SHORT_FIGURES, lineScores('short'), respondents.length),
    lines: [short.received, short.given],
  };
  return tableOf({
    name: ROLLUP_SHORT_TABLE.name,
    row: ROLLUP_SHORT_ROW + 1,
    header: ROLLUP_SHORT_TABLE.headers.question,
    labels: [labelOf(SHORT_WORDS, 'received'), labelOf(SHORT_WORDS, 'given')],
    parts: [part],
  });
}

interface RollupPlan {
  readonly name: string;
  /** Of the headers. */
  readonly row: number;
  /** Over the labels. */
  readonly header: string;
  readonly labels: readonly string[];
  readonly parts: readonly Placed[];
}

function tableOf({ name, row, header, labels, parts }: RollupPlan): RollupTable {
  const columns = parts.flatMap((part) => part.columns);
  return {
    plan: {
      name,
      row,
      column: ROLLUP_FIRST_COLUMN,
      columns: [
        { header, role: 'input' },
        ...columns.map((column) => ({
          header: column.header,
          role: 'computed' as const,
          formula: toFormula(column.formula),
        })),
      ],
      rows: labels.map((label, index) => [
        label,
        ...parts.flatMap((part) =>
          part.columns.map((column) =>
            formula(column.formula, column.mirror(part.lines[index] ?? NOBODY) ?? '')
          )
        ),
      ]),
      filterButtons: false,
    },
    formats: [
      ...labelFormats(row, labels.length),
      ...parts.flatMap((part) => partFormats(part, row, labels.length)),
    ],
    looks: parts.map((part) => disagreeLook(part, row, labels.length)),
  };
}

function labelFormats(row: number, rows: number): readonly FormatRun[] {
  return [
    run(area(row, ROLLUP_FIRST_COLUMN), {
      ...HEADER,
      fill: COLORS.brand,
      indent: 1,
      horizontal: 'left',
    }),
    run(area(row + 1, ROLLUP_FIRST_COLUMN, rows), {
      color: COLORS.ink,
      bold: true,
      wrap: true,
      vertical: 'center',
      horizontal: 'left',
      indent: 1,
      borders: { bottom: COLORS.hairline },
    }),
  ];
}

function partFormats({ column, columns }: Placed, row: number, rows: number): readonly FormatRun[] {
  return [
    run(area(row, column, rows + 1, columns.length), { horizontal: 'center' }),
    run(area(row, column, 1, columns.length), { ...HEADER, fill: COLORS.computed }),
    run(area(row + 1, column, rows, columns.length), {
      fill: COLORS.computedTint,
      color: COLORS.ink,
      vertical: 'center',
      borders: { bottom: COLORS.hairline },
    }),
    ...columns.map(({ numberFormat }, index) =>
      run(area(row + 1, column + index, rows), { numberFormat })
    ),
    run(area(row + 1, column + 1, rows), { bold: true }),
    run(area(row, column, rows + 1), { borders: { left: COLORS.line } }),
  ];
}

/** Where departments disagree, the spread and the words stand out. */
function disagreeLook(
  { column, columns }: Placed,
  row: number,
  rows: number
): ConditionalFormatPlan {
  const views = reference(`$${cellAddress(row + 1, column + columns.length - 1)}`);
  return lookWhere(
    equal(call('LEFT', views, 1), words(DISAGREE.slice(0, 1))),
    area(row + 1, column + columns.length - 2, rows, 2),
    { fill: '#FBE6D8', color: '#8F3F00', bold: true }
  );
}
