/** Functions taken unchanged from formulajs: rarely used ones that it computes correctly. */
import * as formulajs from '@formulajs/formulajs';
import type { FunctionSpec } from './functionSpec';
import { MANY, values } from './functionSpec';
import { asScalar, toMatrix } from './ranges';
import type { Scalar, Value } from './values';
import { VALUE, errorOf, isError } from './values';
import type { Scope } from './world';

const ALLOWED: ReadonlySet<string> = new Set([
  'ACOS', 'ASIN', 'ATAN', 'ATAN2', 'AVEDEV', 'AVERAGEA', 'COMBIN', 'CORREL', 'COS', 'DAYS', 'DEGREES',
  'EVEN', 'FACT', 'FISHER', 'GCD', 'GEOMEAN', 'HARMEAN', 'INTERCEPT', 'ISOWEEKNUM', 'KURT', 'LCM', 'MAXA',
  'MINA', 'MROUND', 'ODD', 'RADIANS', 'ROMAN', 'SIN', 'SKEW', 'SLOPE',
  'STDEVA', 'TAN', 'TIME', 'TRIMMEAN', 'WEEKDAY', 'WEEKNUM',
]); // prettier-ignore

type LibraryFunction = (...args: readonly unknown[]) => unknown;

const isFunction = (value: unknown): value is LibraryFunction => typeof value === 'function';

const entries: Readonly<Record<string, unknown>> = formulajs;

const given = (value: Value, scope: Scope): unknown => {
  const scalar = asScalar(scope, value);
  return scalar === undefined ? toMatrix(scope, value).rows : scalar;
};

const taken = (result: unknown): Scalar => {
  if (typeof result === 'number' || typeof result === 'string') return result;
  if (typeof result === 'boolean') return result;
  return result instanceof Error ? (errorOf(result.message) ?? VALUE) : VALUE;
};

const errorAmong = (args: readonly Value[], scope: Scope): Scalar | undefined => {
  for (const arg of args) {
    const error = toMatrix(scope, arg).rows.flat().find(isError);
    if (error !== undefined) return error;
  }
  return undefined;
};

/** The function of this name from the library, when it is one that we rely on. */
export function libraryFunction(name: string): FunctionSpec | undefined {
  const run = entries[name];
  if (!ALLOWED.has(name) || !isFunction(run)) return undefined;
  return values(0, MANY, (args, scope) => {
    const error = errorAmong(args, scope);
    return error ?? taken(run(...args.map((arg) => given(arg, scope))));
  });
}
