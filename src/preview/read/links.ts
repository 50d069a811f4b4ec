import { columnOfKey, parseAddress, rowOfKey } from '../../emulator/book/area';
import { findSheet } from '../../emulator/book/book';
import type { Book, Sheet } from '../../emulator/book/model';
import type { ShownLink } from '../view/sheetView';

/** The cells of a sheet that lead to places of the same workbook; links to elsewhere stay texts. */
export const linksOf = (book: Book, sheet: Sheet): ShownLink[] =>
  [...sheet.hyperlinks].flatMap(([key, { documentReference }]) => {
    const target = parseAddress((documentReference ?? '').replace(/^#/, ''));
    const there = target?.sheet ? findSheet(book, target.sheet) : undefined;
    if (!target || !there) return [];
    return [{ row: rowOfKey(key), column: columnOfKey(key), sheet: there.id, area: target.area }];
  });
