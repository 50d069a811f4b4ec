/** Reads a workbook of ours as a whole. */
import type { Problem } from '../workbook/kernel/problem';
import { placeWords, problemSentence } from '../workbook/kernel/problemSentence';
import { withRowsTaken } from '../workbook/book/planTakeRows';
import { readRvu, type RvuReading } from '../workbook/book/readRvu';
import { CELLS_OF_RVU } from '../workbook/book/wantedCells';
import type { FileBook } from '../xlsx/fileBook';
import { readWorkbook } from '../xlsx/readWorkbook';
import { workbookSource } from '../xlsx/workbookSource';
import { fileProblemSentence } from '../exchange/fileProblemSentence';
import type { Arguments } from './command';
import { done, failed, type Result } from './result';
import { capital } from '../workbook/kernel/wording';

const TAKE_ROWS = 'take-rows';

export const TAKE_ROWS_OPTION = {
  name: TAKE_ROWS,
  about: 'takes rows that stand right below a table into it, each cell under its column',
} as const;

/** Whether the user says so. */
export function takesRows({ options }: Arguments): boolean {
  return options.has(TAKE_ROWS);
}

export interface OurBook {
  readonly book: FileBook;
  readonly reading: Extract<RvuReading, { readonly kind: 'rvu' }>;
}

interface OurOptions {
  readonly takeRows?: boolean;
  readonly only?: boolean;
}

/**
 * The workbook and the RVU in it, cells that can't be read aside; refused where nothing in it is ours. `takeRows`
 * reads rows right below a table as rows of it, `only` no more cells than the RVU needs.
 */
export function readOurs(bytes: Uint8Array, options: OurOptions = {}): Result<OurBook> {
  const { takeRows, only } = options;
  const read = readWorkbook(bytes, only === true ? { only: CELLS_OF_RVU } : { comments: true });
  if (!read.ok)
    return failed(...read.problems.map((problem) => `${capital(fileProblemSentence(problem))}.`));
  const source = workbookSource(read.book);
  const reading = readRvu(takeRows === true ? withRowsTaken(source) : source);
  if (reading.kind === 'rvu' && read.book.tables.length === 0) return failed(NO_TABLES);
  return reading.kind === 'rvu'
    ? done({ book: read.book, reading })
    : failed(
        'No sheet of ours is in this workbook; please name one that the add-in, rvu new or rvu demo made.'
      );
}

/** Formulas and readers find the lists by their tables: guessing where one ends could lose what is typed there. */
const NO_TABLES =
  'All tables of the workbook are gone: a program that keeps no tables (SheetJS, gnumeric and others) has saved it. Please go on from the copy that Excel or LibreOffice saved last, and type what was added since into it.';

/** The problem in words, with its place where it has one. */
export function placedSentence(problem: Problem): string {
  const offer =
    problem.code === 'loose-rows'
      ? ` Or add --${TAKE_ROWS}, where nothing else stands between.`
      : '';
  const sentence = `${problemSentence(problem)}${offer}`;
  return 'place' in problem ? `${placeWords(problem.place)}: ${sentence}` : sentence;
}
