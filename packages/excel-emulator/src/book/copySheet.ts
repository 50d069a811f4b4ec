/** Another sheet like one that is there: cells, looks, tables, charts, names. */
import { findSheet, findTable } from './book';
import { rewriteSheet } from './formulas';
import type { Book, NameModel, Sheet, TableModel } from './model';
import { areaOfName } from './names';
import { rewriteFormula } from './rewrite';
import { madeSheet } from './restore';
import { plainSheet } from './snapshot';

const MAX_TITLE = 31;

/** `Data (2)` of Data and of `Data (3)`: the first number that is free. */
const freeTitle = (book: Book, title: string): string => {
  const stem = title.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const name = stem.slice(0, MAX_TITLE - mark.length) + mark;
    if (findSheet(book, name) === undefined) return name;
  }
};

const freeTable = (book: Book, name: string): string => {
  for (let number = 2; ; number += 1) {
    if (findTable(book, `${name}${number}`) === undefined) return `${name}${number}`;
  }
};

const copyTable = (book: Book, table: TableModel, sheet: Sheet): TableModel => {
  const copy: TableModel = {
    ...table,
    id: book.nextTable,
    name: freeTable(book, table.name),
    sheet,
    columns: table.columns.map((column) => ({ ...column })),
    criteria: { ...table.criteria },
  };
  book.nextTable += 1;
  book.tables.push(copy);
  return copy;
};

/** The sheet's own names, and those of the workbook that lie on it: the copy has them to itself. */
const namesOf = (book: Book, sheet: Sheet): readonly NameModel[] =>
  book.names.filter(
    (name) =>
      name.sheet === sheet || (name.sheet === null && areaOfName(book, name)?.sheet === sheet)
  );

/** A pivot table's name is its own in the workbook; the slicers beside it follow. */
const renamePivots = (book: Book, copy: Sheet): void => {
  const taken = new Set(book.sheets.flatMap(({ pivots }) => pivots.map(({ name }) => name)));
  for (const pivot of copy.pivots) {
    const old = pivot.name;
    for (let number = 2; taken.has(pivot.name); number += 1) pivot.name = `${old}${number}`;
    taken.add(pivot.name);
    for (const slicer of copy.slicers) if (slicer.pivot === old) slicer.pivot = pivot.name;
  }
};

/** Makes the copy and puts it at a place among the sheets. */
export function copySheet(book: Book, sheet: Sheet, position: number): Sheet {
  const plain = { ...structuredClone(plainSheet(sheet)), name: freeTitle(book, sheet.name) };
  const copy = madeSheet(plain, book);
  renamePivots(book, copy);
  const names = namesOf(book, sheet);
  const tables = book.tables.filter((table) => table.sheet === sheet);
  book.sheets.splice(position, 0, copy);
  const renamed = new Map(
    tables.map((table) => [table.name.toLowerCase(), copyTable(book, table, copy).name])
  );
  const own = sheet.name.toLowerCase();
  const change = {
    sheet: (name: string) => (name.toLowerCase() === own ? copy.name : name),
    table: (name: string) => renamed.get(name.toLowerCase()) ?? name,
  };
  rewriteSheet(book, copy, change);
  for (const name of names) {
    const formula = rewriteFormula(name.formula, { sheet: copy.name, table: null }, change);
    book.names.push({ ...name, formula, sheet: copy });
  }
  return copy;
}
