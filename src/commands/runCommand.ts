import { applyEdit, type EditDecision } from '../excel/applyEdit';
import { describeExcelError } from '../excel/excelProblem';
import type { WorkbookSource } from '../workbook/source';
import { WANTED } from '../workbook/wanted';

/** Why a button could not do its work. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
}

/** Details that help a person; Excel's own words help only us. */
const detailFor = (code: string, detail: string): string => (code === 'name-taken' ? detail : '');

/** Does a ribbon button's work and shows the sheet that it changed; null when all went well. */
export const runEdit = async (
  plan: (source: WorkbookSource) => EditDecision,
  sheetToShow: string
): Promise<Refusal | null> => {
  const result = await applyEdit(WANTED, plan, sheetToShow);
  if (!result.ok) {
    const { code, detail } = result.problem;
    return { code, detail: detailFor(code, detail) };
  }
  return result.outcome === 'nothing' ? { code: result.reason, detail: '' } : null;
};

interface Completable {
  completed(): void;
}

/**
 * Runs a ribbon button. Whatever happens, what went wrong is told and Excel learns that the button
 * has ended: it greys the button until then.
 */
export const runCommand = async (
  work: () => Promise<Refusal | null>,
  event: Completable,
  tell: (code: string, detail: string) => Promise<void>
): Promise<void> => {
  try {
    const refusal = await work();
    if (refusal !== null) await tell(refusal.code, refusal.detail);
  } catch (error) {
    await tell(describeExcelError(error).code, '');
  } finally {
    event.completed();
  }
};
