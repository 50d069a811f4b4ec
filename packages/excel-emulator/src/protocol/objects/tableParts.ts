/** Columns and rows of a table. */
import { areaOf } from '../../book/area';
import { dataArea, wholeArea } from '../../book/book';
import type { TableModel } from '../../book/model';
import { rowCount } from '../../book/placeholder';
import { problem } from '../../book/problem';
import { totalsArea } from '../../book/totals';
import { checkUnprotected } from '../../book/protection';
import { deleteColumn, insertColumn } from '../../book/tableColumns';
import { learnCalculatedColumns } from '../../book/calculatedColumns';
import { deleteRows, insertRows } from '../../book/tableRows';
import { renameColumn } from '../../book/tables';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, optionalText, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { columnFilterObject } from './filters';
import type { Place } from './rangeAreas';
import { inputRows, valueGetters, valueSetters } from './rangeValues';

const columnPlace = (table: TableModel, index: number, body: boolean): Place => {
  const area = body ? dataArea(table) : wholeArea(table);
  return { sheet: table.sheet, area: { ...area, column: area.column + index, columns: 1 } };
};

const totalOf = (table: TableModel, index: number): Place => {
  const area = totalsArea(table);
  return { sheet: table.sheet, area: { ...area, column: area.column + index, columns: 1 } };
};

const rangeOf = (context: ApiContext, { sheet, area }: Place): ApiObject =>
  context.objects.range(sheet, area);

const columnObject = (context: ApiContext, table: TableModel, index: number): ApiObject => {
  const name = (): string => table.columns[index]?.name ?? '';
  const whole = columnPlace(table, index, false);
  return apiObject({
    type: 'TableColumn',
    id: name(),
    navigate: { Filter: () => columnFilterObject(context, table, index) },
    get: {
      Id: () => index + 1,
      Index: () => index,
      Name: name,
      Values: () => valueGetters(context, whole)['Values']?.(),
    },
    set: {
      Name: (value) => {
        checkUnprotected(table.sheet);
        renameColumn(context.book, table, index, textOf(value));
        context.changes.add({ kind: 'tableChanged', table });
      },
      Values: (value) => valueSetters(context, whole)['Values']?.(value),
    },
    call: {
      GetRange: () => rangeOf(context, columnPlace(table, index, false)),
      GetDataBodyRange: () => rangeOf(context, columnPlace(table, index, true)),
      GetTotalRowRange: () => rangeOf(context, totalOf(table, index)),
      GetHeaderRowRange: () =>
        context.objects.range(table.sheet, areaOf(table.area.row, table.area.column + index)),
      Delete: () => {
        checkUnprotected(table.sheet);
        deleteColumn(context.book, table, index);
        context.changes.add({ kind: 'tableChanged', table });
        return null;
      },
    },
  });
};

const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** Where something is added; null for the end. */
const position = (index: unknown): number | null =>
  isAbsent(index) || index === -1 ? null : integerOf(index);

const addColumn = (context: ApiContext, table: TableModel, args: readonly unknown[]): ApiObject => {
  const [index, values, name] = args;
  checkUnprotected(table.sheet);
  const lines = isAbsent(values) ? [] : inputRows(values, 1);
  const header = optionalText(name) ?? String(lines[0]?.[0] ?? '');
  const at = insertColumn(context.book, table, position(index), header === '' ? null : header);
  if (lines.length > 0) {
    valueSetters(context, columnPlace(table, at, true))['Values']?.(lines.slice(1));
  }
  const { sheet, area } = columnPlace(table, at, false);
  context.changes.add({ kind: 'tableChanged', table });
  context.changes.add({ kind: 'cells', sheet, area, type: 'ColumnInserted' });
  return columnObject(context, table, at);
};

export function columnCollection(context: ApiContext, table: TableModel): ApiObject {
  const find = (key: string | number): number =>
    table.columns.findIndex((column, index) =>
      typeof key === 'number'
        ? index + 1 === key
        : column.name.toLowerCase() === key.toLowerCase() || String(index + 1) === key
    );
  return apiObject({
    type: 'TableColumnCollection',
    items: () => table.columns.map((_, index) => columnObject(context, table, index)),
    find: (key) => {
      const index = find(key);
      return index < 0 ? undefined : columnObject(context, table, index);
    },
    call: { Add: (args) => addColumn(context, table, args) },
  });
}

const rowPlace = (table: TableModel, index: number): Place => {
  const data = dataArea(table);
  return { sheet: table.sheet, area: { ...data, row: data.row + index, rows: 1 } };
};

const removeRows = (context: ApiContext, table: TableModel, index: number, count: number): null => {
  checkUnprotected(table.sheet);
  const { area } = rowPlace(table, index);
  deleteRows(context.book, table, index, count);
  const removed = { ...area, rows: count };
  context.changes.add({ kind: 'cells', sheet: table.sheet, area: removed, type: 'RowDeleted' });
  return null;
};

const rowObject = (context: ApiContext, table: TableModel, index: number): ApiObject => {
  const place = rowPlace(table, index);
  return apiObject({
    type: 'TableRow',
    get: { Index: () => index, Values: () => valueGetters(context, place)['Values']?.() },
    set: { Values: (value) => valueSetters(context, place)['Values']?.(value) },
    call: {
      GetRange: () => rangeOf(context, place),
      Delete: () => removeRows(context, table, index, 1),
    },
  });
};

const addRows = (context: ApiContext, table: TableModel, args: readonly unknown[]): ApiObject => {
  const [index, values] = args;
  checkUnprotected(table.sheet);
  const blank = [table.columns.map(() => null)];
  const lines = isAbsent(values) ? blank : inputRows(values, table.columns.length);
  if (lines.length === 0) throw problem('InvalidArgument', 'no rows');
  const at = insertRows(context.book, table, position(index), lines);
  const { area } = rowPlace(table, at);
  const fresh = { ...area, rows: lines.length };
  learnCalculatedColumns(table, fresh);
  context.changes.add({ kind: 'cells', sheet: table.sheet, area: fresh, type: 'RowInserted' });
  return rowObject(context, table, at);
};

export function rowCollection(context: ApiContext, table: TableModel): ApiObject {
  const count = (): number => rowCount(table);
  return apiObject({
    type: 'TableRowCollection',
    items: () => Array.from({ length: count() }, (_, index) => rowObject(context, table, index)),
    call: {
      Add: (args) => addRows(context, table, args),
      DeleteRowsAt: ([index, rows]) =>
        removeRows(context, table, integerOf(index), integerOf(rows ?? 1)),
    },
  });
}
