/** The Contributions sheet: one table for both directions. */
import type { Contribution } from '../../../model/contribution';
import { formatPeriod } from '../../../model/period';
import { departmentRate } from '../../../model/rates';
import { cellAddress } from '../../kernel/a1';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type {
  CellValue,
  ConditionalFormatPlan,
  FormatRun,
  PlannedCell,
  PrintPlan,
} from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { CONTRIBUTION_COLUMNS } from './contributionColumns';
import { SHOWN_WHEN_BLANK } from './helperContributionColumns';
import { lookWhere, quadrantRules } from '../../kernel/conditionalLooks';
import { and, atLeast, call, equal, joined, or, reference, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  PRIVATE_SIGN,
  columnSign,
  fittedHeights,
  shownValue,
  tableFormats,
} from '../../kernel/fromRecord';
import { tableValidations } from '../../kernel/validation';
import { COLORS } from '../../kernel/palette';
import { recordTable } from '../../kernel/recordRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  run,
} from '../../kernel/sheetParts';
import { FLAG_WORDS, QUESTION_MARK } from '../../kernel/words';
import {
  CONTRIBUTION_HEADERS_ROW,
  CONTRIBUTION_TABLE,
} from '../../kernel/shared/contributionsTable';

export const CONTRIBUTIONS_SHEET = 'contributions';

/** Above the headers: whether people type, it computes itself, or it stays home. */
const SIGN_ROW = 4;
const HEADER_ROW = CONTRIBUTION_HEADERS_ROW - 1;
/** Rows ready for typing under what is there. */
const SPARE_ROWS = 6;
const LEAST_ROWS = 12;

/** Seen as records of one kind, since each column has a row type of its own. */
const COLUMNS: readonly ColumnRecord<MirroredRow>[] = CONTRIBUTION_COLUMNS;

/** Where a column stands when the sheet is made, by its key. */
export function columnIndex(key: (typeof CONTRIBUTION_COLUMNS)[number]['key']): number {
  return CONTRIBUTION_COLUMNS.findIndex((column) => column.key === key);
}

export function contributionsSheet(analysed: AnalysedRvu): PlannedSheet {
  const rows = tableRows(analysed);
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: CONTRIBUTIONS_SHEET,
      title: 'Contributions',
      columnWidths: COLUMN_WIDTHS,
      rowHeights: [
        { row: 0, height: 28 },
        { row: HEADER_ROW, height: 32 },
        // Most have notes of two lines: one without is as tall, so that the list reads evenly.
        ...fittedHeights(COLUMNS, place, rows, 2),
      ],
      blocks: [
        fixed(0, 0, [['Contributions']]),
        computedBlock(1, 0, [[subtitle(analysed)]]),
        ...LEGEND.map(([column, sign, meaning]) => fixed(2, column, [[sign, meaning]])),
        fixed(SIGN_ROW, 0, [COLUMNS.map(columnSign)]),
      ],
      tables: [
        recordTable(COLUMNS, {
          ...place,
          name: CONTRIBUTION_TABLE.name,
          rows,
          filterButtons: true,
        }),
      ],
      formats: [...bandFormats(), ...tableFormats(COLUMNS, place)],
      validations: tableValidations(COLUMNS, place, analysed.rvu.settings.scale),
      conditionalFormats: [...quadrantLooks(rows.length), ...flagLooks(rows.length)],
      freeze: { rows: HEADER_ROW + 1, columns: columnIndex('activity') + 1 },
      print: printPlan(rows.length),
    },
    names: [],
  };
}

/**
 * Columns that only formulas need are hidden, not left out: Excel 2013 has no names within
 * formulas.
 */
const COLUMN_WIDTHS = COLUMNS.map((column, index) => ({
  column: index,
  width: column.width,
  ...(column.hidden ? { hidden: true } : {}),
}));

/**
 * What it costs and is worth with its flag and decision, as wide as a page of US Letter holds at a size that
 * can be read, also where a wider font stands in for ours: 11 points come out at 7. What explains it further is for the screen.
 */
const printPlan = (rows: number): PrintPlan => ({
  orientation: 'landscape',
  area: area(0, 0, HEADER_ROW + 1 + rows, columnIndex('decision') + 1),
  titleRows: [HEADER_ROW, HEADER_ROW],
  titleColumns: [0, columnIndex('activity')],
  fit: {
    kind: 'scale',
    percent: 64,
    breakBeforeColumns: [],
  },
});

/** The three signs with the columns that they stand over. */
const LEGEND = [
  [columnIndex('id'), '✎', 'type here', COLORS.inputTint],
  [columnIndex('direction'), 'ƒ', 'computes itself', COLORS.computedTint],
  [columnIndex('cash'), PRIVATE_SIGN, 'stays home: never leaves this workbook', COLORS.privateTint],
] as const;

