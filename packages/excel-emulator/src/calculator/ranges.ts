/** Reading the cells that a value stands for. */
import type { Matrix, RangeRef, Scalar, Value } from './values';
import { isScalar, matrixOf } from './values';
import type { Scope, World } from './world';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

export function rangeRowCount(range: RangeRef): number {
  return range.bottom - range.top + 1;
}
export function columnCount(range: RangeRef): number {
  return range.right - range.left + 1;
}

export function rangeOf(
  sheet: number,
  top: number,
  left: number,
  bottom: number,
  right: number
): RangeRef {
  return { kind: 'range', sheet, top, left, bottom, right };
}

export function rangeKey(range: RangeRef): string {
  return `${range.sheet}:${range.top}:${range.left}:${range.bottom}:${range.right}`;
}

/** Cuts whole rows and columns to the used range, so that a million blanks are not read. */
const clamp = (world: World, range: RangeRef): RangeRef => {
  if (range.bottom < LAST_ROW && range.right < LAST_COLUMN) return range;
  const used = world.extent(range.sheet);
  const bottom = range.bottom < LAST_ROW ? range.bottom : Math.max(range.top, used.rows - 1);
  const right = range.right < LAST_COLUMN ? range.right : Math.max(range.left, used.columns - 1);
  return { ...range, bottom, right };
};

const readRows = (world: World, range: RangeRef): Scalar[][] => {
  const rows: Scalar[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: Scalar[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(world.cell(range.sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
};

/** The values of a rectangle of cells, kept until the workbook changes. */
const readRange = (world: World, range: RangeRef): Matrix => {
  const used = clamp(world, range);
  return world.memo(`range ${rangeKey(used)}`, () => matrixOf(readRows(world, used)));
};

export function toMatrix(scope: Scope, value: Value): Matrix {
  if (isScalar(value)) return matrixOf([[value]]);
  return value.kind === 'matrix' ? value : readRange(scope.world, value);
}

/** A value of one cell as that cell's value; undefined when it is larger. */
export function asScalar(scope: Scope, value: Value): Scalar | undefined {
  if (isScalar(value)) return value;
  if (value.kind === 'matrix') return onlyCell(value);
  if (value.top !== value.bottom || value.left !== value.right) return undefined;
  return scope.world.cell(value.sheet, value.top, value.left);
}

const onlyCell = ({ rows }: Matrix): Scalar | undefined => {
  const [row] = rows;
  return rows.length === 1 && row?.length === 1 ? (row[0] ?? null) : undefined;
};

/** All cells of a value in reading order. */
export function flatten(scope: Scope, value: Value): readonly Scalar[] {
  if (isScalar(value)) return [value];
  if (value.kind === 'matrix') return value.rows.flat();
  const { world } = scope;
  return world.memo(`flat ${rangeKey(value)}`, () => readRange(world, value).rows.flat());
}
