/** Parts 1 and 2 of the long form: eight value lines, received and given side by side. */
import { blankAnswers } from '../../../model/answers';
import type { Answers } from '../../../model/answers';
import { CATEGORIES, DIRECTIONS } from '../../../model/contribution';
import type { Category } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormatRun, PlannedCell } from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { joined, words } from '../../kernel/formula';
import { CURRENCY, named } from '../../kernel/shared/cellNames';
import { longTable } from '../../kernel/shared/formTables';
import type { LongKey } from '../../kernel/shared/formTables';
import { columnSign, tableColumn, tableFormats } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import { lineBaseOf, namedLine } from './namedLines';
import { COLORS } from '../../kernel/palette';
import { recordRow } from '../../kernel/recordRows';
import { longColumns } from './rvuFormColumns';
import type { LongRow } from './nameHelperColumns';
import {
  FORM_FIRST_COLUMN,
  LAST_COLUMN,
  LEFT,
  LONG_HEADER_ROW,
  LONG_ROW,
  MARGIN_COLUMN,
  NOTES_ROW,
  heightOf,
  longColumn,
} from './rvuFormLayout';
import type { FormPiece } from './rvuFormLayout';
import { lookup } from '../../kernel/shared/lookups';
import { DOT, NO_SCORE, PART_WORDS, anchorsOf } from '../../kernel/shared/rvuWords';
import { scoreValidations } from './scoreValidations';
import { unnamedLine } from './unnamedLines';
import { HEADING, SIGNS, area, computedBlock, fixed, formula, run } from '../../kernel/sheetParts';

/** Room for a line or two, also while nothing is written. */
const LEAST_HEIGHT = 34;

export function longPart(analysed: AnalysedRvu, respondent: string): FormPiece {
  const columns = longColumns(respondent);
  const rows = CATEGORIES.map((category) => lineCells(analysed, respondent, category));
  const place = { row: LONG_HEADER_ROW, column: FORM_FIRST_COLUMN, rows: rows.length };
  return {
    blocks: [
      fixed(LONG_ROW, FORM_FIRST_COLUMN, [[PART_WORDS.received]]),
      fixed(LONG_ROW, LEFT.given, [[PART_WORDS.given]]),
      fixed(LONG_ROW + 1, FORM_FIRST_COLUMN, [columns.map(columnSign)]),
      computedBlock(NOTES_ROW, FORM_FIRST_COLUMN, [[anchorLine(analysed)]]),
      computedBlock(NOTES_ROW, LEFT.given, [[worthLine(analysed)]]),
      computedBlock(NOTES_ROW + 1, FORM_FIRST_COLUMN, [[unnamedLine(analysed, respondent)]]),
    ],
    tables: [
      {
        ...place,
        name: longTable(respondent).name,
        columns: columns.map(tableColumn),
        rows,
        filterButtons: false,
      },
    ],
    formats: [...longFormats(columns, place), ...marginFormats(columns, rows)],
    validations: scoreValidations(columns, place, analysed.rvu.settings.scale),
    rowHeights: [
      { row: LONG_ROW, height: 22 },
      { row: LONG_HEADER_ROW, height: 32 },
      ...rows.map((cells, index) => ({
        row: LONG_HEADER_ROW + 1 + index,
        height: heightOf(columns, cells, LEAST_HEIGHT),
        fitted: true as const,
      })),
    ],
    names: [],
  };
}

export function answersOf({ rvu }: AnalysedRvu, respondent: string): Answers {
  return rvu.answers.find((each) => each.respondent === respondent) ?? blankAnswers(respondent);
}

function lineCells(
  analysed: AnalysedRvu,
  respondent: string,
  category: Category
): readonly PlannedCell[] {
  const { received, given } = answersOf(analysed, respondent).long;
  const typed = {
    category,
    receivedScore: received[category].score,
    receivedWords: received[category].words,
    receivedWorth: received[category].worth,
    givenScore: given[category].score,
    givenWords: given[category].words,
    givenWorth: given[category].worth,
  };
  const row: LongRow = {
    line: CATEGORIES.indexOf(category) + 1,
    base: lineBaseOf(analysed.rvu, respondent),
    scored: {
      received: received[category].score !== null,
      given: given[category].score !== null,
    },
    received: namedLine(analysed, respondent, 'received', category),
    given: namedLine(analysed, respondent, 'given', category),
  };
  return recordRow<LongRow>(longColumns(respondent), typed, row);
}

function longFormats(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable
): readonly FormatRun[] {
  const body = (key: LongKey) => area(place.row + 1, longColumn(key), place.rows);
  return [
    run(area(LONG_ROW, FORM_FIRST_COLUMN, 1, LAST_COLUMN), HEADING),
    run(area(LONG_ROW + 1, FORM_FIRST_COLUMN, 1, LAST_COLUMN), SIGNS),
    ...tableFormats(columns, place),
    run(body('category'), { bold: true, wrap: true }),
    ...DIRECTIONS.flatMap((direction) => [
      run(body(`${direction}Names`), { wrap: true }),
      run(body(`${direction}Score`), { horizontal: 'center', bold: true, size: 12 }),
      run(area(place.row, longColumn(`${direction}Score`)), { horizontal: 'center' }),
      run(area(place.row, longColumn(`${direction}Worth`), place.rows + 1), { indent: 1 }),
    ]),
    run(area(place.row, LEFT.given, place.rows + 1), { borders: { left: COLORS.line } }),
    run(area(NOTES_ROW, FORM_FIRST_COLUMN, 2, LAST_COLUMN), { color: COLORS.quiet }),
  ];
}

/**
 * A program that fits rows to what is typed there forgets what our formulas show: letters in the
 * margin's blank cells, as tall as those words, keep room for them, and for a pen where there are none.
 */
function marginFormats(
  columns: readonly ColumnRecord<never>[],
  rows: readonly (readonly PlannedCell[])[]
): readonly FormatRun[] {
  return rows.map((cells, index) => {
    const shown = cells.map((cell, at) => (columns[at]?.entry === 'computed' ? cell : null));
    const height = heightOf(columns, shown, LEAST_HEIGHT);
    return run(area(LONG_HEADER_ROW + 1 + index, MARGIN_COLUMN), {
      size: Math.round(height / LETTER_HEIGHT),
    });
  });
}

/** A row's height over the size of the letters in it. */
const LETTER_HEIGHT = 1.35;

/** The scale's steps in one line, as they are worded on Settings. */
export function anchorLine({ rvu }: AnalysedRvu): PlannedCell {
  const { scale } = rvu.settings;
  return formula(lookup('scaleLine'), [...anchorsOf(scale), NO_SCORE].join(DOT));
}

function worthLine({ rvu }: AnalysedRvu): PlannedCell {
  const [before, after] = ['Worth: a rough estimate in ', ', where you like to give one.'];
  return formula(
    joined(words(before), named(CURRENCY), words(after)),
    before + rvu.alliance.currency + after
  );
}
