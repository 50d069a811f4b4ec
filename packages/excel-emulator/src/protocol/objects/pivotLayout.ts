/** `pivotTable.layout` */
import type { Area } from '../../book/area';
import { partOf, pivotWholeArea } from '../../book/pivotDraw';
import { problem } from '../../book/problem';
import type { ApiObject, Setters } from '../apiObject';
import { apiObject, truthOf } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, choice, flag, text } from '../bag';
import type { ApiContext } from '../context';
import type { PivotScope } from './pivotScope';
import { change } from './pivotScope';

const fields = (context: ApiContext): Fields => ({
  LayoutType: choice(context, 'PivotLayoutType', 'Compact'),
  SubtotalLocation: choice(context, 'SubtotalLocationType', 'AtTop'),
  ShowColumnGrandTotals: flag(true),
  ShowRowGrandTotals: flag(true),
  ShowFieldHeaders: flag(true),
  EnableFieldList: flag(true),
  AutoFormat: flag(true),
  PreserveFormatting: flag(true),
  FillEmptyCells: flag(false),
  EmptyCellText: text(),
  AltTextTitle: text(),
  AltTextDescription: text(),
});

const nothing = (): void => undefined;

/** Every setter lays the table out again. */
const redrawing = (scope: PivotScope, setters: Setters): Setters =>
  Object.fromEntries(
    Object.entries(setters).map(([name, set]) => [
      name,
      (value: unknown) => {
        change(scope, () => set(value));
      },
    ])
  );

const keep =
  (scope: PivotScope, name: string) =>
  ([value]: readonly unknown[]): null =>
    change(scope, () => {
      scope.pivot.layout[name] = truthOf(value, true);
    });

/** `pivotTable.layout` */
export function pivotLayoutObject(scope: PivotScope): ApiObject {
  const { context, sheet, pivot } = scope;
  const { get, set } = bagMembers(pivot.layout, fields(context), nothing);
  const range = (find: () => Area | null, what: string) => (): ApiObject => {
    const area = find();
    if (area === null) throw problem('ItemNotFound', `the pivot table has no ${what}`);
    return context.objects.range(sheet, area);
  };
  return apiObject({
    type: 'PivotLayout',
    get,
    set: redrawing(scope, set),
    call: {
      GetRange: range(() => pivotWholeArea(pivot), 'cells'),
      GetDataBodyRange: range(() => partOf(pivot, 'body'), 'values'),
      GetRowLabelRange: range(() => partOf(pivot, 'rows'), 'row labels'),
      GetColumnLabelRange: range(() => partOf(pivot, 'columns'), 'column labels'),
      GetFilterAxisRange: range(() => pivot.filterArea, 'filters'),
      DisplayBlankLineAfterEachItem: keep(scope, 'BlankLines'),
      RepeatAllItemLabels: keep(scope, 'RepeatLabels'),
    },
  });
}
