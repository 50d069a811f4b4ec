/** Sums, products, rounding and the like. */
import type { FunctionSpec, FunctionTable } from './functionSpec';
import { MANY, numeric, values } from './functionSpec';
import { collectNumbers } from './numbers';
import { columnCount, rangeRowCount, toMatrix } from './ranges';
import type { Scalar, Value } from './values';
import { CalcError, DIV0, NUM, VALUE, isError, isRange } from './values';
import type { Scope } from './world';

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : NUM);

/** Half away from zero, on the decimal that a person sees rather than on the binary fraction. */
const roundHalfUp = (value: number, digits: number): number => {
  const places = Math.trunc(digits);
  const size = Math.abs(value);
  const shifted = Number(`${size.toPrecision(15)}e${places}`);
  const scaled = Number.isFinite(shifted) ? shifted : size * 10 ** places;
  const rounded = Math.floor(scaled + 0.5);
  return Math.sign(value) * Number(`${rounded}e${-places}`);
};

const roundWith =
  (step: (value: number) => number) =>
  (value = 0, digits = 0): Scalar => {
    const factor = 10 ** Math.trunc(digits);
    const scaled = Number((Math.abs(value) * factor).toPrecision(15));
    return finite((Math.sign(value) * step(scaled)) / factor);
  };

export function shifted(value: number, digits: number): Scalar {
  const text = value.toPrecision(15);
  return text.includes('e')
    ? finite(Math.round(value * 10 ** digits) / 10 ** digits)
    : finite(roundHalfUp(value, digits));
}

const modulo = (value = 0, divisor = 0): Scalar => {
  if (divisor === 0) return DIV0;
  return value - divisor * Math.floor(value / divisor);
};

const toMultiple =
  (step: (value: number) => number) =>
  (value = 0, significance = 1): Scalar => {
    if (significance === 0) return 0;
    if (value > 0 && significance < 0) return NUM;
    const ratio = Number((value / significance).toPrecision(15));
    return finite(step(ratio) * significance);
  };

const sum = (args: readonly Value[], scope: Scope): Value => {
  const numbers = collectNumbers(scope, args);
  return numbers instanceof CalcError ? numbers : finite(numbers.reduce((a, b) => a + b, 0));
};

const product = (args: readonly Value[], scope: Scope): Value => {
  const numbers = collectNumbers(scope, args);
  if (numbers instanceof CalcError) return numbers;
  return numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1));
};

const sameShape = (args: readonly Value[], scope: Scope): boolean => {
  const shapes = args.map((arg) =>
    isRange(arg)
      ? `${rangeRowCount(arg)}x${columnCount(arg)}`
      : `${toMatrix(scope, arg).rows.length}x${toMatrix(scope, arg).rows[0]?.length ?? 0}`
  );
  return new Set(shapes).size === 1;
};

/** Anything that is not a number counts as 0, as SUMPRODUCT does. */
const plain = (cell: Scalar | undefined): number => (typeof cell === 'number' ? cell : 0);

const sumProduct = (args: readonly Value[], scope: Scope): Value => {
  if (!sameShape(args, scope)) return VALUE;
  const matrices = args.map((arg) => toMatrix(scope, arg).rows);
  let total = 0;
  for (const [row, line] of (matrices[0] ?? []).entries()) {
    for (let column = 0; column < line.length; column += 1) {
      let term = 1;
      for (const matrix of matrices) {
        const cell = matrix[row]?.[column];
        if (isError(cell)) return cell;
        term *= plain(cell);
      }
      total += term;
    }
  }
  return finite(total);
};

const root = (value = 0): Scalar => (value < 0 ? NUM : Math.sqrt(value));
const logarithm = (value = 0, base = 10): Scalar =>
  value <= 0 || base <= 0 ? NUM : base === 1 ? DIV0 : Math.log(value) / Math.log(base);

const single = (run: (value: number) => number): FunctionSpec =>
  numeric(1, 1, (value = 0) => finite(run(value)));

export const mathFunctions: FunctionTable = {
  SUM: values(1, MANY, sum),
  PRODUCT: values(1, MANY, product),
  SUMPRODUCT: values(1, MANY, sumProduct),
  SUMSQ: values(1, MANY, (args, scope) => {
    const numbers = collectNumbers(scope, args);
    return numbers instanceof CalcError ? numbers : finite(numbers.reduce((a, b) => a + b * b, 0));
  }),
  ABS: single(Math.abs),
  SIGN: single(Math.sign),
  INT: single(Math.floor),
  EXP: single(Math.exp),
  PI: numeric(0, 0, () => Math.PI),
  SQRT: numeric(1, 1, root),
  LN: numeric(1, 1, (value = 0) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numeric(1, 1, (value = 0) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: numeric(1, 2, logarithm),
  MOD: numeric(2, 2, modulo),
  POWER: numeric(2, 2, (base = 0, exponent = 0) => {
    if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
    return finite(base ** exponent);
  }),
  QUOTIENT: numeric(2, 2, (a = 0, b = 0) => (b === 0 ? DIV0 : Math.trunc(a / b))),
  ROUND: numeric(2, 2, (value = 0, digits = 0) => shifted(value, digits)),
  ROUNDUP: numeric(2, 2, roundWith(Math.ceil)),
  ROUNDDOWN: numeric(2, 2, roundWith(Math.floor)),
  TRUNC: numeric(1, 2, roundWith(Math.floor)),
  CEILING: numeric(2, 2, toMultiple(Math.ceil)),
  FLOOR: numeric(2, 2, toMultiple(Math.floor)),
};
