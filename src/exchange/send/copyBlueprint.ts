/** The blueprint of the partner's copy, built from shared values only. */
import type { Blueprint } from '../../workbook/kernel/blueprint';
import { printedMarks } from '../printed';
import { copyCharterSheet } from './copyCharterSheet';
import { copyOurSheet } from './copyOurSheet';
import { storedValue } from './copyParts';
import type { Reader } from './copyParts';
import { copyRvuSheet } from './copyRvuSheet';
import { copyStampSheet } from './copyStampSheet';
import { printedRows } from './printedRows';
import type { SharedView } from './sharedView';

const COPY_TITLE = 'Relationship Value Update';

/** Each cell holds one shared value or one wording; `read` turns a shared value into the cell's content. */
export function copyBlueprint(view: SharedView, read: Reader = storedValue): Blueprint {
  const shown = shownSheets(view, read);
  // Whoever reads: the marks are those of the values themselves.
  const printed = read === storedValue ? shown : shownSheets(view, storedValue);
  const marks = printedMarks(printed.map(({ sheet }) => printedRows(sheet)));
  const lists = shown.flatMap(({ lists: placed, isFilled }) => (isFilled ? placed : []));
  const stamp = copyStampSheet(view, { lists, marks }, read);
  return {
    title: COPY_TITLE,
    sheets: [...shown.map(({ sheet }) => sheet), stamp],
    names: [],
    activeSheet: 'copy_rvu',
  };
}

/** What people see; the partner fills the lists of the first sheets. */
const shownSheets = (view: SharedView, read: Reader) => [
  ...[copyRvuSheet(view, read), copyCharterSheet(view, read)].map((each) => ({
    ...each,
    isFilled: true,
  })),
  ...copyOurSheet(view, read).map((each) => ({ ...each, isFilled: false })),
];
