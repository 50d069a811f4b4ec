/** What came of a hostile file, and what it took. */
import { readReturned } from '../../src/exchange/receive/readReturned';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';

/** As little as the bar allows: a file that wants more ends the process that reads it. */
export const MOST_MEGABYTES = 300;
export const MOST_MILLISECONDS = 2_000;
/** A file that takes so long hangs: all that tests ask. The bar itself is measured by test/bench/hostile.ts. */
export const HANGS = 10 * MOST_MILLISECONDS;

export interface Figures {
  readonly path: string;
  /** What came of it: see `bookOutcome` and `copyOutcome`. */
  readonly outcome: string;
  /** Milliseconds on the wall. */
  readonly milliseconds: number;
  /** Milliseconds of processor time, which a busy machine leaves alone. */
  readonly cpu: number;
  /** How much more memory the process took at the most than before. */
  readonly megabytes: number;
  /** The whole process at the most, Node itself included. */
  readonly peak: number;
}

/** Read as any workbook: a problem's code, or `read`. */
export function bookOutcome(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  if (!result.ok) return result.problems[0].code;
  workbookSource(result.book);
  return 'read';
}

/** Read as a file that came back from the partner: a problem's code, a stop's code, or `read`. */
export function copyOutcome(bytes: Uint8Array): string {
  const reading = readReturned(bytes);
  if (reading.ok) return 'read';
  return reading.stop.code === 'file' ? reading.stop.problem.code : reading.stop.code;
}
