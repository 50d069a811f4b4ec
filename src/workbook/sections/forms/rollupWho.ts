/** Who has answered: each respondent with its figures and a link to its form. */
import { CATEGORIES } from '../../../model/contribution';
import type { RespondentRollup, Rollup } from '../../../model/rollup';
import { cellAddress } from '../../kernel/a1';
import type {
  CellBlock,
  ConditionalFormatPlan,
  FormatRun,
  PlannedCell,
  RowHeight,
} from '../../kernel/blueprint';
import { lookWhere } from '../../kernel/conditionalLooks';
import {
  NOTHING,
  asText,
  call,
  equal,
  ifError,
  joined,
  more,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { FORM, named } from '../../kernel/shared/cellNames';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { cellIn, wholeColumn } from '../../kernel/tableRef';
import { FORM_WORDS, labelOf } from '../../kernel/words';
import { formSheetKey, longTable, shortTable } from '../../kernel/shared/formTables';
import { respondentRow } from './lineFormulas';
import { COLORS } from '../../kernel/palette';
import { ROLLUP_FIRST_COLUMN, WHO_ROW, WHO_ROWS } from './rollupLayout';
import { linesInColumn } from './rvuFormLayout';
import {
  HEADER,
  HEADING,
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  run,
} from '../../kernel/sheetParts';

const HEADERS = ['Department', 'Answered', 'Mean for us', 'Mean for you'] as const;
const LINK_COLUMN = ROLLUP_FIRST_COLUMN + HEADERS.length;
const WIDTH = HEADERS.length + 1;
const FIRST_ROW = WHO_ROW + 2;

/** Rows that nobody fills yet are written too, empty: they held others before. */
export function whoBlocks({ respondents }: Rollup): readonly CellBlock[] {
  const rows = Array.from({ length: WHO_ROWS }, (_, index) => respondents[index]);
  return [
    fixed(WHO_ROW, ROLLUP_FIRST_COLUMN, [['Who has answered']]),
    fixed(WHO_ROW + 1, ROLLUP_FIRST_COLUMN, [[...HEADERS, 'Form']]),
    computedBlock(
      FIRST_ROW,
      ROLLUP_FIRST_COLUMN,
      rows.map((each) => (each === undefined ? HEADERS.map(() => null) : figuresOf(each)))
    ),
    fixed(
      FIRST_ROW,
      LINK_COLUMN,
      columnOf(rows.map((each) => (each === undefined ? null : linkTo(each))))
    ),
  ];
}

const linkTo = ({ key }: RespondentRollup): PlannedCell => ({
  text: 'open',
  toSheet: formSheetKey(key),
});

/** How many scores each form asks for. */
const ASKED = { short: 2, long: 2 * CATEGORIES.length } as const;

function figuresOf(respondent: RespondentRollup): readonly PlannedCell[] {
  const { key, name, answered, asked, meanReceived, meanGiven } = respondent;
  const long = {
    received: wholeColumn(longTable(key), 'receivedScore'),
    given: wholeColumn(longTable(key), 'givenScore'),
  };
  const short = {
    received: cellIn(shortTable(key), 'score', 1),
    given: cellIn(shortTable(key), 'score', 2),
  };
  const counted = byForm(
    countOf([short.received, short.given], ASKED.short),
    countOf([long.received, long.given], ASKED.long)
  );
  const shownName = asText(cellIn(DEPARTMENT_TABLE, 'name', respondentRow(key)));
  return [
    formula(ifError(shownName, NOTHING), name ?? ''),
    formula(counted, `${answered} of ${asked}`),
    formula(byForm(meanOf(short.received), meanOf(long.received)), meanReceived ?? ''),
    formula(byForm(meanOf(short.given), meanOf(long.given)), meanGiven ?? ''),
  ];
}

/** What counts is the form in use. */
const byForm = (ofShort: Expression, ofLong: Expression): Expression =>
  when(equal(named(FORM), words(labelOf(FORM_WORDS, 'short'))), ofShort, ofLong);

const meanOf = (scores: Expression): Expression =>
  when(equal(call('COUNT', scores), 0), NOTHING, call('AVERAGE', scores));

const countOf = (scores: readonly Expression[], of: number): Expression =>
  joined(call('COUNT', ...scores), words(` of ${of}`));

/** A long name takes two lines. */
export function whoHeights({ respondents }: Rollup, width: number): readonly RowHeight[] {
  return Array.from({ length: WHO_ROWS }, (_, index) => ({
    row: FIRST_ROW + index,
    height: Math.max(20, 15 * linesInColumn(respondents[index]?.name ?? '', width)),
  }));
}

export function whoFormats(): readonly FormatRun[] {
  const body = area(FIRST_ROW, ROLLUP_FIRST_COLUMN, WHO_ROWS, WIDTH);
  return [
    run(area(WHO_ROW, ROLLUP_FIRST_COLUMN), HEADING),
    run(area(WHO_ROW + 1, ROLLUP_FIRST_COLUMN, 1, WIDTH), {
      ...HEADER,
      fill: COLORS.computed,
      horizontal: 'center',
    }),
    run(area(WHO_ROW + 1, ROLLUP_FIRST_COLUMN), { horizontal: 'left', indent: 1 }),
    run(body, { color: COLORS.ink, vertical: 'center', horizontal: 'center' }),
    run(area(FIRST_ROW, ROLLUP_FIRST_COLUMN, WHO_ROWS), {
      horizontal: 'left',
      indent: 1,
      bold: true,
      wrap: true,
    }),
    run(area(FIRST_ROW, ROLLUP_FIRST_COLUMN + 2, WHO_ROWS, 2), { numberFormat: '0.0' }),
    run(area(FIRST_ROW, LINK_COLUMN, WHO_ROWS), { color: COLORS.brand, underline: true }),
  ];
}

/** Only rows in use are tinted; who has not begun stands out, in words of its own. */
export function whoLooks(): readonly ConditionalFormatPlan[] {
  const answered = cellAddress(FIRST_ROW, ROLLUP_FIRST_COLUMN + 1);
  const hasNotBegun = equal(call('LEFT', reference(answered), 2), words('0 '));
  const isUsed = more(call('LEN', reference(`$${answered}`)), 0);
  return [
    lookWhere(hasNotBegun, area(FIRST_ROW, ROLLUP_FIRST_COLUMN + 1, WHO_ROWS), {
      fill: '#FBE6D8',
      color: '#8F3F00',
      bold: true,
    }),
    lookWhere(isUsed, area(FIRST_ROW, ROLLUP_FIRST_COLUMN, WHO_ROWS, WIDTH), {
      fill: COLORS.computedTint,
    }),
  ];
}
