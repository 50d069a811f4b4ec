/** Reads a file that came back from the partner, from its bytes alone. */
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type { Form } from '../../model/answers';
import { isOurs } from '../../workbook/book/readRvu';
import type { FileBook } from '../../xlsx/fileBook';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { workbookSource } from '../../xlsx/workbookSource';
import { findLists } from './findLists';
import type { FoundList } from './findLists';
import { keyedRows } from './lineKeys';
import { missingLists, notesOn } from './listNotes';
import type { ListRows } from './listNotes';
import { listRows, rowsBelow } from './listRows';
import { readLines } from './readLines';
import { readStamp } from './readStamp';
import type { StampReading } from './readStamp';
import { readRepeats, repeatedLists } from './repeatedLists';
import type { ReceiveStop, Returned, ReturnedReading, ReturnedStamp } from './returned';
import { findStamp } from './stampSheet';
import type { StampSheet } from './stampSheet';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

const stopped = (stop: ReceiveStop): ReturnedReading => ({ ok: false, stop });

/** Many times the rows of a copy of ours: looking through more would take longer than people wait. */
const MOST_ROWS = 50_000;
const MOST_CELLS = 250_000;

/** What the file says, or why nothing of it can be taken. Whatever the bytes are, there is an answer. */
export function readReturned(bytes: Uint8Array): ReturnedReading {
  const read = readWorkbook(bytes, MOST_CELLS);
  if (!read.ok) return stopped({ code: 'file', problem: read.problems[0] });
  if (read.book.dateSystem === 1904) return stopped({ code: 'date-system' });
  const rows = read.book.sheets.reduce((sum, sheet) => sum + sheet.rows.size, 0);
  if (rows > MOST_ROWS) {
    return stopped({ code: 'file', problem: { code: 'too-many-cells', limit: MOST_ROWS } });
  }
  return readBook(read.book);
}

function readBook(book: FileBook): ReturnedReading {
  const sheet = findStamp(book);
  if (sheet === null && isWholeWorkbook(book)) return stopped({ code: 'whole-workbook' });
  const stamp = sheet === null ? null : readStamp(sheet);
  if (stamp !== null && !stamp.ok) return stopped(stamp.stop);
  const lists = findLists(book, sheet);
  if (lists.length === 0) return stopped({ code: 'not-ours' });
  const returned = returnedOf(book, lists, stamp, sheet);
  return sheet === null ? { ok: true, returned } : checked(returned, sheet);
}

/** Only names and headers count for that: a stranger's tables can be large. */
function isWholeWorkbook(book: FileBook): boolean {
  const name = CONTRIBUTION_TABLE.name.toLowerCase();
  const tables = book.tables
    .filter((table) => table.name.toLowerCase() === name)
    .map((table) => ({ ...table, rows: 0 }));
  return isOurs(workbookSource({ ...book, tables: tables.slice(0, 1) }));
}

/** A copy may leave without a period, but the checksum must say so. */
function checked(returned: Returned, sheet: StampSheet): ReturnedReading {
  const place = sheet.places.get('Period');
  const { stamp } = returned;
  return stamp?.period === '' && !stamp.intact && place !== undefined
    ? stopped({ code: 'damaged-stamp', field: 'Period', place })
    : { ok: true, returned };
}

function returnedOf(
  book: FileBook,
  found: readonly FoundList[],
  stamp: Extract<StampReading, { readonly ok: true }> | null,
  sheet: StampSheet | null
): Returned {
  const lists = found.map((each) => rowsOf(each, found));
  const scale = stamp?.scale ?? DEFAULT_SETTINGS.scale;
  const readings = lists.map(({ found: each, rows }) => readLines(each, rows, scale));
  const lines = readings.flatMap((reading) => reading.lines);
  const repeats = readRepeats(repeatedLists(book, sheet, lists), found, lines, scale);
  const titles = book.sheets.map(({ title }) => title);
  const ids = idsIn(lists);
  const read: ReturnedStamp | null = stamp?.stampOf(ids) ?? null;
  return {
    stamp: read,
    lines: [...lines, ...repeats.lines],
    form: formOf(found, read),
    ids,
    refused: [...readings, repeats].flatMap(({ refused }) => refused),
    notes: [
      ...missingLists(sheet?.lists ?? [], found),
      ...lists.flatMap((each) => notesOn(each, titles)),
      ...repeats.notes,
    ],
  };
}

function rowsOf(found: FoundList, all: readonly FoundList[]): ListRows {
  const rows = listRows(found, all);
  return { found, rows: keyedRows(found, rows), below: rowsBelow(found, rows, all) };
}

/** Each once, in the order of the rows. */
const idsIn = (lists: readonly ListRows[]): readonly string[] => [
  ...new Set(
    lists.flatMap(({ found, rows }) =>
      found.list === 'did' ? rows.flatMap(({ line }) => line ?? []) : []
    )
  ),
];

/** By the lists that are there; where both or none are, the stamp says. */
function formOf(found: readonly FoundList[], stamp: ReturnedStamp | null): Form {
  const has = (list: FoundList['list']): boolean => found.some((each) => each.list === list);
  const [short, long] = [has('short'), has('received') || has('given')];
  if (short === long) return stamp?.form ?? 'long';
  return short ? 'short' : 'long';
}
