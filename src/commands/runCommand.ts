import { describeExcelError } from '../excel/excelProblem';

/** Why a button could not do its work. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
}

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
