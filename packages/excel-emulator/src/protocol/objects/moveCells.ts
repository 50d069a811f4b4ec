/** `range.moveTo`: cells with their looks; what refers to them follows. */
import type { Area } from '../../book/area';
import { columnOfKey, intersection, keyOf, lastColumn, lastRow, rowOfKey } from '../../book/area';
import { keysWithin, tablesIn } from '../../book/book';
import { rewriteBook } from '../../book/formulas';
import { problem } from '../../book/problem';
import { checkWritable } from '../../book/protection';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';
import { checked, placeArgument } from './rangeAreas';
import { afterWriting } from './rangeValues';

const carry = <T>(map: Map<number, T>, from: Area, to: Area): void => {
  const taken = keysWithin(map, from).map((key) => [key, map.get(key)] as const);
  for (const [key] of taken) map.delete(key);
  for (const key of keysWithin(map, to)) map.delete(key);
  for (const [key, value] of taken) {
    const row = rowOfKey(key) - from.row + to.row;
    const column = columnOfKey(key) - from.column + to.column;
    if (value !== undefined) map.set(keyOf(row, column), value);
  }
};

const isInside = (area: Area, outer: Area): boolean =>
  area.row >= outer.row &&
  area.column >= outer.column &&
  lastRow(area) <= lastRow(outer) &&
  lastColumn(area) <= lastColumn(outer);

export function moveCells(context: ApiContext, place: Place, destination: unknown): null {
  const { book } = context;
  const { sheet, area: from } = place;
  const target = placeArgument(sheet, destination);
  if (target.sheet !== sheet) throw problem('NotImplemented', 'moving cells to another sheet');
  const to = checked({ ...target.area, rows: from.rows, columns: from.columns });
  for (const part of [from, to]) {
    checkWritable(sheet, part);
    if (tablesIn(book, sheet, part).length > 0)
      throw problem('NotImplemented', 'moving cells of a table');
    if (sheet.merges.some((merge) => intersection(merge, part) !== null)) {
      throw problem('NotImplemented', 'moving merged cells');
    }
  }
  carry(sheet.cells, from, to);
  carry(sheet.formats.cells, from, to);
  carry(sheet.hyperlinks, from, to);
  const own = sheet.name.toLowerCase();
  rewriteBook(book, {
    area: (name, area) =>
      name.toLowerCase() === own && isInside(area, from)
        ? {
            ...area,
            row: area.row - from.row + to.row,
            column: area.column - from.column + to.column,
          }
        : area,
  });
  afterWriting(context, place);
  afterWriting(context, { sheet, area: to });
  return null;
}
