/** Who has answered: each respondent with its figures and a link to its form. */
import type { RespondentRollup, Rollup } from '../../../model/rollup';
import { cellAddress } from '../../kernel/a1';
import type {
  CellBlock,
  ConditionalFormatPlan,
  FormatRun,
  PlannedCell,
  RowHeight,
} from '../../kernel/blueprint';
import { FORM_WORDS, labelOf } from '../../kernel/words';
import { formSheetKey, longTable, shortTable } from '../../kernel/shared/formTables';
import { placeOf } from './lineFormulas';
import { COLORS } from '../../kernel/palette';
import { SUFFIX } from '../../kernel/shared/formTables';
import { FIRST_COLUMN, WHO_ROW, WHO_ROWS } from './rollupLayout';
import { linesOf } from './rvuFormLayout';
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
const LINK_COLUMN = FIRST_COLUMN + HEADERS.length;
const WIDTH = HEADERS.length + 1;
const FIRST_ROW = WHO_ROW + 2;

/** Rows that nobody fills yet are written too, empty: they held others before. */
export function whoBlocks({ respondents }: Rollup): readonly CellBlock[] {
  const rows = Array.from({ length: WHO_ROWS }, (_, index) => respondents[index]);
  return [
    fixed(WHO_ROW, FIRST_COLUMN, [['Who has answered']]),
    fixed(WHO_ROW + 1, FIRST_COLUMN, [[...HEADERS, 'Form']]),
    computedBlock(
      FIRST_ROW,
      FIRST_COLUMN,
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

function figuresOf({ key, ...respondent }: RespondentRollup): readonly PlannedCell[] {
  const { name, answered, asked, meanReceived, meanGiven } = respondent;
  const long = (part: 'received' | 'given'): string => `${longTable(key)}[Score${SUFFIX[part]}]`;
  const short = (row: number): string => `INDEX(${shortTable(key)}[Score],${row})`;
  const byForm = (ofShort: string, ofLong: string): string =>
    `IF(Form="${labelOf(FORM_WORDS, 'short')}",${ofShort},${ofLong})`;
  const mean = (cells: string): string => `IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`;
  const count = (first: string, second: string, of: number): string =>
    `COUNT(${first},${second})&" of ${of}"`;
  return [
    formula(`=IFERROR(INDEX(Departments[Department],${placeOf(key)})&"","")`, name ?? ''),
    formula(
      `=${byForm(count(short(1), short(2), 2), count(long('received'), long('given'), 16))}`,
      `${answered} of ${asked}`
    ),
    formula(`=${byForm(mean(short(1)), mean(long('received')))}`, meanReceived ?? ''),
    formula(`=${byForm(mean(short(2)), mean(long('given')))}`, meanGiven ?? ''),
  ];
}

/** A long name takes two lines. */
export function whoHeights({ respondents }: Rollup, width: number): readonly RowHeight[] {
  return Array.from({ length: WHO_ROWS }, (_, index) => ({
    row: FIRST_ROW + index,
    height: Math.max(20, 15 * linesOf(respondents[index]?.name ?? '', width)),
  }));
}

export function whoFormats(): readonly FormatRun[] {
  const body = area(FIRST_ROW, FIRST_COLUMN, WHO_ROWS, WIDTH);
  return [
    run(area(WHO_ROW, FIRST_COLUMN), HEADING),
    run(area(WHO_ROW + 1, FIRST_COLUMN, 1, WIDTH), {
      ...HEADER,
      fill: COLORS.computed,
      horizontal: 'center',
    }),
    run(area(WHO_ROW + 1, FIRST_COLUMN), { horizontal: 'left', indent: 1 }),
    run(body, { color: COLORS.ink, vertical: 'center', horizontal: 'center' }),
    run(area(FIRST_ROW, FIRST_COLUMN, WHO_ROWS), {
      horizontal: 'left',
      indent: 1,
      bold: true,
      wrap: true,
    }),
    run(area(FIRST_ROW, FIRST_COLUMN + 2, WHO_ROWS, 2), { numberFormat: '0.0' }),
    run(area(FIRST_ROW, LINK_COLUMN, WHO_ROWS), { color: COLORS.brand, underline: true }),
  ];
}

/** Only rows in use are tinted; who has not begun stands out, in words of its own. */
export function whoLooks(): readonly ConditionalFormatPlan[] {
  const answered = cellAddress(FIRST_ROW, FIRST_COLUMN + 1);
  return [
    {
      area: area(FIRST_ROW, FIRST_COLUMN + 1, WHO_ROWS),
      formula: `LEFT(${answered},2)="0 "`,
      format: { fill: '#FBE6D8', color: '#8F3F00', bold: true },
    },
    {
      area: area(FIRST_ROW, FIRST_COLUMN, WHO_ROWS, WIDTH),
      formula: `LEN($${answered})>0`,
      format: { fill: COLORS.computedTint },
    },
  ];
}
