/** Searching a range. */
import { displayText } from '../../calculator/display';
import { formatAt } from '../../book/format';
import { areaOf } from '../../book/area';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { isRecord, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';
import { filledCells } from './rangeValues';

const find = (context: ApiContext, place: Place, args: readonly unknown[]): ApiObject | null => {
  const wanted = textOf(args[0]).toLowerCase();
  const criteria = isRecord(args[1]) ? args[1] : {};
  const complete = criteria['completeMatch'] === true;
  const cells = [...filledCells(place)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [row, column] of cells) {
    const { numberFormat } = formatAt(place.sheet.formats, row, column);
    const shown = displayText(context.engine.valueAt(place.sheet, row, column), numberFormat);
    const text = shown.toLowerCase();
    if (complete ? text === wanted : text.includes(wanted)) {
      return context.objects.range(place.sheet, areaOf(row, column));
    }
  }
  return null;
};

export const findMethods = (
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> => ({
  Find: (args) => {
    const found = find(context, place, args);
    if (found === null) throw problem('ItemNotFound', 'text');
    return found;
  },
  FindOrNullObject: (args) => find(context, place, args),
});
