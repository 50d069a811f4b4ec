/** How a sheet prints. */
import { addressOf, parseAddress } from '../../book/area';
import type { Bag } from '../../book/bag';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, isRecord, numberOf } from '../apiObject';
import type { Fields } from '../bag';
import { amount, bagMembers, choice, flag, text } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { placeArgument } from './rangeAreas';

const zoomOf = (value: unknown): unknown => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'zoom');
  const scale = value['scale'];
  const pages = [value['horizontalFitToPages'], value['verticalFitToPages']];
  const fits = pages.some((count) => count !== undefined && count !== null);
  if (scale !== undefined && scale !== null) {
    const percent = numberOf(scale);
    if (fits || percent < 10 || percent > 400) throw problem('InvalidArgument', 'zoom');
    return { scale: percent };
  }
  if (!fits) throw problem('InvalidArgument', 'zoom');
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
};

const pageFields = (context: ApiContext): Fields => ({
  Orientation: choice(context, 'PageOrientation', 'Portrait'),
  Zoom: { start: { scale: 100 }, check: zoomOf },
  PaperSize: { start: 'Letter', check: (value) => value },
  CenterHorizontally: flag(false),
  CenterVertically: flag(false),
  BlackAndWhite: flag(false),
  DraftMode: flag(false),
  PrintGridlines: flag(false),
  PrintHeadings: flag(false),
  PrintErrors: choice(context, 'PrintErrorType', 'AsDisplayed'),
  PrintComments: choice(context, 'PrintComments', 'NoComments'),
  PrintOrder: choice(context, 'PrintOrder', 'DownThenOver'),
  LeftMargin: amount(50.4),
  RightMargin: amount(50.4),
  TopMargin: amount(54),
  BottomMargin: amount(54),
  HeaderMargin: amount(21.6),
  FooterMargin: amount(21.6),
  FirstPageNumber: { start: '', check: (value) => value },
});

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.3465 };

const setMargins = (context: ApiContext, page: Bag, unit: unknown, options: unknown): void => {
  const factor = POINTS[enumOf(context, 'PrintMarginUnit', unit)] ?? 1;
  if (!isRecord(options)) throw problem('InvalidArgument', 'margins');
  for (const side of MARGINS) {
    const value = options[side];
    if (value === undefined) continue;
    page[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = numberOf(value) * factor;
  }
};

const HEADER_FIELDS: Fields = {
  LeftHeader: text(),
  CenterHeader: text(),
  RightHeader: text(),
  LeftFooter: text(),
  CenterFooter: text(),
  RightFooter: text(),
};

const isBag = (value: unknown): value is Bag => isRecord(value);

const partOf = (page: Bag, name: string): Bag => {
  const known = page[name];
  if (isBag(known)) return known;
  const made: Bag = {};
  page[name] = made;
  return made;
};

const headersObject = (context: ApiContext, page: Bag, changed: () => void): ApiObject => {
  const group = partOf(page, 'HeadersFooters');
  const part = (name: string) => (): ApiObject =>
    apiObject({
      type: 'HeaderFooter',
      ...bagMembers(partOf(group, name), HEADER_FIELDS, changed),
    });
  const fields: Fields = {
    State: choice(context, 'HeaderFooterState', 'Default'),
    UseSheetMargins: flag(true),
    UseSheetScale: flag(true),
  };
  return apiObject({
    type: 'HeaderFooterGroup',
    ...bagMembers(group, fields, changed),
    navigate: {
      DefaultForAllPages: part('DefaultForAllPages'),
      FirstPage: part('FirstPage'),
      EvenPages: part('EvenPages'),
      OddPages: part('OddPages'),
    },
  });
};

type AddressKey = 'printArea' | 'titleRows' | 'titleColumns';

const addressMethods = (
  context: ApiContext,
  sheet: Sheet,
  key: AddressKey,
  changed: () => void
): { readonly set: (args: readonly unknown[]) => null; readonly get: () => ApiObject | null } => ({
  set: ([range]) => {
    sheet[key] = addressOf(placeArgument(sheet, range).area);
    changed();
    return null;
  },
  get: () => {
    const address = sheet[key];
    const parsed = address === null ? null : parseAddress(address);
    return parsed === null ? null : context.objects.range(sheet, parsed.area);
  },
});

const needed = (object: ApiObject | null): ApiObject => {
  if (object === null) throw problem('ItemNotFound', 'print area or titles');
  return object;
};

const addressCalls = (
  context: ApiContext,
  sheet: Sheet,
  changed: () => void
): Required<ApiObject>['call'] => {
  const print = addressMethods(context, sheet, 'printArea', changed);
  const rows = addressMethods(context, sheet, 'titleRows', changed);
  const columns = addressMethods(context, sheet, 'titleColumns', changed);
  return {
    SetPrintArea: print.set,
    GetPrintAreaOrNullObject: print.get,
    GetPrintArea: () => needed(print.get()),
    SetPrintTitleRows: rows.set,
    GetPrintTitleRowsOrNullObject: rows.get,
    GetPrintTitleRows: () => needed(rows.get()),
    SetPrintTitleColumns: columns.set,
    GetPrintTitleColumnsOrNullObject: columns.get,
    GetPrintTitleColumns: () => needed(columns.get()),
  };
};

/** `worksheet.pageLayout` */
export function pageLayoutObject(context: ApiContext, sheet: Sheet): ApiObject {
  const changed = (): void => {
    context.changes.add({ kind: 'sheetChanged', sheet });
  };
  return apiObject({
    type: 'PageLayout',
    ...bagMembers(sheet.page, pageFields(context), changed),
    navigate: { HeadersFooters: () => headersObject(context, sheet.page, changed) },
    call: {
      ...addressCalls(context, sheet, changed),
      SetPrintMargins: ([unit, options]) => {
        setMargins(context, sheet.page, unit, options);
        changed();
        return null;
      },
    },
  });
}
