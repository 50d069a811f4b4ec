/** The roll-up over the departments' RVUs. It holds nothing typed and is drawn anew as departments come. */
import type { Form } from '../../../model/answers';
import { WHOLE } from '../../../model/respondents';
import { rollUp } from '../../../model/rollup';
import type { Rollup } from '../../../model/rollup';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, ColumnWidth, FormatRun, RowSpan } from '../../kernel/blueprint';
import { NOTHING } from '../../kernel/formula';
import { STEP_PARTS } from './formSteps';
import { whoWhere } from '../../kernel/shared/actionWho';
import { FROM_TO, fromTo } from './formSubtitle';
import { ROLLUP_ROWS, rowsName } from '../../kernel/shared/formRows';
import { ROLLUP_SHEET } from '../../kernel/shared/formTables';
import { COLORS } from '../../kernel/palette';
import { rollupColumns } from './rollupColumns';
import {
  ROLLUP_FIRST_COLUMN,
  GIVEN_COLUMN,
  ROLLUP_HELPER_COLUMN,
  ROLLUP_HIDDEN_COLUMNS,
  ROLLUP_LAST_COLUMN,
  ROLLUP_LONG_ROW,
  ROLLUP_LONG_ROWS,
  RECEIVED_COLUMN,
  ROLLUP_SHORT_ROW,
  ROLLUP_SHORT_ROWS,
  ROLLUP_STEPS_ROW,
  ROLLUP_STEP_ROWS,
  WHO_ROW,
} from './rollupLayout';
import { SHORT_FIGURES } from './rollupRefs';
import { scoreBlocks, scoreNames } from './rollupScores';
import { longRollup, shortRollup } from './rollupTables';
import { whoBlocks, whoFormats, whoHeights, whoLooks } from './rollupWho';
import { anchorLine } from './rvuLongPart';
import { PART_WORDS } from '../../kernel/shared/rvuWords';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  HEADING,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { stepListFormats, stepListHeights } from './stepListLooks';
import { stepListBlocks, stepListNames } from './stepLists';
import type { StepListPlan } from './stepLists';

/** Both forms stand on the sheet; the one that is not in use is hidden. */
const AREAS: Record<Form, RowSpan> = {
  long: { row: ROLLUP_LONG_ROW, rows: ROLLUP_LONG_ROWS },
  short: { row: ROLLUP_SHORT_ROW, rows: ROLLUP_SHORT_ROWS },
};

/** Null where one form speaks for all of us. */
export function rollupSheet(analysed: AnalysedRvu): PlannedSheet | null {
  const rollup = rollUp(analysed.rvu);
  if (rollup === null) return null;
  const tables = [longRollup(rollup), shortRollup(rollup)];
  const unused = analysed.rvu.form === 'long' ? AREAS.short : AREAS.long;
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: ROLLUP_SHEET,
      title: 'RVU',
      protected: true,
      columnWidths: WIDTHS,
      rowHeights: [
        ...HEIGHTS,
        ...stepListHeights(analysed, STEPS, VIEWS_WIDTH),
        ...whoHeights(rollup, LABEL_WIDTH),
      ],
      hiddenRows: [unused],
      blocks: [...headBlocks(analysed), ...listBlocks(analysed, rollup)],
      tables: tables.map(({ plan }) => plan),
      formats: [...headFormats(), ...tables.flatMap(({ formats }) => formats), ...listFormats()],
      conditionalFormats: [...tables.flatMap(({ looks }) => looks), ...whoLooks()],
      print: onePageWide('landscape'),
    },
    names: [
      ...(['long', 'short'] as const).map((form) => ({
        name: rowsName(form, ROLLUP_ROWS),
        target: { sheet: ROLLUP_SHEET, area: area(AREAS[form].row, 0, AREAS[form].rows) },
        hidden: true,
      })),
      ...scoreNames(),
      ...stepListNames(STEPS),
    ],
  };
}

/** Of the steps, and of who has answered. */
const listFormats = (): readonly FormatRun[] => [...stepListFormats(STEPS), ...whoFormats()];

/** The hidden scores, the steps, and who has answered. */
const listBlocks = (analysed: AnalysedRvu, rollup: Rollup): readonly CellBlock[] => [
  ...scoreBlocks(analysed, rollup),
  ...stepListBlocks(analysed, STEPS),
  ...whoBlocks(rollup),
];

