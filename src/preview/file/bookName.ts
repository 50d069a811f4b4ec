/** Names for the workbook and its file. */
import type { Book, Engine } from 'excel-emulator/book';
import { areaOfFormula, findName, plainText } from 'excel-emulator/book';

export interface NameSource {
  readonly book: Book;
  readonly engine: Engine;
}

/** What a workbook is called that isn't about anything yet. */
export const NAMELESS = 'Workbook';

/** Longer names make trouble in folders. */
const LONGEST = 120;

/** What a named cell of the add-in's workbook says; empty where there is none. */
function namedText({ book, engine }: NameSource, name: string): string {
  const found = findName(book, name, null);
  const place = found ? areaOfFormula(book, found.formula) : null;
  if (!place) return '';
  return plainText(engine.valueAt(place.sheet, place.area.row, place.area.column)).trim();
}

/** What the workbook is about, for instance `Brightwater and Halden 2026-Q4`. */
export function bookName(source: NameSource): string {
  const sides = ['Us_name', 'Partner_name'].map((name) => namedText(source, name));
  const alliance = sides.filter((side) => side !== '').join(' and ');
  if (alliance === '') return NAMELESS;
  return [alliance, namedText(source, 'Period')].filter((part) => part !== '').join(' ');
}

/** A name as a file of Excel's, of signs that file systems take. */
export function xlsxName(name: string): string {
  return `${
    name
      .replace(/[\\/:*?"<>|\s\u0000-\u001f]+/g, ' ')
      .slice(0, LONGEST)
      .trim() || NAMELESS
  }.xlsx`;
}
