/** Reads a file that came back from the partner, from its bytes alone. */
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type { Scale } from '../../model/alliance';
import type { Form } from '../../model/answers';
import { isRvuWorkbook } from '../../workbook/book/readRvu';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import type { FileBook } from '../../xlsx/fileBook';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { workbookSource } from '../../xlsx/workbookSource';
import { findLists } from './findLists';
import type { FoundList } from './findLists';
import { formsInFile } from './formsInFile';
import type { FormSheets } from './formsInFile';
import { keyedRows } from './lineKeys';
import { missingLists, notesOn, oncePerSheet } from './listNotes';
import type { ListRows } from './listNotes';
import { rowsOfList, rowsBelow } from './listRows';
import { plainNumber } from './plainNumber';
import type { CellRules } from './readCell';
import { readLines } from './readLines';
import type { LinesReading } from './readLines';
import { readStamp } from './readStamp';
import type { StampReading } from './readStamp';
import { readReturnedList, remarksIn } from './remarks';
import type { ReturnedList, Remarks } from './remarks';
import { repeatedForms } from './repeatedLists';
import { activitiesIn } from './returnedActivities';
import type {
  ReadingNote,
  Rejection,
  ReturnedForm,
  ReturnedReading,
  ReturnedStamp,
} from './returned';
import { RETURNED_LIMITS, type ReturnedLimits } from './returnedLimits';

const stopped = (rejection: Rejection): ReturnedReading => ({ ok: false, rejection });

/** Days from the calendar of 1904 to the one of 1900. */
const DAYS_TO_1904 = 1_462;

/** Returns the file's content or the rejection. Never throws, whatever the bytes are. */
export function readReturned(
  bytes: Uint8Array,
  limits: ReturnedLimits = RETURNED_LIMITS
): ReturnedReading {
  const read = readWorkbook(bytes, { limits, comments: true });
  if (!read.ok) return stopped({ code: 'file', problem: read.problems[0] });
  const rows = read.book.sheets.reduce((sum, sheet) => sum + sheet.rows.size, 0);
  const { rowsLookedThrough: limit } = limits;
  if (rows > limit) {
    return stopped({ code: 'file', problem: { code: 'too-many-cells', limit } });
  }
  return readBook(read.book);
}

function readBook(book: FileBook): ReturnedReading {
  const clues = formsInFile(book);
  const hasStamp = clues.some(({ stamp }) => stamp !== null);
  if (!hasStamp && isWholeWorkbook(book)) return stopped({ code: 'whole-workbook' });
  const forms: ReturnedForm[] = [];
  const lists: ReturnedList[] = [];
  for (const each of clues) {
    const stamp = each.stamp === null ? null : readStamp(each.stamp);
    if (stamp !== null && !stamp.ok) return stopped(stamp.rejection);
    const read = formsOf(each, stamp);
    forms.push(...read.forms);
    lists.push(...read.lists);
  }
  const [first, ...others] = forms;
  if (first === undefined) return stopped({ code: 'not-ours' });
  const { remarks, left } = remarksOf(book, clues, lists);
  const notes = [...first.notes, ...leftNotes(left, first.sheet)];
  const { comments } = book;
  const beside = comments.length + remarks.length;
  return { ok: true, returned: { ...first, notes, beside, others, comments, remarks } };
}

/** Stamps are ours; all other sheets are looked at. */
function remarksOf(
  { sheets }: FileBook,
  clues: readonly FormSheets[],
  lists: readonly ReturnedList[]
): Remarks {
  const stamps = clues.flatMap(({ stamp }) => stamp ?? []);
  const others = sheets.filter((sheet) => stamps.every((stamp) => stamp.sheet !== sheet));
  const known = stamps.flatMap(({ marks }) => marks ?? []);
  // If one copy has no marks, all its printed words would look like the partner's.
  const isKnown = stamps.length > 0 && known.length === stamps.length;
  const marks = isKnown ? new Set(known.flatMap((each) => [...each])) : null;
  return remarksIn(others, lists, marks);
}

const leftNotes = (count: number, sheet: string): readonly ReadingNote[] =>
  count === 0 ? [] : [{ code: 'remarks-left', list: null, sheet, count }];

/** Only names and headers count for that: a stranger's tables can be large. */
function isWholeWorkbook(book: FileBook): boolean {
  const name = CONTRIBUTION_TABLE.name.toLowerCase();
  const tables = book.tables
    .filter((table) => table.name.toLowerCase() === name)
    .map((table) => ({ ...table, rows: 0 }));
  return isRvuWorkbook(workbookSource({ ...book, tables: tables.slice(0, 1) }));
}

