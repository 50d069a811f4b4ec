/** What people take back in one step of Undo, in an Excel that can put what an add-in does into one (ExcelApi 1.20). */
import { isExcelError } from '../excelProblem';
import type { Prepared } from './prepared';
import { holdBack } from '../writeSuspended';

/** Whether this Excel groups; one that refused to once is not asked again. */
export class UndoGroups {
  #refuses = false;

  get areOffered(): boolean {
    return !this.#refuses && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  }

  readonly giveUp = (): void => {
    this.#refuses = true;
  };
}

/**
 * Whether the edit does nothing but type, add rows and show rows: all else can't be taken back somewhere. Lifting
 * a sheet's protection can't in any Excel, nor can titles of sheets on Windows or comments of names on the web.
 */
export function onlyTypes({ edit, openings }: Prepared): boolean {
  return (
    openings.length === 0 &&
    [
      edit.renames,
      edit.titles,
      edit.addSheets,
      edit.addNames,
      edit.retired,
      edit.redrawSheets,
      edit.laterColumns,
      edit.laterCells,
      edit.formulas,
    ].every((part) => part.length === 0)
  );
}

/**
 * Writes in one group; false where Excel refused. How much was written by then nobody can know: an
 * Excel may stop at what it can't take back, and others say no more than that something went wrong.
 */
export async function writeAsOneUndo(
  write: (context: Excel.RequestContext) => void
): Promise<boolean> {
  try {
    await Excel.run({ mergeUndoGroup: true }, (context) => {
      holdBack(context);
      write(context);
      return context.sync();
    });
    return true;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return false;
  }
}
