/**
 * Finds the forms of a file: people keep last period's sheet, or put two departments' copies into one workbook. Each
 * stamp gets its own sheets, so that no answer counts as another respondent's.
 */
import type { FileBook, FileSheet } from '../../xlsx/fileBook';
import { headerRows } from './headers';
import { findStamps } from './stampSheet';
import type { StampSheet } from './stampSheet';

/** A form's sheets with their stamp. */
export interface FormSheets {
  readonly book: FileBook;
  readonly stamp: StampSheet | null;
}

/** People don't put more stamps than this into one workbook. */
const MOST = 12;

/** The forms in the order of the file; sheets that no stamp claims come last, without one. */
export function formsInFile(book: FileBook): readonly FormSheets[] {
  const stamps = findStamps(book).slice(0, MOST);
  const [only = null, ...others] = stamps;
  if (others.length === 0) return [{ book, stamp: only }];
  const free = sheetsWithLists(book, stamps);
  const forms = stamps.map((stamp): FormSheets => {
    const claimed = claimedBy(stamp, free);
    claimed.forEach((sheet) => free.delete(sheet));
    return { book: withSheets(book, [...claimed, stamp.sheet]), stamp };
  });
  return free.size === 0 ? forms : [...forms, { book: withSheets(book, [...free]), stamp: null }];
}

function sheetsWithLists(book: FileBook, stamps: readonly StampSheet[]): Set<FileSheet> {
  const isStamp = (sheet: FileSheet) => stamps.some((stamp) => stamp.sheet === sheet);
  return new Set(
    headerRows(book)
      .map(({ sheet }) => sheet)
      .filter((sheet) => !isStamp(sheet))
  );
}

/** The suffix that Excel or people add to the title of a second sheet of the same name. */
const SUFFIX = /[\s_-]*\(?\d+\)?$/;
const suffixOf = (title: string): string => SUFFIX.exec(title)?.[0].trim() ?? '';
const plain = (title: string): string => title.replace(SUFFIX, '').trim().toLowerCase();

/** For each sheet that the stamp names: the one with the stamp's suffix, else the first unassigned one. */
function claimedBy(stamp: StampSheet, free: ReadonlySet<FileSheet>): readonly FileSheet[] {
  const titles = [...new Set(stamp.lists.map(({ sheet }) => sheet))];
  const suffix = suffixOf(stamp.sheet.title);
  const taken: FileSheet[] = [];
  titles.forEach((title) => {
    const left = [...free].filter((sheet) => !taken.includes(sheet));
    const alike = left.filter((sheet) => plain(sheet.title) === plain(title));
    const exact = alike.find((sheet) => suffixOf(sheet.title) === suffix);
    const one = exact ?? alike[0];
    if (one !== undefined) taken.push(one);
  });
  return taken;
}

/** The workbook as if it had these sheets only. */
function withSheets(
  { sheets, tables, comments, ...book }: FileBook,
  kept: readonly FileSheet[]
): FileBook {
  const titles = new Set(kept.map(({ title }) => title));
  return {
    ...book,
    sheets: sheets.filter((sheet) => kept.includes(sheet)),
    tables: tables.filter(({ sheet }) => titles.has(sheet)),
    comments: comments.filter(({ sheet }) => titles.has(sheet)),
  };
}
