/** The step that gives sheets new titles. */
import type { TitleEdit } from '../../../workbook/kernel/edit';
import type { FormulaRename } from '../formula/renameInFormula';
import type { OpenFile } from '../openFile';

/** Excel keeps this title for itself. */
const RESERVED = 'history';

const isFree = (file: OpenFile, title: string): boolean =>
  title.toLowerCase() !== RESERVED &&
  !file.workbook.sheets().some((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

/** The sheet's title of now where it is to get another that nobody else has; null otherwise. */
const titleToLeave = (file: OpenFile, { key, title }: TitleEdit): string | null => {
  const present = file.stamped(key)?.sheet.title;
  if (present === undefined || present === title) return null;
  const same = present.toLowerCase() === title.toLowerCase();
  return same || isFree(file, title) ? present : null;
};

const retitle = (file: OpenFile, from: string, to: string): FormulaRename => {
  file.workbook.setTitle(from, to);
  const sheet = file.sheetCalled(from);
  if (sheet !== null) sheet.title = to;
  return { kind: 'sheet', from, to };
};

/**
 * Gives sheets their new titles, where these are free. One that waits for another's title comes after
 * that one, so that doing it twice gives what once gives. `tell` changes the formulas, by which stamps
 * are found too.
 */
export function retitleSheets(
  file: OpenFile,
  edits: readonly TitleEdit[],
  tell: (rename: FormulaRename) => void
): void {
  let waiting = edits;
  for (;;) {
    const next = waiting.find((edit) => titleToLeave(file, edit) !== null);
    const from = next === undefined ? null : titleToLeave(file, next);
    if (next === undefined || from === null) return;
    tell(retitle(file, from, next.title));
    waiting = waiting.filter((edit) => edit !== next);
  }
}
