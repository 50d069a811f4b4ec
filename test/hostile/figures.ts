/** What came of a hostile file, and what it took. */
import { LIMITS, type Limits } from '../../src/xlsx/guard/limits';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';

/** A process that reads gets so much memory, by the limits that it reads under: a file that wants more ends it. */
export const MOST_MEGABYTES = { small: 300, returned: 300, our: 600 } as const;
/** Under small limits files take three at most; one that makes room for what it only says would take far more. */
export const SMALL_MEGABYTES = 30;
/** Milliseconds of processor time after which a file hangs: all that tests ask. Times are measured by test/bench/limits.ts. */
export const HANGS = 20_000;

export interface Figures {
  readonly path: string;
  /** What came of it: see `bookOutcome`. */
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
export function bookOutcome(bytes: Uint8Array, limits: Limits = LIMITS): string {
  const result = readWorkbook(bytes, { limits });
  if (!result.ok) return result.problems[0].code;
  workbookSource(result.book);
  return 'read';
}
