/** All that one RVU workbook knows of its alliance in its current period. */
import type { Alliance, Settings } from './alliance';
import type { Contribution } from './contribution';
import type { Period } from './period';

export interface Rvu {
  readonly alliance: Alliance;
  readonly period: Period;
  readonly settings: Settings;
  readonly contributions: readonly Contribution[];
}
