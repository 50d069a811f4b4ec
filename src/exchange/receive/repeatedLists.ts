/**
 * Finds repeated lists: people duplicate a sheet before they fill it, or keep last period's. Each repetition is a
 * form of its own; only people can say which one counts.
 */
import { isStepList } from './copyList';
import { headedBy, headingAbove } from './findLists';
import type { FoundList } from './findLists';
import type { FormSheets } from './formsInFile';
import { WHOLE_ROW, headerRows } from './headers';
import type { HeaderRow } from './headers';
import type { ListRows } from './listNotes';

/** The reader stops after this many repetitions of a list. */
const MOST = 24;

/** The lists under headers that belong to none of those that were found, those of one sheet together. */
export function repeatedForms(
  { book, stamp }: FormSheets,
  first: readonly ListRows[]
): readonly (readonly FoundList[])[] {
  const sheets = book.sheets.filter((sheet) => sheet !== stamp?.sheet);
  const lists = headerRows({ sheets })
    .filter((header) => !first.some((each) => covers(each, header)))
    .slice(0, MOST)
    .flatMap(({ list: likely, sheet, row }) => {
      const list = isStepList(likely) ? headingAbove(sheet, row) : likely;
      if (list === undefined) return [];
      return headedBy(list, { sheet, row, span: WHOLE_ROW, rows: 0 }, undefined, false) ?? [];
    });
  const titles = [...new Set(lists.map(({ sheet }) => sheet))];
  return titles.map((sheet) => lists.filter((each) => each.sheet === sheet));
}

const covers = ({ found, rows }: ListRows, { sheet, row }: HeaderRow): boolean =>
  found.sheet === sheet && row >= found.row && row <= (rows.at(-1)?.row ?? found.row);
