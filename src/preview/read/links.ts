/** A view of a sheet's links. */
import type { Area, Book, Sheet } from 'excel-emulator/book';
import {
  areaOfName,
  columnOfKey,
  findName,
  findSheet,
  parseAddress,
  rowOfKey,
} from 'excel-emulator/book';
import type { ShownLink } from '../view/sheetView';

/** The place that `Sheet!A1` or a defined name stands for; null for a place that there isn't. */
function placeOf(book: Book, reference: string): { sheet: Sheet; area: Area } | null {
  const name = findName(book, reference, null);
  if (name) return areaOfName(book, name);
  const target = parseAddress(reference);
  const sheet = target?.sheet ? findSheet(book, target.sheet) : undefined;
  return target && sheet ? { sheet, area: target.area } : null;
}

/** The cells of a sheet that lead to places of the same workbook; links to elsewhere stay texts. */
export function linksOf(book: Book, sheet: Sheet): ShownLink[] {
  return [...sheet.hyperlinks].flatMap(([key, { documentReference }]) => {
    const place = placeOf(book, (documentReference ?? '').replace(/^#/, ''));
    if (!place) return [];
    const { area } = place;
    return [{ row: rowOfKey(key), column: columnOfKey(key), sheet: place.sheet.id, area }];
  });
}
