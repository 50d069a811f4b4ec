/** Draws workbooks that can be read again. */
import type { Blueprint } from '../workbook/kernel/blueprint';
import { CELLS_OF_RVU } from '../workbook/book/cellsOfRvu';
import { readWorkbook } from '../xlsx/readWorkbook';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { done, failed, type Result } from './result';

/** Files of more bytes are read once to see whether they can be: far larger ones begin to be refused. */
const DOUBTFUL = 2_500_000;

/** The file of a blueprint; refused where it would be too large to be read by any of our commands. */
export function drawn(blueprint: Blueprint): Result<Uint8Array> {
  const bytes = writeWorkbook(blueprint);
  // What computes itself is counted and passed over: all of it is as large as what is typed lets it be.
  const read = bytes.length > DOUBTFUL ? readWorkbook(bytes, { only: CELLS_OF_RVU }) : null;
  return read === null || read.ok
    ? done(bytes)
    : failed(
        'These are too many contributions for one workbook: its file could not be read again. Please split the list.'
      );
}
