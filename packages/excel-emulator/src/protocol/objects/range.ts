/** `Excel.Range`: the proxy of a rectangle of cells. */
import type { Area } from '../../book/area';
import { MAX_COLUMNS, MAX_ROWS, addressOf, areaOf, keyOf, quotedSheet } from '../../book/area';
import { tablesIn } from '../../book/book';
import type { HyperlinkModel, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { writeConstant } from '../../book/input';
import { checkAllowed, checkWritable } from '../../book/protection';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, isRecord, optionalText } from '../apiObject';
import type { ApiContext } from '../context';
import { leaveChart } from './chartActs';
import { conditionalCollection } from './conditional';
import type { Place } from './rangeAreas';
import { AREA_STEPS, boundingOf, commonOf, regionAround, usedWithin } from './rangeAreas';
import { editMethods } from './rangeEdit';
import { findMethods } from './rangeFind';
import { moreMethods } from './rangeMore';
import { applyStyle, common, rangeFormatObject } from './rangeFormat';
import { extent } from './extent';
import { heightOf, hiddenGetters, hiddenSetters, widthOf } from './rangeSize';
import { scopedPivots } from './pivots';
import { validateSize, valueGetters, valueSetters } from './rangeValues';
import { activateSheet } from './sheetActs';
import { rangeSortObject } from './sorting';
import { validationObject } from './validation';

const sum = (from: number, count: number, size: (index: number) => number): number =>
  extent(from, Math.min(count, 20000), size);

const placeGetters = ({ sheet, area }: Place): Getters => {
  const address = (): string => `${quotedSheet(sheet.name)}!${addressOf(area)}`;
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: () => area.row,
    ColumnIndex: () => area.column,
    RowCount: () => area.rows,
    ColumnCount: () => area.columns,
    CellCount: () => {
      const count = area.rows * area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    IsEntireRow: () => area.columns === MAX_COLUMNS,
    IsEntireColumn: () => area.rows === MAX_ROWS,
    Top: () => sum(0, area.row, (row) => heightOf(sheet, row)),
    Left: () => sum(0, area.column, (column) => widthOf(sheet, column)),
    Height: () => sum(area.row, area.rows, (row) => heightOf(sheet, row)),
    Width: () => sum(area.column, area.columns, (column) => widthOf(sheet, column)),
    HasSpill: () => false,
  };
};

const readLink = ({ sheet, area }: Place): HyperlinkModel | null =>
  sheet.hyperlinks.get(keyOf(area.row, area.column)) ?? null;

const field = (value: Readonly<Record<string, unknown>>, key: string): object => {
  const text = optionalText(value[key], key);
  return text === null ? {} : { [key]: text };
};

const writeLink = (context: ApiContext, { sheet, area }: Place, value: unknown): void => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'hyperlink');
  checkAllowed(sheet, 'allowInsertHyperlinks');
  checkWritable(sheet, area);
  const link: HyperlinkModel = {
    ...field(value, 'address'),
    ...field(value, 'documentReference'),
    ...field(value, 'screenTip'),
    ...field(value, 'textToDisplay'),
  };
  if (link.address === undefined && link.documentReference === undefined) {
    throw problem('InvalidArgument', 'a hyperlink leads somewhere');
  }
  sheet.hyperlinks.set(keyOf(area.row, area.column), link);
  applyStyle(context, { sheet, area }, 'Hlink');
  const text = link.textToDisplay ?? null;
  if (text !== null) writeConstant(sheet, area.row, area.column, text);
  context.changes.add({
    kind: 'cells',
    sheet,
    area: areaOf(area.row, area.column),
    type: 'RangeEdited',
  });
};

const select = (context: ApiContext, { sheet, area }: Place): null => {
  activateSheet(context, sheet);
  const before = context.book.selection;
  leaveChart(context);
  context.book.selection = { sheet, area };
  context.changes.add({ kind: 'selection', sheet, area, before });
  return null;
};

const rangeGetters = (context: ApiContext, place: Place): Getters => ({
  ...placeGetters(place),
  ...valueGetters(context, place),
  ...hiddenGetters(place),
  Hyperlink: () => readLink(place),
  Style: () => common(place, 'style'),
});

const rangeSetters = (context: ApiContext, place: Place): Setters => ({
  ...valueSetters(context, place),
  ...hiddenSetters(context, place),
  Hyperlink: (value) => writeLink(context, place, value),
  Style: (value) => applyStyle(context, place, value),
});

const stepMethods = (
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> => {
  const at = (area: Area): ApiObject => rangeObject(context, place.sheet, area);
  const used = (valuesOnly: unknown): Area | null => usedWithin(place, valuesOnly);
  return {
    ...Object.fromEntries(
      Object.entries(AREA_STEPS).map(([name, step]) => [
        name,
        (args: readonly unknown[]): unknown => at(step(place.area, args)),
      ])
    ),
    GetBoundingRect: ([other]: readonly unknown[]) => at(boundingOf(place, other)),
    GetIntersection: ([other]: readonly unknown[]) => {
      const area = commonOf(place, other);
      if (area === null) throw problem('ItemNotFound', 'no intersection');
      return at(area);
    },
    GetIntersectionOrNullObject: ([other]: readonly unknown[]) => {
      const area = commonOf(place, other);
      return area === null ? null : at(area);
    },
    GetUsedRange: ([valuesOnly]: readonly unknown[]) =>
      at(used(valuesOnly) ?? { ...place.area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: ([valuesOnly]: readonly unknown[]) => {
      const area = used(valuesOnly);
      return area === null ? null : at(area);
    },
    GetSurroundingRegion: () => at(regionAround(place)),
    GetTables: () => {
      const { book } = context;
      return context.objects.tables(() => tablesIn(book, place.sheet, place.area));
    },
  };
};

const rangeMethods = (
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> => ({
  ...stepMethods(context, place),
  ...editMethods(context, place),
  ...findMethods(context, place),
  ...moreMethods(context, place),
  Select: () => select(context, place),
  GetPivotTables: ([whole]) => scopedPivots(context, place, whole === true),
  Calculate: () => null,
  SetDirty: () => null,
  _ValidateArraySize: (args) => validateSize(place, args),
});

const navigations = (context: ApiContext, place: Place): ApiObject['navigate'] => ({
  Format: () => rangeFormatObject(context, place),
  Worksheet: () => context.objects.sheet(place.sheet),
  DataValidation: () => validationObject(context, place),
  ConditionalFormats: () => conditionalCollection(context, place),
  Sort: () => rangeSortObject(context, place),
});

/** The range proxy of an area of a sheet. Members are made when asked for: there are very many ranges. */
export function rangeObject(context: ApiContext, sheet: Sheet, area: Area): ApiObject {
  const place = { sheet, area };
  return apiObject({
    type: 'Range',
    model: place,
    get get() {
      return rangeGetters(context, place);
    },
    get set() {
      return rangeSetters(context, place);
    },
    get navigate() {
      return navigations(context, place) ?? {};
    },
    get call() {
      return rangeMethods(context, place);
    },
  });
}
