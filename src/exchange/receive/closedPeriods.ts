/** Which period a file's answers belong to, where its own may be closed by now. */
import { formatPeriod } from '../../model/period';
import type { Rvu } from '../../model/rvu';
import type { ReceiveOrder } from './receivePreview';
import type { ReturnedStamp } from './returned';

/** Whether the history holds that period. */
export function isClosed({ history }: Rvu, period: string): boolean {
  return [...history.periods, ...history.contributions].some((each) => each.period === period);
}

/** The period that the file's answers go to: the present one, unless the user says its own, closed one. */
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
