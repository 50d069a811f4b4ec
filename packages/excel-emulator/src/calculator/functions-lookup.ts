/** INDEX, MATCH, VLOOKUP, ROW and their kin. */
import { wildcardPattern } from './criteria';
import type { FunctionTable } from './functionSpec';
import { values } from './functionSpec';
import { compare } from './operators';
import {
  asScalar,
  columnCount,
  flatten,
  rangeKey,
  rangeOf,
  rangeRowCount,
  toMatrix,
} from './ranges';
import type { RangeRef, Scalar, Value } from './values';
import {
  CalcError,
  NA,
  REF,
  VALUE,
  isError,
  isRange,
  matrixOf,
  plainText,
  toBoolean,
  toNumber,
} from './values';
import type { Scope } from './world';

const integerAt = (scope: Scope, value: Value | undefined, missing: number): number | CalcError => {
  if (value === undefined) return missing;
  const number = toNumber(asScalar(scope, value) ?? VALUE);
  return number instanceof CalcError ? number : Math.trunc(number);
};

const keyOf = (cell: Scalar): string => `${typeof cell} ${plainText(cell).toLowerCase()}`;

const positions = (cells: readonly Scalar[]): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  cells.forEach((cell, index) => {
    if (cell === null || isError(cell)) return;
    const key = keyOf(cell);
    if (!map.has(key)) map.set(key, index);
  });
  return map;
};

const firstEqual = (scope: Scope, range: Value, wanted: Scalar): number => {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    const cells = flatten(scope, range);
    return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
  }
  const places = () => positions(flatten(scope, range));
  const map = isRange(range) ? scope.world.memo(`positions ${rangeKey(range)}`, places) : places();
  return map.get(keyOf(wanted ?? 0)) ?? -1;
};

const sameKind = (cell: Scalar, wanted: Scalar): boolean => typeof cell === typeof wanted;

/** The last position in an ascending (descending) list that does not pass the sought value. */
const lastBefore = (cells: readonly Scalar[], wanted: Scalar, ascending: boolean): number => {
  let found = -1;
  for (const [index, cell] of cells.entries()) {
    if (!sameKind(cell, wanted) || cell === null) continue;
    const order = compare(cell, wanted);
    if (ascending ? order > 0 : order < 0) break;
    found = index;
  }
  return found;
};

const positionOf = (scope: Scope, wanted: Scalar, range: Value, kind: number): number => {
  if (kind === 0) return firstEqual(scope, range, wanted);
  return lastBefore(flatten(scope, range), wanted, kind > 0);
};

const match = (args: readonly Value[], scope: Scope): Value => {
  const [sought = null, range = null, type] = args;
  const kind = integerAt(scope, type, 1);
  if (kind instanceof CalcError) return kind;
  const find = (wanted: Scalar): Scalar => {
    if (isError(wanted)) return wanted;
    const position = positionOf(scope, wanted, range, kind);
    return position < 0 ? NA : position + 1;
  };
  const wanted = asScalar(scope, sought);
  if (wanted !== undefined) return find(wanted);
  return matrixOf(toMatrix(scope, sought).rows.map((row) => row.map(find)));
};

const partOfRange = (range: RangeRef, row: number, column: number): Value => {
  if (row > rangeRowCount(range) || column > columnCount(range)) return REF;
  const top = row === 0 ? range.top : range.top + row - 1;
  const left = column === 0 ? range.left : range.left + column - 1;
  const bottom = row === 0 ? range.bottom : top;
  const right = column === 0 ? range.right : left;
  return rangeOf(range.sheet, top, left, bottom, right);
};

const partOfMatrix = (rows: readonly (readonly Scalar[])[], row: number, column: number): Value => {
  const lines = row === 0 ? rows : rows.slice(row - 1, row);
  const cells = lines.map((line) => (column === 0 ? line : line.slice(column - 1, column)));
  if (cells.length === 0 || cells[0]?.length === 0) return REF;
  return matrixOf(cells);
};

interface Size {
  readonly height: number;
  readonly width: number;
}

const sizeOfValue = (scope: Scope, value: Value): Size => {
  if (isRange(value)) return { height: rangeRowCount(value), width: columnCount(value) };
  const { rows } = toMatrix(scope, value);
  return { height: rows.length, width: rows[0]?.length ?? 0 };
};

/** With one position only, it counts along a single row or column, else it is a row. */
const onePosition = (position: number, { height, width }: Size): readonly [number, number] => {
  if (height === 1 && width > 1) return [1, position];
  return [position, width === 1 ? 1 : 0];
};

