/** Methods of a range that lead to other cells than its neighbours, or treat them in groups. */
import type { Area } from '../../book/area';
import { intersection } from '../../book/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/area';
import type { Axis } from '../../book/outline';
import { changeLevel, showDetails } from '../../book/outline';
import type { Cells } from '../../book/precedents';
import { directDependents, directPrecedents, reached } from '../../book/precedents';
import { problem } from '../../book/problem';
import { checkUnprotected } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { propertyMethods } from './cellProperties';
import { moveCells } from './moveCells';
import type { Place } from './rangeAreas';
import { workbookAreas } from './rangeCollections';
import { extendedRange, rangeEdge } from './rangeEdges';
import { removeDuplicates } from './removeDuplicates';
import { specialAreas } from './specialCells';
import { viewObject } from './rangeView';

type Methods = Readonly<Record<string, (args: readonly unknown[]) => unknown>>;

const groupOrNull = (
  context: ApiContext,
  place: Place,
  areas: readonly Area[]
): ApiObject | null => (areas.length === 0 ? null : context.objects.areas(place.sheet, areas));

const needed = (object: ApiObject | null): ApiObject => {
  if (object === null) throw problem('ItemNotFound', 'no cells');
  return object;
};

/** Merged areas that the range touches, as far as they lie in it. */
const merged = ({ sheet, area }: Place): readonly Area[] =>
  sheet.merges.filter((own) => intersection(own, area) !== null);

const partMethods = (context: ApiContext, place: Place): Methods => {
  const special = (args: readonly unknown[]): ApiObject | null =>
    groupOrNull(
      context,
      place,
      specialAreas(context, { sheet: place.sheet, areas: [place.area] }, args)
    );
  const merges = (): ApiObject | null => groupOrNull(context, place, merged(place));
  return {
    GetSpecialCells: (args) => needed(special(args)),
    GetSpecialCellsOrNullObject: special,
    GetMergedAreas: () => needed(merges()),
    GetMergedAreasOrNullObject: merges,
    GetRangeEdge: (args) => context.objects.range(place.sheet, rangeEdge(context, place, args)),
    GetExtendedRange: (args) =>
      context.objects.range(place.sheet, extendedRange(context, place, args)),
    GetVisibleView: () => viewObject(context, place),
  };
};

const traceMethods = (context: ApiContext, place: Place): Methods => {
  const { book } = context;
  const before = (cells: Cells): readonly Cells[] => directPrecedents(book, cells);
  const after = (cells: Cells): readonly Cells[] => directDependents(book, cells);
  return {
    GetDirectPrecedents: () => workbookAreas(context, before(place)),
    GetPrecedents: () => workbookAreas(context, reached(place, before)),
    GetDirectDependents: () => workbookAreas(context, after(place)),
    GetDependents: () => workbookAreas(context, reached(place, after)),
  };
};

const outlineMethods = (context: ApiContext, { sheet, area }: Place): Methods => {
  const axisOf = (option: unknown): Axis =>
    enumOf(context, 'GroupOption', option) === 'ByRows' ? 'rows' : 'columns';
  const act = (option: unknown, change: (axis: Axis) => void): null => {
    checkUnprotected(sheet);
    const axis = axisOf(option);
    // Nobody means to group a million lines: whole rows can be grouped by rows only, whole columns by columns.
    const lines = axis === 'rows' ? area.rows : area.columns;
    if (lines === (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS))
      throw problem('InvalidArgument', option === 'ByRows' ? 'all rows' : 'all columns');
    change(axis);
    context.changes.add({ kind: 'format', sheet, area });
    return null;
  };
  return {
    Group: ([option]) => act(option, (axis) => changeLevel(sheet, area, axis, 1)),
    Ungroup: ([option]) => act(option, (axis) => changeLevel(sheet, area, axis, -1)),
    ShowGroupDetails: ([option]) => act(option, (axis) => showDetails(sheet, area, axis, true)),
    HideGroupDetails: ([option]) => act(option, (axis) => showDetails(sheet, area, axis, false)),
  };
};

export function moreMethods(context: ApiContext, place: Place): Methods {
  return {
    ...partMethods(context, place),
    ...traceMethods(context, place),
    ...outlineMethods(context, place),
    ...propertyMethods(context, place),
    RemoveDuplicates: (args) => removeDuplicates(context, place, args),
    MoveTo: ([destination]) => moveCells(context, place, destination),
  };
}
