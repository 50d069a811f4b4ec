/** COUNT, COUNTIF(S), SUMIF(S), AVERAGEIF(S), SUBTOTAL. */
import { broadcast } from './arrays';
import { criterion } from './criteria';
import type { FunctionSpec, FunctionTable } from './functionSpec';
import { MANY, values } from './functionSpec';
import { collectNumbers } from './numbers';
import {
  asScalar,
  columnCount,
  flatten,
  rangeKey,
  rangeOf,
  rangeRowCount,
  toMatrix,
} from './ranges';
import type { Scalar, Value } from './values';
import {
  CalcError,
  DIV0,
  VALUE,
  isError,
  isRange,
  isScalar,
  matrixOf,
  numberInText,
  toNumber,
} from './values';
import type { Scope } from './world';

const countCells = (
  scope: Scope,
  args: readonly Value[],
  counts: (cell: Scalar, direct: boolean) => boolean
): number => {
  let count = 0;
  for (const arg of args) {
    for (const cell of flatten(scope, arg)) if (counts(cell, isScalar(arg))) count += 1;
  }
  return count;
};

const isCounted = (cell: Scalar, direct: boolean): boolean => {
  if (typeof cell === 'number') return true;
  if (!direct) return false;
  return typeof cell === 'boolean' || (typeof cell === 'string' && numberInText(cell) !== null);
};

const countBlank = (scope: Scope, value: Value): Value => {
  if (!isRange(value)) return VALUE;
  const filled = countCells(scope, [value], (cell) => cell !== null && cell !== '');
  return rangeRowCount(value) * columnCount(value) - filled;
};

/** The positions at which every pair of range and criterion holds. */
const matches = (pairs: readonly Value[], scope: Scope): readonly number[] | CalcError => {
  let found: readonly number[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index] ?? null;
    const wanted = asScalar(scope, pairs[index + 1] ?? null);
    if (wanted === undefined || !isRange(range)) return VALUE;
    const hits = hitsOf(scope, range, wanted);
    found = found === null ? hits : intersect(found, hits);
  }
  return found ?? [];
};

const intersect = (left: readonly number[], right: readonly number[]): readonly number[] => {
  const known = new Set(right);
  return left.filter((position) => known.has(position));
};

const hitsOf = (scope: Scope, range: Value, wanted: Scalar): readonly number[] => {
  const key = isRange(range) ? rangeKey(range) : '';
  const asked = isError(wanted) ? wanted.code : `${typeof wanted} ${String(wanted)}`;
  return scope.world.memo(`hits ${key} ${asked}`, () => {
    const test = criterion(wanted);
    const hits: number[] = [];
    for (const [position, cell] of flatten(scope, range).entries()) {
      if (test(cell)) hits.push(position);
    }
    return hits;
  });
};

const sameSize = (args: readonly Value[]): boolean => {
  const shapes = args
    .filter((_, index) => index % 2 === 0)
    .map((arg) => (isRange(arg) ? `${rangeRowCount(arg)}x${columnCount(arg)}` : ''));
  return new Set(shapes).size <= 1;
};

const numbersAt = (
  scope: Scope,
  range: Value,
  positions: readonly number[]
): readonly number[] | CalcError => {
  const cells = flatten(scope, range);
  const found: number[] = [];
  for (const position of positions) {
    const cell = cells[position];
    if (isError(cell)) return cell;
    if (typeof cell === 'number') found.push(cell);
  }
  return found;
};

type Finish = (numbers: readonly number[]) => Value;

const total: Finish = (numbers) => numbers.reduce((a, b) => a + b, 0);
const mean: Finish = (numbers) =>
  numbers.length === 0 ? DIV0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

const finishMatches = (
  scope: Scope,
  summed: Value,
  pairs: readonly Value[],
  finish: Finish
): Value => {
  const positions = matches(pairs, scope);
  if (positions instanceof CalcError) return positions;
  const numbers = numbersAt(scope, summed, positions);
  return numbers instanceof CalcError ? numbers : finish(numbers);
};

