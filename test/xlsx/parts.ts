import { strFromU8, unzipSync } from 'fflate';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import type { FileBook, FileCell, FileSheet } from '../../src/xlsx/fileBook';
import type { FileProblem } from '../../src/xlsx/fileProblem';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** The texts of a written file's parts by path. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

export const partOf = (blueprint: Blueprint, path: string): string => {
  const part = partsOf(writeWorkbook(blueprint)).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
};

export const bookOf = (bytes: Uint8Array): FileBook => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.book;
};

export const sheetOf = (book: FileBook, title: string): FileSheet => {
  const sheet = book.sheets.find((candidate) => candidate.title === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet;
};

export const problemOf = (bytes: Uint8Array): FileProblem => {
  const result = readWorkbook(bytes);
  if (result.ok) throw new Error('the file was read');
  return result.problems[0];
};

/** Written and read again: the cells of the first sheet's rows. */
export const roundTrip = (
  blueprint: Blueprint
): ReadonlyMap<number, readonly (FileCell | undefined)[]> => {
  const [sheet] = bookOf(writeWorkbook(blueprint)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet.rows;
};
