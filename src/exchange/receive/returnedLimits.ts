/** Limits for files from outside: see docs/threat-model.md. */
import { LIMITS, type Limits } from '../../xlsx/guard/limits';

export interface ReturnedLimits extends Limits {
  /** The number of rows on all sheets together: more would take longer than people wait. */
  readonly rowsLookedThrough: number;
}

/** Far more than a copy has, and at most what takes two seconds and 300 MB. */
export const RETURNED_LIMITS: ReturnedLimits = {
  ...LIMITS,
  cells: 250_000,
  tags: 4_000_000,
  rowsLookedThrough: 50_000,
};
