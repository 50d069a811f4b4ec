/** What goes into a cell through Office.js, where text must stay text. */
import type { CellValue, PlannedCell } from '../workbook/kernel/blueprint';
import type { SourceValue } from '../workbook/kernel/source';

/** What goes into one cell of an array: null leaves the cell as it is, '' empties it. */
export type CellContent = string | number | boolean | null;

const ORDINARY = /^\p{L}/u;
/** Month names, currency codes and gene-like words before a digit: Excel makes dates and money of them. */
const WORD_AND_DIGIT = /^(?:\p{L}{2,}|\p{L}+[^\p{L}\d]+)\d|^\p{L}+[^\p{L}\d]+\d/u;
const BOOLEAN = /^(?:true|false)$/i;

const readsAsSomethingElse = (text: string): boolean =>
  !ORDINARY.test(text) || WORD_AND_DIGIT.test(text) || BOOLEAN.test(text);

/**
 * Text that stays text: Excel takes what is written as if it were typed, so that `=1+1` would
 * become a formula and `3-4` a date; an apostrophe, which is not part of the value, prevents it.
 */
export function literal(value: CellValue): CellContent {
  return typeof value === 'string' && value !== '' && readsAsSomethingElse(value)
    ? `'${value}`
    : value;
}

/** A planned cell as Excel is to receive it. */
export function contentOf(cell: PlannedCell): CellContent {
  if (cell === null || typeof cell !== 'object') return literal(cell);
  return 'formula' in cell ? cell.formula : literal(cell.text);
}

export function isFormula(cell: PlannedCell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** The constant that a planned cell holds, as Excel gives it back; null for formulas. */
export function plainValue(cell: PlannedCell): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? null : cell.text;
}

const ERROR_TEXT =
  /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A cell's value as office.js hands it over: errors are texts there, blank cells are ''. */
export function sourceValue(value: unknown): SourceValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_TEXT.test(value) ? { error: value } : value;
}

/** The formula of a cell as office.js hands it over, or null where a constant stands. */
export function sourceFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}
