/** Writes while Excel neither computes nor paints; an Excel that refuses to hold back is written to all the same. */
import { describeExcelError, isExcelError } from './excelProblem';
import { inExcel } from './inExcel';

const isAboutHoldingBack = (error: unknown): boolean =>
  isExcelError(error) && /\bsuspend\w+UntilNextSync\b/i.test(describeExcelError(error).location);

/** Until the next round trip. */
export function holdBack({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** One round trip, and one more where Excel refuses to hold back, which nothing was written before. */
export async function writeSuspended(
  write: (context: Excel.RequestContext) => void
): Promise<void> {
  try {
    await inExcel((context) => {
      holdBack(context);
      write(context);
      return context.sync();
    });
  } catch (error) {
    if (!isAboutHoldingBack(error)) throw error;
    await inExcel((context) => {
      write(context);
      return context.sync();
    });
  }
}
