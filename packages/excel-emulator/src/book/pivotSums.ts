/** What a pivot table makes of the records of a cell. */
import type { PivotRecord } from './pivotItems';
import { fieldIndex } from './pivotItems';
import type { PivotModel, PivotValueModel } from './pivotModel';
import { problem } from './problem';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, value) => total + value, 0);

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

const spread = (numbers: readonly number[], less: number): number | null => {
  if (numbers.length <= less) return null;
  const middle = mean(numbers);
  return sum(numbers.map((value) => (value - middle) ** 2)) / (numbers.length - less);
};

const root = (value: number | null): number | null => (value === null ? null : Math.sqrt(value));

const some = (numbers: readonly number[], of: (numbers: readonly number[]) => number) =>
  numbers.length === 0 ? null : of(numbers);

const FUNCTIONS: Readonly<Record<string, (numbers: readonly number[]) => number | null>> = {
  Sum: sum,
  Average: (numbers) => some(numbers, mean),
  Max: (numbers) => some(numbers, (given) => Math.max(...given)),
  Min: (numbers) => some(numbers, (given) => Math.min(...given)),
  Product: (numbers) => some(numbers, (given) => given.reduce((left, right) => left * right, 1)),
  CountNumbers: (numbers) => numbers.length,
  StandardDeviation: (numbers) => root(spread(numbers, 1)),
  StandardDeviationP: (numbers) => root(spread(numbers, 0)),
  Variance: (numbers) => spread(numbers, 1),
  VarianceP: (numbers) => spread(numbers, 0),
};

/** The value of some records; null where there is nothing to show. */
export function summarize(
  pivot: PivotModel,
  { field, summarizeBy }: PivotValueModel,
  records: readonly PivotRecord[]
): number | null {
  if (records.length === 0) return null;
  const at = fieldIndex(pivot, field);
  const values = records.map((record) => record[at] ?? null);
  if (summarizeBy === 'Count')
    return values.filter((value) => value !== null && value !== '').length;
  const summed = FUNCTIONS[summarizeBy];
  if (summed === undefined) throw problem('NotImplemented', `${summarizeBy} of a field`);
  return summed(values.filter((value) => typeof value === 'number'));
}

/** Excel sums a field of numbers and counts any other. */
export function usualFunction(pivot: PivotModel, field: string): string {
  const at = fieldIndex(pivot, field);
  return pivot.records.every((record) => typeof record[at] === 'number') ? 'Sum' : 'Count';
}
