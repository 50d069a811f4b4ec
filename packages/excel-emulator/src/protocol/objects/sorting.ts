/** `table.sort` and `range.sort`. */
import type { Area } from '../../book/area';
import { dataArea } from '../../book/book';
import type { Sheet, SortField, TableModel } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed, checkUnprotected, checkWritable } from '../../book/protection';
import type { SortOptions } from '../../book/sortArea';
import { sortArea, withoutHeaders } from '../../book/sortArea';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, isRecord, truthOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { Place } from './rangeAreas';

const fieldOf = (context: ApiContext, value: unknown): SortField => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'sort field');
  const on = enumOf(context, 'SortOn', value['sortOn'] ?? 'Value');
  const option = enumOf(context, 'SortDataOption', value['dataOption'] ?? 'Normal');
  if (on !== 'Value' || option !== 'Normal') throw problem('NotImplemented', `sorting by ${on}`);
  return { key: integerOf(value['key']), ascending: truthOf(value['ascending'], true) };
};

const fieldsOf = (context: ApiContext, value: unknown): readonly SortField[] => {
  if (!Array.isArray(value) || value.length === 0) throw problem('InvalidArgument', 'sort fields');
  return value.map((field: unknown) => fieldOf(context, field));
};

const sortAndTell = (context: ApiContext, sheet: Sheet, area: Area, options: SortOptions): null => {
  if (area.rows < 1 || area.columns < 1) return null;
  sortArea(sheet, area, context.engine, options);
  context.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  context.changes.add({ kind: 'sorted', sheet, area, axis: options.axis });
  return null;
};

const sortTable = (
  context: ApiContext,
  table: TableModel,
  fields: readonly SortField[],
  matchCase: boolean
): null => {
  checkUnprotected(table.sheet);
  const data = dataArea(table);
  sortAndTell(context, table.sheet, data, { fields, matchCase, axis: 'rows' });
  table.sortFields = fields;
  return null;
};

export function tableSortObject(context: ApiContext, table: TableModel): ApiObject {
  return apiObject({
    type: 'TableSort',
    get: {
      Fields: () => table.sortFields,
      MatchCase: () => false,
      Method: () => 'PinYin',
    },
    call: {
      Apply: ([fields, matchCase]) =>
        sortTable(context, table, fieldsOf(context, fields), truthOf(matchCase, false)),
      Reapply: () =>
        table.sortFields.length === 0 ? null : sortTable(context, table, table.sortFields, false),
      Clear: () => {
        table.sortFields = [];
        return null;
      },
    },
  });
}

/** `range.sort`: the range's own cells, in a table or not. */
export function rangeSortObject(context: ApiContext, { sheet, area }: Place): ApiObject {
  return apiObject({
    type: 'RangeSort',
    call: {
      Apply: ([fields, matchCase, hasHeaders, orientation]) => {
        checkAllowed(sheet, 'allowSort');
        checkWritable(sheet, area);
        const by = enumOf(context, 'SortOrientation', orientation ?? 'Rows');
        const axis = by === 'Rows' ? 'rows' : 'columns';
        const part = truthOf(hasHeaders, false) ? withoutHeaders(area, axis) : area;
        return sortAndTell(context, sheet, part, {
          fields: fieldsOf(context, fields),
          matchCase: truthOf(matchCase, false),
          axis,
        });
      },
    },
  });
}
