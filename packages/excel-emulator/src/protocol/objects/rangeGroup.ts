/** `Excel.RangeAreas`: several rectangles of one sheet, looked at and changed together. */
import { MAX_COLUMNS, MAX_ROWS, addressOf, intersection, quotedSheet } from '../../book/area';
import type { Area } from '../../book/area';
import { tablesIn, usedArea } from '../../book/book';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';
import { checked, placeAt, placeOf } from './rangeAreas';
import { rangeCollection } from './rangeCollections';
import { specialAreas } from './specialCells';
import { together } from './together';

const LONGEST = 8192;

/** The rectangles of `A1:B2, D4`, separated as Windows' list separator is (office-js 1167, 1985). */
export function areasOfAddress(
  context: ApiContext,
  sheet: Sheet,
  address: unknown
): readonly Area[] {
  const text = textOf(address, 'address');
  if (text.length > LONGEST) throw problem('InvalidArgument', `more than ${LONGEST} characters`);
  const { listSeparator } = context.ways;
  const other = listSeparator === ',' ? ';' : ',';
  if (text.includes(other))
    throw problem('InvalidArgument', `areas stand apart by ${listSeparator}`);
  return text.split(listSeparator).map((part) => placeAt(context.book, sheet, part.trim()).area);
}

export interface Group {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'areas' in value;

/** The rectangles behind an argument that is a range, several of them, or an address. */
const areasOf = (context: ApiContext, sheet: Sheet, value: unknown): Group => {
  const place = placeOf(value);
  if (place !== null) return { sheet: place.sheet, areas: [place.area] };
  const model: unknown =
    typeof value === 'object' && value !== null && 'model' in value ? value.model : null;
  return isGroup(model) ? model : { sheet, areas: areasOfAddress(context, sheet, value) };
};

const common = (context: ApiContext, { sheet, areas }: Group, value: unknown): readonly Area[] => {
  const other = areasOf(context, sheet, value);
  if (other.sheet !== sheet) return [];
  return areas.flatMap((area) => other.areas.flatMap((part) => intersection(area, part) ?? []));
};

const used = ({ sheet, areas }: Group, valuesOnly: unknown): readonly Area[] =>
  areas.flatMap((area) => usedArea(sheet, area, valuesOnly === true) ?? []);

/** A method that fails where it finds nothing, and its twin that answers with a null object. */
const both = (
  context: ApiContext,
  sheet: Sheet,
  name: readonly [string, string],
  find: (args: readonly unknown[]) => readonly Area[]
): NonNullable<ApiObject['call']> => ({
  [name[0]]: (args) => context.objects.areas(sheet, find(args)),
  [name[1]]: (args) => {
    const found = find(args);
    return found.length === 0 ? null : context.objects.areas(sheet, found);
  },
});

const methods = (context: ApiContext, group: Group, cells: ApiObject): ApiObject['call'] => {
  const { sheet, areas } = group;
  const each = (name: string) => cells.call?.[name] ?? (() => null);
  const group_ = (map: (area: Area) => Area): ApiObject =>
    context.objects.areas(sheet, areas.map(map));
  return {
    Clear: each('Clear'),
    CopyFrom: each('CopyFrom'),
    Calculate: () => null,
    SetDirty: () => null,
    GetEntireRow: () => group_((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: () => group_((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetOffsetRangeAreas: ([rows, columns]) =>
      group_((area) =>
        checked({
          ...area,
          row: area.row + integerOf(rows),
          column: area.column + integerOf(columns),
        })
      ),
    GetTables: () =>
      context.objects.tables(() => [
        ...new Set(areas.flatMap((area) => tablesIn(context.book, sheet, area))),
      ]),
    ...both(context, sheet, ['GetIntersection', 'GetIntersectionOrNullObject'], ([other]) =>
      common(context, group, other)
    ),
    ...both(context, sheet, ['GetUsedRangeAreas', 'GetUsedRangeAreasOrNullObject'], ([only]) =>
      used(group, only)
    ),
    ...both(context, sheet, ['GetSpecialCells', 'GetSpecialCellsOrNullObject'], (args) =>
      specialAreas(context, group, args)
    ),
  };
};

/** `worksheet.getRanges(address)` and whatever else leads to several rectangles. */
export function rangeGroup(context: ApiContext, sheet: Sheet, areas: readonly Area[]): ApiObject {
  const [first, ...rest] = areas.map((area) => context.objects.range(sheet, area));
  if (first === undefined) throw problem('ItemNotFound', 'no cells');
  const cells = together([first, ...rest]);
  const addresses = (): string =>
    areas.map((area) => `${quotedSheet(sheet.name)}!${addressOf(area)}`).join(',');
  const places: readonly Place[] = areas.map((area) => ({ sheet, area }));
  const go = (name: string) => cells.navigate?.[name] ?? (() => cells);
  return apiObject({
    type: 'RangeAreas',
    model: { sheet, areas },
    get: {
      Address: addresses,
      AddressLocal: addresses,
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      IsEntireRow: () => areas.every(({ columns }) => columns === MAX_COLUMNS),
      IsEntireColumn: () => areas.every(({ rows }) => rows === MAX_ROWS),
      Style: () => cells.get?.['Style']?.(),
    },
    set: { Style: (value) => cells.set?.['Style']?.(value) },
    navigate: {
      Areas: () => rangeCollection(context, places),
      Format: go('Format'),
      DataValidation: go('DataValidation'),
      Worksheet: () => context.objects.sheet(sheet),
    },
    call: methods(context, { sheet, areas }, cells) ?? {},
  });
}
