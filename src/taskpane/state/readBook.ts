/** Reads the workbook as the pane shows it. */
import type { Day } from '../../model/day';
import { dayOf } from '../../model/day';
import { readSource } from '../../excel/read/readSource';
import { READ_SPEC } from '../../workbook/book/readSpec';
import type { Book } from './book';
import { bookOf } from './book';
import { KNOWN_TABLES } from './knownTables';

/** The workbook as it stands; null where it holds no alliance. Rejects with office.js errors. */
export async function readBook(): Promise<Book | null> {
  return bookOf(await readSource(READ_SPEC, KNOWN_TABLES), clockDay(new Date()));
}

/** The day on the computer's own calendar. */
function clockDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
