/** Where Ctrl and an arrow key lead from a cell. */
import type { Area } from '../../book/area';
import { MAX_COLUMNS, MAX_ROWS, areaOf, bounding, contains } from '../../book/area';
import { isEmptyCell } from '../../book/book';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { Place } from './rangeAreas';
import { placeArgument } from './rangeAreas';

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

const isOnSheet = (row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** The end of the block of cells; from its end, or from a blank one, the next filled cell or the sheet's edge. */
const edgeFrom = (sheet: Sheet, row: number, column: number, [down, right]: Step): Area => {
  const filled = (r: number, c: number): boolean => isOnSheet(r, c) && !isEmptyCell(sheet, r, c);
  const inBlock = filled(row, column) && filled(row + down, column + right);
  let [r, c] = [row, column];
  while (isOnSheet(r + down, c + right)) {
    if (inBlock && !filled(r + down, c + right)) break;
    [r, c] = [r + down, c + right];
    if (!inBlock && filled(r, c)) break;
  }
  return areaOf(r, c);
};

/** The corner of a range that lies in a direction, on the active cell's line. */
const startOf = (area: Area, active: Area, [down, right]: Step): readonly [number, number] => [
  down > 0 ? area.row + area.rows - 1 : down < 0 ? area.row : active.row,
  right > 0 ? area.column + area.columns - 1 : right < 0 ? area.column : active.column,
];

const activeOf = (place: Place, given: unknown): Area => {
  if (given === undefined || given === null) return { ...place.area, rows: 1, columns: 1 };
  const active = placeArgument(place.sheet, given);
  const inside = contains(place.area, active.area.row, active.area.column);
  if (active.sheet !== place.sheet || !inside) {
    throw problem('InvalidArgument', 'the active cell lies in the range');
  }
  return { ...active.area, rows: 1, columns: 1 };
};

const stepOf = (context: ApiContext, direction: unknown): Step =>
  STEPS[enumOf(context, 'KeyboardDirection', direction)] ?? [0, 0];

/** `range.getRangeEdge`: from the active cell. */
export function rangeEdge(
  context: ApiContext,
  place: Place,
  [direction, given]: readonly unknown[]
): Area {
  const active = activeOf(place, given);
  return edgeFrom(place.sheet, active.row, active.column, stepOf(context, direction));
}

/** `range.getExtendedRange`: the range with everything up to that edge. */
export function extendedRange(
  context: ApiContext,
  place: Place,
  [direction, given]: readonly unknown[]
): Area {
  const step = stepOf(context, direction);
  const [row, column] = startOf(place.area, activeOf(place, given), step);
  return bounding(place.area, edgeFrom(place.sheet, row, column, step));
}
