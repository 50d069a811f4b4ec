/**
 * The sheets of what was: one with the periods in figures, and one sheet each for the answers and
 * the contributions of all closed periods. Closing a period appends rows, so below a table nothing
 * stands, and the two long tables have sheets of their own: side by side, the shorter one would
 * print pages that are empty but for its headers.
 */
import type { Scale } from '../../../model/alliance';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { cellAddress } from '../../kernel/a1';
import type {
  ConditionalFormatPlan,
  PrintPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { quadrantRules } from '../../kernel/conditionalLooks';
import { bodyArea, columnSign, fittedHeights, tableFormats } from '../../kernel/fromRecord';
import type { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import type { PastEntry } from './historyColumns';
import {
  PAST_ANSWERS,
  PAST_CONTRIBUTIONS,
  PAST_INDICATORS,
  PAST_PERIODS,
  historyTable,
  historyTablePlace,
} from './historyTables';
import type { HistoryTable } from './historyTables';
import { COLORS } from '../../kernel/palette';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  HEADING,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  run,
} from '../../kernel/sheetParts';
import { validation } from '../../kernel/validation';

export const HISTORY_SHEET = 'history';

/** The same rows on all three sheets, so that a reader finds the headers at one height. */
const HEADING_ROW = 3;
const SIGN_ROW = 4;
const HEADER_ROW = 5;
const GAP = 1;

/** One of the three sheets, as data: all else follows from its tables' records. */
interface Layout {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly HistoryPart[];
  readonly frozenColumns: number;
  readonly print: PrintPlan;
}

/** A table with what is written above it; an empty heading where the sheet's title says it already. */
interface HistoryPart {
  readonly heading: string;
  readonly table: HistoryTable;
}

/** Past figures hold costs: these sheets are never part of a copy. */
const FILLED_ON_CLOSE = 'Filled when a period is closed. It stays home.';

/** The column in which the second table begins, and where the print breaks. */
const INDICATORS_AT = PAST_PERIODS.columns.length + GAP;

/** Headers are repeated on each page: the tables grow for years. */
const print = (fit: PrintPlan['fit'], titleColumns: PrintPlan['titleColumns']): PrintPlan => ({
  orientation: 'landscape',
  area: null,
  titleRows: [HEADER_ROW, HEADER_ROW],
  titleColumns,
  fit,
});

/** Prints letters of 11 points at 7. */
const PERCENT = 64;

const LAYOUTS: readonly Layout[] = [
  {
    key: HISTORY_SHEET,
    // Excel keeps the title "History" to itself.
    title: 'Past periods',
    about: FILLED_ON_CLOSE,
    parts: [
      { heading: 'Periods', table: PAST_PERIODS },
      { heading: 'Indicators', table: PAST_INDICATORS },
    ],
    frozenColumns: 1,
    print: print({ kind: 'scale', percent: PERCENT, breakBeforeColumns: [INDICATORS_AT] }, null),
  },
  {
    key: 'historyAnswers',
    title: 'Past answers',
    about: `${FILLED_ON_CLOSE} What our RVUs said.`,
    parts: [{ heading: '', table: PAST_ANSWERS }],
    frozenColumns: 1,
    print: print({ kind: 'width', pages: 1 }, null),
  },
  {
    key: 'historyContributions',
    title: 'Past contributions',
    about: `${FILLED_ON_CLOSE} Trend on Contributions looks up the period before here.`,
    parts: [{ heading: '', table: PAST_CONTRIBUTIONS }],
    frozenColumns: columnAt('activity') + 1,
    print: print(
      {
        kind: 'scale',
        percent: PERCENT,
        breakBeforeColumns: [columnAt('flag'), columnAt('category'), columnAt('notes')],
      },
      [0, columnAt('activity')]
    ),
  },
];

/** Found by key, so that a column that is added moves the breaks along. */
function columnAt(key: keyof typeof HISTORY_CONTRIBUTION_TABLE.headers): number {
  return PAST_CONTRIBUTIONS.columns.findIndex((column) => column.key === key);
}

/** All closed periods, on three sheets. */
export function historySheets({ rvu }: AnalysedRvu): readonly PlannedSheet[] {
  return LAYOUTS.map((layout) => ({ sheet: sheetOf(layout, rvu), names: [] }));
}

/** A part with its place and rows. */
interface DrawnPart extends HistoryPart {
  readonly plan: TablePlan;
}

function sheetOf(layout: Layout, { history, settings }: AnalysedRvu['rvu']): SheetPlan {
  const parts = drawnParts(layout.parts, history);
  return {
    ...EMPTY_SHEET,
    key: layout.key,
    title: layout.title,
    tabColor: COLORS.private,
    columnWidths: parts.flatMap(({ plan, table }) => widths(plan.column, table.columns)),
    rowHeights: [
      { row: 0, height: 28 },
      { row: HEADER_ROW, height: 32 },
      ...parts.flatMap(({ plan, table }) =>
        fittedHeights(table.columns, historyTablePlace(plan), plan.rows)
      ),
    ],
    blocks: [
      fixed(0, 0, [[layout.title]]),
      fixed(1, 0, [[layout.about]]),
      ...parts.flatMap(({ heading, plan, table }) => [
        ...(heading === '' ? [] : [fixed(HEADING_ROW, plan.column, [[heading]])]),
        fixed(SIGN_ROW, plan.column, [table.columns.map(columnSign)]),
      ]),
    ],
    tables: parts.map(({ plan }) => plan),
    formats: [
      run(area(0, 0), TITLE),
      run(area(1, 0), SUBTITLE),
      ...parts.flatMap(({ plan, table }) => [
        run(area(HEADING_ROW, plan.column), HEADING),
        run(area(SIGN_ROW, plan.column, 1, table.columns.length), SIGNS),
        ...tableFormats(table.columns, historyTablePlace(plan)),
      ]),
    ],
    validations: parts.flatMap((part) => lists(part, settings.scale)),
    conditionalFormats: parts.flatMap(quadrantLooks),
    freeze: { rows: HEADER_ROW + 1, columns: layout.frozenColumns },
    print: layout.print,
  };
}

/** Side by side, a narrow column between them: each grows downward without shifting the other. */
function drawnParts(
  parts: readonly HistoryPart[],
  history: AnalysedRvu['rvu']['history']
): readonly DrawnPart[] {
  let column = 0;
  return parts.map((part) => {
    const plan = historyTable(part.table, history, { row: HEADER_ROW, column });
    column += part.table.columns.length + GAP;
    return { ...part, plan };
  });
}

const GAP_WIDTH = 3;

const widths = (first: number, columns: readonly ColumnRecord<PastEntry>[]) => [
  ...(first === 0 ? [] : [{ column: first - GAP, width: GAP_WIDTH }]),
  ...columns.map((column, index) => ({
    column: first + index,
    width: column.width,
    ...(column.hidden ? { hidden: true } : {}),
  })),
];

/** Kinds whose entries have to be one of a few words, or a day that can be read. */
const CHECKED: ReadonlySet<string> = new Set(['choice', 'yesNo', 'period', 'date']);

/**
 * Entries are hardly ever typed, so only those are checked that have to be one of a few words; what
 * else can't be read is told by its cell.
 */
function lists({ plan, table }: DrawnPart, scale: Scale): readonly ValidationPlan[] {
  return table.columns.flatMap((column, index) => {
    if (column.entry === 'computed' || !CHECKED.has(column.what.kind)) return [];
    const where = bodyArea(historyTablePlace(plan), index);
    return [validation(column.what, column.header, column.about, where, scale)];
  });
}

/** Quadrants look as they do on Contributions; an estimate is none any more. */
function quadrantLooks({ plan, table }: DrawnPart): readonly ConditionalFormatPlan[] {
  return table.columns.flatMap(({ key }, index) => {
    if (key !== 'quadrant') return [];
    const [row, column] = [plan.row + 1, plan.column + index];
    const rules = quadrantRules(area(row, column, plan.rows.length), cellAddress(row, column));
    return rules.filter(({ format }) => format.fill !== undefined);
  });
}
