/** `worksheet.pivotTables`, `workbook.pivotTables`, `range.getPivotTables()` and `Excel.PivotTable`. */
import { intersection, parseAddress } from '../../book/area';
import type { Area } from '../../book/area';
import { findSheet, findTable } from '../../book/book';
import type { Book, Sheet } from '../../book/model';
import { erasePivot, readRecords, sourcePlace, pivotWholeArea } from '../../book/pivotDraw';
import type { PivotModel, PivotSourceModel } from '../../book/pivotModel';
import { newPivot, pivotId } from '../../book/pivotModel';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, isApiObject, textOf } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, flag } from '../bag';
import type { ApiContext } from '../context';
import { guarded } from '../guarded';
import { axisCollection, hierarchyCollection, valueCollection } from './pivotHierarchies';
import { pivotLayoutObject } from './pivotLayout';
import type { PivotScope } from './pivotScope';
import { change, redraw } from './pivotScope';
import type { Place } from './rangeAreas';
import { formulaOfPlace, placeOf } from './rangeAreas';

const FIELDS: Fields = {
  UseCustomSortLists: flag(true),
  EnableDataValueEditing: flag(false),
  RefreshOnOpen: flag(false),
  AllowMultipleFiltersPerField: flag(false),
};

const checkName = (book: Book, pivot: PivotModel | null, value: unknown): string => {
  const name = textOf(value, 'name');
  const taken = book.sheets
    .flatMap(({ pivots }) => pivots)
    .some((other) => other !== pivot && other.name.toLowerCase() === name.toLowerCase());
  if (name === '' || taken) throw problem('InvalidArgument', `pivot table name ${name}`);
  return name;
};

/** Fields that the source no longer has leave the table. */
const refresh = (scope: PivotScope): null => {
  const { context, pivot } = scope;
  readRecords(context, pivot);
  return change(scope, () => {
    const has = (field: string): boolean => pivot.headers.includes(field);
    pivot.rows = pivot.rows.filter(has);
    pivot.columns = pivot.columns.filter(has);
    pivot.filters = pivot.filters.filter(has);
    pivot.values = pivot.values.filter(({ field }) => has(field));
  });
};

