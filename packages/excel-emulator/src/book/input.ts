/** Writing into cells: what Excel makes of what is typed or set. */
import type { AstExpression } from '@borgar/fx';
import { isCallNode } from '@borgar/fx';
import { parseValue } from 'numfmt';
import { arityOf } from '../calculator/call';
import { addressIn, functionName, parseFormula, structuredIn, tokensOf } from '../calculator/parse';
import type { Scalar } from '../calculator/values';
import { errorOf } from '../calculator/values';
import { areaOf, keyOf } from './area';
import { findSheet, findTable, tableAt } from './book';
import { applyFormat, formatAt } from './format';
import type { Book, Sheet } from './model';
import { problem } from './problem';
import { normalFormula } from './rewrite';
import type { Spelling } from './rewrite';
import { typedFormat } from './typedFormat';

/** Characters that one cell holds. */
export const MAX_TEXT = 32767;

/** What an add-in may put into one cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

const children = (node: AstExpression): readonly (AstExpression | null | undefined)[] =>
  'arguments' in node ? node.arguments : [];

/** Excel does not take a known function with too few or too many arguments. */
const hasWrongArity = (node: AstExpression | null | undefined): boolean => {
  if (!node) return false;
  if (isCallNode(node)) {
    const arity = arityOf(functionName(node.callee.name));
    const count = node.arguments.length;
    if (arity !== undefined && (count < arity.min || count > arity.max)) return true;
  }
  return children(node).some(hasWrongArity);
};

const structuredFault = (book: Book, text: string, own: string | null): string | null => {
  const reference = structuredIn(text);
  const name = reference?.table || own;
  const table = name ? findTable(book, name) : undefined;
  if (reference === undefined || table === undefined) return `no table for ${text}`;
  const headers = table.columns.map((column) => column.name.toLowerCase());
  const lost = (reference.columns ?? []).find((column) => !headers.includes(column.toLowerCase()));
  return lost === undefined ? null : `table ${table.name} has no column ${lost}`;
};

const sheetFault = (book: Book, text: string): string | null => {
  const name = addressIn(text)?.context?.[0];
  if (name === undefined || findSheet(book, name) !== undefined) return null;
  return `no sheet ${name}`;
};

/** Why Excel refuses to take this formula in this cell, or null when it takes it. */
export function formulaFault(book: Book, formula: string, own: string | null): string | null {
  if (formula.length > 8192) return 'a formula has at most 8192 characters';
  const parsed = parseFormula(formula);
  if (parsed === null) return `syntax of ${formula}`;
  if (hasWrongArity(parsed.tree)) return `number of arguments in ${formula}`;
  for (const token of tokensOf(formula)) {
    const fault =
      token.type === 'structured'
        ? structuredFault(book, token.value, own)
        : token.type.startsWith('range')
          ? sheetFault(book, token.value)
          : null;
    if (fault !== null) return fault;
  }
  return null;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const spellingIn = (book: Book): Spelling => {
  const table = (name: string): string => findTable(book, name)?.name ?? name;
  return {
    table,
    name: (name) => book.names.find((each) => isSame(each.name, name))?.name ?? table(name),
    column: (owner, column) =>
      findTable(book, owner)?.columns.find(({ name }) => isSame(name, column))?.name ?? column,
  };
};

/** The formula as Excel keeps it. @throws InvalidArgument when Excel would not take it. */
const acceptedFormula = (book: Book, sheet: Sheet, formula: string, own: string | null): string => {
  const fault = formulaFault(book, formula, own);
  if (fault !== null) throw problem('InvalidArgument', fault);
  const anchor = { sheet: sheet.name, table: own };
  return normalFormula(formula, anchor, spellingIn(book));
};

/** Formulas that were accepted while an array is written: columns repeat them row by row. */
export type Accepted = Map<string, string>;

/** Puts a formula into a cell. @throws InvalidArgument when Excel would not take it. */
export function writeFormula(
  book: Book,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  formula: string,
  accepted?: Accepted
): void {
  const own = tableAt(book, sheet, row, column)?.name ?? null;
  const key = `${own ?? ''} ${formula}`;
  const shown = accepted?.get(key) ?? acceptedFormula(book, sheet, formula, own);
  accepted?.set(key, shown);
  sheet.cells.set(keyOf(row, column), { formula: shown, value: null, pass: 0 });
}

/** Puts a constant into a cell as it is; null empties the cell. */
export function writeConstant(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const key = keyOf(row, column);
  if (value === null) sheet.cells.delete(key);
  else sheet.cells.set(key, { formula: null, value, pass: 0 });
}

interface Understood {
  readonly value: Scalar;
  /** The number format that Excel gives a plain cell along with it. */
  readonly format: string | null;
}

/** Texts such as `12%`, `2026-01-31`, `TRUE` or `#N/A` as the values that Excel makes of them. */
export function understand(text: string): Understood {
  const error = errorOf(text);
  if (error !== undefined) return { value: error, format: null };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', format: null };
  if (!/\d/.test(text)) return { value: text, format: null };
  const found = parseValue(text);
  if (found === null || typeof found.v !== 'number') return { value: text, format: null };
  return { value: found.v, format: found.z === undefined ? null : typedFormat(found.z) };
}

const writeText = (
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  accepted?: Accepted
): void => {
  if (text.startsWith("'")) {
    writeConstant(sheet, row, column, text.slice(1));
    return;
  }
  const { numberFormat } = formatAt(sheet.formats, row, column);
  if (numberFormat === '@') {
    writeConstant(sheet, row, column, text);
    return;
  }
  if (text.startsWith('=') && text.length > 1) {
    writeFormula(book, sheet, [row, column], text, accepted);
    return;
  }
  if (text.length > MAX_TEXT)
    throw problem('InvalidArgument', `a cell holds ${MAX_TEXT} characters`);
  const { value, format } = understand(text);
  writeConstant(sheet, row, column, value);
  if (format !== null && numberFormat === 'General') {
    applyFormat(sheet.formats, areaOf(row, column), { numberFormat: format });
  }
};

/** Writes what an add-in or a person puts into a cell. */
export function writeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  input: CellInput,
  accepted?: Accepted
): void {
  if (input === null) return;
  if (input === '') writeConstant(sheet, row, column, null);
  else if (typeof input === 'string') writeText(book, sheet, row, column, input, accepted);
  else if (typeof input === 'number' && !Number.isFinite(input)) throw problem('InvalidArgument');
  else writeConstant(sheet, row, column, input);
}
