/** Changing a range as a whole: clear, delete, insert, copy, fill, merge. */
import type { Area } from '../../book/area';
import {
  columnOfKey,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  keyOf,
  lastRow,
  rowOfKey,
} from '../../book/area';
import { keysWithin, tablesIn } from '../../book/book';
import { clearFormat } from '../../book/format';
import type { Sheet } from '../../book/model';
import { sparePlaceholders } from '../../book/placeholder';
import { problem } from '../../book/problem';
import { checkAllowed, checkUnprotected, checkWritable } from '../../book/protection';
import type { Shift } from '../../book/shift';
import { subtract } from '../../book/subtract';
import { shiftCells } from '../../book/shift';
import { deleteRows } from '../../book/tableRows';
import { moveTables } from '../../book/tableMoves';
import { truthOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { copyCells } from './rangeCopy';
import type { Place } from './rangeAreas';
import { placeArgument } from './rangeAreas';
import { afterWriting } from './rangeValues';

type Method = (args: readonly unknown[]) => unknown;

const clearContents = (sheet: Sheet, area: Area): void => {
  for (const key of keysWithin(sheet.cells, area)) sheet.cells.delete(key);
};

const clearLinks = (sheet: Sheet, area: Area): void => {
  for (const key of [...sheet.hyperlinks.keys()]) {
    if (contains(area, rowOfKey(key), columnOfKey(key))) sheet.hyperlinks.delete(key);
  }
};

const clearLooks = (sheet: Sheet, area: Area): void => {
  clearFormat(sheet.formats, area);
  for (const model of sheet.conditionals) {
    model.areas = model.areas.flatMap((own) => subtract(own, area));
  }
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
};

const clearRules = (sheet: Sheet, area: Area): void => {
  for (const model of sheet.validations) {
    model.areas = model.areas.flatMap((own) => subtract(own, area));
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
};

const CLEARERS: Readonly<Record<string, readonly ((sheet: Sheet, area: Area) => void)[]>> = {
  All: [clearContents, clearLooks, clearRules, clearLinks],
  Contents: [clearContents],
  Formats: [clearLooks],
  Hyperlinks: [clearLinks],
  RemoveHyperlinks: [clearLinks],
};

const clear = (context: ApiContext, place: Place, applyTo: unknown): null => {
  const { sheet, area } = place;
  const what = enumOf(context, 'ClearApplyTo', applyTo ?? 'All');
  const clearers = CLEARERS[what];
  if (clearers === undefined) throw problem('NotImplemented', `clear ${what}`);
  checkWritable(sheet, area);
  if (what === 'All' || what === 'Formats') checkAllowed(sheet, 'allowFormatCells');
  for (const act of clearers) act(sheet, area);
  afterWriting(context, place);
  return null;
};

const shiftOf = ({ sheet, area }: Place, vertical: boolean, kind: Shift['kind']): Shift => ({
  sheet,
  area,
  axis: vertical ? 'rows' : 'columns',
  kind,
});

const typeOf = (
  area: Area,
  kind: Shift['kind']
):
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted' => {
  const insert = kind === 'insert';
  if (isWholeRows(area)) return insert ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(area)) return insert ? 'ColumnInserted' : 'ColumnDeleted';
  return insert ? 'CellInserted' : 'CellDeleted';
};

/** Deleting whole lines or the exact rows of a table; anything that would tear a table is refused. */
const move = (context: ApiContext, shift: Shift): void => {
  const { sheet, area, kind } = shift;
  checkUnprotected(sheet);
  const left = sparePlaceholders(context.book, shift);
  if (left !== null) {
    moveTables(context.book, left);
    shiftCells(context.book, left);
  }
  context.changes.add({ kind: 'cells', sheet, area, type: typeOf(area, kind) });
};

const isVertical = (area: Area, wanted: boolean): boolean => {
  if (isWholeRows(area)) return true;
  return isWholeColumns(area) ? false : wanted;
};

