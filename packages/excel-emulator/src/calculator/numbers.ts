/** Which numbers an aggregate function sees in its arguments. */
import { flatten, rangeKey } from './ranges';
import type { Value } from './values';
import { CalcError, isError, isRange, isScalar, toNumber } from './values';
import type { Scope } from './world';

const inCells = (scope: Scope, value: Value): readonly number[] | CalcError => {
  const found: number[] = [];
  for (const cell of flatten(scope, value)) {
    if (typeof cell === 'number') found.push(cell);
    else if (isError(cell)) return cell;
  }
  return found;
};

/** In cells only numbers count; values given directly are converted. */
const numbersOf = (scope: Scope, value: Value): readonly number[] | CalcError => {
  if (isScalar(value)) {
    const number = toNumber(value);
    return number instanceof CalcError ? number : [number];
  }
  if (!isRange(value)) return inCells(scope, value);
  return scope.world.memo(`numbers ${rangeKey(value)}`, () => inCells(scope, value));
};

/** The numbers of all arguments, or the first error among them. */
export function collectNumbers(
  scope: Scope,
  args: readonly Value[]
): readonly number[] | CalcError {
  const [only] = args;
  if (args.length === 1 && only !== undefined) return numbersOf(scope, only);
  const all: number[] = [];
  for (const arg of args) {
    const numbers = numbersOf(scope, arg);
    if (numbers instanceof CalcError) return numbers;
    for (const number of numbers) all.push(number);
  }
  return all;
}

/** The numbers of one argument in ascending order, kept for ranges until something changes. */
export function sortedNumbers(scope: Scope, value: Value): readonly number[] | CalcError {
  const make = (): readonly number[] | CalcError => {
    const numbers = numbersOf(scope, value);
    return numbers instanceof CalcError ? numbers : [...numbers].sort((a, b) => a - b);
  };
  return isRange(value) ? scope.world.memo(`sorted ${rangeKey(value)}`, make) : make();
}
