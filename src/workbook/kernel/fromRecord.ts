/** Derives a sheet's table columns, number formats, validation and formats from column records. */
import type { Area } from './area';
import type {
  CellFormat,
  CellValue,
  FormatRun,
  PlannedCell,
  RowHeight,
  TableColumn,
} from './blueprint';
import type { ColumnRecord, Unit, What } from './column';
import { COLORS } from './palette';
import { HEADER } from './sheetParts';
import { NO, YES, labelOf } from './words';

/** Thousands are grouped by the reader's own sign; the comma here only says that they are. */
const NUMBER_FORMATS: Record<Unit, string> = {
  hours: '#,##0.##',
  money: '#,##0',
  moneyPerHour: '#,##0.##',
  share: '0 %',
  ratio: '0.0',
  points: '0.##',
  count: '0',
  scale: '0.##',
  figure: 'General',
};

/** Read alike by everyone, whatever the computer's language. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** `#,##0.##` would leave a bare point behind whole numbers, so decimals show where they are typed. */
const GENERAL: ReadonlySet<Unit> = new Set(['hours', 'moneyPerHour', 'points', 'scale', 'figure']);

/** A record as a column of a planned table. */
export function tableColumn(column: ColumnRecord<never>): TableColumn {
  return column.entry === 'typed' || column.entry === 'fixed'
    ? { header: column.header, role: 'input' }
    : { header: column.header, role: column.entry, formula: column.formula };
}

/** How the cells of such a column show what they hold. */
function numberFormat(what: What): string {
  if (what.kind === 'score') return 'General';
  if (what.kind === 'date') return DATE_FORMAT;
  if (what.kind !== 'number')
    return what.kind === 'yesNo' || what.kind === 'choice' ? 'General' : '@';
  return GENERAL.has(what.unit) ? 'General' : NUMBER_FORMATS[what.unit];
}

/** What is read as a number, and stands to the right as such. */
const isFigure = (what: What): boolean =>
  what.kind === 'number' || what.kind === 'score' || what.kind === 'date';

/** Figures stand to the right; words keep clear of the figures before them. */
const asideOf = (what: What): CellFormat =>
  isFigure(what) ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 };

/** Short words never wrap: a name in two lines makes a list hard to scan. */
const wraps = ({ entry, what }: ColumnRecord<never>): boolean =>
  entry === 'fixed' || (entry !== 'computed' && what.kind === 'text' && what.maxLength > 40);

/** Points of a line of 11 points, as Excel sets it. */
const LINE_HEIGHT = 15;

/** The heights of rows whose typed words take more than one line; rows with a first cell have `least` lines. */
export function fittedHeights(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable,
  rows: readonly (readonly PlannedCell[])[],
  least = 1
): readonly RowHeight[] {
  return rows.flatMap((cells, index) => {
    const fewest = typeof cells[0] === 'string' ? least : 1;
    const counts = columns.map((column, at) => lineCount(column, cells[at] ?? null));
    const lines = Math.max(fewest, ...counts);
    if (lines === 1) return [];
    return [{ row: place.row + 1 + index, height: LINE_HEIGHT * lines, fitted: true }];
  });
}

/** Lines break between words, so a line holds a little less than the column's width. */
function lineCount(column: ColumnRecord<never>, cell: PlannedCell): number {
  return wraps(column) && typeof cell === 'string'
    ? Math.ceil(cell.length / (0.95 * column.width))
    : 1;
}

/** The colour says who fills the cell; the sign above the header says the same without colour. */
function bodyFill(column: ColumnRecord<never>): string {
  if (column.entry === 'computed') return COLORS.computedTint;
  if (column.entry === 'fixed') return COLORS.white;
  return column.privacy === 'private' ? COLORS.privateTint : COLORS.inputTint;
}

/** Long words wrap; figures stand to the right. */
function bodyFormat(column: ColumnRecord<never>): CellFormat {
  const { what } = column;
  const computed = column.entry === 'computed';
  return {
    fill: bodyFill(column),
    color: computed ? COLORS.computed : COLORS.ink,
    // A computed text cell must not be formatted as text, or Excel shows the formula itself.
    numberFormat: computed && !isFigure(what) ? 'General' : numberFormat(what),
    ...asideOf(what),
    vertical: 'center',
    // Only typed words make a row taller by themselves; a formula's would be cut.
    wrap: wraps(column),
    borders: { bottom: COLORS.hairline },
    locked: computed || column.entry === 'fixed',
  };
}

/** Who fills the column. */
const SIGNS = { typed: '✎', filled: '✎ƒ', fixed: '', computed: 'ƒ' } as const;
/** Stays home: marks all that is never part of a copy. */
export const PRIVATE_SIGN = '⌂';

/** Converts a model value to what people type: labels, not keys. */
export function shownValue(what: What, value: CellValue): CellValue {
  if (typeof value === 'boolean') return value ? YES : NO;
  return what.kind === 'choice' && typeof value === 'string' ? labelOf(what.choices, value) : value;
}

/** What a record's typed and fixed columns hold for a value of the model, column by column; others are null. */
export function typedRow(
  columns: readonly ColumnRecord<never>[],
  record: object
): readonly CellValue[] {
  const values = new Map<string, CellValue>(Object.entries(record));
  return columns.map((column) =>
    column.entry === 'computed' ? null : shownValue(column.what, values.get(column.key) ?? null)
  );
}

/** The sign above a header: who fills the column, and whether it stays home. */
export function columnSign(column: ColumnRecord<never>): string {
  const sign = SIGNS[column.entry];
  return column.privacy === 'private' ? `${sign} ${PRIVATE_SIGN}`.trim() : sign;
}

/** The colour behind a header: who fills the column, and whether it stays home. */
export function headerFill(column: ColumnRecord<never>): string {
  if (column.entry === 'computed') return COLORS.computed;
  return column.privacy === 'private' ? COLORS.private : COLORS.brand;
}

/** Where the headers begin, and how many rows follow. */
export interface PlacedRecordTable {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** The looks of a table: header row, then each column's body. */
export function tableFormats(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable
): readonly FormatRun[] {
  return columns.flatMap((column, index) => [
    {
      area: { row: place.row, column: place.column + index, rows: 1, columns: 1 },
      format: {
        ...HEADER,
        fill: headerFill(column),
        ...asideOf(column.what),
      },
    } satisfies FormatRun,
    ...(isUnseen(column) ? [] : [{ area: bodyArea(place, index), format: bodyFormat(column) }]),
  ]);
}

/** Of what nobody sees only the header is formatted: in each cell a look takes a tenth of its room. */
const isUnseen = ({ entry, hidden }: ColumnRecord<never>): boolean =>
  entry === 'computed' && hidden === true;

/** The cells of one column, without its header. */
export function bodyArea(place: PlacedRecordTable, index: number): Area {
  return {
    row: place.row + 1,
    column: place.column + index,
    rows: place.rows,
    columns: 1,
  };
}
