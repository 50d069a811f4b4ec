/** Slicers of pivot tables: boxes of items that let records through. Slicers of tables are refused. */
import { findSheet, findTable } from '../../book/book';
import type { Sheet } from '../../book/model';
import type { PivotItem } from '../../book/pivotItems';
import { itemsOf } from '../../book/pivotItems';
import type { PivotModel, SlicerModel } from '../../book/pivotModel';
import { fieldOf, slicerId } from '../../book/pivotModel';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject, Setters } from '../apiObject';
import { apiObject, booleanOf, isApiObject, textOf } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, between, choice } from '../bag';
import type { ApiContext } from '../context';
import { guarded } from '../guarded';
import type { PivotScope } from './pivotScope';
import { change } from './pivotScope';
import { known } from './shapeLooks';

const STYLES = /^SlicerStyle(Light[1-6]|Dark[1-6]|Other[12])$/;

const styleOf = (value: unknown): string => {
  const style = textOf(value, 'style');
  if (!STYLES.test(style)) throw problem('InvalidArgument', `slicer style ${style}`);
  return style;
};

/** A slicer's place and size are known only once they were set. */
const fields = (context: ApiContext): Fields => ({
  Left: between(0, 0, 100000),
  Top: between(0, 0, 100000),
  Width: between(0, 0, 100000),
  Height: between(0, 0, 100000),
  SortBy: choice(context, 'SlicerSortType', 'Ascending'),
  Style: { start: '', check: styleOf },
});

interface SlicerScope {
  readonly context: ApiContext;
  readonly sheet: Sheet;
  readonly slicer: SlicerModel;
}

const scopeOf = ({ context, slicer }: SlicerScope): PivotScope => {
  for (const sheet of context.book.sheets) {
    const pivot = sheet.pivots.find(({ name }) => name === slicer.pivot);
    if (pivot !== undefined) return { context, sheet, pivot };
  }
  throw problem('InvalidOperation', `the pivot table ${slicer.pivot} is gone`);
};

const itemsIn = (scope: SlicerScope): readonly PivotItem[] => {
  const { pivot } = scopeOf(scope);
  return itemsOf(pivot, scope.slicer.field, pivot.records);
};

const selectedIn = (scope: SlicerScope): readonly string[] => {
  const { pivot } = scopeOf(scope);
  return pivot.fields[scope.slicer.field]?.sliced ?? itemsIn(scope).map(({ name }) => name);
};

/** Lets these items through; all of them, or none named, are no filter. */
const select = (scope: SlicerScope, names: readonly string[]): null => {
  const pivotScope = scopeOf(scope);
  const all = itemsIn(scope).map(({ name }) => name);
  const wrong = names.find((name) => !all.includes(name));
  if (wrong !== undefined) throw problem('InvalidArgument', `item ${wrong}`);
  return change(pivotScope, () => {
    const every = names.length === 0 || all.every((name) => names.includes(name));
    fieldOf(pivotScope.pivot, scope.slicer.field).sliced = every ? null : names;
  });
};

const toggled = (scope: SlicerScope, name: string, on: boolean): void => {
  const others = selectedIn(scope).filter((other) => other !== name);
  if (!on && others.length === 0) throw problem('InvalidOperation', 'the last item of a slicer');
  select(scope, on ? [...others, name] : others);
};

const itemObject = (scope: SlicerScope, { name, records }: PivotItem): ApiObject =>
  apiObject({
    type: 'SlicerItem',
    id: name,
    get: {
      Key: () => name,
      Name: () => name,
      HasData: () => records.length > 0,
      IsSelected: () => selectedIn(scope).includes(name),
    },
    set: { IsSelected: (value) => toggled(scope, name, booleanOf(value)) },
  });

const itemCollection = (scope: SlicerScope): ApiObject =>
  apiObject({
    type: 'SlicerItemCollection',
    items: () => itemsIn(scope).map((item) => itemObject(scope, item)),
    find: (key) => {
      const item = itemsIn(scope).find(({ name }) => name === key);
      return item === undefined ? undefined : itemObject(scope, item);
    },
  });

const namesOf = (value: unknown): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw problem('InvalidArgument', 'items');
  return value.map((item) => textOf(item, 'item'));
};

