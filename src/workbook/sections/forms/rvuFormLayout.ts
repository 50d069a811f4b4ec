/** Where things stand on an RVU form's sheet. Both forms lie on it, the long one above the short one. */
import { CATEGORIES } from '../../../model/contribution';
import type {
  CellBlock,
  FormatRun,
  NamePlan,
  PlannedCell,
  RowHeight,
  TablePlan,
  ValidationPlan,
} from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { STEP_ROWS } from './formSteps';
import { longColumns } from './rvuFormColumns';
import type { LongKey } from '../../kernel/shared/formTables';
import { SHORT_QUESTIONS } from '../../kernel/shared/rvuWords';

/** A part of a form with all that belongs to it. */
export interface FormPiece {
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TablePlan[];
  readonly formats: readonly FormatRun[];
  readonly validations: readonly ValidationPlan[];
  readonly rowHeights: readonly RowHeight[];
  readonly names: readonly NamePlan[];
}

/** The margin; its cells are blank. */
export const MARGIN_COLUMN = 0;
export const FORM_FIRST_COLUMN = 1;

/** The columns of the long form; their widths decide how the whole sheet is divided. */
const LONG: readonly ColumnRecord<never>[] = longColumns('');
/** Where a column of the long form stands on the sheet, by its key. */
export function longColumn(key: LongKey): number {
  return FORM_FIRST_COLUMN + LONG.findIndex((column) => column.key === key);
}
/** In characters; 0 for a key that is no column. */
export function longWidth(key: LongKey): number {
  return LONG.find((column) => column.key === key)?.width ?? 0;
}
export const LAST_COLUMN = longColumn('givenWorth');
/** The first of the hidden columns. */
export const HELPER_COLUMN = LAST_COLUMN + 1;
/** The left column of each part. */
export const LEFT = { received: longColumn('receivedNames'), given: longColumn('givenNames') };

/** Rows count down from the heading; each part begins where the one above it ends. */
export const LONG_ROW = 3;
export const LONG_HEADER_ROW = LONG_ROW + 2;
export const NOTES_ROW = LONG_HEADER_ROW + 1 + CATEGORIES.length;
export const STEPS_ROW = NOTES_ROW + 3;
/** Headings, headers, steps, how many more there are. */
const STEPS_HEIGHT = STEP_ROWS + 3;
export const LONG_ROWS = STEPS_ROW + STEPS_HEIGHT - LONG_ROW;

export const SHORT_ROW = LONG_ROW + LONG_ROWS;
export const SHORT_HEADER_ROW = SHORT_ROW + 1;
export const SHORT_NOTES_ROW = SHORT_HEADER_ROW + 1 + SHORT_QUESTIONS.length;
export const SHORT_ROWS = SHORT_NOTES_ROW + 1 - SHORT_ROW;

/** A line of words in points. */
const LINE_HEIGHT = 15;

/** Excel makes no row taller. */
export const TALLEST_ROW = 409;

/** The height that a row's words need, never less than `least`. */
export function heightOf(
  columns: readonly ColumnRecord<never>[],
  cells: readonly PlannedCell[],
  least: number
): number {
  const heights = columns.map(({ what, width, hidden }, index) => {
    const wraps = !hidden && (what.kind === 'text' || what.kind === 'choice');
    return LINE_HEIGHT * (wraps ? linesInColumn(shownText(cells[index]), width) : 1);
  });
  return Math.min(TALLEST_ROW, Math.max(least, 4 + Math.max(...heights)));
}

/** Lines break between words, so a line holds a little less than the column's width. */
export function linesInColumn(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / (0.92 * width)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** What a cell shows, where that is words. */
export function shownText(cell: PlannedCell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return '';
  return typeof cell.value === 'string' ? cell.value : '';
}