/** Names the period by a formula, so that closing one changes it. */
function subtitle({ rvu }: AnalysedRvu): PlannedCell {
  const period = rvu.period === null ? '' : formatPeriod(rvu.period);
  const [before, after] = ['What each side does for the other in ', '.'];
  return formula(joined(words(before), reference('Period'), words(after)), before + period + after);
}

/** Around each of the three samples. */
const EDGES = { top: COLORS.line, bottom: COLORS.line, left: COLORS.line, right: COLORS.line };

/** The rows above the table. */
const bandFormats = (): readonly FormatRun[] => [
  run(area(0, 0), TITLE),
  run(area(1, 0), SUBTITLE),
  run(area(2, 0, 1, columnIndex('side')), { color: COLORS.quiet }),
  ...LEGEND.map(([column, , , fill]) =>
    run(area(2, column), { fill, color: COLORS.ink, horizontal: 'center', borders: EDGES })
  ),
  run(area(SIGN_ROW, 0, 1, COLUMNS.length), SIGNS),
];

/** With blank rows below: a table with a few rows looks like one that is full. */
function tableRows(analysed: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const filled = analysed.rows.map((row) => COLUMNS.map((column) => cellOf(column, row, analysed)));
  const spare = Math.max(SPARE_ROWS, LEAST_ROWS - filled.length);
  const blank = COLUMNS.map(blankCell);
  return [...filled, ...Array.from({ length: spare }, () => blank)];
}

/** A usual rate stays a formula, so that it follows the department; a rate of its own is a number. */
function cellOf(
  column: ColumnRecord<MirroredRow>,
  row: MirroredRow,
  { rvu }: AnalysedRvu
): PlannedCell {
  if (column.entry === 'computed') return formula(column.formula, column.mirror(row) ?? '');
  const { contribution } = row.analysed;
  if (column.entry === 'filled') {
    const usual = departmentRate(rvu.alliance.departments, contribution.department);
    const own = contribution.rate !== null && contribution.rate !== usual;
    return own ? contribution.rate : formula(column.formula, usual ?? '');
  }
  return typedCell(column, contribution);
}

/** What people would have typed for the contribution. */
function typedCell(column: ColumnRecord<MirroredRow>, contribution: Contribution): CellValue {
  const value: unknown = Reflect.get(contribution, column.key);
  return shownValue(column.what, isCellValue(value) ? value : null);
}

const isCellValue = (value: unknown): value is CellValue =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Formulas in rows without a contribution, with what they show there. */
function blankCell(column: ColumnRecord<MirroredRow>): PlannedCell {
  if (column.entry === 'typed' || column.entry === 'fixed') return null;
  return formula(column.formula, SHOWN_WHEN_BLANK.get(column.key) ?? '');
}

/** The colour of the word; the sign before it says the same. */
function quadrantLooks(rows: number): readonly ConditionalFormatPlan[] {
  const column = columnIndex('quadrant');
  return quadrantRules(area(HEADER_ROW + 1, column, rows), cellAddress(HEADER_ROW + 1, column));
}

/**
 * Only a firm flag is filled, and red only once it has stood long enough; in its first periods it is
 * a sign, no more. A question is told by its mark.
 */
function flagLooks(rows: number): readonly ConditionalFormatPlan[] {
  const column = columnIndex('flag');
  const body = area(HEADER_ROW + 1, column, rows);
  const flag = firstCell('flag');
  const shows = (word: string): Expression => equal(flag, words(word));
  const ends = (mark: string): Expression => equal(call('RIGHT', flag, mark.length), words(mark));
  const isOpen = ends(QUESTION_MARK);
  const isCostly = or(shows(FLAG_WORDS['cut-back']), shows(FLAG_WORDS.renegotiate));
  const lasts = atLeast(call('N', firstCell('running')), reference('Used_red_from'));
  return [
    lookWhere(isOpen, body, { italic: true, color: COLORS.warning }),
    lookWhere(and(lasts, isCostly), body, { fill: '#FBE6D8', color: '#8F3F00', bold: true }),
    lookWhere(isCostly, body, { color: COLORS.quiet, bold: true }),
    lookWhere(shows(FLAG_WORDS['do-more']), body, {
      fill: '#DDF3EC',
      color: '#00624A',
      bold: true,
    }),
  ];
}

/** The column's cell in the table's first row. */
const firstCell = (key: 'flag' | 'running'): Expression =>
  reference(cellAddress(HEADER_ROW + 1, columnIndex(key)));
