/** Averages, extremes, order statistics. */
import type { FunctionSpec, FunctionTable } from './functionSpec';
import { MANY, values } from './functionSpec';
import { collectNumbers, sortedNumbers } from './numbers';
import { asScalar, toMatrix } from './ranges';
import type { Scalar, Value } from './values';
import type { Scope } from './world';
import { CalcError, DIV0, NA, NUM, VALUE, isError, matrixOf, toNumber } from './values';

const aggregate = (run: (numbers: readonly number[]) => Value): FunctionSpec =>
  values(1, MANY, (args, scope) => {
    const numbers = collectNumbers(scope, args);
    return numbers instanceof CalcError ? numbers : run(numbers);
  });

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;

const middle = (sorted: readonly number[]): Value => {
  if (sorted.length === 0) return NUM;
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

const extreme =
  (better: (a: number, b: number) => boolean) =>
  (numbers: readonly number[]): Value =>
    numbers.length === 0 ? 0 : numbers.reduce((a, b) => (better(b, a) ? b : a));

const squares = (numbers: readonly number[]): number => {
  const centre = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - centre) ** 2, 0);
};

const spread = (fewer: number, root: boolean): FunctionSpec =>
  aggregate((numbers) => {
    if (numbers.length <= fewer) return DIV0;
    const variance = squares(numbers) / (numbers.length - fewer);
    return root ? Math.sqrt(variance) : variance;
  });

type Pick = (sorted: readonly number[], k: number) => number | undefined;

const atPosition = (sorted: readonly number[], position: Scalar, pick: Pick): Scalar => {
  if (isError(position)) return position;
  const k = toNumber(position);
  return k instanceof CalcError ? k : (pick(sorted, k) ?? NUM);
};

/** The k-th of the sorted numbers; several k give several answers. */
const ordered = (pick: Pick): FunctionSpec =>
  values(2, 2, ([range = null, position = null], scope) => {
    const sorted = sortedNumbers(scope, range);
    if (sorted instanceof CalcError) return sorted;
    const single = asScalar(scope, position);
    if (single !== undefined) return atPosition(sorted, single, pick);
    const { rows } = toMatrix(scope, position);
    return matrixOf(rows.map((row) => row.map((cell) => atPosition(sorted, cell, pick))));
  });

/** Between the two neighbours of a fraction of the way through the sorted numbers. */
const fractile = (sorted: readonly number[], fraction: number): number | undefined => {
  if (fraction < 0 || fraction > 1) return undefined;
  const place = fraction * (sorted.length - 1);
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (place - Math.floor(place));
};

const numberOf = (scope: Scope, value: Value = null): number | CalcError =>
  toNumber(asScalar(scope, value) ?? VALUE);

const rankIn = (sorted: readonly number[], number: number, ascending: boolean): Value => {
  const first = sorted.indexOf(number);
  if (first < 0) return NA;
  return ascending ? first + 1 : sorted.length - sorted.lastIndexOf(number);
};

const rank: FunctionSpec = values(2, 3, (args, scope) => {
  const number = numberOf(scope, args[0]);
  const ascending = numberOf(scope, args[2] ?? 0);
  const sorted = sortedNumbers(scope, args[1] ?? null);
  if (number instanceof CalcError) return number;
  if (ascending instanceof CalcError) return ascending;
  if (sorted instanceof CalcError) return sorted;
  return rankIn(sorted, number, ascending !== 0);
});

const middleOf: FunctionSpec = values(1, MANY, (args, scope) => {
  const [only] = args;
  if (args.length === 1 && only !== undefined) {
    const sorted = sortedNumbers(scope, only);
    return sorted instanceof CalcError ? sorted : middle(sorted);
  }
  const numbers = collectNumbers(scope, args);
  return numbers instanceof CalcError ? numbers : middle([...numbers].sort((a, b) => a - b));
});

export const statisticsFunctions: FunctionTable = {
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? DIV0 : mean(numbers))),
  MEDIAN: middleOf,
  MIN: aggregate(extreme((a, b) => a < b)),
  MAX: aggregate(extreme((a, b) => a > b)),
  SMALL: ordered((sorted, k) => sorted[Math.ceil(k) - 1]),
  LARGE: ordered((sorted, k) => sorted[sorted.length - Math.ceil(k)]),
  PERCENTILE: ordered(fractile),
  'PERCENTILE.INC': ordered(fractile),
  QUARTILE: ordered((sorted, quarter) => fractile(sorted, Math.trunc(quarter) / 4)),
  RANK: rank,
  'RANK.EQ': rank,
  STDEV: spread(1, true),
  'STDEV.S': spread(1, true),
  STDEVP: spread(0, true),
  'STDEV.P': spread(0, true),
  VAR: spread(1, false),
  'VAR.S': spread(1, false),
  VARP: spread(0, false),
  'VAR.P': spread(0, false),
};
