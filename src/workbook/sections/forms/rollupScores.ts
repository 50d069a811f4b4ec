/**
 * The departments' scores side by side in hidden cells of the roll-up: a row for each respondent, a column for each
 * line. Its tables and its list of respondents look at these, so that none of their formulas grows with the departments.
 */
import type { Answers } from '../../../model/answers';
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { Rollup } from '../../../model/rollup';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import { NOTHING, call, ifError, minus, reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ROLLUP_SHEET, longTable, shortTable } from '../../kernel/shared/formTables';
import { area, computedBlock, formula } from '../../kernel/sheetParts';
import { cellIn, headerCell } from '../../kernel/tableRef';
import {
  ROLLUP_HELPER_COLUMN,
  ROLLUP_HIDDEN_COLUMNS,
  ROLLUP_LONG_ROW,
  ROLLUP_SCORES,
  ROLLUP_SHORT_ROW,
  WHO_FIRST_ROW,
  WHO_ROWS,
} from './rollupLayout';
import { ROLLUP_LONG_TABLE, ROLLUP_SHORT_TABLE } from './rollupRefs';
import { answersOf } from './rvuLongPart';

/** All scores of the long forms, those of either direction, and the two of the short forms. */
const SCORES = {
  long: 'Rollup_long',
  received: 'Rollup_us',
  given: 'Rollup_you',
  short: 'Rollup_short',
} as const;

/** The rows on the sheet above the first line of each list. */
const ABOVE = { long: 'Long_at', short: 'Short_at', who: 'Who_at' } as const;

/** In the forms' order: what was received first. */
const PARTS: readonly Direction[] = ['received', 'given'];

/** The scores of all respondents for the line of the formula's own row. */
export function lineScores(scores: Direction | 'short'): Expression {
  const above = scores === 'short' ? ABOVE.short : ABOVE.long;
  return call('INDEX', reference(SCORES[scores]), 0, minus(call('ROW'), reference(above)));
}

/** The scores of the respondent of the formula's own row; all of them, or the one of that number. */
export function respondentScores(scores: keyof typeof SCORES, column = 0): Expression {
  const row = minus(call('ROW'), reference(ABOVE.who));
  return call('INDEX', reference(SCORES[scores]), row, column);
}

/** The hidden cells: where the lists begin, and the scores. */
export function scoreBlocks(analysed: AnalysedRvu, { respondents }: Rollup): readonly CellBlock[] {
  const row = (ref: Expression, shift: number, value: number): PlannedCell =>
    formula(minus(call('ROW', ref), shift), value);
  return [
    computedBlock(0, ROLLUP_HELPER_COLUMN, [
      [
        row(headerCell(ROLLUP_LONG_TABLE, 'category'), 0, ROLLUP_LONG_ROW + 2),
        row(headerCell(ROLLUP_SHORT_TABLE, 'question'), 0, ROLLUP_SHORT_ROW + 2),
        row(call('INDEX', reference(SCORES.long), 1, 1), 1, WHO_FIRST_ROW),
      ],
    ]),
    computedBlock(
      WHO_FIRST_ROW,
      ROLLUP_HELPER_COLUMN,
      Array.from({ length: WHO_ROWS }, (_, index) => {
        const key = respondents[index]?.key;
        // Rows that nobody fills yet are written too, empty: they held others before.
        return key === undefined ? NO_SCORES : scoresOf(answersOf(analysed, key), key);
      })
    ),
  ];
}

const NO_SCORES = Array.from({ length: ROLLUP_HIDDEN_COLUMNS }, () => null);

/** AVERAGE of one cell is its number, and an error where it holds none. */
const scoreCell = (cell: Expression, score: number | null): PlannedCell =>
  formula(ifError(call('AVERAGE', cell), NOTHING), score ?? '');

function scoresOf({ long, short }: Answers, key: string): readonly PlannedCell[] {
  return [
    ...PARTS.flatMap((part) =>
      CATEGORIES.map((category, index) =>
        scoreCell(cellIn(longTable(key), `${part}Score`, index + 1), long[part][category].score)
      )
    ),
    ...PARTS.map((part, index) =>
      scoreCell(cellIn(shortTable(key), 'score', index + 1), short[part].score)
    ),
  ];
}

export function scoreNames(): readonly NamePlan[] {
  const [lines, all] = [CATEGORIES.length, ROLLUP_SCORES];
  const scores = (right: number, columns: number) =>
    area(WHO_FIRST_ROW, ROLLUP_HELPER_COLUMN + right, WHO_ROWS, columns);
  const cells = [
    [SCORES.long, scores(0, all.long)],
    [SCORES.received, scores(0, lines)],
    [SCORES.given, scores(lines, lines)],
    [SCORES.short, scores(all.long, all.short)],
    [ABOVE.long, area(0, ROLLUP_HELPER_COLUMN)],
    [ABOVE.short, area(0, ROLLUP_HELPER_COLUMN + 1)],
    [ABOVE.who, area(0, ROLLUP_HELPER_COLUMN + 2)],
  ] as const;
  return cells.map(([name, each]) => ({
    name,
    target: { sheet: ROLLUP_SHEET, area: each },
    hidden: true,
  }));
}
