/** Who has answered: each respondent with its figures and a link to its form. */
import type { Direction } from '../../../model/contribution';
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
import { cellIn } from '../../kernel/tableRef';
import { FORM_WORDS, labelOf } from '../../kernel/words';
import { formSheetKey } from '../../kernel/shared/formTables';
import { respondentRow } from './lineFormulas';
import { COLORS } from '../../kernel/palette';
import {
  ROLLUP_FIRST_COLUMN,
  ROLLUP_SCORES,
  WHO_FIRST_ROW,
  WHO_ROW,
  WHO_ROWS,
} from './rollupLayout';
import { respondentScores } from './rollupScores';
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
const FIRST_ROW = WHO_FIRST_ROW;

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

function figuresOf(respondent: RespondentRollup): readonly PlannedCell[] {
  const { key, name, answered, asked, meanReceived, meanGiven } = respondent;
  const counted = byForm(countOf('short'), countOf('long'));
  const shownName = asText(cellIn(DEPARTMENT_TABLE, 'name', respondentRow(key)));
  return [
    formula(ifError(shownName, NOTHING), name ?? ''),
    formula(counted, `${answered} of ${asked}`),
    formula(meanOf('received'), meanReceived ?? ''),
    formula(meanOf('given'), meanGiven ?? ''),
  ];
}

/** What counts is the form in use. */
const byForm = (ofShort: Expression, ofLong: Expression): Expression =>
  when(equal(named(FORM), words(labelOf(FORM_WORDS, 'short'))), ofShort, ofLong);

/** In the short form there is one score for either direction. */
const meanOf = (direction: Direction): Expression => {
  const short = respondentScores('short', direction === 'received' ? 1 : 2);
  return ifError(call('AVERAGE', byForm(short, respondentScores(direction))), NOTHING);
};

/** Each form asks for as many scores as there are columns of it. */
const countOf = (form: 'long' | 'short'): Expression =>
  joined(call('COUNT', respondentScores(form)), words(` of ${ROLLUP_SCORES[form]}`));

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
