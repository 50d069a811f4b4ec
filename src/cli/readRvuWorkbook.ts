/** Reads a workbook of ours as a whole. */
import type { Problem } from '../workbook/kernel/problem';
import { placeWords, problemSentence } from '../workbook/kernel/problemSentence';
import { readRvu, type RvuReading } from '../workbook/book/readRvu';
import { CELLS_OF_RVU } from '../workbook/book/cellsOfRvu';
import type { FileBook } from '../xlsx/fileBook';
import type { FileProblem } from '../xlsx/fileProblem';
import { readWorkbook } from '../xlsx/readWorkbook';
import { workbookSource } from '../xlsx/workbookSource';
import { fileProblemSentence } from '../exchange/fileProblemSentence';
import { hasLostTables, hasOurTable } from './lostTables';
import { NO_REPAIRS, repairOffer, repaired, type Repairs } from './repairs';
import { done, failed, type Result } from './result';
import { shiftedColumns } from './shiftedColumns';
import { capital } from '../workbook/kernel/wording';

export interface RvuBook {
  readonly book: FileBook;
  readonly reading: Extract<RvuReading, { readonly kind: 'rvu' }>;
}

interface OpenOptions {
  readonly repairs?: Repairs;
  readonly only?: boolean;
}

/**
 * The workbook and the RVU in it, cells that can't be read aside; refused where nothing in it is ours. It is read
 * with what the user says in `repairs`; `only` reads no more cells than the RVU needs.
 */
export function readRvuWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Result<RvuBook> {
  const { repairs = NO_REPAIRS, only } = options;
  const read = readWorkbook(bytes, only === true ? { only: CELLS_OF_RVU } : { comments: true });
  if (!read.ok) return failed(...read.problems.map(refusalWords));
  const reading = readRvu(repaired(workbookSource(read.book), repairs));
  if (reading.kind !== 'rvu') return failed(hasLostTables(bytes) ? NO_TABLES : NOT_OURS);
  const harm = harmIn(read.book);
  return harm === null ? done({ book: read.book, reading }) : failed(harm);
}

function refusalWords(problem: FileProblem): string {
  const isTable = problem.code === 'damaged' && /\/tables\//.test(problem.part ?? '');
  return isTable
    ? `A table of the workbook is damaged (${problem.part}): a program that loses the columns behind a computed one (ExcelJS and its forks) may have saved it, and Excel’s repair would take the table away. ${GO_ON}`
    : `${capital(fileProblemSentence(problem))}.`;
}

/** What makes its tables unfit to be read, or null. */
const harmIn = (book: FileBook): string | null =>
  hasOurTable(book.tables) ? shiftedColumns(book) : NO_TABLES;

const GO_ON =
  'Please go on from the copy that Excel or LibreOffice saved last, and type what was added since into it.';

const NOT_OURS =
  'No sheet of ours is in this workbook; please name one that the add-in, rvu new or rvu demo made.';

/** Formulas and readers find the lists by their tables: guessing where one ends could lose what is typed there. */
const NO_TABLES =
  'The tables of the workbook are gone, or have lost their names: a program that keeps no tables (SheetJS, gnumeric) or not their names (Odoo) has saved it. ' +
  GO_ON;

/** The problem in words, with its place where it has one. */
export function placedSentence(problem: Problem): string {
  const sentence = `${problemSentence(problem)}${repairOffer(problem)}`;
  return 'place' in problem ? `${placeWords(problem.place)}: ${sentence}` : sentence;
}