const setters = ({ context, slicer }: SlicerScope, notify: () => void): Setters => ({
  Name: (value) => {
    const name = textOf(value, 'name');
    const others = context.book.sheets.flatMap(({ slicers }) => slicers);
    if (name === '' || others.some((other) => other !== slicer && other.name === name)) {
      throw problem('InvalidArgument', `slicer name ${name}`);
    }
    slicer.name = name;
    notify();
  },
  Caption: (value) => {
    slicer.caption = textOf(value, 'caption');
    notify();
  },
});

const slicerObject = (context: ApiContext, sheet: Sheet, slicer: SlicerModel): ApiObject => {
  const scope = { context, sheet, slicer };
  const notify = (): void => context.changes.add({ kind: 'shape', sheet });
  const { get, set } = bagMembers(slicer.bag, fields(context), notify);
  const own = apiObject({
    type: 'Slicer',
    id: slicer.id,
    get: {
      ...known(slicer.bag, get),
      Id: () => slicer.id,
      Name: () => slicer.name,
      Caption: () => slicer.caption,
      IsFilterCleared: () => (scopeOf(scope).pivot.fields[slicer.field]?.sliced ?? null) === null,
    },
    set: { ...set, ...setters(scope, notify) },
    navigate: {
      SlicerItems: () => itemCollection(scope),
      Worksheet: () => context.objects.sheet(sheet),
    },
    call: {
      SelectItems: ([items]) => select(scope, namesOf(items)),
      GetSelectedItems: () => selectedIn(scope),
      ClearFilters: () => select(scope, []),
      // What it has filtered stays filtered, as where a person deletes it.
      Delete: () => {
        sheet.slicers = sheet.slicers.filter((other) => other !== slicer);
        notify();
        return null;
      },
    },
  });
  return guarded(own, () => checkAllowed(sheet, 'allowEditObjects'), ['Worksheet']);
};

const pivotOf = ({ book }: ApiContext, value: unknown): PivotModel => {
  const key = isApiObject(value) ? value.id : value;
  const found = book.sheets
    .flatMap(({ pivots }) => pivots)
    .find(({ id, name }) => id === key || name === key);
  if (found !== undefined) return found;
  const isTable = typeof key === 'string' || typeof key === 'number' ? findTable(book, key) : null;
  if (isTable) throw problem('NotImplemented', 'the slicer of a table');
  throw problem('InvalidArgument', 'the source of a slicer');
};

const sheetFor = ({ book }: ApiContext, owner: Sheet | null, value: unknown): Sheet => {
  const key = isApiObject(value) ? String(value.id) : value;
  const sheet = typeof key === 'string' ? findSheet(book, key) : owner;
  if (sheet === null || sheet === undefined) throw problem('InvalidArgument', 'sheet of a slicer');
  return sheet;
};

const add = (
  context: ApiContext,
  owner: Sheet | null,
  [source, sourceField, destination]: readonly unknown[]
): ApiObject => {
  const { book } = context;
  const pivot = pivotOf(context, source);
  const field = isApiObject(sourceField) ? sourceField.model : sourceField;
  if (typeof field !== 'string' || !pivot.headers.includes(field)) {
    throw problem('InvalidArgument', 'the field of a slicer');
  }
  const sheet = sheetFor(context, owner, destination);
  checkAllowed(sheet, 'allowEditObjects');
  const taken = book.sheets.flatMap(({ slicers }) => slicers.map(({ name }) => name));
  let name = field;
  for (let number = 1; taken.includes(name); number += 1) name = `${field} ${number}`;
  const id = slicerId(book.nextPivot);
  book.nextPivot += 1;
  const slicer: SlicerModel = { id, name, caption: field, pivot: pivot.name, field, bag: {} };
  sheet.slicers = [...sheet.slicers, slicer];
  context.changes.add({ kind: 'shape', sheet });
  return slicerObject(context, sheet, slicer);
};

/** `worksheet.slicers`, `workbook.slicers` */
export function slicerCollection(context: ApiContext, owner: Sheet | null): ApiObject {
  const all = (): readonly ApiObject[] =>
    (owner === null ? context.book.sheets : [owner]).flatMap((sheet) =>
      sheet.slicers.map((slicer) => slicerObject(context, sheet, slicer))
    );
  return apiObject({
    type: 'SlicerCollection',
    items: all,
    find: (key) => all().find(({ id, get }) => id === key || get?.['Name']?.() === key),
    call: { Add: (args) => add(context, owner, args) },
  });
}
