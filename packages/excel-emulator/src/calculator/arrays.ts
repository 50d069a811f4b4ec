/** Working on whole arrays: cell by cell, with single rows, columns and cells repeated. */
import { asScalar, rangeKey, toMatrix } from './ranges';
import type { Matrix, Scalar, Value } from './values';
import { NA, isError, isScalar, matrixOf } from './values';
import type { Scope } from './world';

const pick = (matrix: Matrix, row: number, column: number): Scalar | undefined => {
  const line = matrix.rows.length === 1 ? matrix.rows[0] : matrix.rows[row];
  if (line === undefined) return undefined;
  return line.length === 1 ? line[0] : line[column];
};

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shapeOf = (matrices: readonly Matrix[]): Shape => ({
  rows: Math.max(...matrices.map((matrix) => matrix.rows.length)),
  columns: Math.max(...matrices.map((matrix) => matrix.rows[0]?.length ?? 0)),
});

const build = (shape: Shape, cell: (row: number, column: number) => Scalar): Matrix => {
  const rows: Scalar[][] = [];
  for (let row = 0; row < shape.rows; row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < shape.columns; column += 1) line.push(cell(row, column));
    rows.push(line);
  }
  return matrixOf(rows);
};

/** Applies a function of scalars to arrays; cells missing in a shorter array give #N/A. */
export function broadcast(
  scope: Scope,
  args: readonly Value[],
  apply: (cells: readonly Scalar[]) => Scalar
): Matrix {
  const matrices = args.map((arg) => toMatrix(scope, arg));
  return build(shapeOf(matrices), (row, column) => {
    const cells = matrices.map((matrix) => pick(matrix, row, column));
    return cells.includes(undefined) ? NA : apply(cells.map((cell) => cell ?? null));
  });
}

/** How many arrays are kept at each state of the workbook: enough for what rows share, no more. */
const KEPT_ARRAYS = 100;

const identities = new WeakMap<Matrix, number>();
let nextIdentity = 0;

const matrixKey = (matrix: Matrix): string => {
  const known = identities.get(matrix);
  if (known !== undefined) return `m${known}`;
  nextIdentity += 1;
  identities.set(matrix, nextIdentity);
  return `m${nextIdentity}`;
};

const keyOf = (value: Value): string => {
  if (isError(value)) return value.code;
  if (isScalar(value)) return `${typeof value} ${String(value)}`;
  return value.kind === 'range' ? rangeKey(value) : matrixKey(value);
};

/** The same operation on the same arrays is done once: rows of a table ask for it again and again. */
const keptArray = (
  scope: Scope,
  operation: string,
  args: readonly Value[],
  make: () => Matrix
): Matrix => {
  const key = `array ${operation} ${args.map(keyOf).join(' ')}`;
  return scope.world.memo(key, make, KEPT_ARRAYS);
};

/** A unary operator over a value of any size. */
export function mapValue(
  scope: Scope,
  operation: string,
  value: Value,
  apply: (cell: Scalar) => Scalar
): Value {
  const scalar = asScalar(scope, value);
  if (scalar !== undefined) return apply(scalar);
  return keptArray(scope, operation, [value], () =>
    matrixOf(toMatrix(scope, value).rows.map((row) => row.map(apply)))
  );
}

/** A binary operator over values of any size. */
export function combineValues(
  scope: Scope,
  operation: string,
  [left, right]: readonly [Value, Value],
  apply: (a: Scalar, b: Scalar) => Scalar
): Value {
  const a = asScalar(scope, left);
  const b = asScalar(scope, right);
  if (a !== undefined && b !== undefined) return apply(a, b);
  return keptArray(scope, operation, [a ?? left, b ?? right], () => {
    const first = toMatrix(scope, left);
    const second = toMatrix(scope, right);
    return build(shapeOf([first, second]), (row, column) => {
      const x = pick(first, row, column);
      const y = pick(second, row, column);
      return x === undefined || y === undefined ? NA : apply(x, y);
    });
  });
}