const index = (args: readonly Value[], scope: Scope): Value => {
  const [source = null, first, second] = args;
  if (isError(source)) return source;
  const a = integerAt(scope, first, 0);
  const b = integerAt(scope, second, 0);
  if (a instanceof CalcError) return a;
  if (b instanceof CalcError) return b;
  const size = sizeOfValue(scope, source);
  return partOf(scope, source, second === undefined ? onePosition(a, size) : [a, b]);
};

const partOf = (scope: Scope, source: Value, [row, column]: readonly [number, number]): Value => {
  if (row < 0 || column < 0) return VALUE;
  return isRange(source)
    ? partOfRange(source, row, column)
    : partOfMatrix(toMatrix(scope, source).rows, row, column);
};

const lineOf = (scope: Scope, table: Value, vertical: boolean, offset: number): Value => {
  if (isRange(table)) return lineOfRange(table, vertical, offset);
  const { rows } = toMatrix(scope, table);
  return matrixOf(
    vertical ? rows.map((row) => row.slice(offset, offset + 1)) : [rows[offset] ?? []]
  );
};

const lineOfRange = (range: RangeRef, vertical: boolean, offset: number): RangeRef =>
  vertical
    ? rangeOf(range.sheet, range.top, range.left + offset, range.bottom, range.left + offset)
    : rangeOf(range.sheet, range.top + offset, range.left, range.top + offset, range.right);

interface Lookup {
  readonly wanted: Scalar;
  readonly table: Value;
  readonly offset: number;
  readonly approximate: boolean;
}

const scalarAt = (scope: Scope, value: Value | undefined, missing: Scalar): Scalar =>
  value === undefined ? missing : (asScalar(scope, value) ?? missing);

const lookupArguments = (args: readonly Value[], scope: Scope): Lookup | CalcError => {
  const [sought, table = null, place = null, near] = args;
  const wanted = scalarAt(scope, sought, null);
  const offset = integerAt(scope, place, 1);
  const approximate = toBoolean(scalarAt(scope, near, true));
  if (isError(wanted)) return wanted;
  if (offset instanceof CalcError) return offset;
  return approximate instanceof CalcError ? approximate : { wanted, table, offset, approximate };
};

const lookup =
  (vertical: boolean) =>
  (args: readonly Value[], scope: Scope): Value => {
    const asked = lookupArguments(args, scope);
    if (asked instanceof CalcError) return asked;
    const { wanted, table, offset, approximate } = asked;
    const { height, width } = sizeOfValue(scope, table);
    if (offset < 1) return VALUE;
    if (offset > (vertical ? width : height)) return REF;
    const keys = lineOf(scope, table, vertical, 0);
    const position = positionOf(scope, wanted, keys, approximate ? 1 : 0);
    if (position < 0) return NA;
    return flatten(scope, lineOf(scope, table, vertical, offset - 1))[position] ?? 0;
  };

const placeOf =
  (first: 'top' | 'left', last: 'bottom' | 'right', own: 'row' | 'column') =>
  ([value]: readonly Value[], scope: Scope): Value => {
    if (value === undefined) return scope[own] + 1;
    if (!isRange(value)) return isError(value) ? value : VALUE;
    const numbers: number[] = [];
    for (let at = value[first]; at <= value[last]; at += 1) numbers.push(at + 1);
    if (numbers.length === 1) return numbers[0] ?? VALUE;
    return matrixOf(first === 'top' ? numbers.map((number) => [number]) : [numbers]);
  };

const sizeOf =
  (ofRange: (range: RangeRef) => number, vertical: boolean) =>
  ([value = null]: readonly Value[], scope: Scope): Value => {
    if (isError(value)) return value;
    if (isRange(value)) return ofRange(value);
    const { rows } = toMatrix(scope, value);
    return vertical ? rows.length : (rows[0]?.length ?? 0);
  };

const transpose = ([value = null]: readonly Value[], scope: Scope): Value => {
  const { rows } = toMatrix(scope, value);
  const [first = []] = rows;
  return matrixOf(first.map((_, column) => rows.map((row) => row[column] ?? null)));
};

export const lookupFunctions: FunctionTable = {
  MATCH: values(2, 3, match),
  INDEX: values(2, 3, index),
  VLOOKUP: values(3, 4, lookup(true)),
  HLOOKUP: values(3, 4, lookup(false)),
  ROW: values(0, 1, placeOf('top', 'bottom', 'row')),
  COLUMN: values(0, 1, placeOf('left', 'right', 'column')),
  ROWS: values(1, 1, sizeOf(rangeRowCount, true)),
  COLUMNS: values(1, 1, sizeOf(columnCount, false)),
  TRANSPOSE: values(1, 1, transpose),
  HYPERLINK: values(
    1,
    2,
    ([target = null, shown], scope) => asScalar(scope, shown ?? target) ?? VALUE
  ),
};
