/** The emulated workbook as a file to download. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { NamedRange } from 'hucre';
import type { Book, Engine } from 'excel-emulator/book';
import { chartParts, drawnCharts } from './charts';
import type { FileChart } from './charts';
import { calculateOnLoad, hideNames, sortFontParts, nameCharts } from './corrections';
import { fileSheet } from './sheet';

const namesOf = ({ names }: Book): NamedRange[] =>
  names.map(({ name, formula, sheet }) => ({
    name,
    range: formula.replace(/^=/, ''),
    ...(sheet ? { scope: sheet.name } : {}),
  }));

/** A part that must be in a file that the library has just written. */
function part(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The file has no part ${path}`);
  return strFromU8(bytes);
}

const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0] ?? 0);

/** The drawings of the sheets that have charts, in the sheets' order. */
function drawings(
  parts: Readonly<Record<string, Uint8Array>>,
  { sheets }: Book
): Readonly<Record<string, string>> {
  const names = sheets
    .map((sheet) => drawnCharts(sheet).map(({ name }) => name))
    .filter((own) => own.length > 0);
  const paths = Object.keys(parts)
    .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
    .sort((left, right) => numberIn(left) - numberIn(right));
  return Object.fromEntries(
    paths.map((path, index) => [path, nameCharts(part(parts, path), names[index] ?? [])])
  );
}

/** Puts right what the library writes wrong or not at all. */
function correctedFile(file: Uint8Array, book: Book, charts: readonly FileChart[]): Uint8Array {
  const parts = unzipSync(file);
  const hidden = book.names.filter(({ visible }) => !visible).map(({ name }) => name);
  const own = {
    'xl/styles.xml': sortFontParts(part(parts, 'xl/styles.xml')),
    'xl/workbook.xml': calculateOnLoad(hideNames(part(parts, 'xl/workbook.xml'), hidden)),
    ...chartParts(charts),
    ...drawings(parts, book),
  };
  Object.entries(own).forEach(([path, xml]) => {
    part(parts, path);
    parts[path] = strToU8(xml);
  });
  return zipSync(parts, { level: 6 });
}

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
    drawnCharts(source.sheet).map((chart) => ({ source, chart }))
  );
  return correctedFile(file, book, charts);
}
