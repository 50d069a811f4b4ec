/** How a worksheet function is described to the calculator. */
import type { Scalar, Value, CalcError } from './values';
import { isError, toBoolean, toNumber, toText } from './values';
import type { Scope } from './world';

export type Thunk = (scope: Scope) => Value;

interface Arity {
  readonly min: number;
  readonly max: number;
}

/** Gets its arguments unevaluated (IF, IFERROR, CHOOSE). */
export interface LazyFunction extends Arity {
  readonly kind: 'lazy';
  readonly run: (args: readonly Thunk[], scope: Scope) => Value;
}

/** Gets ranges as ranges (SUM, INDEX, COUNTIF). */
export interface ValueFunction extends Arity {
  readonly kind: 'values';
  readonly run: (args: readonly Value[], scope: Scope) => Value;
}

/** Works on single values and is applied cell by cell to larger ones; errors pass through. */
export interface ScalarFunction extends Arity {
  readonly kind: 'scalars';
  readonly takesErrors: boolean;
  readonly run: (args: readonly Scalar[], scope: Scope) => Scalar;
}

export type FunctionSpec = LazyFunction | ValueFunction | ScalarFunction;
export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

export const MANY = 255;

export function lazy(min: number, max: number, run: LazyFunction['run']): FunctionSpec {
  return {
    kind: 'lazy',
    min,
    max,
    run,
  };
}

export function values(min: number, max: number, run: ValueFunction['run']): FunctionSpec {
  return {
    kind: 'values',
    min,
    max,
    run,
  };
}

export function scalars(min: number, max: number, run: ScalarFunction['run']): FunctionSpec {
  return {
    kind: 'scalars',
    takesErrors: false,
    min,
    max,
    run,
  };
}

export function tests(run: (value: Scalar) => Scalar): FunctionSpec {
  return {
    kind: 'scalars',
    takesErrors: true,
    min: 1,
    max: 1,
    run: ([value = null]) => run(value),
  };
}

const firstError = (items: readonly unknown[]): CalcError | undefined => items.find(isError);

/** A function of numbers; omitted arguments are 0. */
export function numeric(
  min: number,
  max: number,
  run: (...numbers: readonly number[]) => Scalar
): FunctionSpec {
  return scalars(min, max, (args) => {
    const numbers = args.map(toNumber);
    const error = firstError(numbers);
    if (error !== undefined) return error;
    return run(...numbers.map(Number));
  });
}

/** A function of texts. */
export function textual(
  min: number,
  max: number,
  run: (...texts: readonly string[]) => Scalar
): FunctionSpec {
  return scalars(min, max, (args) => {
    const texts = args.map(toText);
    const error = firstError(texts);
    if (error !== undefined) return error;
    return run(...texts.map(String));
  });
}

export function numberAt(
  args: readonly Scalar[],
  index: number,
  missing: number
): number | CalcError {
  const value = args[index];
  return value === undefined ? missing : toNumber(value);
}

export function truthOfArgument(value: Scalar): boolean | CalcError {
  return toBoolean(value);
}
