/** Arithmetic, text and comparison operators of formulas. */
import type { Scalar } from './values';
import { CalcError, DIV0, NUM, isError, toNumber, toText } from './values';

/** That Excel keeps of a number. */
const DIGITS = 15;

/** Relative difference below which Excel takes two numbers for equal (15 digits). */
const NOISE = 2 ** -48;

/** Of large numbers that come near it the noise is more than one in the last of the 15 digits, which counts. */
const nearlyEqual = (left: number, right: number): boolean =>
  left === right ||
  (Math.abs(left - right) < Math.abs(left) * NOISE &&
    left.toPrecision(DIGITS) === right.toPrecision(DIGITS));

const KIND_ORDER = { number: 0, string: 1, boolean: 2 } as const;

const rankOf = (value: number | string | boolean): number => {
  if (typeof value === 'number') return KIND_ORDER.number;
  return typeof value === 'string' ? KIND_ORDER.string : KIND_ORDER.boolean;
};

/** A blank takes the kind of what it is compared with. */
const blankLike = (other: Scalar): number | string | boolean => {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

const compareTexts = (left: string, right: string): number => {
  if (left === right) return 0;
  return left.localeCompare(right, 'en') || (left < right ? -1 : 1);
};

const compareSame = (left: number | string | boolean, right: number | string | boolean): number => {
  if (typeof left === 'number' && typeof right === 'number') {
    return nearlyEqual(left, right) ? 0 : left - right;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return compareTexts(left.toLowerCase(), right.toLowerCase());
  }
  return Number(left) - Number(right);
};

/** Whether two values are the same to Excel: numbers to 15 digits, text in any case. */
const isEqual = (left: Scalar, right: Scalar): boolean => {
  if (typeof left === 'string' && typeof right === 'string') {
    return left === right || left.toLowerCase() === right.toLowerCase();
  }
  return compare(left, right) === 0;
};

/** Below, at or above zero as in sorting: numbers, then text (case apart), then booleans. */
export function compare(left: Scalar, right: Scalar): number {
  if (isError(left) || isError(right)) return 0;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const order = rankOf(a) - rankOf(b);
  return order === 0 ? compareSame(a, b) : order;
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : NUM);

/** Differences that are nothing but rounding noise become 0, as in Excel. */
const sum = (left: number, right: number): number => {
  const total = left + right;
  return total !== 0 && Math.abs(total) < Math.abs(left) * NOISE ? 0 : total;
};

const power = (base: number, exponent: number): Scalar => {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
};

type Arithmetic = (left: number, right: number) => Scalar;

const ARITHMETIC: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ['+', (a, b) => finite(sum(a, b))],
  ['-', (a, b) => finite(sum(a, -b))],
  ['*', (a, b) => finite(a * b)],
  ['/', (a, b) => (b === 0 ? DIV0 : finite(a / b))],
  ['^', power],
]);

const COMPARISON: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['<', (order: number) => order < 0],
  ['>', (order: number) => order > 0],
  ['<=', (order: number) => order <= 0],
  ['>=', (order: number) => order >= 0],
]);

export type Operator = (left: Scalar, right: Scalar) => Scalar;

const arithmeticOperator =
  (apply: Arithmetic): Operator =>
  (left, right) => {
    const a = toNumber(left);
    if (a instanceof CalcError) return a;
    const b = toNumber(right);
    return b instanceof CalcError ? b : apply(a, b);
  };

const comparisonOperator =
  (test: (order: number) => boolean): Operator =>
  (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return test(compare(left, right));
  };

const equalityOperator =
  (wanted: boolean): Operator =>
  (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : isEqual(left, right) === wanted;
  };

const concatenate: Operator = (left, right) => {
  const a = toText(left);
  if (a instanceof CalcError) return a;
  const b = toText(right);
  return b instanceof CalcError ? b : a + b;
};

/** The operator of this sign, or undefined for those that work on references. */
export function operatorOf(sign: string): Operator | undefined {
  const arithmetic = ARITHMETIC.get(sign);
  if (arithmetic !== undefined) return arithmeticOperator(arithmetic);
  if (sign === '=' || sign === '<>') return equalityOperator(sign === '=');
  const comparison = COMPARISON.get(sign);
  if (comparison !== undefined) return comparisonOperator(comparison);
  return sign === '&' ? concatenate : undefined;
}