/** SUMIF takes the shape of the tested range, laid at the summed range's corner. */
const reshaped = (summed: Value, tested: Value): Value => {
  if (!isRange(summed) || !isRange(tested)) return summed;
  const bottom = summed.top + rangeRowCount(tested) - 1;
  return rangeOf(
    summed.sheet,
    summed.top,
    summed.left,
    bottom,
    summed.left + columnCount(tested) - 1
  );
};

const onOneCondition = (finish: Finish): FunctionSpec =>
  values(2, 3, ([tested = null, wanted = null, summed], scope) =>
    finishMatches(scope, reshaped(summed ?? tested, tested), [tested, wanted], finish)
  );

/** Several criteria give several answers. */
const onConditions = (finish: Finish): FunctionSpec =>
  values(3, MANY, ([summed = null, ...pairs], scope) => {
    if (!sameSize([summed, null, ...pairs])) return VALUE;
    const wanted = pairs.filter((_, index) => index % 2 === 1);
    if (wanted.every((each) => asScalar(scope, each) !== undefined))
      return finishMatches(scope, summed, pairs, finish);
    return broadcast(scope, wanted, (cells) => {
      const single = pairs.map((each, index) =>
        index % 2 === 1 ? (cells[(index - 1) / 2] ?? null) : each
      );
      return asScalar(scope, finishMatches(scope, summed, single, finish)) ?? VALUE;
    });
  });

const countOne = (scope: Scope, range: Value, wanted: Scalar): number =>
  hitsOf(scope, range, wanted).length;

/** Several criteria give several counts. */
const countIf: FunctionSpec = values(2, 2, ([range = null, wanted = null], scope) => {
  if (!isRange(range)) return VALUE;
  const single = asScalar(scope, wanted);
  if (single !== undefined) return countOne(scope, range, single);
  const { rows } = toMatrix(scope, wanted);
  return matrixOf(rows.map((row) => row.map((cell) => countOne(scope, range, cell))));
});

const countIfs: FunctionSpec = values(2, MANY, (args, scope) => {
  if (!sameSize(args)) return VALUE;
  const positions = matches(args, scope);
  return positions instanceof CalcError ? positions : positions.length;
});

const extremes = (numbers: readonly number[], pick: (...items: number[]) => number): number =>
  numbers.length === 0 ? 0 : pick(...numbers);

const SUBTOTALS: ReadonlyMap<number, Finish> = new Map<number, Finish>([
  [1, mean],
  [2, (numbers) => numbers.length],
  [4, (numbers) => extremes(numbers, Math.max)],
  [5, (numbers) => extremes(numbers, Math.min)],
  [9, total],
]);

const subtotal = (args: readonly Value[], scope: Scope): Value => {
  const [kind = null, ...ranges] = args;
  const code = toNumber(asScalar(scope, kind) ?? VALUE);
  if (code instanceof CalcError) return code;
  if (code % 100 === 3) return countCells(scope, ranges, (cell) => cell !== null);
  const finish = SUBTOTALS.get(code % 100);
  const numbers = collectNumbers(scope, ranges);
  if (finish === undefined) return VALUE;
  return numbers instanceof CalcError ? numbers : finish(numbers);
};

export const countingFunctions: FunctionTable = {
  COUNT: values(1, MANY, (args, scope) => countCells(scope, args, isCounted)),
  COUNTA: values(1, MANY, (args, scope) => countCells(scope, args, (cell) => cell !== null)),
  COUNTBLANK: values(1, 1, ([value = null], scope) => countBlank(scope, value)),
  COUNTIF: countIf,
  COUNTIFS: countIfs,
  SUMIF: onOneCondition(total),
  SUMIFS: onConditions(total),
  AVERAGEIF: onOneCondition(mean),
  AVERAGEIFS: onConditions(mean),
  SUBTOTAL: values(2, MANY, subtotal),
};
