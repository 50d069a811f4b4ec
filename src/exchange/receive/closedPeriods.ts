/** Finds the period of a file's answers; the file's own period may be closed. */
import { formatPeriod } from '../../model/period';
import type { Rvu } from '../../model/rvu';
import type { ReceiveOrder } from './receivePreview';
import type { ReturnedStamp } from './returned';

/** Whether the history holds that period. */
export function isClosed({ history }: Rvu, period: string): boolean {
  return [...history.periods, ...history.contributions].some((each) => each.period === period);
}

/** The period that receives the answers: the present one, unless the user chose the file's own closed period. */
export function periodMeant(
  rvu: Rvu,
  stamp: ReturnedStamp | null,
  { late }: ReceiveOrder
): string | null {
  const now = rvu.period === null ? null : formatPeriod(rvu.period);
  const stamped = stamp?.period ?? null;
  return late === true && stamped !== null && stamped !== now && isClosed(rvu, stamped)
    ? stamped
    : now;
}
