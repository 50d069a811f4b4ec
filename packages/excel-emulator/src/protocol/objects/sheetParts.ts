/** Freeze panes and custom properties of a sheet. */
import { areaOf, lastColumn, lastRow } from '../../book/area';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { placeArgument } from './rangeAreas';

/** `worksheet.freezePanes` */
export function freezeObject(context: ApiContext, sheet: Sheet): ApiObject {
  const freeze = (rows: number, columns: number): null => {
    if (rows < 0 || columns < 0) throw problem('InvalidArgument', 'count');
    sheet.frozen = { rows, columns };
    context.changes.add({ kind: 'sheetChanged', sheet });
    return null;
  };
  const location = (): ApiObject | null => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return context.objects.range(sheet, areaOf(0, 0, rows || 1048576, columns || 16384));
  };
  return apiObject({
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: ([count]) => freeze(integerOf(count ?? 1), 0),
      FreezeColumns: ([count]) => freeze(0, integerOf(count ?? 1)),
      FreezeAt: ([range]) => {
        const { area } = placeArgument(sheet, range);
        const rows = lastRow(area) + 1;
        const columns = lastColumn(area) + 1;
        return freeze(rows === 1048576 ? 0 : rows, columns === 16384 ? 0 : columns);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocation: () => location() ?? context.objects.range(sheet, areaOf(0, 0)),
      GetLocationOrNullObject: location,
    },
  });
}

const customProperty = (context: ApiContext, sheet: Sheet, key: string): ApiObject => {
  const properties = sheet.customProperties;
  const changed = (): null => {
    context.changes.add({ kind: 'settings' });
    return null;
  };
  return apiObject({
    type: 'WorksheetCustomProperty',
    id: key,
    get: { Key: () => key, Value: () => properties.get(key) ?? '' },
    set: {
      Value: (value) => {
        properties.set(key, textOf(value));
        changed();
      },
    },
    call: {
      Delete: () => {
        properties.delete(key);
        return changed();
      },
    },
  });
};

/** `worksheet.customProperties` */
export function customPropertyCollection(context: ApiContext, sheet: Sheet): ApiObject {
  const properties = sheet.customProperties;
  const of = (key: string): ApiObject => customProperty(context, sheet, key);
  const actual = (key: string): string | undefined =>
    [...properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  return apiObject({
    type: 'WorksheetCustomPropertyCollection',
    items: () => [...properties.keys()].map(of),
    find: (key) => {
      const known = actual(String(key));
      return known === undefined ? undefined : of(known);
    },
    call: {
      Add: ([key, value]) => {
        const name = actual(textOf(key)) ?? textOf(key);
        properties.set(name, textOf(value));
        context.changes.add({ kind: 'settings' });
        return of(name);
      },
    },
  });
}
