/**
 * What a person is told where something could not be done, by its code: one table for the pane and the
 * ribbon. It stands here because both of them see this room, and this room sees both kinds of codes.
 */
import { REASON_TEXTS } from '../../workbook/book/reasonTexts';
import type { NothingReason } from '../../workbook/kernel/edit';
import type { ExcelProblem, ExcelProblemCode } from '../excelProblem';

/** Excel refused, or there was nothing to change. */
export type ExcelRefusalCode = ExcelProblemCode | NothingReason;

export interface RefusalText {
  readonly title: string;
  /** What happened, why and what to do next; made from a name where `detail` is one. */
  readonly body: string | ((name: string) => string);
}

const EXCEL_TEXTS: Readonly<Record<ExcelProblemCode, RefusalText>> = {
  'busy-editing': {
    title: 'Excel is busy with a cell',
    body: 'A cell is being typed in, and Excel waits for it. Press Enter to finish it, or Esc to leave it, then try again. Nothing was changed.',
  },
  'too-large': {
    title: 'That is more than Excel can take at once',
    body: 'Delete rows that you no longer need from Contributions, or close other large workbooks, then try again.',
  },
  protected: {
    title: 'A sheet is protected',
    body: 'Excel refuses changes to it. Unprotect the sheet or the workbook (Review, Unprotect Sheet or Unprotect Workbook), then try again. What was done before Excel refused is kept.',
  },
  'access-denied': {
    title: 'This workbook can only be read',
    body: 'Choose Enable Editing, save a copy of your own or ask for permission to edit, then try again. Nothing was changed.',
  },
  'not-supported': {
    title: 'This Excel is too old for that',
    body: 'Reciprocal needs Excel 2021, Microsoft 365 or Excel on the web. Open the workbook there: everything is in it.',
  },
  'name-taken': {
    title: 'A name is already taken',
    body: (name) =>
      `This workbook already uses “${name}” for something else. Rename that (Formulas, Name Manager) or start in a new workbook, then try again.`,
  },
  password: {
    title: 'The protection of a sheet could not be lifted',
    body: (sheet) =>
      `Excel refused to lift the protection of ${sheet === '' ? 'a sheet' : `“${sheet}”`}. Lift it by hand (Review, Unprotect Sheet), then try again; it has no password unless somebody gave it one. That sheet is as it was.`,
  },
  'in-the-way': {
    title: 'A table stands in the way',
    body: (table) =>
      `A new column is to come to one of our tables, and Excel can't move ${table}, right of it, because that begins further up. Move it elsewhere, for instance to a sheet of its own, then try again. Nothing was changed.`,
  },
  missing: {
    title: 'Something is not in the workbook any more',
    body: (thing) =>
      `${thing} was not found: it may have been deleted or renamed. Undo that, or bring it back under that name, then try again; Refresh matrix makes sheets that are missing. Nothing was changed.`,
  },
  unknown: {
    title: 'Excel could not do that',
    body: 'Try again: it goes on where it was cut off, and what you typed is kept.',
  },
};

/** Complete by its type: a code without a text does not compile, so that none needs a text in its place. */
export const REFUSAL_TEXTS: Readonly<Record<ExcelRefusalCode, RefusalText>> = {
  ...EXCEL_TEXTS,
  ...REASON_TEXTS,
};

/** The text, with the name of the thing where it names one. */
export function refusalBody({ body }: RefusalText, detail: string): string {
  return typeof body === 'string' ? body : body(detail);
}

/** The name that belongs to the problem's text; '' where its detail is Excel's own words. */
export function namedIn({ code, detail }: Pick<ExcelProblem, 'code' | 'detail'>): string {
  return typeof EXCEL_TEXTS[code].body === 'string' ? '' : detail;
}
