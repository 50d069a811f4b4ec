/**
 * Makes comparisons tolerant of rounding noise, as `model/compare.ts` does: the sides may differ by a billionth of
 * the right one.
 */
import { MARGIN } from '../../model/compare';
import { reference } from './formula';
import type { Expression } from './formula';

/** As the formulas write it. */
export const margin: Expression = reference(MARGIN.toExponential().toUpperCase());
