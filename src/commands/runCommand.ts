import { describeExcelError } from '../excel/excelProblem';
import type { MessageCode } from './texts';

/** Why a button could not do its work. */
export interface Refusal {
  readonly code: MessageCode;
  /** The name that belongs to the text; '' where it names nothing. */
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
  tell: (refusal: Refusal) => Promise<void>
): Promise<void> => {
  try {
    const refusal = await work();
    if (refusal !== null) await tell(refusal);
  } catch (error) {
    await tell({ code: describeExcelError(error).code, detail: '' });
  } finally {
    event.completed();
  }
};
