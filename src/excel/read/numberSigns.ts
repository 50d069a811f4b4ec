/** By which signs this Excel writes decimals and thousands. */
import type { NumberSigns } from '../../model/typedAmount';

/** Null where this Excel is older than ExcelApi 1.11, or will not say. */
export async function readNumberSigns(): Promise<NumberSigns | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return null;
  try {
    return await Excel.run(async (context) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load(['numberDecimalSeparator', 'numberGroupSeparator']);
      await context.sync();
      return {
        decimal: numberFormat.numberDecimalSeparator,
        thousands: numberFormat.numberGroupSeparator,
      };
    });
  } catch {
    // What stays ambiguous without it is asked.
    return null;
  }
}
