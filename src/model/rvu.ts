/** All that one RVU workbook knows of its alliance in its current period. */
import type { Alliance, Settings } from './alliance';
import type { Contribution } from './contribution';
import type { Period } from './period';

export interface Rvu {
  readonly alliance: Alliance;
  /** Null where it is not (or not readably) given. */
  readonly period: Period | null;
  readonly settings: Settings;
  readonly contributions: readonly Contribution[];
}
