/** Reads a workbook of ours as a whole. */
import type { Problem } from '../workbook/kernel/problem';
import { placeWords, problemSentence } from '../workbook/kernel/problemSentence';
import { readRvu, type RvuReading } from '../workbook/book/readRvu';
import type { FileBook } from '../xlsx/fileBook';
import { readWorkbook } from '../xlsx/readWorkbook';
import { workbookSource } from '../xlsx/workbookSource';
import { fileProblemSentence } from '../exchange/fileProblemSentence';
import { done, failed, type Result } from './result';
import { capital } from '../workbook/kernel/wording';

export interface OurBook {
  readonly book: FileBook;
  readonly reading: Extract<RvuReading, { readonly kind: 'rvu' }>;
}

/** The workbook and the RVU in it, cells that can't be read aside; refused where nothing in it is ours. */
export function readOurs(bytes: Uint8Array): Result<OurBook> {
  const read = readWorkbook(bytes);
  if (!read.ok)
    return failed(...read.problems.map((problem) => `${capital(fileProblemSentence(problem))}.`));
  const reading = readRvu(workbookSource(read.book));
  return reading.kind === 'rvu'
    ? done({ book: read.book, reading })
    : failed(
        'No sheet of ours is in this workbook; please name one that the add-in, rvu new or rvu demo made.'
      );
}

/** The problem in words, with its place where it has one. */
export function placedSentence(problem: Problem): string {
  const sentence = problemSentence(problem);
  return 'place' in problem ? `${placeWords(problem.place)}: ${sentence}` : sentence;
}
