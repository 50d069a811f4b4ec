/** `Excel.RangeAreas`: several rectangles of one sheet, changed together. */
import { MAX_COLUMNS, MAX_ROWS, addressOf, quotedSheet } from '../../book/area';
import type { Area } from '../../book/area';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { placeAt } from './rangeAreas';
import { rangeFormatObject } from './rangeFormat';
import { validationObject } from './validation';

const LONGEST = 8192;

/** The rectangles of `A1:B2, D4`, separated as Windows' list separator is (office-js 1167, 1985). */
const areasOf = (context: ApiContext, sheet: Sheet, address: unknown): readonly Area[] => {
  const text = textOf(address, 'address');
  if (text.length > LONGEST) throw problem('InvalidArgument', `more than ${LONGEST} characters`);
  const { listSeparator } = context.ways;
  const other = listSeparator === ',' ? ';' : ',';
  if (text.includes(other))
    throw problem('InvalidArgument', `areas stand apart by ${listSeparator}`);
  return text.split(listSeparator).map((part) => placeAt(context.book, sheet, part.trim()).area);
};

const mapped = <T, U>(
  members: Readonly<Record<string, T>> | undefined,
  map: (name: string) => U
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.keys(members ?? {}).map((name) => [name, map(name)]));

/** What the parts have in common; null where they differ, as in Excel. */
const common = (values: readonly unknown[]): unknown => {
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return same ? first : null;
};

/** Objects of one class that are read and changed as one. */
const together = (parts: readonly [ApiObject, ...ApiObject[]]): ApiObject => {
  const [first] = parts;
  const { find } = first;
  const all = (pick: (part: ApiObject) => ApiObject | undefined): ApiObject => {
    const found = parts.flatMap((part) => pick(part) ?? []);
    const [head, ...rest] = found;
    if (head === undefined) throw problem('ItemNotFound', first.type);
    return together([head, ...rest]);
  };
  return apiObject({
    type: first.type,
    get: mapped(first.get, (name) => () => common(parts.map((part) => part.get?.[name]?.()))),
    set: mapped(first.set, (name) => (value: unknown) => {
      for (const part of parts) part.set?.[name]?.(value);
    }),
    navigate: mapped(first.navigate, (name) => () => all((part) => part.navigate?.[name]?.())),
    call: mapped(first.call, (name) => (args: readonly unknown[]) => {
      for (const part of parts) part.call?.[name]?.(args);
      return null;
    }),
    ...(find === undefined ? {} : { find: (key: string | number) => all((p) => p.find?.(key)) }),
  });
};

/** `worksheet.getRanges(address)` */
export const rangeGroup = (context: ApiContext, sheet: Sheet, address: unknown): ApiObject => {
  const areas = areasOf(context, sheet, address);
  const of = (make: (area: Area) => ApiObject): ApiObject => {
    const [first, ...rest] = areas.map(make);
    if (first === undefined) throw problem('InvalidArgument', 'address');
    return together([first, ...rest]);
  };
  const places = (): string =>
    areas.map((area) => `${quotedSheet(sheet.name)}!${addressOf(area)}`).join(',');
  return apiObject({
    type: 'RangeAreas',
    get: {
      Address: places,
      AddressLocal: places,
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      IsEntireRow: () => areas.every(({ columns }) => columns === MAX_COLUMNS),
      IsEntireColumn: () => areas.every(({ rows }) => rows === MAX_ROWS),
    },
    navigate: {
      Format: () => of((area) => rangeFormatObject(context, { sheet, area })),
      DataValidation: () => of((area) => validationObject(context, { sheet, area })),
      Worksheet: () => context.objects.sheet(sheet),
    },
  });
};