const deleteTableRows = (context: ApiContext, { sheet, area }: Place): boolean => {
  const [table] = tablesIn(context.book, sheet, area);
  if (table === undefined || isWholeRows(area) || isWholeColumns(area)) return false;
  const sameColumns = area.column === table.area.column && area.columns === table.area.columns;
  if (!sameColumns || area.row <= table.area.row || lastRow(area) > lastRow(table.area))
    return false;
  checkUnprotected(sheet);
  deleteRows(context.book, table, area.row - table.area.row - 1, area.rows);
  context.changes.add({ kind: 'cells', sheet, area, type: 'RowDeleted' });
  return true;
};

const remove = (context: ApiContext, place: Place, direction: unknown): null => {
  const shift = enumOf(context, 'DeleteShiftDirection', direction);
  if (deleteTableRows(context, place)) return null;
  move(context, shiftOf(place, isVertical(place.area, shift === 'Up'), 'delete'));
  return null;
};

const insert = (context: ApiContext, place: Place, direction: unknown): unknown => {
  const shift = enumOf(context, 'InsertShiftDirection', direction);
  move(context, shiftOf(place, isVertical(place.area, shift === 'Down'), 'insert'));
  return context.objects.range(place.sheet, place.area);
};

const merge = (context: ApiContext, { sheet, area }: Place, across: boolean): null => {
  checkUnprotected(sheet);
  if (tablesIn(context.book, sheet, area).length > 0) throw problem('InvalidOperation', 'a table');
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((other) => intersection(other, area) === null);
  sheet.merges.push(...parts);
  for (const part of parts) {
    for (const key of keysWithin(sheet.cells, part)) {
      if (key !== keyOf(part.row, part.column)) sheet.cells.delete(key);
    }
  }
  context.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  return null;
};

const unmerge = (context: ApiContext, { sheet, area }: Place): null => {
  checkUnprotected(sheet);
  sheet.merges = sheet.merges.filter((other) => intersection(other, area) === null);
  context.changes.add({ kind: 'format', sheet, area });
  return null;
};

const copyFrom = (context: ApiContext, place: Place, args: readonly unknown[]): null => {
  const [source, kind, skipBlanks, transpose] = args;
  const from = placeArgument(place.sheet, source);
  const type = enumOf(context, 'RangeCopyType', kind ?? 'All');
  const turned = truthOf(transpose, false);
  const rows = Math.max(place.area.rows, turned ? from.area.columns : from.area.rows);
  const columns = Math.max(place.area.columns, turned ? from.area.rows : from.area.columns);
  const target = { sheet: place.sheet, area: { ...place.area, rows, columns } };
  checkWritable(target.sheet, target.area);
  copyCells(context, from, target, {
    type,
    skipBlanks: truthOf(skipBlanks, false),
    transpose: turned,
  });
  afterWriting(context, target);
  return null;
};

const autoFill = (context: ApiContext, place: Place, args: readonly unknown[]): null => {
  const [destination, kind] = args;
  const type = enumOf(context, 'AutoFillType', kind ?? 'FillDefault');
  const hasFormula = keysWithin(place.sheet.cells, place.area).every(
    (key) => place.sheet.cells.get(key)?.formula !== null
  );
  if (!hasFormula && !['FillCopy', 'FillValues', 'FillFormats'].includes(type)) {
    throw problem('NotImplemented', 'autoFill of series of constants');
  }
  const target = placeArgument(place.sheet, destination);
  checkWritable(target.sheet, target.area);
  copyCells(context, place, target, {
    type: type === 'FillFormats' ? 'Formats' : 'All',
    skipBlanks: false,
  });
  afterWriting(context, target);
  return null;
};

/** Methods of a range that change cells. */
export function editMethods(context: ApiContext, place: Place): Readonly<Record<string, Method>> {
  return {
    Clear: ([applyTo]) => clear(context, place, applyTo),
    Delete: ([shift]) => remove(context, place, shift),
    Insert: ([shift]) => insert(context, place, shift),
    Merge: ([across]) => merge(context, place, truthOf(across, false)),
    Unmerge: () => unmerge(context, place),
    CopyFrom: (args) => copyFrom(context, place, args),
    AutoFill: (args) => autoFill(context, place, args),
  };
}