type FineStamp = Extract<StampReading, { readonly ok: true }> | null;

interface FormsRead {
  readonly forms: readonly ReturnedForm[];
  readonly lists: readonly ReturnedList[];
}

const rulesOf = ({ book, stamp: sheet }: FormSheets, stamp: FineStamp): CellRules => ({
  scale: stamp?.scale ?? DEFAULT_SETTINGS.scale,
  dayOffset: book.dateSystem === 1904 ? DAYS_TO_1904 : 0,
  currency: sheet?.currency ?? null,
});

/** The form on these sheets, and repeated lists as further forms. */
function formsOf(form: FormSheets, stamp: FineStamp): FormsRead {
  const found = findLists(form.book, form.stamp);
  if (found.length === 0) return { forms: [], lists: [] };
  const rules = rulesOf(form, stamp);
  const lists = found.map((each) => rowsOf(each, found));
  const titles = form.book.sheets.map(({ title }) => title);
  const missing = missingLists(form.stamp?.lists ?? [], found);
  const first = formOn(lists, stamp, rules, [
    ...missing,
    ...oncePerSheet(lists.flatMap((each) => notesOn(each, titles))),
  ]);
  const again = repeatedForms(form, lists).map((repeated) =>
    repeated.map((each) => rowsOf(each, [...found, ...repeated]))
  );
  const repeats = again.map((rows) => ({ ...formOn(rows, stamp, rules, []), isRepeat: true }));
  return {
    forms: [first, ...repeats.filter((repeat) => saysMore(repeat, first))],
    lists: [...lists, ...again.flat()].map(readReturnedList),
  };
}

function formOn(
  lists: readonly ListRows[],
  stamp: FineStamp,
  rules: CellRules,
  notes: readonly ReadingNote[]
): ReturnedForm {
  const readings = lists.map(({ found, rows }) => readLines(found, rows, rules));
  const ids = idsIn(lists);
  const read: ReturnedStamp | null = stamp?.stampOf(ids) ?? null;
  const sheet = lists[0]?.found.sheet.title ?? '';
  return {
    sheet,
    isRepeat: false,
    stamp: read,
    lines: readings.flatMap((reading) => reading.lines),
    form: formIn(lists, read),
    ids,
    activities: lists.flatMap(activitiesIn),
    refused: readings.flatMap(({ refused }) => refused),
    notes: [...notes, ...textNotes(readings, sheet), ...wordNotes(readings, rules.scale)],
    beside: 0,
  };
}

/** Numbers and days that were kept as text: told once, however many there are. */
function textNotes(readings: readonly LinesReading[], sheet: string): readonly ReadingNote[] {
  const count = readings.reduce((sum, { asText }) => sum + asText, 0);
  return count === 0 ? [] : [{ code: 'kept-as-text', list: null, sheet, count }];
}

/** Scores that slipped one column to the right. */
function wordNotes(readings: readonly LinesReading[], scale: Scale): readonly ReadingNote[] {
  return readings.flatMap(({ lines }): readonly ReadingNote[] => {
    const slipped = lines.filter(({ score, words }) => score === null && isOnScale(words, scale));
    const [first] = slipped;
    if (first === undefined) return [];
    const { list, place } = first;
    return [{ code: 'scores-in-words', list, sheet: place.sheet, count: slipped.length }];
  });
}

function isOnScale(words: string | null, { min, max }: Scale): boolean {
  const number = plainNumber(words);
  return number !== null && number >= min && number <= max;
}

/** An unchanged duplicate of a sheet adds nothing. */
function saysMore(repeat: ReturnedForm, first: ReturnedForm): boolean {
  const saying = ({ place: _, ...line }: ReturnedForm['lines'][number]) => JSON.stringify(line);
  const known = new Set(first.lines.map(saying));
  return repeat.refused.length > 0 || repeat.lines.some((line) => !known.has(saying(line)));
}

function rowsOf(found: FoundList, all: readonly FoundList[]): ListRows {
  const rows = rowsOfList(found, all);
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

/** Decided by the lists found; by the stamp where both or none are there. */
function formIn(lists: readonly ListRows[], stamp: ReturnedStamp | null): Form {
  const has = (list: FoundList['list']): boolean => lists.some(({ found }) => found.list === list);
  const [short, long] = [has('short'), has('received') || has('given')];
  if (short === long) return stamp?.form ?? 'long';
  return short ? 'short' : 'long';
}
