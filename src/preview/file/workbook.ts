import { writeXlsx } from 'hucre';
import type { NamedRange } from 'hucre';
import type { Engine } from '../../emulator/book/engine';
import type { Book } from '../../emulator/book/model';
import { scatterCharts, withCharts } from './charts';
import { fileSheet } from './sheet';

const namesOf = ({ names }: Book): NamedRange[] =>
  names.map(({ name, formula, sheet }) => ({
    name,
    range: formula.replace(/^=/, ''),
    ...(sheet ? { scope: sheet.name } : {}),
  }));

/** The workbook as the bytes of an .xlsx file: whatever it holds, and nothing that it doesn't. */
export async function workbookFile(book: Book, engine: Engine): Promise<Uint8Array> {
  const sources = book.sheets.map((sheet) => ({ book, engine, sheet }));
  const file = await writeXlsx({
    sheets: sources.map(fileSheet),
    namedRanges: namesOf(book),
    activeSheet: Math.max(0, book.sheets.indexOf(book.active)),
    defaultFont: { name: 'Calibri', size: 11 },
  });
  const charts = sources.flatMap((source) =>
    scatterCharts(source.sheet).map((chart) => ({ source, chart }))
  );
  return withCharts(file, charts);
}
