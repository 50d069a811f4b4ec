/** How much is read of a file from outside: see docs/threat-model.md. */
import { LIMITS, type Limits } from '../../xlsx/guard/limits';

export interface ReturnedLimits extends Limits {
  /** Rows of all its sheets together: looking through more would take longer than people wait. */
  readonly rowsLookedThrough: number;
}

/** Many times what a copy of ours has, and no more than takes two seconds and 300 MB. */
export const RETURNED_LIMITS: ReturnedLimits = {
  ...LIMITS,
  cells: 250_000,
  tags: 4_000_000,
  rowsLookedThrough: 50_000,
};
