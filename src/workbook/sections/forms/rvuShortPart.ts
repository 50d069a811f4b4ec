/** The short form: four questions with room to write; beside them what our lists say already. */
import type { Answers } from '../../../model/answers';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, CellFormat, FormatRun, PlannedCell } from '../../kernel/blueprint';
import { shortTable } from '../../kernel/shared/formTables';
import { columnSign, tableColumn, tableFormats, typedRow } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import { COLORS } from '../../kernel/palette';
import { SHORT_COLUMNS } from './rvuFormColumns';
import {
  FORM_FIRST_COLUMN,
  LAST_COLUMN,
  LEFT,
  MARGIN_COLUMN,
  SHORT_HEADER_ROW,
  SHORT_NOTES_ROW,
  SHORT_ROW,
  TALLEST_ROW,
  heightOf,
  linesInColumn,
  longColumn,
  longWidth,
  shownText,
} from './rvuFormLayout';
import type { FormPiece } from './rvuFormLayout';
import { answersOf, anchorLine } from './rvuLongPart';
import { shortAsides } from './shortAsides';
import type { Aside } from './shortAsides';
import { SHORT_QUESTIONS } from '../../kernel/shared/rvuWords';
import type { ShortQuestion } from '../../kernel/shared/rvuWords';
import { scoreValidations } from './scoreValidations';
import { HEADER, SIGNS, area, columnOf, computedBlock, fixed, run } from '../../kernel/sheetParts';

/** Room for some ten lines. */
const LEAST_HEIGHT = 150;
/** Steps take no score. */
const SCORED_ROWS = 2;
/** The table stands where part 1 of the long form begins, the lists where its part 2 does. */
const TABLE_COLUMN = LEFT.received;
const SCORE_COLUMN = TABLE_COLUMN + SHORT_COLUMNS.findIndex(({ key }) => key === 'score');
const ASIDE_COLUMN = longColumn('givenWords');
const ASIDE_WIDTH = longWidth('givenWords');

/** The four questions with their heights, checks and lists beside them. */
export function shortPart(analysed: AnalysedRvu, respondent: string): FormPiece {
  const rows = questionRows(answersOf(analysed, respondent));
  const asides = shortAsides(analysed, respondent);
  const place = { row: SHORT_HEADER_ROW, column: TABLE_COLUMN, rows: rows.length };
  const { scale } = analysed.rvu.settings;
  const numbers = columnOf(SHORT_QUESTIONS.map((_, index) => index + 1));
  return {
    blocks: [
      fixed(SHORT_ROW, TABLE_COLUMN, [SHORT_COLUMNS.map(columnSign)]),
      fixed(place.row + 1, FORM_FIRST_COLUMN, numbers),
      ...asideBlocks(place.row, asides),
      computedBlock(SHORT_NOTES_ROW, TABLE_COLUMN, [[anchorLine(analysed)]]),
    ],
    tables: [
      {
        ...place,
        name: shortTable(respondent).name,
        columns: SHORT_COLUMNS.map(tableColumn),
        rows,
        filterButtons: false,
      },
    ],
    formats: shortFormats(place),
    validations: scoreValidations(SHORT_COLUMNS, place, scale).map((plan) =>
      plan.area.column === SCORE_COLUMN
        ? { ...plan, area: { ...plan.area, rows: SCORED_ROWS } }
        : plan
    ),
    rowHeights: [
      { row: place.row, height: 24 },
      ...rows.map((cells, index) => ({
        row: place.row + 1 + index,
        height: rowHeight(cells, asides[index]?.cell),
        fitted: true as const,
      })),
    ],
    names: [],
  };
}

/** A heading, then a caption and its list in each question's row. */
const asideBlocks = (row: number, asides: readonly Aside[]): readonly CellBlock[] => [
  fixed(row, LEFT.given, [['From our lists, to write from']]),
  fixed(row + 1, LEFT.given, columnOf(asides.map(({ caption }) => caption))),
  computedBlock(row + 1, ASIDE_COLUMN, columnOf(asides.map(({ cell }) => cell))),
];

/** Answers by question, in the order of the form. */
function questionRows({ short }: Answers): readonly (readonly PlannedCell[])[] {
  const answers: Record<ShortQuestion, object> = {
    received: short.received,
    given: short.given,
    planned: { words: short.planned },
    asked: { words: short.asked },
  };
  return SHORT_QUESTIONS.map((question) =>
    typedRow(SHORT_COLUMNS, { question, ...answers[question] })
  );
}

/** High enough for the answer and for the list beside it, as far as a row can be. */
const rowHeight = (cells: readonly PlannedCell[], aside: PlannedCell | undefined): number =>
  Math.max(
    Math.min(TALLEST_ROW, 15 * linesInColumn(shownText(aside), ASIDE_WIDTH)),
    heightOf(SHORT_COLUMNS, cells, LEAST_HEIGHT)
  );

/** From the table's usual looks to the large type of a form that is read on paper. */
function shortFormats(place: PlacedRecordTable): readonly FormatRun[] {
  const first = place.row + 1;
  const rows = (column: number, columns = 1) => area(first, column, place.rows, columns);
  const unscored = area(first + SCORED_ROWS, SCORE_COLUMN, place.rows - SCORED_ROWS);
  const top: CellFormat = { vertical: 'top', wrap: true };
  return [
    run(area(SHORT_ROW, TABLE_COLUMN, 1, SHORT_COLUMNS.length), SIGNS),
    ...tableFormats(SHORT_COLUMNS, place),
    run(rows(MARGIN_COLUMN), { size: 112 }),
    run(rows(FORM_FIRST_COLUMN), { ...NUMERAL, borders: { bottom: COLORS.hairline } }),
    run(area(place.row, FORM_FIRST_COLUMN), { fill: COLORS.brand }),
    run(rows(TABLE_COLUMN), { ...top, bold: true, size: 12 }),
    run(rows(SCORE_COLUMN), { horizontal: 'center', vertical: 'top', bold: true, size: 14 }),
    run(area(place.row, SCORE_COLUMN), { horizontal: 'center' }),
    run(rows(SCORE_COLUMN + 1), { ...top, size: 12 }),
    run(unscored, { fill: COLORS.computedTint, locked: true }),
    run(area(place.row, LEFT.given, 1, ASIDE_SPAN), {
      ...HEADER,
      fill: COLORS.computed,
      wrap: false,
      indent: 1,
    }),
    run(rows(LEFT.given, ASIDE_SPAN), {
      fill: COLORS.computedTint,
      borders: { bottom: COLORS.hairline },
    }),
    run(rows(LEFT.given), { ...top, color: COLORS.quiet, indent: 1 }),
    run(rows(ASIDE_COLUMN), { ...top, color: COLORS.ink }),
    run(area(SHORT_NOTES_ROW, FORM_FIRST_COLUMN, 1, LAST_COLUMN), { color: COLORS.quiet }),
  ];
}

/** From the first column of part 2 to the last. */
const ASIDE_SPAN = LAST_COLUMN - LEFT.given + 1;
/** The part's number, large. */
const NUMERAL: CellFormat = {
  size: 24,
  bold: true,
  color: COLORS.brand,
  horizontal: 'right',
  vertical: 'top',
};
