/** What people added to a workbook of ours: sheets, columns in our tables, comments, and words beside our tables. */
import { plainHeader } from '../workbook/kernel/headers';
import type { OwnCell } from '../exchange/audit/ownCell';
import { headersOfOurs, ownCells } from '../exchange/audit/ownCells';
import type { Rvu } from '../model/rvu';
import { isEarlierHeader } from '../workbook/book/earlierHeaders';
import { sheetStamp } from '../workbook/kernel/blueprint';
import type { Blueprint } from '../workbook/kernel/blueprint';
import { rvuBlueprint } from '../workbook/book/rvuBlueprint';
import { cellAddress } from '../workbook/kernel/a1';
import { MATRIX_DATA_SHEET } from '../workbook/sections/matrix/matrixLayout';
import type { StandingCell, StandingSheet } from '../workbook/kernel/standing';
import type { FileBook } from '../xlsx/fileBook';
import { fileStanding } from '../xlsx/fileStanding';
import type { RvuBook } from './readRvuWorkbook';

export interface ForeignContent {
  /** Titles. */
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
  /** Comments and loose cells on our sheets, each by its place. */
  readonly places: readonly string[];
}

/** What of the workbook has no place in ours. */
export function foreignContent({ book, reading }: RvuBook, ours: Blueprint): ForeignContent {
  const sheets = sheetsIn(book);
  const comments = book.comments
    .filter(({ sheet }) => !sheets.includes(sheet))
    .map(({ sheet, row, column }) => `comment at ${sheet}!${cellAddress(row, column)}`);
  return {
    sheets,
    columns: columnsIn(book, ours),
    places: [...cellsIn(book, sheets, reading.rvu, ours), ...comments],
  };
}

/**
 * Words that people typed on our sheets outside our tables; a number alone may be one of ours that is out of date. Words
 * that the new workbook does not say either may still be what ours said before: only then is that one drawn, too.
 */
function cellsIn(
  book: FileBook,
  own: readonly string[],
  rvu: Rvu,
  ours: Blueprint
): readonly string[] {
  const standing = fileStanding({ ...book, comments: [] });
  const isWorked = workedOutIn(ours);
  const typed = standing.sheets
    .filter(({ title }) => !own.includes(title))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter((cell) => isWords(cell) && !isWorked(sheet, cell)),
    }));
  const isLoose = ({ source }: OwnCell): boolean =>
    typed.some(({ title }) => source.startsWith(`${title}!`));
  const looseBeside = (blueprint: Blueprint): readonly OwnCell[] =>
    ownCells({ ...standing, sheets: typed }, blueprint).filter(isLoose);
  if (looseBeside(ours).length === 0) return [];
  return looseBeside(rvuBlueprint(rvu)).map(({ source }) => source);
}

/**
 * Whether a cell stands in a column of the charts' data that we fill: labels of other contributions, or for other
 * lines, may still stand there from before somebody changed a cell elsewhere.
 */
function workedOutIn({ sheets }: Blueprint) {
  const blocks = sheets.find(({ key }) => key === MATRIX_DATA_SHEET)?.blocks ?? [];
  const columns = new Set(
    blocks.flatMap(({ column, cells }) =>
      Array.from(
        { length: Math.max(0, ...cells.map(({ length }) => length)) },
        (_, at) => column + at
      )
    )
  );
  const ourKey = MATRIX_DATA_SHEET.toLowerCase();
  return ({ key }: StandingSheet, { column }: StandingCell): boolean =>
    key === ourKey && columns.has(column);
}

const isWords = ({ value, formula }: StandingCell): boolean =>
  typeof value === 'string' && formula === null;

/** Ours have a stamp, whatever they are called now. */
function sheetsIn({ sheets, names }: FileBook): readonly string[] {
  const prefix = sheetStamp('').toLowerCase();
  const stamped = new Set(
    names.filter(({ name }) => name.toLowerCase().startsWith(prefix)).map(({ sheet }) => sheet)
  );
  return sheets.map(({ title }) => title).filter((title) => !stamped.has(title));
}

function columnsIn({ tables }: FileBook, ours: Blueprint): ForeignContent['columns'] {
  const known = headersOfOurs(ours);
  return tables.flatMap(({ name, headers }) => {
    const headersOfOurs = known.get(name.toLowerCase());
    if (headersOfOurs === undefined) return [];
    return headers
      .filter((header) => !headersOfOurs.has(plainHeader(header)) && !isEarlierHeader(name, header))
      .map((header) => ({ table: name, header }));
  });
}
