/** `workbook.tables`, `worksheet.tables`, `Excel.Table`. */
import { areaOf } from '../../book/area';
import { dataArea, findTable, wholeArea } from '../../book/book';
import type { Sheet, TableModel } from '../../book/model';
import { problem } from '../../book/problem';
import { checkUnprotected } from '../../book/protection';
import { addTable, deleteTable, renameTable, resizeTable } from '../../book/tables';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, booleanOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { showTotals, totalsArea } from '../../book/totals';
import { placeAt } from './rangeAreas';
import type { Place } from './rangeAreas';
import { placeArgument, placeOf } from './rangeAreas';
import { tableSortObject } from './sorting';
import { autoFilterObject, clearAll, reapply, tableFilter } from './filters';
import { columnCollection, rowCollection } from './tableParts';

const OPTIONS = {
  ShowFilterButton: 'showFilterButton',
  ShowBandedRows: 'showBandedRows',
  ShowBandedColumns: 'showBandedColumns',
  HighlightFirstColumn: 'highlightFirstColumn',
  HighlightLastColumn: 'highlightLastColumn',
} as const;

const optionGetters = (table: TableModel): Getters =>
  Object.fromEntries(Object.entries(OPTIONS).map(([wire, key]) => [wire, () => table[key]]));

const optionSetters = (table: TableModel, changed: () => void): Setters =>
  Object.fromEntries(
    Object.entries(OPTIONS).map(([wire, key]) => [
      wire,
      (value: unknown) => {
        checkUnprotected(table.sheet);
        table[key] = booleanOf(value);
        changed();
      },
    ])
  );

const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

const styleOf = (value: unknown): string => {
  const style = textOf(value, 'style');
  if (!STYLE.test(style)) throw problem('InvalidArgument', `table style ${style}`);
  return style;
};

const tableGetters = (table: TableModel): Getters => ({
  Id: () => String(table.id),
  LegacyId: () => String(table.id),
  Name: () => table.name,
  Style: () => table.style,
  ShowHeaders: () => table.showHeaders,
  ShowTotals: () => table.totals,
  ...optionGetters(table),
});

const refuse =
  (allowed: boolean, what: string) =>
  (value: unknown): void => {
    if (booleanOf(value) !== allowed) throw problem('NotImplemented', what);
  };

const tableSetters = (context: ApiContext, table: TableModel): Setters => {
  const changed = (): void => context.changes.add({ kind: 'tableChanged', table });
  return {
    Name: (value) => {
      checkUnprotected(table.sheet);
      renameTable(context.book, table, textOf(value, 'name'));
      changed();
    },
    Style: (value) => {
      checkUnprotected(table.sheet);
      table.style = styleOf(value);
      changed();
    },
    ShowHeaders: refuse(true, 'tables without headers'),
    ShowTotals: (value) => {
      checkUnprotected(table.sheet);
      showTotals(context.book, table, booleanOf(value));
      changed();
    },
    ...optionSetters(table, changed),
  };
};

const remove = (context: ApiContext, table: TableModel, keepCells: boolean): null => {
  const { book } = context;
  checkUnprotected(table.sheet);
  if (keepCells) book.tables = book.tables.filter((other) => other !== table);
  else deleteTable(book, table);
  context.changes.add({ kind: 'tableDeleted', table });
  return null;
};

const resize = (context: ApiContext, table: TableModel, range: unknown): null => {
  checkUnprotected(table.sheet);
  resizeTable(context.book, table, placeArgument(table.sheet, range).area);
  context.changes.add({ kind: 'tableChanged', table });
  return null;
};

const tableMethods = (context: ApiContext, table: TableModel): ApiObject['call'] => {
  const at = (area: Place['area']): ApiObject => context.objects.range(table.sheet, area);
  return {
    GetRange: () => at(wholeArea(table)),
    GetTotalRowRange: () => at(totalsArea(table)),
    GetHeaderRowRange: () => at({ ...table.area, rows: 1 }),
    GetDataBodyRange: () => at(dataArea(table)),
    ClearFilters: () => clearAll(context, tableFilter(table)),
    ReapplyFilters: () => reapply(context, tableFilter(table)),
    Resize: ([range]) => resize(context, table, range),
    Delete: () => remove(context, table, false),
    ConvertToRange: () => {
      const range = at(wholeArea(table));
      remove(context, table, true);
      return range;
    },
  };
};

/** `Excel.Table` */
const tableObject = (context: ApiContext, table: TableModel): ApiObject =>
  apiObject({
    type: 'Table',
    id: String(table.id),
    model: table,
    get: tableGetters(table),
    set: tableSetters(context, table),
    navigate: {
      Columns: () => columnCollection(context, table),
      Rows: () => rowCollection(context, table),
      Worksheet: () => context.objects.sheet(table.sheet),
      Sort: () => tableSortObject(context, table),
      AutoFilter: () => autoFilterObject(context, tableFilter(table)),
    },
    call: tableMethods(context, table) ?? {},
  });

const placeForTable = (context: ApiContext, sheet: Sheet | null, address: unknown): Place => {
  const place = placeOf(address);
  if (place !== null) return place;
  const text = textOf(address, 'address');
  const at = text.lastIndexOf('!');
  const named = at < 0 ? null : text.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  const owner = named === null ? (sheet ?? context.book.active) : sheetNamed(context, named);
  return placeAt(context.book, owner, at < 0 ? text : text.slice(at + 1));
};

const sheetNamed = (context: ApiContext, name: string): Sheet => {
  const found = context.book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (found === undefined) throw problem('ItemNotFound', `sheet ${name}`);
  return found;
};

/** Tables of the workbook, of a sheet, or those that a range touches. */
export function tableCollection(
  context: ApiContext,
  list: () => readonly TableModel[],
  sheet: Sheet | null,
  scoped = false
): ApiObject {
  const of = (table: TableModel): ApiObject => tableObject(context, table);
  return apiObject({
    type: scoped ? 'TableScopedCollection' : 'TableCollection',
    items: () => list().map(of),
    find: (key) => {
      const table = findTable(context.book, key);
      return table === undefined || !list().includes(table) ? undefined : of(table);
    },
    call: {
      Add: ([address, hasHeaders]) => {
        const place = placeForTable(context, sheet, address);
        checkUnprotected(place.sheet);
        const table = addTable(context.book, place.sheet, place.area, booleanOf(hasHeaders));
        context.changes.add({ kind: 'tableAdded', table });
        const { area } = table;
        context.changes.add({
          kind: 'cells',
          sheet: table.sheet,
          area: areaOf(area.row, area.column, 1, area.columns),
          type: 'RangeEdited',
        });
        return of(table);
      },
    },
  });
}
