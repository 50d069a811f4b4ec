import { writeXlsx } from 'hucre';
import type { NamedRange } from 'hucre';
import type { Engine } from '../../emulator/book/engine';
import type { Book } from '../../emulator/book/model';
import { fileSheet } from './sheet';

const namesOf = ({ names }: Book): NamedRange[] =>
  names.map(({ name, formula, sheet }) => ({
    name,
    range: formula.replace(/^=/, ''),
    ...(sheet ? { scope: sheet.name } : {}),
  }));

/** The workbook as the bytes of an .xlsx file: whatever it holds, and nothing that it doesn't. */
export const workbookFile = (book: Book, engine: Engine): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.sheets.map((sheet) => fileSheet({ book, engine, sheet })),
    namedRanges: namesOf(book),
    activeSheet: Math.max(0, book.sheets.indexOf(book.active)),
    defaultFont: { name: 'Calibri', size: 11 },
  });
