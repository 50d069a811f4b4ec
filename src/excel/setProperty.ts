/** One value for every cell of a range, as Excel takes it. */
type WholeRangeProperty = 'formulas' | 'values' | 'numberFormat';

/**
 * Gives one value to every cell of a range. Excel takes a scalar for these properties (one short
 * request whatever the size) but the type declarations name the array only.
 */
export function setAll(
  range: Excel.Range,
  property: WholeRangeProperty,
  value: string | number | boolean
): void {
  Reflect.set(range, property, value);
}
