/** `range.removeDuplicates` */
import { keyOf, lastColumn, lastRow } from '../../book/area';
import { tablesIn } from '../../book/book';
import type { StoredCell } from '../../book/model';
import { problem } from '../../book/problem';
import { checkWritable } from '../../book/protection';
import { copyFormula } from '../../book/rewrite';
import { isError } from '../../calculator/values';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf } from '../apiObject';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';
import { afterWriting } from './rangeValues';

const columnsOf = ({ area }: Place, value: unknown): readonly number[] => {
  if (!Array.isArray(value) || value.length === 0) throw problem('InvalidArgument', 'columns');
  return value.map((item: unknown) => {
    const column = integerOf(item, 'column');
    if (column < 0 || column >= area.columns) throw problem('InvalidArgument', 'column');
    return area.column + column;
  });
};

/** Texts that differ by case only are the same. */
const identity = (context: ApiContext, { sheet }: Place, row: number, columns: readonly number[]) =>
  JSON.stringify(
    columns.map((column) => {
      const value = context.engine.valueAt(sheet, row, column);
      if (isError(value)) return value.code;
      return typeof value === 'string' ? value.toLowerCase() : [value];
    })
  );

type Line = readonly (StoredCell | undefined)[];

const lineAt = ({ sheet, area }: Place, row: number): Line =>
  Array.from({ length: area.columns }, (_, index) =>
    sheet.cells.get(keyOf(row, area.column + index))
  );

const putLine = ({ sheet, area }: Place, line: Line, from: number, to: number): void => {
  line.forEach((cell, index) => {
    const column = area.column + index;
    const key = keyOf(to, column);
    if (cell === undefined) sheet.cells.delete(key);
    else if (cell.formula === null) sheet.cells.set(key, cell);
    else {
      const formula = copyFormula(cell.formula, [from, column], [to, column]);
      sheet.cells.set(key, { formula, value: null, pass: 0 });
    }
  });
};

/** Keeps the first row of each kind; those below move up within the range. */
export function removeDuplicates(
  context: ApiContext,
  place: Place,
  [columns, includesHeader]: readonly unknown[]
): ApiObject {
  const { sheet, area } = place;
  checkWritable(sheet, area);
  if (tablesIn(context.book, sheet, area).length > 0) {
    throw problem('NotImplemented', 'duplicates in a table');
  }
  const keys = columnsOf(place, columns);
  const first = area.row + (booleanOf(includesHeader) ? 1 : 0);
  const seen = new Set<string>();
  const kept: { readonly row: number; readonly line: Line }[] = [];
  for (let row = first; row <= lastRow(area); row += 1) {
    const id = identity(context, place, row, keys);
    if (!seen.has(id)) kept.push({ row, line: lineAt(place, row) });
    seen.add(id);
  }
  for (let row = first; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      sheet.cells.delete(keyOf(row, column));
    }
  }
  kept.forEach(({ row, line }, index) => putLine(place, line, row, first + index));
  afterWriting(context, place);
  const removed = lastRow(area) - first + 1 - kept.length;
  return apiObject({
    type: 'RemoveDuplicatesResult',
    get: { Removed: () => removed, UniqueRemaining: () => kept.length },
  });
}
