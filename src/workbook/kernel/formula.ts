/**
 * Composes the sheets' formulas. An expression knows how strongly its outermost operator binds, so that
 * parentheses stand where they are needed and nowhere else. Functions are those that Excel 2013,
 * LibreOffice and Google Sheets share.
 */

/** A part of a formula, without the leading `=`. */
export interface Expression {
  readonly text: string;
  readonly binding: Binding;
}

/** From the weakest to the strongest. */
const BINDINGS = ['comparison', 'join', 'sum', 'product', 'power', 'atom'] as const;
type Binding = (typeof BINDINGS)[number];

export type Operand = Expression | number | boolean;

export type FunctionName =
  | 'ABS'
  | 'AND'
  | 'AVERAGE'
  | 'AVERAGEIF'
  | 'AVERAGEIFS'
  | 'CEILING'
  | 'CHAR'
  | 'CHOOSE'
  | 'COUNT'
  | 'COUNTA'
  | 'COUNTIF'
  | 'COUNTIFS'
  | 'DATE'
  | 'DATEVALUE'
  | 'DAY'
  | 'FIXED'
  | 'IF'
  | 'IFERROR'
  | 'INDEX'
  | 'INT'
  | 'ISBLANK'
  | 'ISNUMBER'
  | 'LARGE'
  | 'LEFT'
  | 'LEN'
  | 'LOG10'
  | 'LOWER'
  | 'MATCH'
  | 'MAX'
  | 'MEDIAN'
  | 'MID'
  | 'MIN'
  | 'MOD'
  | 'MONTH'
  | 'N'
  | 'NA'
  | 'NOT'
  | 'OR'
  | 'RIGHT'
  | 'ROUND'
  | 'ROUNDUP'
  | 'ROW'
  | 'ROWS'
  | 'SIGN'
  | 'SMALL'
  | 'SUBSTITUTE'
  | 'SUM'
  | 'SUMIF'
  | 'SUMIFS'
  | 'SUMPRODUCT'
  | 'TEXT'
  | 'TODAY'
  | 'TRIM'
  | 'UPPER'
  | 'VALUE'
  | 'YEAR';

const atom = (text: string): Expression => ({ text, binding: 'atom' });

/** A reference to a name, a cell or a column, as written. */
export function reference(text: string): Expression {
  return atom(text);
}

/** A text between quotation marks. */
export function words(text: string): Expression {
  return atom(`"${text.replaceAll('"', '""')}"`);
}

/** What a cell shows that shows nothing. */
export const NOTHING: Expression = words('');

/** Numbers as people write them; tiny and huge ones with an exponent in capitals, as Excel has it. */
function expression(operand: Operand): Expression {
  if (typeof operand === 'object') return operand;
  return atom(String(operand).toUpperCase());
}

/** A function with its arguments. */
export function call(name: FunctionName, ...operands: readonly Operand[]): Expression {
  return atom(`${name}(${operands.map((each) => expression(each).text).join(',')})`);
}

/** One of two by a condition: `IF`. */
export function when(condition: Operand, then: Operand, otherwise: Operand): Expression {
  return call('IF', condition, then, otherwise);
}

/** The second where the first is an error: `IFERROR`. */
export function ifError(attempt: Operand, otherwise: Operand): Expression {
  return call('IFERROR', attempt, otherwise);
}

/** Whether all conditions hold: `AND`. */
export function and(...conditions: readonly Operand[]): Expression {
  return call('AND', ...conditions);
}

/** Whether one of the conditions holds: `OR`. */
export function or(...conditions: readonly Operand[]): Expression {
  return call('OR', ...conditions);
}

/** Whether the condition does not hold: `NOT`. */
export function not(condition: Operand): Expression {
  return call('NOT', condition);
}

/** Whether anything but spaces stands in the cell; an error is nothing. */
export function isFilled(cell: Operand): Expression {
  return ifError(more(call('LEN', call('TRIM', cell)), 0), false);
}

/** The value of the first condition that holds. */
export function firstCase<Rest extends Operand>(
  cases: readonly (readonly [condition: Operand, then: Operand])[],
  otherwise: Rest
): Expression | Rest {
  return cases.reduceRight<Expression | Rest>(
    (rest, [condition, then]) => when(condition, then, rest),
    otherwise
  );
}

/** The text as MATCH and criteria take it to the letter: some signs in it would be wildcards to them. */
export function withoutWildcards(text: Expression): Expression {
  return ['~', '*', '?'].reduce(
    (escaped, sign) => call('SUBSTITUTE', escaped, words(sign), words(`~${sign}`)),
    text
  );
}

/** In parentheses, needed or not. */
export function group(operand: Operand): Expression {
  return atom(`(${expression(operand).text})`);
}

const strength = (binding: Binding): number => BINDINGS.indexOf(binding);

/** In parentheses where it binds less than `least`. */
function bound(operand: Operand, least: number): string {
  const { text, binding } = expression(operand);
  return strength(binding) < least ? `(${text})` : text;
}

/** A chain of one operator from left to right; what follows the first operand must not come apart. */
const chain =
  (sign: string, binding: Binding, associative: boolean) =>
  (first: Operand, ...others: readonly Operand[]): Expression => {
    const least = strength(binding);
    const rest = others.map((each) => sign + bound(each, associative ? least : least + 1));
    return { text: bound(first, least) + rest.join(''), binding };
  };

/** The sum of its operands. */
export const plus = chain('+', 'sum', true);
/** The first operand less the others. */
export const minus = chain('-', 'sum', false);
/** The product of its operands. */
export const times = chain('*', 'product', true);
/** The first operand divided by the others. */
export const over = chain('/', 'product', false);

/** The operand with a minus before it. */
export function negative(operand: Operand): Expression {
  return {
    text: `-${bound(operand, strength('atom'))}`,
    binding: 'product',
  };
}
/** The first operand to the power of the second. */
export const power = chain('^', 'power', false);
/** Texts one after the other. */
export const joined = chain('&', 'join', true);

/** As text: a blank cell stays blank where it would be shown as 0. */
export function asText(cell: Operand): Expression {
  return joined(cell, NOTHING);
}

const comparison =
  (sign: string) =>
  (left: Operand, right: Operand): Expression => {
    const least = strength('comparison') + 1;
    return { text: bound(left, least) + sign + bound(right, least), binding: 'comparison' };
  };

/** Whether two operands are equal; Excel knows no case of letters there. */
export const equal = comparison('=');
/** Whether two operands differ. */
export const unequal = comparison('<>');
/** Whether the first is below the second. */
export const less = comparison('<');
/** Whether the first is the second or below it. */
export const atMost = comparison('<=');
/** Whether the first is above the second. */
export const more = comparison('>');
/** Whether the first is the second or above it. */
export const atLeast = comparison('>=');

/** The formula as a cell holds it. */
export function toFormula(operand: Operand): string {
  return `=${expression(operand).text}`;
}
