/** The ranges that a range leads to: cells, rows, neighbours, the used part. */
import type { Area, ParsedAddress } from '../../book/area';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaOf,
  bounding,
  fits,
  intersection,
  lastColumn,
  lastRow,
  parseAddress,
} from '../../book/area';
import { usedArea } from '../../book/book';
import type { Book, Sheet } from '../../book/model';
import { areaFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { integerOf, textOf } from '../apiObject';

export function checked(area: Area): Area {
  if (!fits(area)) throw problem('InvalidArgument', 'beyond the sheet');
  return area;
}

const number = (args: readonly unknown[], index: number, missing = 0): number =>
  args[index] === undefined || args[index] === null ? missing : integerOf(args[index]);

/** From a line to where the other end is moved, which may be before it. */
const stretched = (
  start: number,
  size: number
): { readonly from: number; readonly count: number } => {
  const end = start + size - 1;
  return { from: Math.min(start, end), count: Math.abs(end - start) + 1 };
};

/** Moves the bottom right corner; past the other one, the area lies on its other side. */
const resized = (area: Area, rows: number, columns: number): Area => {
  const vertical = stretched(area.row, area.rows + rows);
  const horizontal = stretched(area.column, area.columns + columns);
  return checked({
    row: vertical.from,
    rows: vertical.count,
    column: horizontal.from,
    columns: horizontal.count,
  });
};

const positive = (value: number): number => {
  if (value < 1) throw problem('InvalidArgument', 'size');
  return value;
};

export type AreaStep = (area: Area, args: readonly unknown[]) => Area;

const beside =
  (axis: 'row' | 'column', after: boolean): AreaStep =>
  (area, args) => {
    const count = number(args, 0, 1);
    const size = Math.abs(count);
    if (size === 0) throw problem('InvalidArgument', 'count');
    const behind = after === count > 0;
    if (axis === 'row') {
      return checked({ ...area, row: behind ? lastRow(area) + 1 : area.row - size, rows: size });
    }
    const column = behind ? lastColumn(area) + 1 : area.column - size;
    return checked({ ...area, column, columns: size });
  };

/** Methods that only compute another area of the same sheet. */
export const AREA_STEPS: Readonly<Record<string, AreaStep>> = {
  GetCell: (area, args) =>
    checked(areaOf(area.row + number(args, 0), area.column + number(args, 1))),
  GetRow: (area, args) => checked({ ...area, row: area.row + number(args, 0), rows: 1 }),
  GetColumn: (area, args) =>
    checked({ ...area, column: area.column + number(args, 0), columns: 1 }),
  GetLastCell: (area) => areaOf(lastRow(area), lastColumn(area)),
  GetLastRow: (area) => ({ ...area, row: lastRow(area), rows: 1 }),
  GetLastColumn: (area) => ({ ...area, column: lastColumn(area), columns: 1 }),
  GetEntireRow: (area) => ({ ...area, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (area) => ({ ...area, row: 0, rows: MAX_ROWS }),
  GetOffsetRange: (area, args) =>
    checked({ ...area, row: area.row + number(args, 0), column: area.column + number(args, 1) }),
  GetResizedRange: (area, args) => resized(area, number(args, 0), number(args, 1)),
  GetAbsoluteResizedRange: (area, args) =>
    checked({ ...area, rows: positive(number(args, 0)), columns: positive(number(args, 1)) }),
  GetRowsAbove: beside('row', false),
  GetRowsBelow: beside('row', true),
  GetColumnsBefore: beside('column', false),
  GetColumnsAfter: beside('column', true),
};

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'area' in value;

/** The place behind an argument that is a range proxy, or null when it is something else. */
export function placeOf(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null || !('model' in value)) return null;
  return isPlace(value.model) ? value.model : null;
}

/** An argument that is a range or an address on the same sheet. */
export function placeArgument(sheet: Sheet, value: unknown): Place {
  const place = placeOf(value);
  if (place !== null) return place;
  const parsed = parseAddress(textOf(value, 'range'));
  if (parsed === null) throw problem('InvalidArgument', `address ${String(value)}`);
  return { sheet, area: parsed.area };
}

export function boundingOf(place: Place, other: unknown): Area {
  const second = placeArgument(place.sheet, other);
  if (second.sheet !== place.sheet) throw problem('InvalidArgument', 'ranges of two sheets');
  return bounding(place.area, second.area);
}

export function commonOf(place: Place, other: unknown): Area | null {
  const second = placeArgument(place.sheet, other);
  return second.sheet === place.sheet ? intersection(place.area, second.area) : null;
}

export function usedWithin(place: Place, valuesOnly: unknown): Area | null {
  return usedArea(place.sheet, place.area, valuesOnly === true);
}

/** The block of filled cells around a cell, bordered by blanks. */
export function regionAround({ sheet, area }: Place): Area {
  const filled = (part: Area): boolean => usedArea(sheet, part, true) !== null;
  let region = area;
  for (let grown = true; grown;) {
    grown = false;
    const ring: readonly Area[] = [
      { ...region, row: region.row - 1, rows: region.rows + 1 },
      { ...region, rows: region.rows + 1 },
      { ...region, column: region.column - 1, columns: region.columns + 1 },
      { ...region, columns: region.columns + 1 },
    ];
    for (const wider of ring) {
      if (!fits(wider)) continue;
      const strip = stripOf(wider, region);
      if (strip !== null && filled(strip)) {
        region = bounding(region, wider);
        grown = true;
      }
    }
  }
  return region;
}

const stripOf = (wider: Area, inner: Area): Area | null => {
  if (wider.row < inner.row) return { ...wider, rows: 1 };
  if (lastRow(wider) > lastRow(inner)) return { ...wider, row: lastRow(wider), rows: 1 };
  if (wider.column < inner.column) return { ...wider, columns: 1 };
  return { ...wider, column: lastColumn(wider), columns: 1 };
};

/** `=Sheet1!$A$1:$B$2` of a range argument. */
export function formulaOfPlace({ sheet, area }: Place): string {
  return areaFormula(sheet, area);
}

const isOn = (sheet: Sheet, name: string | null): boolean =>
  name === null || name.toLowerCase() === sheet.name.toLowerCase();

const addressOfName = (book: Book, text: string): ParsedAddress | null => {
  const named = book.names.find((name) => name.name.toLowerCase() === text.toLowerCase());
  return named === undefined ? null : parseAddress(named.formula.slice(1));
};

/** The cells of an address on a sheet; the whole sheet without one. Names of cells serve too. */
export function placeAt(book: Book, sheet: Sheet, address: unknown): Place {
  if (address === undefined || address === null || address === '') {
    return { sheet, area: areaOf(0, 0, MAX_ROWS, MAX_COLUMNS) };
  }
  const text = textOf(address, 'address');
  const parsed = parseAddress(text) ?? addressOfName(book, text);
  if (parsed === null || !isOn(sheet, parsed.sheet)) {
    throw problem('InvalidArgument', `address ${text} on ${sheet.name}`);
  }
  return { sheet, area: checked(parsed.area) };
}
