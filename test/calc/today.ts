/** The day that the program which computes takes for the present one. */
import { dayOf } from '../../src/model/day';
import type { Day } from '../../src/model/day';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
