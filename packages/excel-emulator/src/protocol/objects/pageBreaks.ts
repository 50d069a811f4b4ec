/** Page breaks that a person or an add-in has put. */
import { areaOf } from '../../book/area';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject } from '../apiObject';
import type { ApiContext } from '../context';
import { placeArgument } from './rangeAreas';

type Axis = 'rows' | 'columns';

const put = (context: ApiContext, sheet: Sheet, axis: Axis, indexes: readonly number[]): null => {
  const sorted = [...indexes].sort((a, b) => a - b);
  sheet.pageBreaks = { ...sheet.pageBreaks, [axis]: sorted };
  context.changes.add({ kind: 'sheetChanged', sheet });
  return null;
};

const without = (sheet: Sheet, axis: Axis, index: number): readonly number[] =>
  sheet.pageBreaks[axis].filter((other) => other !== index);

const breakObject = (context: ApiContext, sheet: Sheet, axis: Axis, index: number): ApiObject => {
  const [row, column] = axis === 'rows' ? [index, 0] : [0, index];
  return apiObject({
    type: 'PageBreak',
    id: index,
    get: { _Id: () => index, RowIndex: () => row, ColumnIndex: () => column },
    call: {
      Delete: () => put(context, sheet, axis, without(sheet, axis, index)),
      GetCellAfterBreak: () => context.objects.range(sheet, areaOf(row, column)),
    },
  });
};

const add = (context: ApiContext, sheet: Sheet, axis: Axis, range: unknown): ApiObject => {
  const { area } = placeArgument(sheet, range);
  const index = axis === 'rows' ? area.row : area.column;
  if (index === 0) throw problem('InvalidArgument', 'a break before the first cell');
  put(context, sheet, axis, [...without(sheet, axis, index), index]);
  return breakObject(context, sheet, axis, index);
};

/** `worksheet.horizontalPageBreaks`, `worksheet.verticalPageBreaks` */
export function pageBreakCollection(context: ApiContext, sheet: Sheet, axis: Axis): ApiObject {
  const of = (index: number): ApiObject => breakObject(context, sheet, axis, index);
  return apiObject({
    type: 'PageBreakCollection',
    items: () => sheet.pageBreaks[axis].map(of),
    find: (key) => {
      const index = Number(key);
      return sheet.pageBreaks[axis].includes(index) ? of(index) : undefined;
    },
    call: {
      Add: ([range]) => add(context, sheet, axis, range),
      RemovePageBreaks: () => put(context, sheet, axis, []),
    },
  });
}
