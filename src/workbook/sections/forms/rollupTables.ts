/** The roll-up's tables: the lines of the long form, and the two scores of the short one. */
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { rollUpScores } from '../../../model/rollup';
import type { LineRollup, Rollup } from '../../../model/rollup';
import { cellAddress } from '../../kernel/a1';
import type { ConditionalFormatPlan, FormatRun, TablePlan } from '../../kernel/blueprint';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { COLORS } from '../../kernel/palette';
import { DISAGREE, rollupColumns } from './rollupColumns';
import { SUFFIX } from '../../kernel/shared/formTables';
import type { RollupColumn } from './rollupColumns';
import {
  FIRST_COLUMN,
  GIVEN_COLUMN,
  LONG_ROW,
  RECEIVED_COLUMN,
  ROLLUP_LONG,
  ROLLUP_SHORT,
  SHORT_ROW,
} from './rollupLayout';
import { LINE_WORDS, SHORT_WORDS } from '../../kernel/shared/rvuWords';
import { HEADER, area, formula, run } from '../../kernel/sheetParts';
import { labelOf } from '../../kernel/words';

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
  const [header, row] = [
    'Where it helped',
    `ROW()-ROW(${ROLLUP_LONG}[[#Headers],[Where it helped]])`,
  ];
  const part = (direction: Direction, column: number): Placed => ({
    column,
    columns: rollupColumns(
      ROLLUP_LONG,
      respondents.map(({ key }) => `INDEX(${longTable(key)}[Score${SUFFIX[direction]}],${row})`),
      SUFFIX[direction]
    ),
    lines: CATEGORIES.map((category) => long[direction].get(category) ?? NOBODY),
  });
  const labels = CATEGORIES.map((category) => labelOf(LINE_WORDS, category));
  const parts = [part('received', RECEIVED_COLUMN), part('given', GIVEN_COLUMN)];
  return tableOf(ROLLUP_LONG, LONG_ROW + 1, header, labels, parts);
}

/** The two scores, one under the other. */
export function shortRollup({ short, respondents }: Rollup): RollupTable {
  const [header, row] = ['Question', `ROW()-ROW(${ROLLUP_SHORT}[[#Headers],[Question]])`];
  const part: Placed = {
    column: RECEIVED_COLUMN,
    columns: rollupColumns(
      ROLLUP_SHORT,
      respondents.map(({ key }) => `INDEX(${shortTable(key)}[Score],${row})`),
      ''
    ),
    lines: [short.received, short.given],
  };
  const labels = ['received', 'given'] as const;
  return tableOf(
    ROLLUP_SHORT,
    SHORT_ROW + 1,
    header,
    labels.map((question) => labelOf(SHORT_WORDS, question)),
    [part]
  );
}

function tableOf(
  name: string,
  row: number,
  header: string,
  labels: readonly string[],
  parts: readonly Placed[]
): RollupTable {
  const columns = parts.flatMap((part) => part.columns);
  return {
    plan: {
      name,
      row,
      column: FIRST_COLUMN,
      columns: [
        { header, role: 'input' },
        ...columns.map((column) => ({
          header: column.header,
          role: 'computed' as const,
          formula: column.formula,
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
    run(area(row, FIRST_COLUMN), { ...HEADER, fill: COLORS.brand, indent: 1, horizontal: 'left' }),
    run(area(row + 1, FIRST_COLUMN, rows), {
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
  const views = cellAddress(row + 1, column + columns.length - 1);
  return {
    area: area(row + 1, column + columns.length - 2, rows, 2),
    formula: `LEFT($${views},1)="${DISAGREE.slice(0, 1)}"`,
    format: { fill: '#FBE6D8', color: '#8F3F00', bold: true },
  };
}
