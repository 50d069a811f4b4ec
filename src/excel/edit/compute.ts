/** Recalculates where Excel does not do it by itself. */
import { inExcel } from '../inExcel';

/**
 * Computes all that was changed since it was computed last; the person's own choice of when to compute
 * stays. One round trip. Rejects with office.js errors.
 */
export function computeNow(): Promise<void> {
  return inExcel((context) => {
    context.application.calculate('Recalculate');
    return context.sync();
  });
}
