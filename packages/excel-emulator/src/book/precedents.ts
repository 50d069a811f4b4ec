/** Which cells a formula speaks of, and which formulas speak of a cell. */
import { structuredIn, tokensOf } from '../calculator/parse';
import type { Area } from './area';
import { columnOfKey, intersection, parseAddress, rowOfKey, sameArea } from './area';
import { dataArea, findSheet, findTable, keysWithin, tableAt } from './book';
import type { Book, Sheet } from './model';
import { areaOfName } from './names';

export interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A column's data cells, or all data of the table. */
const structured = (book: Book, text: string, own: string | null): Cells | null => {
  const reference = structuredIn(text);
  const table = findTable(book, reference?.table || own || '');
  if (reference === undefined || table === undefined) return null;
  const data = dataArea(table);
  const at = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const places = (reference.columns ?? []).map(at).filter((index) => index >= 0);
  if (places.length === 0) return { sheet: table.sheet, area: data };
  const first = Math.min(...places);
  const columns = Math.max(...places) - first + 1;
  return { sheet: table.sheet, area: { ...data, column: data.column + first, columns } };
};

const named = (book: Book, text: string): Cells | null => {
  const name = book.names.find((item) => item.name.toLowerCase() === text.toLowerCase());
  return name === undefined ? null : areaOfName(book, name);
};

const addressed = (book: Book, text: string, sheet: Sheet): Cells | null => {
  const parsed = parseAddress(text);
  if (parsed === null) return named(book, text);
  const owner = parsed.sheet === null ? sheet : findSheet(book, parsed.sheet);
  return owner === undefined ? null : { sheet: owner, area: parsed.area };
};

/** The cells that the formula of one cell names, each place once. */
const namedBy = (book: Book, sheet: Sheet, key: number): readonly Cells[] => {
  const formula = sheet.cells.get(key)?.formula ?? null;
  if (formula === null) return [];
  const own = tableAt(book, sheet, rowOfKey(key), columnOfKey(key))?.name ?? null;
  return tokensOf(formula).flatMap(({ type, value }) => {
    const found =
      type === 'structured'
        ? structured(book, value, own)
        : type.startsWith('range')
          ? addressed(book, value, sheet)
          : null;
    return found === null ? [] : [found];
  });
};

const same = (left: Cells, right: Cells): boolean =>
  left.sheet === right.sheet && sameArea(left.area, right.area);

const unique = (places: readonly Cells[]): readonly Cells[] =>
  places.filter((place, index) => places.findIndex((other) => same(other, place)) === index);

export function directPrecedents(book: Book, { sheet, area }: Cells): readonly Cells[] {
  return unique(keysWithin(sheet.cells, area).flatMap((key) => namedBy(book, sheet, key)));
}

const cellOf = (sheet: Sheet, key: number): Cells => ({
  sheet,
  area: { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 },
});

const touches = (left: Cells, right: Cells): boolean =>
  left.sheet === right.sheet && intersection(left.area, right.area) !== null;

export function directDependents(book: Book, place: Cells): readonly Cells[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells.keys()]
      .sort((a, b) => a - b)
      .filter((key) => namedBy(book, sheet, key).some((named_) => touches(named_, place)))
      .map((key) => cellOf(sheet, key))
  );
}

/** What is reached step by step, the first place itself only where a circle leads back to it. */
export function reached(start: Cells, next: (place: Cells) => readonly Cells[]): readonly Cells[] {
  const found: Cells[] = [];
  const waiting = [...next(start)];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const here = place;
    if (found.some((known) => same(known, here))) continue;
    found.push(here);
    waiting.push(...next(here));
  }
  return found;
}