/** Received and given have the same columns. */
const SIDE_WIDTHS = rollupColumns(SHORT_FIGURES, NOTHING, 0).map(({ width }) => width);
const VIEWS_WIDTH = SIDE_WIDTHS.at(-1) ?? 0;
const LABEL_WIDTH = 28;
/** Margin, labels, both sides, and the hidden columns that the scores and the lists of steps need. */
const WIDTHS: readonly ColumnWidth[] = [
  ...[2, LABEL_WIDTH, ...SIDE_WIDTHS, ...SIDE_WIDTHS].map((width, column) => ({ column, width })),
  ...Array.from({ length: ROLLUP_HIDDEN_COLUMNS }, (_, index) => ({
    column: ROLLUP_HELPER_COLUMN + index,
    width: 8,
    hidden: true,
  })),
];

/** Points: lines of figures stand further apart than lines of words. */
const LINE_HEIGHT = 24;
const HEIGHTS = [
  { row: 0, height: 30 },
  { row: ROLLUP_LONG_ROW, height: 22 },
  { row: ROLLUP_LONG_ROW + 1, height: 32 },
  ...Array.from({ length: 8 }, (_, index) => ({
    row: ROLLUP_LONG_ROW + 2 + index,
    height: LINE_HEIGHT,
  })),
  { row: ROLLUP_SHORT_ROW, height: 22 },
  { row: ROLLUP_SHORT_ROW + 1, height: 32 },
  ...[2, 3].map((below) => ({ row: ROLLUP_SHORT_ROW + below, height: 2 * LINE_HEIGHT })),
  { row: WHO_ROW, height: 26 },
  { row: WHO_ROW + 1, height: 32 },
];

/** Where the list of steps lies in the columns of one side. */
const SIDE_OF = (column: number) => ({
  first: column,
  last: column + SIDE_WIDTHS.length - 1,
  due: column,
  who: column + 1,
  step: column + SIDE_WIDTHS.length - 1,
});

/** All steps of ours, whichever department they concern. */
const STEPS: StepListPlan = {
  sheet: ROLLUP_SHEET,
  respondent: WHOLE,
  id: ROLLUP_ROWS,
  row: ROLLUP_STEPS_ROW,
  rows: ROLLUP_STEP_ROWS,
  numbersColumn: ROLLUP_FIRST_COLUMN,
  helperColumn: ROLLUP_HELPER_COLUMN,
  sides: [
    {
      ...SIDE_OF(RECEIVED_COLUMN),
      part: STEP_PARTS[0],
      heading: PART_WORDS.planned,
      headingColumn: ROLLUP_FIRST_COLUMN,
    },
    {
      ...SIDE_OF(GIVEN_COLUMN),
      part: STEP_PARTS[1],
      heading: PART_WORDS.asked,
      headingColumn: GIVEN_COLUMN,
    },
  ],
  who: {
    header: 'Who, and which department',
    wraps: false,
    words: whoWhere,
    column: 'whoWhere',
  },
};

/** Titles of all parts; the scale's words stand below each table of scores. */
function headBlocks(analysed: AnalysedRvu): readonly CellBlock[] {
  return [
    fixed(0, ROLLUP_FIRST_COLUMN, [['Relationship Value Update, all departments']]),
    computedBlock(1, ROLLUP_FIRST_COLUMN, [[formula(FROM_TO, fromTo(analysed.rvu))]]),
    fixed(ROLLUP_LONG_ROW, ROLLUP_FIRST_COLUMN, [[PART_WORDS.received]]),
    fixed(ROLLUP_LONG_ROW, GIVEN_COLUMN, [[PART_WORDS.given]]),
    computedBlock(ROLLUP_LONG_ROW + ROLLUP_LONG_ROWS - 2, ROLLUP_FIRST_COLUMN, [
      [anchorLine(analysed)],
    ]),
    fixed(ROLLUP_SHORT_ROW, ROLLUP_FIRST_COLUMN, [['How much it helped in all']]),
    computedBlock(ROLLUP_SHORT_ROW + ROLLUP_SHORT_ROWS - 2, ROLLUP_FIRST_COLUMN, [
      [anchorLine(analysed)],
    ]),
  ];
}

/** Of the titles. */
const headFormats = (): readonly FormatRun[] => [
  run(area(0, ROLLUP_FIRST_COLUMN), TITLE),
  run(area(1, ROLLUP_FIRST_COLUMN), SUBTITLE),
  ...[ROLLUP_LONG_ROW, ROLLUP_SHORT_ROW].map((row) =>
    run(area(row, ROLLUP_FIRST_COLUMN, 1, ROLLUP_LAST_COLUMN), HEADING)
  ),
  ...[ROLLUP_LONG_ROW + ROLLUP_LONG_ROWS - 2, ROLLUP_SHORT_ROW + ROLLUP_SHORT_ROWS - 2].map((row) =>
    run(area(row, ROLLUP_FIRST_COLUMN), { color: COLORS.quiet })
  ),
];