const sourceText = ({ context, pivot }: PivotScope): string => {
  const { kind, formula } = pivot.source;
  if (sourcePlace(context, pivot.source) === null) return '';
  return formula.replace(/^=/, '').replace(kind === 'LocalTable' ? /\[#All\]$/ : /\$/g, '');
};

const remove = ({ context, sheet, pivot }: PivotScope): null => {
  erasePivot(context, sheet, pivot);
  sheet.pivots = sheet.pivots.filter((other) => other !== pivot);
  return null;
};

const pivotObject = (context: ApiContext, sheet: Sheet, pivot: PivotModel): ApiObject => {
  const scope: PivotScope = { context, sheet, pivot };
  const notify = (): void => context.changes.add({ kind: 'sheetChanged', sheet });
  const { get, set } = bagMembers(pivot.bag, FIELDS, notify);
  const own = apiObject({
    type: 'PivotTable',
    id: pivot.id,
    model: pivot,
    get: { ...get, Id: () => pivot.id, Name: () => pivot.name },
    set: {
      ...set,
      Name: (value) => {
        const name = checkName(context.book, pivot, value);
        for (const { slicers } of context.book.sheets) {
          for (const slicer of slicers) if (slicer.pivot === pivot.name) slicer.pivot = name;
        }
        pivot.name = name;
        notify();
      },
    },
    navigate: {
      Hierarchies: () => hierarchyCollection(scope),
      RowHierarchies: () => axisCollection(scope, 'rows'),
      ColumnHierarchies: () => axisCollection(scope, 'columns'),
      FilterHierarchies: () => axisCollection(scope, 'filters'),
      DataHierarchies: () => valueCollection(scope),
      Layout: () => pivotLayoutObject(scope),
      Worksheet: () => context.objects.sheet(sheet),
    },
    call: {
      Refresh: () => refresh(scope),
      Delete: () => remove(scope),
      GetDataSourceString: () => sourceText(scope),
      GetDataSourceType: () => pivot.source.kind,
    },
  });
  return guarded(own, () => checkAllowed(sheet, 'allowPivotTables'), ['Worksheet']);
};

const addressPlace = (book: Book, owner: Sheet | null, text: string): Place | null => {
  const parsed = parseAddress(text);
  if (parsed === null) return null;
  const sheet = parsed.sheet === null ? (owner ?? undefined) : findSheet(book, parsed.sheet);
  return sheet === undefined ? null : { sheet, area: parsed.area };
};

const sourceOf = ({ book }: ApiContext, owner: Sheet | null, value: unknown): PivotSourceModel => {
  const table = isApiObject(value) && value.type === 'Table' ? value.id : value;
  const named =
    typeof table === 'string' || typeof table === 'number' ? findTable(book, table) : undefined;
  if (named !== undefined) return { kind: 'LocalTable', formula: `=${named.name}[#All]` };
  const place = placeOf(value) ?? addressPlace(book, owner, textOf(value, 'source'));
  if (place === null) throw problem('InvalidArgument', 'the source of a pivot table');
  return { kind: 'LocalRange', formula: formulaOfPlace(place) };
};

const add = (
  context: ApiContext,
  owner: Sheet | null,
  [name, source, destination]: readonly unknown[]
): ApiObject => {
  const { book } = context;
  const title = checkName(book, null, name);
  const place =
    placeOf(destination) ?? addressPlace(book, owner, textOf(destination, 'destination'));
  if (place === null) throw problem('InvalidArgument', 'where to put the pivot table');
  const { sheet, area } = place;
  checkAllowed(sheet, 'allowPivotTables');
  const pivot = newPivot(pivotId(book.nextPivot), title, area, sourceOf(context, owner, source));
  readRecords(context, pivot);
  book.nextPivot += 1;
  sheet.pivots = [...sheet.pivots, pivot];
  redraw({ context, sheet, pivot });
  return pivotObject(context, sheet, pivot);
};

interface Found {
  readonly sheet: Sheet;
  readonly pivot: PivotModel;
}

const listed = (context: ApiContext, type: string, found: () => readonly Found[]): ApiObject => {
  const of = ({ sheet, pivot }: Found): ApiObject => pivotObject(context, sheet, pivot);
  return apiObject({
    type,
    items: () => found().map(of),
    find: (key) => {
      const name = String(key).toLowerCase();
      const one = found().find(
        ({ pivot }) => pivot.id === key || pivot.name.toLowerCase() === name
      );
      return one === undefined ? undefined : of(one);
    },
  });
};

/** Those of one sheet, or of the workbook. */
export function pivotCollection(context: ApiContext, owner: Sheet | null): ApiObject {
  const found = (): readonly Found[] =>
    (owner === null ? context.book.sheets : [owner]).flatMap((sheet) =>
      sheet.pivots.map((pivot) => ({ sheet, pivot }))
    );
  return apiObject({
    ...listed(context, 'PivotTableCollection', found),
    call: {
      Add: (args) => add(context, owner, args),
      RefreshAll: () => {
        for (const one of found()) refresh({ context, ...one });
        return null;
      },
    },
  });
}

const within = (area: Area, outer: Area, whole: boolean): boolean => {
  const common = intersection(area, outer);
  return (
    common !== null && (!whole || (common.rows === area.rows && common.columns === area.columns))
  );
};

/** `range.getPivotTables()`: those that a range touches, or holds as a whole. */
export function scopedPivots(
  context: ApiContext,
  { sheet, area }: Place,
  whole: boolean
): ApiObject {
  const found = (): readonly Found[] =>
    sheet.pivots.flatMap((pivot) => {
      const own = pivotWholeArea(pivot);
      return own !== null && within(own, area, whole) ? [{ sheet, pivot }] : [];
    });
  const list = listed(context, 'PivotTableScopedCollection', found);
  const first = (): ApiObject | null => list.items?.()[0] ?? null;
  return apiObject({
    ...list,
    call: {
      GetFirst: () => {
        const one = first();
        if (one === null) throw problem('ItemNotFound', 'no pivot table');
        return one;
      },
      GetFirstOrNullObject: first,
    },
  });
}
